/** Counts of people below ten are not shown per municipality; a task computed from law is not a count of people. */
import type { Text } from '../base/text.ts';
import { unitText } from '../figures/number-text.ts';
import { both } from './sentence.ts';

/** Smallest count of people that is shown. */
export const SHOWN_FROM = 10;

/** A count of people ready to print with the digits that its standard error bears, or `minder dan 10`. Negative balances go by size. */
export function countText(persons: number, se?: number): Text {
  const shown = Math.round(persons);
  if (Math.abs(shown) < SHOWN_FROM) return both((l) => (l === 'nl' ? 'minder dan 10' : 'fewer than 10'));
  return both((l) => unitText(shown, 'persons', l, se));
}
