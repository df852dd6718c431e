/** When a measure holds, month by month, as a table: letters for never, during and after, and the month in which that began. */
import { describe, expect, test } from 'vitest';
import type { Month } from '../base/month.ts';
import { type Dates, timelineOf } from './timeline.ts';

const dates = (from?: number, until?: number): Dates => ({ from: from as Month | undefined, until: until as Month | undefined });
/** A run of months 10 to 19, switches counting from month 14. */
const told = (law: Dates, chosen?: Dates | null): string => {
  const { state, since } = timelineOf(law, chosen, { first: 10 as Month, months: 10, switchOff: 14 as Month });
  return Array.from(state, (s, i) => (s === 0 ? '--' : `${'nda'[s]}${String(since[i]).slice(-1)}`)).join(' ');
};

describe('months 10 to 19; d: it holds, a: it held; with the last digit of the month in which that began', () => {
  test.each([
    // what                                          law              switch             months 10 … 19
    ['no date, no switch', dates(), undefined, '-- -- -- -- -- -- -- -- -- --'],
    ['law from 12', dates(12), undefined, '-- -- d2 d2 d2 d2 d2 d2 d2 d2'],
    ['law from the second month', dates(11), undefined, '-- d1 d1 d1 d1 d1 d1 d1 d1 d1'],
    ['law from 12 until 17', dates(12, 17), undefined, '-- -- d2 d2 d2 d2 d2 a7 a7 a7'],
    ['law since 8', dates(8), undefined, 'd8 d8 d8 d8 d8 d8 d8 d8 d8 d8'],
    ['law that ended at 9', dates(5, 9), undefined, 'a9 a9 a9 a9 a9 a9 a9 a9 a9 a9'],
    ['law that ended at the first month', dates(5, 10), undefined, 'a0 a0 a0 a0 a0 a0 a0 a0 a0 a0'],
    ['law of one month, that before the first', dates(9, 10), undefined, 'a0 a0 a0 a0 a0 a0 a0 a0 a0 a0'],
    ['law that ends at the second month', dates(10, 11), undefined, 'd0 a1 a1 a1 a1 a1 a1 a1 a1 a1'],
    ['law that never held: until before from', dates(9, 9), undefined, '-- -- -- -- -- -- -- -- -- --'],
    ['switched off', dates(12), null, '-- -- d2 d2 a4 a4 a4 a4 a4 a4'],
    ['switched on at 16', dates(), dates(16), '-- -- -- -- -- -- d6 d6 d6 d6'],
    ['switched on at the first month that counts', dates(), dates(14), '-- -- -- -- d4 d4 d4 d4 d4 d4'],
    ['switched on before switches count', dates(), dates(11), '-- -- -- -- d4 d4 d4 d4 d4 d4'],
    ['the same, and it is law then', dates(12), dates(11), '-- -- d2 d2 d2 d2 d2 d2 d2 d2'],
    ['the same, law from the very month', dates(14), dates(11), '-- -- -- -- d4 d4 d4 d4 d4 d4'],
    ['the same, law that ends at that month', dates(12, 14), dates(11, 18), '-- -- d2 d2 d4 d4 d4 d4 a8 a8'],
    ['law, from a later month', dates(12), dates(16), '-- -- d2 d2 a4 a4 d6 d6 d6 d6'],
    ['law, begun anew in the first month that counts', dates(12), dates(14), '-- -- d2 d2 d4 d4 d4 d4 d4 d4'],
    ['law, only another end', dates(12), dates(undefined, 16), '-- -- d2 d2 d2 d2 a6 a6 a6 a6'],
    ['another start keeps the end of the law', dates(12, 18), dates(16), '-- -- d2 d2 a4 a4 d6 d6 a8 a8'],
    ['an end without a law', dates(), dates(undefined, 16), '-- -- -- -- -- -- -- -- -- --'],
  ])('%s', (_what, law, chosen, expected) => {
    expect(told(law, chosen)).toBe(expected);
  });
});
