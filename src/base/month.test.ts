import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfYearFirstMonth, halfYearOf, halfYearParse } from './halfyear.ts';
import { effectiveMonth, isDateText, type Month, monthOf, monthText } from './month.ts';

describe('months', () => {
  it('read back what they write', () => {
    fc.assert(fc.property(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), (m) => monthOf(monthText(m as Month)) === m));
  });

  it.each([
    ['2026-06-09', '2026-06', 'first half of the month: the month itself'],
    ['2026-07-01', '2026-07', 'first day'],
    ['2025-11-16', '2025-12', 'second half: the next month'],
    ['2025-12-31', '2026-01', 'over the year'],
  ])('%s counts from %s (%s)', (date, month) => {
    expect(monthText(effectiveMonth(date))).toBe(month);
  });

  it('know real dates', () => {
    expect(['2024-02-29', '2026-04-30'].every(isDateText)).toBe(true);
    expect(['2025-02-29', '2026-04-31', '2026-13-01', '2026-1-1', 'x'].some(isDateText)).toBe(false);
  });

  it('know half-years', () => {
    expect(halfYearParse('2025-III')).toBeUndefined();
    expect(halfYearOf(monthOf('2025-07'))).toBe('2025-II');
    const half = halfYearParse('2025-II');
    expect(half !== undefined && monthText(halfYearFirstMonth(half))).toBe('2025-07');
  });
});
