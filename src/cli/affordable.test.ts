import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { affordable, type Asked } from './affordable.ts';

const asked = (runs: Asked['runs']): Asked => ({ runs, workers: 2, where: '--draws', remedy: 'take fewer' });

describe('what is too large to begin', () => {
  test.each([
    ['a package of 60 measures exactly', { fluid: 2 ** 60 }, /^[\d,]{20,} runs would take about [\d,]+ years on 2 workers$/],
    ['a thousand million exact draws', { exact: 1e9 }, /1,000,000,000 runs would take about 2 years|years|days/],
    ['a few days', { exact: 4e6 }, /4,000,000 runs would take about 3 days/],
  ] as const)('%s is refused with its cost', (_what, runs, words) => {
    let refused: unknown = null;
    try {
      affordable(asked(runs));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0].what).toMatch(words);
  });

  test('the package of 2025 over twenty draws is begun', () => {
    expect(() => {
      affordable(asked({ fluid: 20 * 2 ** 11, exact: 200 }));
    }).not.toThrow();
  });
});
