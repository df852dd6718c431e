/** What the second chosen scenario changes against the first, in words: the line that stands with each chart at a glance. */
import { whenText } from '../answers/horizon.ts';
import { both, phrase, phraseShort, upperFirst } from '../answers/sentence.ts';
import type { Effect } from '../answers/world.ts';
import type { Text } from '../base/text.ts';
import type { ObservableId } from '../observe/observable.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { HORIZONS, seriesOf, type Told, told } from './told.ts';

/** Null when there is nothing to compare with, or neither term has a value. */
export function glanceText(results: readonly ScenarioResult[], id: ObservableId): Text | null {
  const [base, other] = [results.at(0), results.at(1)];
  const lines = HORIZONS.flatMap((month) => {
    const effect = base === undefined || other === undefined ? null : effectOf(base, other, id, month);
    // One draw has no band.
    return effect === null ? [] : [{ effect, words: effect.p05 === effect.p95 ? phraseShort(effect) : phrase(effect) }];
  });
  if (lines.length === 0) return null;
  return both((l) => lines.map(({ effect, words }) => `${upperFirst(whenText(effect.month, effect.yearly)[l])}: ${words[l]}.`).join(' '));
}

function effectOf(base: ScenarioResult, other: ScenarioResult, id: ObservableId, month: string): Effect | null {
  if (other.difference === null) return null;
  const series = seriesOf(other.difference.series, other.difference.yearly, id);
  const levelOf = (result: ScenarioResult): Told | null => told(seriesOf(result.series, result.yearly, id), month);
  const [before, after, difference] = [levelOf(base), levelOf(other), told(series, month)];
  if (before === null || after === null || difference === null) return null;
  return {
    ...{ id, pair: { base: base.name, scenario: other.name }, end: 'midden', month },
    ...{ yearly: other.difference.yearly[id] !== undefined, unit: series.unit },
    ...{ base: before.p50, scenario: after.p50, p05: difference.p05, p50: difference.p50, p95: difference.p95 },
    se: errorsOf({ base: before.se.p50, scenario: after.se.p50, ...difference.se }),
  };
}

/** Without those that one draw does not tell. */
const errorsOf = (errors: Record<keyof NonNullable<Effect['se']>, number | null>): NonNullable<Effect['se']> =>
  Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== null));
