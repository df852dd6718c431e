/** What reception costs, per resident and in total. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { euro, millionEuro, namedFigures, type Shared } from '../series.ts';

const NOS: Shared = { unit: 'cents/year', date: '2023', source: 'nos-2530030', place: 'kosten per bewoner', confidence: 'press' };
const TOTAL = { place: 'totale kosten COA' } as const;
const BUDGET = {
  date: '2026',
  source: 'grenzendicht',
  place: 'js/main.js INDUSTRIE (Rijksbegroting XX)',
  confidence: 'secondary',
  published: '2025-09-30',
} as const;

export const kostenFigures: readonly SourcedFigure[] = namedFigures(NOS, [
  [
    'opvang.kosten.regulier.2022',
    'Gewone opvang per bewoner per jaar (2022)',
    'Regular reception per resident per year (2022)',
    euro(27_100),
    { date: '2022' },
  ],
  [
    'opvang.kosten.nood.2022',
    'Noodopvang per bewoner per jaar (2022)',
    'Emergency reception per resident per year (2022)',
    euro(53_400),
    { date: '2022' },
  ],
  [
    'opvang.kosten.regulier.2023',
    'Gewone opvang per bewoner per jaar (2023)',
    'Regular reception per resident per year (2023)',
    euro(30_400),
  ],
  ['opvang.kosten.nood.2023', 'Noodopvang per bewoner per jaar (2023)', 'Emergency reception per resident per year (2023)', euro(69_400)],
  ['opvang.kosten.totaal.2021', 'Kosten van COA (2021)', 'Cost of COA (2021)', millionEuro(725), { ...TOTAL, date: '2021' }],
  [
    'opvang.kosten.totaal.2022',
    'Kosten van COA (2022)',
    'Cost of COA (2022)',
    millionEuro(1_600),
    { ...TOTAL, date: '2022', simplified: text('De bron schrijft 1,5 tot 1,6 miljard.', 'The source says 1.5 to 1.6 billion.') },
  ],
  ['opvang.kosten.totaal.2023', 'Kosten van COA (2023)', 'Cost of COA (2023)', millionEuro(2_700), TOTAL],
  [
    'opvang.kosten.noodTotaal.2024',
    'Kosten van noodopvang (2024)',
    'Cost of emergency reception (2024)',
    millionEuro(2_300),
    { date: '2024', source: 'hbpmedia-2025', place: 'tekst' },
  ],
  [
    'opvang.kosten.statushouders.jaar',
    'Statushouders in de opvang, kosten per jaar (verwacht)',
    'Status holders in reception, cost per year (expected)',
    millionEuro(800),
    { date: '2025', source: 'eenvandaag-2024-12', place: 'tekst', published: '2024-12-31' },
  ],
  [
    'opvang.kosten.statushouders.dag',
    'Statushouders in de opvang, kosten per dag',
    'Status holders in reception, cost per day',
    millionEuro(1.5),
    { unit: 'cents/day', date: '2025-03', source: 'pers-zonder-adres', place: 'maart 2025' },
  ],
  [
    'opvang.kosten.regulier.dag.2023',
    'Gewone opvang per bewoner per dag (2023)',
    'Regular reception per resident per day (2023)',
    euro(83.29),
    { unit: 'cents/day', place: 'opvang.kosten.regulier.2023 / 365', confidence: 'derived' },
  ],
  [
    'opvang.kosten.nood.dag.2023',
    'Noodopvang per bewoner per dag (2023)',
    'Emergency reception per resident per day (2023)',
    euro(190.14),
    { unit: 'cents/day', place: 'opvang.kosten.nood.2023 / 365', confidence: 'derived' },
  ],
  [
    'opvang.kosten.besparing.structureel',
    'Besparing door gewone in plaats van noodopvang',
    'Saving by regular instead of emergency reception',
    millionEuro(1_000),
    { date: '2022', source: 'adviesraad-rob-opvang', place: 'pers; "ongeveer € 1 miljard"' },
  ],
  [
    'begroting.asielEnMigratie.2026',
    'Begroting Asiel en Migratie (2026)',
    'Budget Asylum and Migration (2026)',
    millionEuro(8_940),
    BUDGET,
  ],
  ['begroting.coa.2026', 'Begroting COA (2026)', 'Budget COA (2026)', millionEuro(4_200), BUDGET],
  [
    'begroting.onderschat.jaren',
    'Jaren waarin asieluitgaven te laag begroot waren (van 23)',
    'Years in which asylum spending was under-budgeted (of 23)',
    21,
    { unit: 'count', date: '2000/2023', source: 'rekenkamer-asielbegroting', place: '2000-2023', confidence: 'secondary' },
  ],
  [
    'euSolidariteit.bijdrage.2026',
    'EU-solidariteit: bijdrage van Nederland (2026)',
    'EU solidarity: contribution of the Netherlands (2026)',
    millionEuro(21.9),
    { date: '2026', source: 'secundair-zonder-adres', place: '1.095 plaatsen', confidence: 'secondary' },
  ],
]);
