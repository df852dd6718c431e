/** Writes an assumption in one line: key, unit, value, range, label and reason; never without the last three. */
import type { Text } from '../base/text.ts';
import type { Assumption, Unit } from './figure.ts';

interface Rest {
  readonly standing?: Assumption['standing'];
  readonly shape?: 'uniform' | 'triangular';
  readonly variants?: Readonly<Record<string, number>>;
  readonly sources?: readonly string[];
  readonly date?: string;
}

/** `value` lies in `[low, high]`; drawn triangular (peak at the value) unless `shape` says uniform. */
export function assume(
  key: string,
  unit: Unit,
  value: number,
  [low, high]: readonly [number, number],
  label: Text,
  reason: Text,
  rest: Rest = {},
): Assumption {
  return {
    key,
    label,
    value,
    unit,
    date: rest.date ?? '2026',
    confidence: 'assumption',
    spread: { low, high, shape: rest.shape ?? 'triangular' },
    reason,
    standing: rest.standing ?? 'chosen',
    ...(rest.variants === undefined ? {} : { variants: rest.variants }),
    ...(rest.sources === undefined ? {} : { sources: rest.sources }),
  };
}
