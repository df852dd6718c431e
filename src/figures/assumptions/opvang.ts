/** Assumptions about reception: places, use and moves. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

const placesReason = text(
  'Reguliere plaatsen per jaar zijn niet als reeks gepubliceerd; ankers zijn 31.087 mensen in reguliere opvang op 25 september 2023 en 47.293 plaatsen in november 2025.',
  'Regular places per year are not published as a series; anchors are 31,087 people in regular reception on 25 September 2023 and 47,293 places in November 2025.',
);

export const opvangAssumptions = [
  ...(
    [
      [2019, 28000],
      [2020, 28500],
      [2021, 29000],
      [2022, 30000],
      [2023, 31500],
      [2024, 36000],
      [2025, 43000],
    ] as const
  ).map(([year, value]) =>
    assume(
      `opvang.plaatsen.regulier.${String(year)}-01`,
      'places',
      value,
      [value * 0.92, value * 1.08],
      text(`reguliere opvangplaatsen januari ${String(year)}`, `regular reception places January ${String(year)}`),
      placesReason,
      { date: `${String(year)}-01` },
    ),
  ),
  assume(
    'opvang.bruikbaar',
    'share',
    0.95,
    [0.91, 0.98],
    text('deel van de plaatsen dat bruikbaar is', 'share of places that can be used'),
    text(
      'Het COA rekende met 96 % (november 2022) en 91 % (november 2023).',
      'COA reckoned with 96 % (November 2022) and 91 % (November 2023).',
    ),
  ),
  assume(
    'opvang.verhuizingen.regulier',
    'per year',
    0.4,
    [0.2, 0.8],
    text('verhuizingen per persoon per jaar in reguliere opvang', 'moves per person a year in regular reception'),
    text('Niet gepubliceerd; procedure kent ten minste één vaste verhuizing.', 'Not published; the procedure has at least one fixed move.'),
  ),
  assume(
    'opvang.verhuizingen.nood',
    'per year',
    1.5,
    [0.7, 3],
    text('verhuizingen per persoon per jaar in noodopvang', 'moves per person a year in emergency reception'),
    text(
      'Noodlocaties zijn kort open; het aantal verhuizingen is niet gepubliceerd.',
      'Emergency sites are short-lived; the number of moves is not published.',
    ),
  ),
  assume(
    'eigen.perMaand',
    'per month',
    0.011,
    [0.003, 0.015],
    text('kans per maand dat een statushouder zelf woonruimte vindt', 'chance per month that a status holder finds a home'),
    text(
      'Deel van de ongeveer 5.000 personen per jaar die niet via een corporatiewoning uitstromen.',
      'Part of the about 5,000 persons a year who do not leave through a corporation home.',
    ),
    { standing: 'fitted' },
  ),
  assume(
    'koppeling.kortsteMaanden',
    'months',
    2,
    [1.6, 2.4],
    text('kortste tijd van vergunning tot woning', 'shortest time from permit to home'),
    text(
      'De termijnen zijn 2 weken koppelen, 10 weken zoeken en 2 weken verhuizen; wie het snelst gaat doet er ongeveer twee maanden over.',
      'The terms are 2 weeks for coupling, 10 weeks for finding and 2 weeks for moving; the fastest take about two months.',
    ),
    { standing: 'fitted' },
  ),
  assume(
    'koppeling.gemeente.spreiding',
    'share',
    0.24,
    [0.1, 0.4],
    text(
      'verschil in inzet tussen gemeenten (standaardafwijking van de logaritme)',
      'difference in effort between municipalities (standard deviation of the logarithm)',
    ),
    text(
      'Zuid-Holland liep in 2023 voor en eind 2024 haalden 4 van 50 gemeenten de taak; per gemeente is realisatie niet gepubliceerd.',
      'Zuid-Holland was ahead in 2023 and 4 of 50 municipalities met the task at the end of 2024; realisation per municipality is not published.',
    ),
  ),
  assume(
    'taakstelling.factor',
    'factor',
    1,
    [0.85, 1.2],
    text('nieuwe taak als deel van de vergunningen in het vorige halfjaar', 'new task as a part of the permits of the previous half-year'),
    text(
      'De raming achter de taakstelling is niet als formule gepubliceerd; deze regel kijkt alleen naar wat dertien weken tevoren bekend was.',
      'The forecast behind the task is not published as a formula; this rule only looks at what was known thirteen weeks before.',
    ),
  ),
];
