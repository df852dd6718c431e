/** The Spreidingswet: indications per province and cycle, and dates and terms of other bills that a measure needs as a number. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { namedFigures, type NamedRow, type Shared } from '../series.ts';

const CYCLE_2: Shared = {
  unit: 'places',
  date: '2026-02-27',
  source: 'welingelichtekringen-2026-02-27',
  place: 'tekst',
  confidence: 'press',
  published: '2026-02-27',
};
const CYCLE_1: Shared = { unit: 'places', date: '2024-02', source: 'pers-zonder-adres', place: 'februari 2024', confidence: 'press' };
const BILL: Shared = {
  unit: 'months',
  date: '2025-10-03',
  source: 'kst-36831',
  place: 'overgangsrecht',
  confidence: 'official',
  published: '2025-10-03',
};
const SUM = { source: 'grenzendicht', place: 'som van de indicaties van de gemeenten', confidence: 'derived' } as const;

/** Code, name, cycle 2, provincial task of 1 January 2024 before the law, cycle 1 where found. */
// biome-ignore format: one province a line
const PROVINCES: readonly (readonly [code: string, name: string, cycle2: number, before: number, cycle1?: number])[] = [
  ['PV20', 'Groningen', 2_483, 3_851, 2_717],
  ['PV21', 'Fryslân', 3_094, 3_744],
  ['PV22', 'Drenthe', 2_460, 3_553],
  ['PV23', 'Overijssel', 5_801, 4_081],
  ['PV24', 'Flevoland', 2_285, 3_449],
  ['PV25', 'Gelderland', 10_749, 7_590, 11_704],
  ['PV26', 'Utrecht', 7_542, 4_793],
  ['PV27', 'Noord-Holland', 14_905, 11_430, 16_290],
  ['PV28', 'Zuid-Holland', 18_175, 19_097, 19_776],
  ['PV29', 'Zeeland', 1_910, 1_469, 2_109],
  ['PV30', 'Noord-Brabant', 13_476, 9_658, 14_900],
  ['PV31', 'Limburg', 5_120, 4_355],
];

/** Examples of cycle 1 by municipality code. */
// biome-ignore format: compact
const EXAMPLES: readonly (readonly [code: string, name: string, places: number])[] = [
  ['GM0363', 'Amsterdam', 4_479], ['GM0518', 'Den Haag', 2_513], ['GM0599', 'Rotterdam', 2_667], ['GM0344', 'Utrecht', 1_988],
  ['GM0014', 'Groningen', 969], ['GM0228', 'Ede', 719], ['GM0153', 'Enschede', 638], ['GM0505', 'Dordrecht', 611],
  ['GM0392', 'Haarlem', 963], ['GM0479', 'Zaanstad', 818], ['GM0637', 'Zoetermeer', 703], ['GM0193', 'Zwolle', 717],
  ['GM1950', 'Westerwolde', 131], ['GM0088', 'Schiermonnikoog', 5],
];

const shortages: readonly NamedRow[] = (
  [
    ['PV28', 'Zuid-Holland', 11_400],
    ['PV27', 'Noord-Holland', 7_700],
    ['PV30', 'Noord-Brabant', 7_200],
    ['PV25', 'Gelderland', 4_900],
    ['PV20', 'Groningen', 0],
    ['PV24', 'Flevoland', 0],
  ] as const
).map(([code, name, value]) => [`spreidingswet.tekort.cyclus2.${code}`, `Tekort cyclus 2, ${name}`, `Shortage in cycle 2, ${name}`, value]);

export const spreidingswetFigures: readonly SourcedFigure[] = [
  ...namedFigures(CYCLE_2, [
    ['spreidingswet.indicatie.cyclus2', 'Spreidingswet cyclus 2: plekken', 'Spreidingswet cycle 2: places', 88_000],
    [
      'spreidingswet.beschikbaar.cyclus2',
      'Cyclus 2: meerjarig beschikbaar',
      'Cycle 2: available for several years',
      50_000,
      { simplified: text('Ongeveer.', 'About.') },
    ],
    ['spreidingswet.tekort.cyclus2', 'Cyclus 2: tekort', 'Cycle 2: shortage', 38_000],
    [
      'spreidingswet.gemeenten.cyclus2',
      'Gemeenten die plekken moeten toevoegen',
      'Municipalities that must add places',
      160,
      { unit: 'count' },
    ],
    ...PROVINCES.map(
      ([code, name, value]): NamedRow => [`spreidingswet.indicatie.cyclus2.${code}`, `Cyclus 2, ${name}`, `Cycle 2, ${name}`, value, SUM],
    ),
    ...shortages,
  ]),
  ...namedFigures(CYCLE_1, [
    [
      'spreidingswet.indicatie.cyclus1',
      'Spreidingswet cyclus 1: plekken',
      'Spreidingswet cycle 1: places',
      96_000,
      { source: 'stcrt-2024-3320', place: 'capaciteitsraming', confidence: 'official' },
    ],
    [
      'spreidingswet.tekortProvincies.cyclus1',
      'Provincies die tekortkwamen in cyclus 1',
      'Provinces that fell short in cycle 1',
      7,
      { unit: 'count' },
    ],
    ...PROVINCES.flatMap(([code, name, , , value]): NamedRow[] =>
      value === undefined ? [] : [[`spreidingswet.indicatie.cyclus1.${code}`, `Cyclus 1, ${name}`, `Cycle 1, ${name}`, value]],
    ),
    ...EXAMPLES.map(
      ([code, name, value]): NamedRow => [`spreidingswet.indicatie.cyclus1.${code}`, `Cyclus 1, ${name}`, `Cycle 1, ${name}`, value],
    ),
    ...PROVINCES.map(
      ([code, name, , value]): NamedRow => [
        `opvang.opgave.2024-01-01.${code}`,
        `Provinciale opvangopgave voor de wet, ${name}`,
        `Provincial reception task before the law, ${name}`,
        value,
        {
          date: '2024-01-01',
          source: 'secundair-zonder-adres',
          place: 'verdeling van 77.100 plekken',
          confidence: 'secondary',
          published: '2023-12-31',
        },
      ],
    ),
  ]),
  ...namedFigures(BILL, [
    [
      'spreidingswet.realisatie.maanden',
      'Spreidingswet: plekken klaar na het verdeelbesluit',
      'Spreidingswet: places ready after the decision',
      6,
      { date: '2024-02-01', source: 'stb-2024-12', place: 'termijn na het verdeelbesluit', published: '2024-02-01' },
    ],
    [
      'spreidingswet.cyclus.jaren',
      'Spreidingswet: lengte van een cyclus',
      'Spreidingswet: length of a cycle',
      2,
      { unit: 'years', date: '2024-02-01', source: 'stb-2024-12', place: 'cyclus', published: '2024-02-01' },
    ],
    [
      'verbodOpVoorrang.overgang.maanden',
      'Verbod op voorrang: overgang voor kamers en gedeeld wonen',
      'Ban on priority: transition for rooms and shared homes',
      12,
    ],
    [
      'tweestatus.nareis.wachttijd.jaren',
      'Tweestatusstelsel: wachttijd voor nareis bij b-status',
      'Two-status system: wait for nareis under b-status',
      2,
      {
        unit: 'years',
        date: '2026-06-09',
        source: 'kst-36703',
        place: 'voorwaarden voor nareis',
        confidence: 'secondary',
        published: '2026-04-21',
      },
    ],
    [
      'tweestatus.vergunning.jaren',
      'Tweestatusstelsel: duur van de vergunning',
      'Two-status system: length of the permit',
      3,
      {
        unit: 'years',
        date: '2026-06-09',
        source: 'kst-36703',
        place: 'duur van de vergunning',
        confidence: 'secondary',
        published: '2026-04-21',
      },
    ],
  ]),
];
