/** Stock and shortage of homes, flex homes, shared homes, and large families that wait. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Point, seriesFigures, type Shared } from '../series.ts';

const STOCK: Shared = { unit: 'homes', date: '2021-12-31', source: 'secundair-zonder-adres', place: 'eind 2021', confidence: 'secondary' };
const LARGE: Shared = {
  unit: 'households',
  date: '2023-02',
  source: 'schulinck-grote-gezinnen',
  place: 'cijfers van BZK en COA',
  confidence: 'press',
};
const CBS = { source: 'cbs-toewijzingen', place: 'woningdelen 2021', date: '2021', confidence: 'official' } as const;
const NOS = { unit: 'share', date: '2024-07', source: 'nos-2529952', place: 'tekst', confidence: 'press' } as const;

const flex: readonly Point[] = [
  ['2021', 1_840],
  ['2022', 3_350, { simplified: text('De bron geeft 3.300 tot 3.400.', 'The source gives 3,300 to 3,400.') }],
  ['2023', 5_140, { confidence: 'derived', place: 'flex.gebouwd.2024 6.478 is 26% meer: 6.478 / 1,26, afgerond op 10' }],
  ['2024', 6_478],
];

export const woningvoorraadFigures: readonly SourcedFigure[] = [
  ...namedFigures(STOCK, [
    [
      'woningvoorraad.corporatie',
      'Corporatiewoningen in Nederland',
      'Corporation homes in the Netherlands',
      2_300_000,
      { simplified: text('Afgerond op honderdduizend.', 'Rounded to a hundred thousand.') },
    ],
    [
      'woningvoorraad.corporatie.aandeel',
      'Aandeel corporatiewoningen in de voorraad',
      'Share of corporation homes in the stock',
      0.288,
      { unit: 'share' },
    ],
    [
      'woningtekort',
      'Woningtekort',
      'Housing shortage',
      400_000,
      {
        date: '2025',
        source: 'kst-36831-3',
        place: 'memorie van toelichting; meer dan 400.000',
        confidence: 'official',
        published: '2025-10-03',
      },
    ],
    ['woningvoorraad.klein.aandeel', 'Sociale huur tot 50 m2', 'Social rent up to 50 m2', 0.09, NOS],
    [
      'opvang.statushouders.alleenstaand.aandeel',
      'Alleenstaanden onder wachtende statushouders',
      'Singles among waiting status holders',
      0.85,
      NOS,
    ],
    ['woningdelen.corporatie.2021', 'Gedeelde corporatiewoningen (2021)', 'Shared corporation homes (2021)', 22_000, CBS],
    [
      'woningdelen.aandeelStatushouders.2021',
      'Aandeel statushouders in gedeelde woningen (2021)',
      'Share of status holders in shared homes (2021)',
      0.03,
      { ...CBS, unit: 'share' },
    ],
    [
      'flex.doel.2022-2024',
      'Doel: flexwoningen 2022 tot en met 2024',
      'Target: flex homes 2022 to 2024',
      37_500,
      { date: '2022/2024', source: 'pers-zonder-adres', place: 'kamerbrief en pers', confidence: 'press', published: '2022-12-31' },
    ],
  ]),
  ...seriesFigures(
    {
      unit: 'homes/year',
      source: 'pers-zonder-adres',
      place: 'pers en kamerbrieven over flexwoningen',
      confidence: 'press',
      prefix: 'flex.gebouwd',
      label: text('Gebouwde flexwoningen', 'Flex homes built'),
    },
    flex,
  ),
  ...namedFigures(LARGE, [
    [
      'groteGezinnen.zevenOfMeer.gezinnen',
      'Wachtende gezinnen van 7 of meer',
      'Waiting families of 7 or more',
      300,
      { simplified: text('Ongeveer 300.', 'About 300.') },
    ],
    [
      'groteGezinnen.zevenOfMeer.personen',
      'Personen in wachtende gezinnen van 7 of meer',
      'Persons in waiting families of 7 or more',
      2_400,
      { unit: 'persons' },
    ],
    ['groteGezinnen.zevenOfMeer.gemeenten', 'Gemeenten waar zij wachten', 'Municipalities where they wait', 150, { unit: 'count' }],
    ['groteGezinnen.zes.gezinnen', 'Wachtende gezinnen van 6', 'Waiting families of 6', 225],
    [
      'groteGezinnen.zes.personen',
      'Personen in wachtende gezinnen van 6',
      'Persons in waiting families of 6',
      1_350,
      { unit: 'persons', place: '225 x 6', confidence: 'derived' },
    ],
    [
      'groteGezinnen.totaal.gezinnen',
      'Wachtende gezinnen van 6 of meer',
      'Waiting families of 6 or more',
      525,
      { place: '300 + 225', confidence: 'derived' },
    ],
  ]),
];
