/** Counts of people below ten are not shown per municipality; a task computed from law is not a count of people. */
import type { Text } from '../base/text.ts';
import { numberText } from '../figures/number-text.ts';
import { both } from './sentence.ts';

/** Smallest count of people that is shown. */
export const SHOWN_FROM = 10;

/** A count of people ready to print, or `minder dan 10`. Zero and negative balances (an advance) are treated by size. */
export function countText(persons: number): Text {
  const shown = Math.round(persons);
  if (Math.abs(shown) < SHOWN_FROM) return both((l) => (l === 'nl' ? 'minder dan 10' : 'fewer than 10'));
  return both((l) => numberText(shown, 0, l));
}
