/** Picks numbers out of the computed worlds: what a scenario changes in one observable, at one month, with its band. */
import type { Unit } from '../figures/figure.ts';
import type { Comparison, Series } from '../ensemble/result.ts';
import type { End, Pair, Worlds } from '../ensemble/worlds.ts';
import type { ObservableId } from '../observe/observable.ts';
import { type Horizons, horizonsOf } from './horizon.ts';

/** A difference between two scenarios and both levels it comes from. */
export interface Effect {
  readonly id: ObservableId;
  readonly pair: Pair;
  readonly end: End;
  readonly month: string;
  /** True for flows and money: totals over the twelve months up to `month`. */
  readonly yearly: boolean;
  readonly unit: Unit;
  /** Medians of both scenarios. */
  readonly base: number;
  readonly scenario: number;
  /** Difference, draw by draw: median and band. */
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Standard errors of these five; absent where one draw tells nothing about them. */
  readonly se?: EffectErrors;
}

type EffectErrors = Readonly<Partial<Record<'base' | 'scenario' | 'p05' | 'p50' | 'p95', number>>>;

/** The effect on `id` at `month`, or null where either scenario has no value then (e.g. a backlog after abolition). */
export function effectAt(worlds: Worlds, pair: Pair, end: End, id: ObservableId, month: string): Effect | null {
  const comparison = worlds.compare(pair, end);
  const yearly = comparison.yearlyDifference[id] !== undefined;
  const difference = comparison.yearlyDifference[id] ?? comparison.difference[id];
  const [base, scenario] = [levelAt(comparison, 'base', id, month), levelAt(comparison, 'scenario', id, month)];
  const [p05, p50, p95] = [valueAt(difference, month, 'p05'), valueAt(difference, month, 'p50'), valueAt(difference, month, 'p95')];
  if (base === null || scenario === null || p05 === null || p50 === null || p95 === null) return null;
  const se = {
    ...errorOf('base', levelError(comparison, 'base', id, month)),
    ...errorOf('scenario', levelError(comparison, 'scenario', id, month)),
    ...errorOf('p05', valueAt(difference, month, 'seP05')),
    ...errorOf('p50', valueAt(difference, month, 'seP50')),
    ...errorOf('p95', valueAt(difference, month, 'seP95')),
  };
  return { id, pair, end, month, yearly, unit: difference.unit, base, scenario, p05, p50, p95, se };
}

const errorOf = (name: keyof EffectErrors, se: number | null): EffectErrors => (se === null ? {} : { [name]: se });

/** Median of one side of a comparison; a flow as its twelve-month total. */
export function levelAt(comparison: Comparison, side: 'base' | 'scenario', id: ObservableId, month: string): number | null {
  const run = comparison[side];
  return valueAt(run.yearly[id] ?? run.series[id], month, 'p50');
}

/** Standard error of {@link levelAt}. */
export function levelError(comparison: Comparison, side: 'base' | 'scenario', id: ObservableId, month: string): number | null {
  const run = comparison[side];
  return valueAt(run.yearly[id] ?? run.series[id], month, 'seP50');
}

type Line = 'p05' | 'p50' | 'p95' | 'mean' | 'seP05' | 'seP50' | 'seP95' | 'seMean';

/** One value of a series, or null when the month is outside it or empty. */
export function valueAt(series: Series, month: string, line: Line): number | null {
  const index = series.months.indexOf(month);
  return index < 0 ? null : (series[line]?.[index] ?? null);
}

/** Short and long term of a pair. */
export const termsOf = (worlds: Worlds, pair: Pair): Horizons => horizonsOf(worlds.compare(pair, 'midden'));

/** The effects at the end of the short and of the long term. */
export function effectsOf(worlds: Worlds, pair: Pair, end: End, id: ObservableId): { short: Effect | null; long: Effect | null } {
  const { short, long } = termsOf(worlds, pair);
  return { short: effectAt(worlds, pair, end, id, short), long: effectAt(worlds, pair, end, id, long) };
}
