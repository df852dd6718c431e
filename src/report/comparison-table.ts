/** Runs and comparisons as plain rows for a terminal: the main observables at the end of the short and the long term. */
import type { Comparison, RunResult, Series, SeriesByObservable } from '../ensemble/result.ts';
import type { ObservableId } from '../observe/observable.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import { outcomeLabel } from './outcome-label.ts';

export interface PlainRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a reader of the paper asks for first: reception, housing, integration, children, money. */
export const MAIN_OBSERVABLES: readonly ObservableId[] = [
  'opvang.bezetting',
  'opvang.statushouders',
  'opvang.kinderen',
  'opvang.noodopvang',
  'uitstroom.gehuisvest',
  'uitstroom.wachttijd.mediaan',
  'uitstroom.wachttijd.boven14weken',
  'wonen.toewijzingen.statushouder',
  'wonen.toewijzingen.regulier',
  'wonen.wachttijd.regulier.mediaan',
  'wonen.wachttijd.regulier.mediaan.krap',
  'wonen.grotegezinnen.wachtend',
  'kinderen.verblijfsduur.mediaan',
  'gezinnen.gescheiden',
  'integratie.startInburgering.mediaan',
  'integratie.werk.3jaar',
  'opvang.kosten',
];

/** Last month of the short term; the long term ends with the run. */
export const SHORT_TERM = '2027-12';

/** Flows and money as the total of the twelve months up to the horizon, everything else as it stands then. */
const told = (series: SeriesByObservable, yearly: Partial<SeriesByObservable>, id: ObservableId): Series => yearly[id] ?? series[id];

function horizons(series: Series): readonly string[] {
  const last = series.months[series.months.length - 1];
  return series.months.includes(SHORT_TERM) && last !== SHORT_TERM ? [SHORT_TERM, last] : [last];
}

export function runTable(result: RunResult): PlainRows {
  const months = horizons(result.series['opvang.bezetting']);
  const rows = MAIN_OBSERVABLES.map((id) => [
    outcomeLabel(id, 'nl'),
    ...months.map((month) => bandText(told(result.series, result.yearly, id), month, unitText)),
  ]);
  return { columns: ['Uitkomst (mediaan, 5-95 %)', ...months], rows };
}

export function comparisonTable(comparison: Comparison): PlainRows {
  const { base, scenario, difference } = comparison;
  const months = horizons(difference['opvang.bezetting']);
  const rows = MAIN_OBSERVABLES.map((id) => [
    outcomeLabel(id, 'nl'),
    ...months.flatMap((month) => [
      middleText(told(base.series, base.yearly, id), month),
      middleText(told(scenario.series, scenario.yearly, id), month),
      bandText(told(difference, comparison.yearlyDifference, id), month, differenceText),
    ]),
  ]);
  const columns = months.flatMap((month) => [`${base.scenario} ${month}`, `${scenario.scenario} ${month}`, 'verschil (5-95 %)']);
  return { columns: ['Uitkomst (mediaan)', ...columns], rows };
}

function middleText(series: Series, month: string): string {
  const value = at(series, month, 'p50');
  return value === null ? '–' : unitText(value, series.unit, 'nl', at(series, month, 'seP50'));
}

/** One draw has no band. */
function bandText(series: Series, month: string, write: typeof unitText): string {
  const [low, middle, high] = LINES.map(([line, error]) => {
    const value = at(series, month, line);
    return value === null ? null : write(value, series.unit, 'nl', at(series, month, error));
  });
  if (low === null || middle === null || high === null) return '–';
  return at(series, month, 'seP50') === null ? middle : `${middle} (${low} … ${high})`;
}

/** Lines of a band with their standard errors: digits that the error does not bear are not printed. */
const LINES = [
  ['p05', 'seP05'],
  ['p50', 'seP50'],
  ['p95', 'seP95'],
] as const;

function at(series: Series, month: string, line: (typeof LINES)[number][number]): number | null {
  const index = series.months.indexOf(month);
  return index < 0 ? null : (series[line]?.[index] ?? null);
}
