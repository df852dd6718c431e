/** First-instance asylum grants per year by kind, and the share of applications that was granted. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { type Point, seriesFigures, singleFigures } from '../series.ts';

/** Year, refugee, subsidiary, humanitarian, published total. */
// biome-ignore format: one year a line
const GRANTS: readonly (readonly [year: string, refugee: number, subsidiary: number, humanitarian: number, total: number])[] = [
  ['2015', 6_660, 9_400, 390, 16_450],
  ['2016', 9_740, 10_705, 365, 20_810],
  ['2017', 3_030, 4_135, 645, 7_810],
  ['2018', 1_760, 1_485, 375, 3_620],
  ['2019', 2_455, 1_830, 560, 4_845],
  ['2020', 4_975, 2_820, 820, 8_615],
  ['2021', 7_825, 2_865, 1_375, 12_065],
  ['2022', 9_245, 5_045, 890, 15_180],
  ['2023', 3_290, 10_460, 735, 14_485],
  ['2024', 5_275, 9_910, 780, 15_965],
  ['2025', 3_445, 2_925, 1_055, 7_425],
];

const TABLE = {
  unit: 'persons/year',
  source: 'cbs-85400ned',
  place: 'inwilligingen in eerste aanleg (zonder afgeleide vergunningen en nareis), via InfoMakersHub/grenzendicht js/main.js',
  confidence: 'secondary',
} as const;
const DERIVED = { ...TABLE, place: 'vluchteling + subsidiair + humanitair van hetzelfde jaar', confidence: 'derived' } as const;

const shares: readonly Point[] = [
  ['2022', 0.78],
  ['2023', 0.62],
  ['2025-Q1', 0.4, { simplified: text('De bron schrijft "ongeveer 40%".', 'The source says "about 40%".') }],
];

/** Permits including derived ones, in thousands in the source. */
const withDerived: readonly Point[] = [
  ['2014', 20_000],
  ['2015', 33_000],
  ['2016', 37_000],
  ['2017', 29_000],
  ['2018', 16_000],
  ['2019', 16_000],
  ['2020', 18_000],
];

const until = { date: '2025-01-01/2025-09-22', source: 'tk-2025d42695', published: '2025-09-30', confidence: 'official' } as const;

export const vergunningenFigures: readonly SourcedFigure[] = [
  ...seriesFigures(
    { ...TABLE, prefix: 'vergunningen.vluchteling', label: text('Inwilligingen vluchtelingstatus', 'Grants of refugee status') },
    GRANTS.map(([year, refugee]): Point => [year, refugee]),
  ),
  ...seriesFigures(
    {
      ...TABLE,
      prefix: 'vergunningen.subsidiair',
      label: text('Inwilligingen subsidiaire bescherming', 'Grants of subsidiary protection'),
    },
    GRANTS.map(([year, , subsidiary]): Point => [year, subsidiary]),
  ),
  ...seriesFigures(
    { ...TABLE, prefix: 'vergunningen.humanitair', label: text('Inwilligingen op humanitaire grond', 'Grants on humanitarian grounds') },
    GRANTS.map(([year, , , humanitarian]): Point => [year, humanitarian]),
  ),
  ...seriesFigures(
    { ...DERIVED, prefix: 'vergunningen.totaal', label: text('Inwilligingen in eerste aanleg', 'First-instance grants') },
    GRANTS.map(([year, , , , total]): Point => [year, total]),
  ),
  ...seriesFigures(
    {
      unit: 'persons/year',
      source: 'cbs-startblokken',
      place: 'verleende vergunningen met afgeleide, duizendtallen',
      confidence: 'official',
      prefix: 'vergunningen.metAfgeleide',
      label: text('Vergunningen met afgeleide vergunningen', 'Permits including derived permits'),
      simplified: text('Afgerond op duizend.', 'Rounded to a thousand.'),
    },
    withDerived,
  ),
  ...seriesFigures(
    {
      unit: 'share',
      source: 'grenzendicht',
      place: 'inwilligingspercentage',
      confidence: 'secondary',
      prefix: 'vergunningen.aandeel',
      label: text('Aandeel ingewilligde aanvragen', 'Share of applications granted'),
    },
    shares,
  ),
  ...singleFigures([
    {
      ...until,
      key: 'vergunningen.aandeel.2025-09-22',
      label: text('Aandeel ingewilligd, 2025 tot 22 september', 'Share granted, 2025 to 22 September'),
      value: 0.33,
      unit: 'share',
      place: 'inwilligingspercentage',
    },
    {
      ...until,
      key: 'vergunningen.totaal.2025-09-22',
      label: text('Inwilligingen, 2025 tot 22 september', 'Grants, 2025 to 22 September'),
      value: 4_730,
      unit: 'persons',
      place: 'inwilligingen asiel',
    },
    {
      ...until,
      key: 'nareis.inwilligingen.2025-09-22',
      label: text('Ingewilligde nareisaanvragen (mvv), 2025 tot 22 september', 'Granted nareis applications (mvv), 2025 to 22 September'),
      value: 12_790,
      unit: 'persons',
      place: 'inwilligingen mvv nareis',
    },
    {
      ...until,
      key: 'nareis.aandeel.2025-09-22',
      label: text(
        'Aandeel ingewilligde nareisaanvragen, 2025 tot 22 september',
        'Share of nareis applications granted, 2025 to 22 September',
      ),
      value: 0.88,
      unit: 'share',
      place: 'inwilligingspercentage mvv nareis',
    },
    {
      key: 'ind.voorraad.asiel.2023-12-31',
      label: text('Asielaanvragen die wachten op een besluit', 'Asylum applications waiting for a decision'),
      value: 50_000,
      unit: 'persons',
      date: '2023-12-31',
      source: 'pers-zonder-adres',
      place: 'pers, eind 2023; "ongeveer 50.000"',
      confidence: 'press',
    },
    {
      key: 'ind.voorraad.nareis.2023-12-31',
      label: text('Nareisaanvragen die wachten op een besluit', 'Nareis applications waiting for a decision'),
      value: 27_000,
      unit: 'persons',
      date: '2023-12-31',
      source: 'pers-zonder-adres',
      place: 'pers, eind 2023',
      confidence: 'press',
    },
    ...(['laag', 'hoog'] as const).map((end) => ({
      key: `nareis.perVergunning.${end}`,
      label: text(
        `Nareizigers per vergunninghouder uit oorlogslanden, ${end}`,
        `Nareis persons per permit holder from war countries, ${end === 'laag' ? 'low' : 'high'}`,
      ),
      value: end === 'laag' ? 1.2 : 1.5,
      unit: 'factor' as const,
      date: '2025',
      source: 'secundair-zonder-adres',
      place: '1,2 tot 1,5; weinig zeker',
      confidence: 'secondary' as const,
    })),
  ]),
];
