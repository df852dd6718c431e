import { describe, expect, it } from 'vitest';
import { moreText, valueText } from './told.ts';

describe('a number without a standard error', () => {
  it.each([
    [46_780, 'persons', '47.000'],
    [0.299, 'share', '30 %'],
    [0, 'persons', '0'],
    [2.54, 'months', '2,5'],
    [154_470_000_000, 'cents', '€ 1.500 mln'],
  ] as const)('%d %s is told with two digits: %s', (value, unit, text) => {
    expect(valueText(value, unit, 'nl', null)).toBe(text);
  });

  it('is told with two digits as a difference too', () => {
    expect(moreText(4483, 'persons', 'nl', null)).toBe('+4.500');
    expect(moreText(-4483, 'persons', 'en', undefined)).toBe('−4,500');
  });
});

describe('a number with a standard error', () => {
  it('is told with the digits that its error bears', () => {
    expect(valueText(46_780, 'persons', 'nl', 20)).toBe('46.780');
    expect(valueText(46_780, 'persons', 'nl', 0)).toBe('46.780');
  });
});
