/** Official forecasts (MPP) of the inflow and the reception capacity decided, against what came. */
import { text } from '../../base/text.ts';
import type { SourcedFigure } from '../figure.ts';
import { singleFigures } from '../series.ts';

type Bound = number | undefined;
/** Round, target year, low, middle, high, source, published. */
type Forecast = readonly [round: string, target: string, low: Bound, mid: Bound, high: Bound, source: string, published: string];

// biome-ignore format: one forecast a line
const FORECASTS: readonly Forecast[] = [
  ['2022-begin', '2022', undefined, 34_370, undefined, 'mpp-2022-11', '2022-11-30'],
  ['2022-midden', '2022', undefined, 41_500, undefined, 'mpp-2022-11', '2022-11-30'],
  ['2022-11', '2022', 48_210, undefined, 55_170, 'mpp-2022-11', '2022-11-30'],
  ['2022-11', '2023', undefined, 50_650, undefined, 'mpp-2022-11', '2022-11-30'],
  ['2023-04', '2023', 67_000, 70_000, 77_000, 'mpp-2023-04', '2023-04-28'],
  ['2023-najaar', '2023', 45_000, 60_000, 68_000, 'mpp-2023-najaar', '2023-12-21'],
  ['2023-04', '2024', undefined, undefined, 72_000, 'mpp-2023-04', '2023-04-28'],
  ['2023-04', '2025', undefined, 76_000, undefined, 'mpp-2023-04', '2023-04-28'],
  ['2025-voorjaar', '2025', 52_000, undefined, 74_800, 'mpp-2025-09', '2025-06-21'],
  ['2025-09', '2025', 40_000, undefined, 55_300, 'mpp-2025-09', '2025-09-30'],
  ['2025-voorjaar', '2026', 45_200, undefined, 78_900, 'mpp-2025-09', '2025-06-21'],
  ['2025-09', '2026', 39_000, undefined, 67_100, 'mpp-2025-09', '2025-09-30'],
];

const BOUNDS = [
  ['laag', 'low', 2],
  ['midden', 'middle', 3],
  ['hoog', 'high', 4],
] as const;

const forecasts = FORECASTS.flatMap((row) =>
  BOUNDS.flatMap(([nl, en, at]) => {
    const value = row[at];
    if (value === undefined) return [];
    const [round, target, , , , source, published] = row;
    return singleFigures([
      {
        key: `mpp.${round}.${target}.${nl}`,
        label: text(`Prognose ${round} van de instroom in ${target}, ${nl}`, `Forecast ${round} of the inflow in ${target}, ${en}`),
        value,
        unit: 'persons/year',
        date: target,
        source,
        place: `ronde ${round}, ${nl}`,
        confidence: 'press',
        published,
        simplified: text(
          'De dag van publicatie is het einde van de maand of het seizoen van de ronde, waar die niet bekend is.',
          'The day of publication is the end of the month or season of the round where it is not known.',
        ),
      },
    ]);
  }),
);

/** Target year, realised, place, confidence, source. */
const REALISED = [
  ['2022', 46_665, 'instroom.eerste.2022 35.535 + instroom.nareis.2022 11.130 (zonder herhaald en hervestigd)', 'derived', 'cbs-80059ned'],
  ['2023', 48_500, 'instroom.eerste.2023 38.375 + instroom.nareis.2023 10.125 (zonder herhaald en hervestigd)', 'derived', 'cbs-80059ned'],
  ['2024', 45_640, 'totale instroom 2024', 'official', 'tk-2025d08674'],
  ['2025', 44_100, 'som van de maandtotalen, deels geschat, afgerond op honderd', 'derived', 'grenzendicht'],
] as const;

const realised = singleFigures(
  REALISED.map(([year, value, place, confidence, source]) => ({
    key: `mpp.gerealiseerd.${year}`,
    label: text(`Instroom waartegen de prognose voor ${year} is gelegd`, `Inflow that the forecast for ${year} is held against`),
    value,
    unit: 'persons/year' as const,
    date: year,
    source,
    place,
    confidence,
  })),
);

/** Decided in, for the day, places, source, confidence, place in the source. */
// biome-ignore format: one decision a line
const CAPACITY = [
  ['2021-01', '2023-01-01', 31_000, 'coa-capaciteit-2021', 'official', 'tekst'],
  ['2021-12', '2022-12-31', 42_000, 'volkskrant-b8136dfe', 'press', '35.000 beschikbaar'],
  ['2022-05', '2022-07-01', 45_000, 'coa-capaciteit-2022', 'official', 'tekst'],
  ['2022-05', '2022-12-31', 51_000, 'coa-capaciteit-2022', 'official', '1.000 per maand erbij'],
  ['2022-11', '2022-12-31', 61_189, 'mpp-2022-11', 'official', 'kamerbrief'],
  ['2022-11', '2024-01-01', 75_544, 'mpp-2022-11', 'official', 'kamerbrief; 96% bezet'],
  ['2023-04', '2024-01-01', 77_100, 'nieuwsnl-20230428', 'press', 'tekst'],
  ['2023-04', '2025-01-01', 97_000, 'nieuwsnl-20230428', 'press', 'tekst'],
  ['2023-11', '2025-01-01', 96_000, 'coa-capaciteit-2023', 'official', '91% bezet, 8.140 amv; ook Stcrt 2024, 3320'],
  ['2024-04', '2024-12-31', 97_500, 'pers-zonder-adres', 'press', 'COA en pers, april 2024'],
  ['2024-04', '2026-01-01', 133_500, 'pers-zonder-adres', 'press', 'april 2024'],
] as const;

const capacity = CAPACITY.flatMap(([decided, day, value, source, confidence, place]) =>
  singleFigures([
    {
      key: `opvang.behoefte.${day}.gevraagd.${decided}`,
      label: text(
        `Gevraagde opvangplekken voor ${day}, besluit van ${decided}`,
        `Reception places asked for ${day}, decided in ${decided}`,
      ),
      value,
      unit: 'places',
      date: decided,
      source,
      place,
      confidence,
    },
  ]),
);

export const mppFigures: readonly SourcedFigure[] = [...forecasts, ...realised, ...capacity];
