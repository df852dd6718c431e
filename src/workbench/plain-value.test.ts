import { describe, expect, it } from 'vitest';
import { plainValue } from './plain-value.ts';

describe('a figure as its source wrote it', () => {
  it.each([
    [0.3, 'share', '30 %'],
    [0.05, 'share', '5 %'],
    [0.125, 'share', '12,5 %'],
    [12, 'months', '12 maanden'],
    [1.5, 'months', '1,5 maanden'],
    [0.9, 'factor', '0,9'],
    [25000, 'homes/year', '25.000'],
  ] as const)('%d %s reads %s', (value, unit, text) => {
    expect(plainValue(value, unit, 'nl')).toBe(text);
  });

  it('speaks English too', () => {
    expect(plainValue(24, 'months', 'en')).toBe('24 months');
  });
});
