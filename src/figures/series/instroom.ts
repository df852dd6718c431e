/** Inflow of asylum: first applications and nareis per year and month, totals where they are known. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import type { Point } from '../series.ts';
import { seriesFigures, singleFigures } from '../series.ts';
import { eurostatMonths } from './instroom-eurostat.ts';
import { nationalityMonths } from './nationality-months.ts';

const YEARS = {
  unit: 'persons/year',
  source: 'cbs-80059ned',
  place: 'via InfoMakersHub/grenzendicht js/main.js',
  confidence: 'secondary',
} as const;
const MONTHS = { unit: 'persons/month', source: 'cbs-83102ned', confidence: 'derived' } as const;
const SEVEN_PLACE = 'som over Afghanistan, Eritrea, Irak, Jemen, Somalië, Syrië en Turkije, via InfoMakersHub/grenzendicht';
const ROUNDED = text('Elk deel is door CBS afgerond op 5.', 'CBS rounds each part to 5.');
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const eurostatYear = {
  source: 'eurostat-migr-asyappctzm',
  place: 'alle aanvragers, via ebuddj/2019-asylum',
  confidence: 'secondary',
} as const;

const first: readonly Point[] = [
  ['2017', 14_716, { source: 'pers-zonder-adres', place: 'NOS over 2017', confidence: 'press' }],
  ['2018', 20_515],
  ['2019', 22_540],
  ['2020', 13_720],
  ['2021', 24_745],
  ['2022', 35_535],
  ['2023', 38_375],
  ['2024', 32_175],
  ['2025', 24_140],
];

const nareis: readonly Point[] = [
  ['2018', 6_460],
  ['2019', 4_180],
  ['2020', 3_865],
  ['2021', 10_120],
  ['2022', 11_130],
  ['2023', 10_125],
  ['2024', 11_880],
  ['2025', 16_470],
];

const totalYear: readonly Point[] = [
  ['2012', 13_095, eurostatYear],
  ['2013', 13_065, eurostatYear],
  ['2014', 24_495, eurostatYear],
  ['2015', 44_975, eurostatYear],
  ['2016', 20_945, eurostatYear],
  ['2017', 18_210, eurostatYear],
  [
    '2024',
    45_640,
    { source: 'tk-2025d08674', place: 'totale instroom 2024, met herhaalde aanvragen en hervestiging', confidence: 'official' },
  ],
  ['2025', 44_100, { source: 'grenzendicht', place: 'som van de maandtotalen van 2025, afgerond op honderd', confidence: 'derived' }],
];

const totalMonth: readonly Point[] = [
  ['2025-01', 3_073],
  ['2025-02', 3_876],
  ['2025-03', 4_216],
  ['2025-04', 3_922],
  ['2025-05', 3_870],
  ['2025-06', 3_056],
  ['2025-07', 3_645],
  ['2025-08', 3_508],
  ['2025-09', 4_055],
  ['2025-10', 3_953],
  ['2025-11', 3_574],
  ['2025-12', 3_349],
  ['2026-01', 3_560],
  ['2026-02', 3_510],
  ['2026-03', 3_490],
  ['2026-04', 3_450, { simplified: text('Voorlopig cijfer.', 'Preliminary figure.') }],
];

export const instroomFigures: readonly SourcedFigure[] = [
  ...seriesFigures({ ...YEARS, prefix: 'instroom.eerste', label: text('Eerste asielaanvragen', 'First asylum applications') }, first),
  ...seriesFigures({ ...YEARS, prefix: 'instroom.nareis', label: text('Nareizigers', 'Nareis arrivals') }, nareis),
  ...seriesFigures({ ...YEARS, prefix: 'instroom.totaal', label: text('Totale asielinstroom', 'Total asylum inflow') }, totalYear),
  ...seriesFigures(
    {
      unit: 'persons/month',
      source: 'grenzendicht',
      place: 'js/main.js MONTHLY_DATA',
      confidence: 'secondary',
      prefix: 'instroom.totaal',
      label: text('Totale asielinstroom', 'Total asylum inflow'),
      simplified: text('Deels geschat door de bron; weinig zeker.', 'Partly estimated by the source; low certainty.'),
    },
    totalMonth,
  ),
  ...seriesFigures(
    {
      ...MONTHS,
      prefix: 'instroom.eerste.zevenNationaliteiten',
      label: text('Eerste aanvragen van zeven nationaliteiten samen', 'First applications of seven nationalities together'),
      place: SEVEN_PLACE,
      simplified: ROUNDED,
    },
    nationalityMonths.map(([month, parts]): Point => [month, sum(parts)]),
  ),
  ...seriesFigures(
    {
      ...MONTHS,
      prefix: 'instroom.nareis.zevenNationaliteiten',
      label: text('Nareizigers van zeven nationaliteiten samen', 'Nareis arrivals of seven nationalities together'),
      place: SEVEN_PLACE,
      simplified: ROUNDED,
    },
    nationalityMonths.map(([month, , parts]): Point => [month, sum(parts)]),
  ),
  ...seriesFigures(
    {
      unit: 'persons/month',
      source: 'eurostat-migr-asyappctzm',
      place: 'NL, alle aanvragers, via ebuddj/2019-asylum public/data/data.json',
      confidence: 'secondary',
      prefix: 'instroom.aanvragers.eurostat',
      label: text('Asielaanvragers volgens Eurostat', 'Asylum applicants according to Eurostat'),
    },
    eurostatMonths(),
  ),
  ...singleFigures([
    {
      key: 'instroom.herhaald.2024',
      label: text('Herhaalde aanvragen in 2024', 'Repeat applications in 2024'),
      value: 1_590,
      unit: 'persons/year',
      date: '2024',
      source: 'tk-2025d08674',
      place: 'uitsplitsing van de instroom 2024',
      confidence: 'official',
    },
    {
      key: 'instroom.hervestigd.2024',
      label: text('Hervestigd of herplaatst in 2024', 'Resettled or relocated in 2024'),
      value: 760,
      unit: 'persons/year',
      date: '2024',
      source: 'tk-2025d08674',
      place: 'uitsplitsing van de instroom 2024',
      confidence: 'official',
    },
    {
      key: 'instroom.amv.2023',
      label: text('Alleenstaande minderjarigen in de instroom van 2023', 'Unaccompanied minors in the inflow of 2023'),
      value: 5_240,
      unit: 'persons/year',
      date: '2023',
      source: 'pers-zonder-adres',
      place: 'pers over 2023',
      confidence: 'press',
    },
    {
      key: 'instroom.totaal.2026-Q1',
      label: text('Totale asielinstroom in het eerste kwartaal van 2026', 'Total asylum inflow in the first quarter of 2026'),
      value: 10_560,
      unit: 'persons',
      date: '2026-Q1',
      source: 'grenzendicht',
      place: 'instroom.totaal.2026-01 3.560 + 2026-02 3.510 + 2026-03 3.490',
      confidence: 'derived',
    },
  ]),
];
