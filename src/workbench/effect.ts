/** The difference of a chosen scenario from the base, in the form that the answers put into words. */
import type { Effect } from '../answers/world.ts';
import type { ObservableId } from '../observe/observable.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { errorOr, seriesOf, told } from './told.ts';

/** Null for the base itself, and where either scenario has no value at that month. */
export function effectOf(id: ObservableId, month: string, base: ScenarioResult, other: ScenarioResult): Effect | null {
  if (other.difference === null) return null;
  const difference = told(seriesOf(other.difference.series, other.difference.yearly, id), month);
  const series = seriesOf(other.series, other.yearly, id);
  const [from, to] = [told(seriesOf(base.series, base.yearly, id), month), told(series, month)];
  if (difference === null || from === null || to === null) return null;
  const { p05, p50, p95, se } = difference;
  return {
    id,
    pair: { base: base.name, scenario: other.name },
    end: 'midden',
    month,
    yearly: other.yearly[id] !== undefined,
    unit: series.unit,
    base: from.p50,
    scenario: to.p50,
    p05,
    p50,
    p95,
    se: { p05: errorOr(p05, se.p05), p50: errorOr(p50, se.p50), p95: errorOr(p95, se.p95) },
  };
}

/** An expected path is one line: how far the difference could lie from it is not known yet. */
export const hasBand = ({ p05, p95 }: Effect): boolean => p05 !== p95;
