/** Assumptions about arrivals and the procedure: what no published figure gives. */
import { text } from '../../base/text.ts';
import { assume } from '../assume.ts';

export const instroomAssumptions = [
  assume(
    'instroom.variant',
    'factor',
    1,
    [0.65, 1.6],
    text('instroomvariant: factor op eerste aanvragen vanaf 2026', 'inflow variant: factor on first applications from 2026'),
    text(
      'De officiële raming van september 2025 liep voor 2026 van 39.000 tot 67.100; de eerste vier maanden van 2026 wijzen op ongeveer 42.000. Hoe beleid de instroom verandert is uit deze geschiedenis niet af te leiden.',
      'The official forecast of September 2025 ran from 39,000 to 67,100 for 2026; the first four months of 2026 point to about 42,000. How policy changes inflow cannot be told from this history.',
    ),
    { standing: 'unidentifiable', variants: { laag: 0.65, midden: 1, hoog: 1.6 }, sources: ['mpp-2025-09'] },
  ),
  assume(
    'instroom.eerste.toekomst',
    'persons/year',
    24140,
    [20000, 29000],
    text('eerste asielaanvragen per jaar vanaf 2026', 'first asylum applications a year from 2026'),
    text(
      'Het niveau van 2025 doorgetrokken; de eerste maanden van 2026 liggen daar dicht bij.',
      'The level of 2025 carried on; the first months of 2026 lie close to it.',
    ),
  ),
  assume(
    'instroom.model',
    'count',
    0,
    [0, 1],
    text('hoe eerste aanvragen vanaf 2026 gaan', 'how first applications go from 2026'),
    text(
      'Niveau: een aangenomen niveau met een trage schommeling. Geschat: het model van de terugblik, geschat op de getelde maanden; het niveau telt dan niet, de variant wel. Alleen de naam geschat (precies 1) kiest het model.',
      'Level: an assumed level with a slow swing. Estimated: the model of the back-test, estimated from the counted months; the level does not count then, the variant does. Only the name geschat (exactly 1) chooses the model.',
    ),
    { variants: { niveau: 0, geschat: 1 } },
  ),
  assume(
    'instroom.schommeling',
    'share',
    0.2,
    [0.1, 0.3],
    text('standaardafwijking van de instroom rond haar niveau', 'standard deviation of inflow around its level'),
    text(
      'Jaartotalen 2018-2025 weken ongeveer een vijfde af van hun voortschrijdend niveau.',
      'Annual totals 2018-2025 deviated by about a fifth from their moving level.',
    ),
  ),
  assume(
    'instroom.overig',
    'persons/year',
    6200,
    [4000, 10000],
    text('overige instroom in de opvang', 'other inflow into reception'),
    text(
      'Restpost die nodig is om de bezetting te laten sluiten: in 2024 steeg die met ongeveer 9.000, terwijl instroom min uitstroom 1.360 was (herhaalde aanvragen, terugkeer in de opvang, geboorten).',
      'Residual needed to close the occupancy: in 2024 it rose by about 9,000 while inflow minus outflow was 1,360 (repeat applications, returns to reception, births).',
    ),
    { standing: 'fitted', sources: ['kst-19637-3383'] },
  ),
  assume(
    'vergunning.overig',
    'persons/year',
    5050,
    [1000, 7500],
    text('overige vergunningen', 'other permits'),
    text(
      'Restpost uit de balans van statushouders 2019-2024: gehuisvest plus toename in de opvang is meer dan vergunningen plus nareis (beroep, hervestiging, geboorten, afgeleide vergunningen). Aangenomen wordt dat deze mensen niet al in de opvang waren.',
      'Residual of the balance of status holders 2019-2024: housed plus growth in reception exceeds permits plus family (appeals, resettlement, births, derived permits). These people are taken not to be in reception already.',
    ),
    { standing: 'fitted' },
  ),
  assume(
    'vergunning.overig.bijFamilie',
    'share',
    0.13,
    [0.05, 0.6],
    text('deel van de overige vergunningen dat bij familie met een woning intrekt', 'share of other permits that joins family with a home'),
    text(
      'Geboorten en afgeleide vergunningen vragen geen nieuwe woning: 30.618 gehuisveste personen op 12.729 woningen in 2023 laat ongeveer 5.000 personen over die zo een plek vinden.',
      'Births and derived permits need no new home: 30,618 persons housed in 12,729 homes in 2023 leaves about 5,000 persons who find a place this way.',
    ),
    { standing: 'fitted' },
  ),
  assume(
    'procedure.voorraad.2019',
    'persons',
    16500,
    [13000, 19000],
    text('mensen in procedure op 1 januari 2019', 'people in procedure on 1 January 2019'),
    text(
      'Bezetting eind 2018 (22.498) min statushouders (4.600), met een klein deel afgewezenen.',
      'Occupancy at the end of 2018 (22,498) minus status holders (4,600), with a small part rejected.',
    ),
  ),
  assume(
    'procedure.uitval',
    'share',
    0.17,
    [0.12, 0.25],
    text('deel van de aanvragers dat vertrekt zonder inhoudelijk besluit', 'share of applicants who leave without a decision on substance'),
    text(
      'Dublin-overdracht, intrekking en vertrek met onbekende bestemming; nodig om uitstroom zonder vergunning (14.060 in 2024) te verklaren.',
      'Dublin transfers, withdrawal and untraced departure; needed to explain outflow without a permit (14,060 in 2024).',
    ),
    { standing: 'fitted', sources: ['kst-19637-3383'] },
  ),
  assume(
    'procedure.uitval.maanden',
    'months',
    7,
    [4, 10],
    text('gemiddelde tijd tot vertrek zonder besluit', 'mean time until leaving without decision'),
    text('Een Dublinprocedure duurt wettelijk enkele maanden tot een jaar.', 'A Dublin procedure takes some months to a year by law.'),
  ),
  assume(
    'procedure.snelDeel',
    'share',
    0.15,
    [0.05, 0.3],
    text('deel dat in een snel spoor wordt beslist', 'share decided in a fast track'),
    text(
      'Eenvoudige aanvragen wachten niet in de rij; het deel is niet gepubliceerd.',
      'Simple cases do not queue; the share is not published.',
    ),
  ),
  assume(
    'procedure.snelMaanden',
    'months',
    4,
    [2, 8],
    text('beslistijd in het snelle spoor', 'decision time in the fast track'),
    text(
      'Zes maanden is de wettelijke termijn; het snelle spoor blijft daaronder.',
      'Six months is the statutory term; the fast track stays below it.',
    ),
  ),
  ...(
    [
      [2019, 0.29],
      [2020, 0.54],
      [2021, 0.68],
      [2022, 0.78],
      [2023, 0.61],
      [2024, 0.68],
      [2025, 0.34],
    ] as const
  ).map(([year, value]) =>
    assume(
      `inwilliging.${String(year)}`,
      'share',
      value,
      [Math.max(0.2, value - 0.08), Math.min(0.9, value + 0.08)],
      text(`inwilligingspercentage ${String(year)}`, `grant rate ${String(year)}`),
      text(
        '2022 (78 %), 2023 (62 %) en 2025 (33-40 %) stonden in pers en kamerstuk; de andere jaren zijn zo gekozen dat vergunningen en voorraad samen kloppen.',
        '2022 (78 %), 2023 (62 %) and 2025 (33-40 %) appeared in press and papers; other years are chosen so that permits and stock agree.',
      ),
      { date: String(year) },
    ),
  ),
  assume(
    'inwilliging.toekomst',
    'share',
    0.38,
    [0.28, 0.55],
    text('inwilligingspercentage vanaf 2026', 'grant rate from 2026'),
    text(
      'Tussen 2025 (33-40 %) en 2023 (62 %); hangt sterk af van Syrië (95 % in 2024, 28 % in 2025).',
      'Between 2025 (33-40 %) and 2023 (62 %); hangs on Syria (95 % in 2024, 28 % in 2025).',
    ),
  ),
  assume(
    'procedure.capaciteit',
    'persons/year',
    25000,
    [19000, 31000],
    text('beslissingen van de IND per jaar vanaf 2026', 'decisions by the IND a year from 2026'),
    text(
      'Vergunningen gedeeld door inwilligingspercentage geeft 19.000 tot 28.000 in 2022-2025.',
      'Permits divided by grant rate gives 19,000 to 28,000 in 2022-2025.',
    ),
  ),
  assume(
    'vertrek.afgewezen.maanden',
    'months',
    2,
    [1, 6],
    text('verblijf in de opvang na afwijzing', 'stay in reception after rejection'),
    text(
      'Beroep en vertrektermijn samen; niet gepubliceerd, gekozen bij de bezetting.',
      'Appeal and departure term together; not published, chosen with the occupancy.',
    ),
    { standing: 'fitted' },
  ),
  assume(
    'vertrek.overig.maanden',
    'months',
    13,
    [6, 16],
    text('verblijf in de opvang van de overige instroom', 'stay in reception of the other inflow'),
    text('Niet gepubliceerd, gekozen bij de bezetting.', 'Not published, chosen with the occupancy.'),
    { standing: 'fitted' },
  ),
];
