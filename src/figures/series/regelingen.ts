/** What the funding schemes pay: SFT and SFT+, doorstroomlocaties, HAR+ and the old HAR. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { euro, millionEuro, namedFigures, type Shared } from '../series.ts';

const SFT_PLUS: Shared = { unit: 'cents', date: '2025-12', source: 'stcrt-2025-41315', place: 'bedragen', confidence: 'official' };
const SFT: Shared = { unit: 'cents', date: '2025-02-03', source: 'rvo-sft', place: 'voorwaarden', confidence: 'official' };
const ROUNDS_2024 = { date: '2024', place: 'uitkomsten van de rondes van 2024' } as const;
const SEED = { source: 'kst-36600-xx-p', place: 'antwoord 2', published: '2025-11-14' } as const;
const DOORSTROOM: Shared = { unit: 'places', date: '2025-04-09', source: 'stcrt-2025-11378', place: 'regeling', confidence: 'official' };
const HAR_PLUS: Shared = {
  unit: 'cents',
  date: '2025-02-14',
  source: 'kst-19637-3383',
  place: 'HAR+',
  confidence: 'official',
  published: '2025-02-14',
};
const HAR_OLD: Shared = { unit: 'places', date: '2022-08', source: 'coa-har', place: 'tekst', confidence: 'official' };

const sft = namedFigures(SFT_PLUS, [
  ['sft.bedrag.woning', 'SFT: bijdrage per zelfstandige woning', 'SFT: grant per self-contained home', euro(14_000), SEED],
  [
    'sft.bedrag.socialeBeheer',
    'SFT: sociaal beheer per zelfstandige woning',
    'SFT: social management per self-contained home',
    euro(6_000),
    SEED,
  ],
  ['sft.bedrag.gesplitst', 'SFT: bijdrage per gesplitste woning', 'SFT: grant per split home', euro(7_000)],
  ['sft.beheer.gesplitst', 'SFT: sociaal beheer per gesplitste woning', 'SFT: social management per split home', euro(4_000)],
  ['sft.bedrag.kamer', 'SFT: bijdrage per onzelfstandige kamer', 'SFT: grant per shared room', euro(7_000), { place: 'meer dan 2 kamers' }],
  ['sft.beheer.kamer', 'SFT: sociaal beheer per onzelfstandige kamer', 'SFT: social management per shared room', euro(4_000)],
  [
    'sft.kamer.meerDan',
    'SFT: kamers tellen in een woning met meer kamers dan',
    'SFT: rooms count in a home with more rooms than',
    2,
    { unit: 'count', place: 'meer dan 2 kamers' },
  ],
  ['sft.budget', 'SFT: budget tot en met 2027', 'SFT: budget to the end of 2027', millionEuro(178.5), SEED],
]);

const sftRules = namedFigures(SFT, [
  ['sft.bedrag.woning.2025-02', 'SFT: bijdrage per woning in de ronde van 2025', 'SFT: grant per home in the 2025 round', euro(14_000)],
  ['sft.budget.2025', 'SFT: budget van de ronde van 2025', 'SFT: budget of the 2025 round', millionEuro(77.8)],
  ['sft.starttermijn.maanden', 'SFT: beginnen met bouwen binnen', 'SFT: start building within', 18, { unit: 'months' }],
  [
    'sft.verhuurtermijn.jaren',
    'SFT: minstens zo lang sociale huur',
    'SFT: social rent for at least',
    10,
    { unit: 'years', date: '2024', place: 'regels van 2024' },
  ],
  [
    'sft.aandeelStatushouders',
    'SFT: aandeel voor statushouders en Oekraïners',
    'SFT: share for status holders and Ukrainians',
    0.3,
    { unit: 'share', date: '2024', place: 'regels van 2024' },
  ],
  ['sft.gemiddeld.2024', 'SFT: gemiddelde bijdrage per woning in 2024', 'SFT: average grant per home in 2024', euro(7_800), ROUNDS_2024],
  ['sft.ronde1.2024.bedrag', 'SFT: eerste ronde van 2024', 'SFT: first round of 2024', millionEuro(20.6), ROUNDS_2024],
  [
    'sft.ronde1.2024.woningen',
    'SFT: woningen in de eerste ronde van 2024',
    'SFT: homes in the first round of 2024',
    2_643,
    { unit: 'homes', ...ROUNDS_2024 },
  ],
  ['sft.ronde2.2024.bedrag', 'SFT: tweede ronde van 2024', 'SFT: second round of 2024', millionEuro(14.5), ROUNDS_2024],
  [
    'sft.ronde2.2024.woningen',
    'SFT: woningen in de tweede ronde van 2024',
    'SFT: homes in the second round of 2024',
    1_868,
    { unit: 'homes', ...ROUNDS_2024 },
  ],
]);

const doorstroom = namedFigures(DOORSTROOM, [
  [
    'doorstroom.normbedrag',
    'Doorstroomlocatie: normbedrag per statushouder per dag',
    'Doorstroomlocatie: norm amount per status holder per day',
    euro(60),
    {
      unit: 'cents/day',
      source: 'nhnieuws-n177206',
      place: '"60 euro per dag per persoon"',
      confidence: 'press',
      simplified: text('Het bedrag in de regeling zelf is niet gevonden.', 'The amount in the scheme itself was not found.'),
    },
  ],
  [
    'doorstroom.plaatsen.2025-08',
    'Plekken op doorstroomlocaties, augustus 2025',
    'Places on doorstroomlocaties, August 2025',
    1_200,
    { date: '2025-08', source: 'volkshuisvestingnederland-doorstroom', place: '22 locaties, ongeveer 1.200 plekken' },
  ],
  [
    'doorstroom.locaties.2025-08',
    'Doorstroomlocaties, augustus 2025',
    'Doorstroomlocaties, August 2025',
    22,
    { unit: 'count', date: '2025-08', source: 'volkshuisvestingnederland-doorstroom', place: '22 locaties' },
  ],
  [
    'doorstroom.plaatsen.gepland',
    'Plekken op doorstroomlocaties, hoogstens',
    'Places on doorstroomlocaties, at most',
    8_500,
    { source: 'kst-19637-3383', place: 'gepland aantal' },
  ],
  [
    'doorstroom.verblijf.maanden',
    'Doorstroomlocatie: langste verblijf',
    'Doorstroomlocatie: longest stay',
    12,
    { unit: 'months', simplified: text('Ongeveer een jaar volgens de bron.', 'About a year according to the source.') },
  ],
  [
    'doorstroom.beslistermijn',
    'Doorstroomlocatie: besluit binnen (13 weken)',
    'Doorstroomlocatie: decision within (13 weeks)',
    91,
    { unit: 'days' },
  ],
]);

const har = [
  ...namedFigures(HAR_PLUS, [
    [
      'harplus.bedrag.regulier',
      'HAR+: per statushouder in een gewone of gedeelde woning',
      'HAR+: per status holder in a regular or shared home',
      euro(30_000),
    ],
    [
      'harplus.bedrag.tijdelijk',
      'HAR+: per statushouder een jaar tijdelijk onderdak',
      'HAR+: per status holder for a year of temporary accommodation',
      euro(38_000),
    ],
    [
      'harplus.verblijf.maanden',
      'HAR+: duur van het tijdelijk onderdak',
      'HAR+: length of the temporary accommodation',
      12,
      { unit: 'months' },
    ],
  ]),
  ...namedFigures(HAR_OLD, [
    ['har.oud.verblijf.maanden', 'Oude HAR: langste verblijf', 'Old HAR: longest stay', 6, { unit: 'months' }],
    ['har.oud.plaatsen', 'Oude HAR: hoogstens', 'Old HAR: at most', 2_500],
    ['har.oud.gebruikt.2022-08', 'Oude HAR: gebruikt tot augustus 2022', 'Old HAR: used by August 2022', 317],
  ]),
];

const awb = namedFigures({ unit: 'days', date: '2025', source: 'awb', place: 'art. 4:13 lid 2', confidence: 'secondary' }, [
  [
    'awb.redelijkeTermijn',
    'Redelijke beslistermijn in elk geval voorbij na (acht weken)',
    'Reasonable term to decide has passed in any case after (eight weeks)',
    56,
  ],
]);

export const regelingenFigures: readonly SourcedFigure[] = [...sft, ...sftRules, ...doorstroom, ...har, ...awb];
