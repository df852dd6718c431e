/** Waiting: regular seekers until a home, status holders from koppeling to a home. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type Shared } from '../series.ts';

const NOS: Shared = { unit: 'years', date: '2021', source: 'nos-2021-wachttijd', place: 'tekst', confidence: 'press' };
const RIGO = { date: '2018', source: 'rigo-2018' } as const;
const COA = { unit: 'days', date: '2018/2021', source: 'volkskrant-b954b4cc', place: 'van koppeling tot woning, cijfers van COA' } as const;
const AMSTERDAM = { date: '2022', source: 'volkskrant-b954b4cc' } as const;
const LOOSE = { source: 'pers-zonder-adres' } as const;
const AT_MOST = { simplified: text('De bron geeft een bovengrens.', 'The source gives an upper bound.') };
const AT_LEAST = { simplified: text('De bron geeft een ondergrens.', 'The source gives a lower bound.') };

export const wachttijdenFigures: readonly SourcedFigure[] = namedFigures(NOS, [
  [
    'wachttijd.regulier.landelijk.2021',
    'Inschrijfduur van andere woningzoekenden (2021)',
    'Registration time of other seekers (2021)',
    5.25,
    {
      ...LOOSE,
      place: '5 jaar en 3 maanden',
      simplified: text('Het gebied is in het artikel niet duidelijk.', 'The area is not clear from the article.'),
    },
  ],
  ['wachttijd.regulier.noordenveld.2021', 'Wachttijd Noordenveld (2021)', 'Waiting time Noordenveld (2021)', 8, LOOSE],
  ['wachttijd.regulier.emmen.2021', 'Wachttijd Emmen (2021)', 'Waiting time Emmen (2021)', 3.42, LOOSE],
  ['wachttijd.regulier.utrecht.2021', 'Wachttijd Utrecht (2021)', 'Waiting time Utrecht (2021)', 11],
  ['wachttijd.regulier.rotterdam.2021', 'Wachttijd Rotterdam (2021)', 'Waiting time Rotterdam (2021)', 2],
  [
    'wachttijd.regulier.langste.2021',
    'Langste wachttijd in Noord-Holland (2021)',
    'Longest waiting time in Noord-Holland (2021)',
    17,
    AT_LEAST,
  ],
  [
    'wachttijd.regulier.gemeentenBoven7jaar.2021',
    'Gemeenten met meer dan 7 jaar wachttijd (2021)',
    'Municipalities with more than 7 years of waiting (2021)',
    90,
    { unit: 'count' },
  ],
  ['wachttijd.regulier.castricum.2022', 'Wachttijd Castricum (2022)', 'Waiting time Castricum (2022)', 8.8, { ...LOOSE, date: '2022' }],
  [
    'wachttijd.inschrijfduur.achterhoekLimburg.2018',
    'Inschrijfduur Achterhoek en Limburg (2018)',
    'Registration time Achterhoek and Limburg (2018)',
    4,
    { ...RIGO, ...AT_MOST, place: 'inschrijfduur, minder dan 4 jaar' },
  ],
  [
    'wachttijd.inschrijfduur.amsterdamUtrecht.2018',
    'Inschrijfduur regio’s Amsterdam en Utrecht (2018)',
    'Registration time regions Amsterdam and Utrecht (2018)',
    9,
    { ...RIGO, place: 'inschrijfduur, ongeveer 9 jaar' },
  ],
  [
    'wachttijd.zoekduur.laag.2018',
    'Zoekduur, kortste van vijf regio’s (2018)',
    'Search time, shortest of five regions (2018)',
    1,
    { ...RIGO, place: 'zoekduur 1 tot 5 jaar' },
  ],
  [
    'wachttijd.zoekduur.hoog.2018',
    'Zoekduur, langste van vijf regio’s (2018)',
    'Search time, longest of five regions (2018)',
    5,
    { ...RIGO, place: 'zoekduur 1 tot 5 jaar' },
  ],
  [
    'wachttijd.statushouder.gezin4',
    'Statushouders, gezin van 4: van koppeling tot woning',
    'Status holders, family of 4: koppeling to home',
    148,
    COA,
  ],
  [
    'wachttijd.statushouder.gezin8',
    'Statushouders, gezin van 8: van koppeling tot woning',
    'Status holders, family of 8: koppeling to home',
    200,
    COA,
  ],
  [
    'wachttijd.statushouder.amsterdam.groot.2022',
    'Statushouders, groot gezin in Amsterdam',
    'Status holders, large family in Amsterdam',
    1.5,
    { ...AMSTERDAM, place: 'gezinnen van 6 tot 9, 17 gezinnen' },
  ],
  [
    'wachttijd.statushouder.amsterdam.overig.2022',
    'Statushouders, kleiner gezin in Amsterdam',
    'Status holders, smaller family in Amsterdam',
    1,
    { ...AMSTERDAM, place: 'ongeveer een jaar' },
  ],
]);
