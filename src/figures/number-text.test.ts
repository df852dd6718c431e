import { describe, expect, it } from 'vitest';
import { differenceText, numberText, unitText } from './number-text.ts';

describe('numbers as people read them', () => {
  it.each([
    [1234567.891, 1, 'nl', '1.234.567,9'],
    [1234567.891, 1, 'en', '1,234,567.9'],
    [-1234.5, 0, 'nl', '−1.235'],
    [-0.04, 1, 'nl', '0,0'],
    [999, 0, 'en', '999'],
  ] as const)('%d with %d decimals in %s is %s', (value, decimals, language, text) => {
    expect(numberText(value, decimals, language)).toBe(text);
  });

  it.each([
    [0.078, 'share', '7,8 %'],
    [17_850_000_000, 'cents', '€ 178,5 mln'],
    [-2_800_000_000, 'cents', '−€ 28,0 mln'],
    [1_400_000, 'cents', '€ 14.000'],
    [6.25, 'months', '6,3'],
    [17_942_942, 'persons', '17.942.942'],
  ] as const)('%d as %s is %s', (value, unit, text) => {
    expect(unitText(value, unit, 'nl')).toBe(text);
  });

  it('a difference carries its sign, nothing does not', () => {
    expect(differenceText(12, 'persons', 'nl')).toBe('+12');
    expect(differenceText(-12, 'persons', 'nl')).toBe('−12');
    expect(differenceText(0.2, 'persons', 'nl')).toBe('0');
    expect(differenceText(0.05, 'share', 'nl')).toBe('+5,0 pp');
    expect(differenceText(-0.05, 'share', 'en')).toBe('−5.0 pp');
    expect(differenceText(170_000_000_00, 'cents', 'en')).toBe('+€ 170.0 m');
  });

  it.each([
    [12_345, 'persons', 230, '12.300'],
    [12_345, 'persons', 9.9, '12.345'],
    [12_345, 'persons', 10, '12.350'],
    [40, 'persons', 230, '0'],
    [12.34, 'months', 2, '12'],
    [12.34, 'months', 0.3, '12,3'],
    [12.34, 'months', 0.001, '12,3'],
    [0.2567, 'share', 0.02, '26 %'],
    [0.2567, 'share', 0.2, '30 %'],
    [17_850_000_000, 'cents', 300_000_000, '€ 179 mln'],
    [17_850_000_000, 'cents', 2_000_000_000, '€ 180 mln'],
    [12_345, 'persons', 0, '12.345'],
    [12_345, 'persons', null, '12.345'],
  ] as const)('%d %s with a standard error of %d is %s', (value, unit, se, text) => {
    expect(unitText(value, unit, 'nl', se)).toBe(text);
  });

  it('a difference that its error does not bear is nothing, without a sign', () => {
    expect(differenceText(-40, 'persons', 'nl', 230)).toBe('0');
    expect(differenceText(-340, 'persons', 'nl', 230)).toBe('−300');
    expect(differenceText(0.052, 'share', 'nl', 0.012)).toBe('+5 pp');
  });
});
