import { describe, expect, it } from 'vitest';
import { ADULT_MONTHS, birthMonth } from './child.ts';

const ages = (alone: boolean): number[] => Array.from({ length: 4000 }, (_, identity) => 50 - birthMonth(7, identity, 0, 50, alone));

describe('ages of children', () => {
  it('lie under 18, all equally likely', () => {
    const found = ages(false);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...found)).toBeLessThan(ADULT_MONTHS);
    const mean = found.reduce((a, b) => a + b, 0) / found.length;
    expect(Math.abs(mean - (ADULT_MONTHS - 1) / 2)).toBeLessThan((4 * ADULT_MONTHS) / Math.sqrt(12 * found.length));
  });

  it('of a child alone lie between 14 and 18', () => {
    expect(Math.min(...ages(true))).toBeGreaterThanOrEqual(14 * 12);
    expect(Math.max(...ages(true))).toBeLessThan(ADULT_MONTHS);
  });

  it('belong to the child, not to the moment it is looked at', () => {
    expect(birthMonth(7, 1234, 2, 50, false)).toBe(birthMonth(7, 1234, 2, 50, false));
    expect(birthMonth(7, 1234, 2, 60, false)).toBe(birthMonth(7, 1234, 2, 50, false) + 10);
  });
});
