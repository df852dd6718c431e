import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, quantilesOf, score } from './score.ts';

/** Bands 40-60, 30-70 and 10-90 around 50. */
const FORECAST = [10, 30, 40, 50, 60, 70, 90];

describe('the weighted interval score, by hand', () => {
  // Width: 0.25 x 20 + 0.1 x 40 + 0.025 x 80 = 11, over 3.5. Misses beyond an end count whole, those of the median for half.
  test.each([
    ['in the middle', 50, 11, 0, 0, [true, true, true]],
    ['inside all bands, above', 58, 11, 8 / 2, 0, [true, true, true]],
    ['on the end of a band', 70, 11, 20 / 2 + 10, 0, [false, true, true]],
    ['outside two bands, above', 80, 11, 30 / 2 + 20 + 10, 0, [false, false, true]],
    ['outside all, below', 0, 11, 0, 50 / 2 + 40 + 30 + 10, [false, false, false]],
  ])('%s', (_, truth, spread, low, high, inside) => {
    const found = score(FORECAST, truth);
    expect(found.spread).toBeCloseTo(spread / 3.5, 12);
    expect(found.tooLow).toBeCloseTo(low / 3.5, 12);
    expect(found.tooHigh).toBeCloseTo(high / 3.5, 12);
    expect(found.wis).toBeCloseTo((spread + low + high) / 3.5, 12);
    expect([found.inside50, found.inside80, found.inside95]).toEqual(inside);
    expect(found.bias).toBe(50 - truth);
  });

  const quantiles = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 7 })
    .map((list) => list.sort((a, b) => a - b));

  test('is twice the mean pinball loss of its quantiles, whatever they are', () => {
    fc.assert(
      fc.property(quantiles, fc.integer({ min: -2000, max: 2000 }), (q, truth) => {
        const pinball = LEVELS.map((level, i) => (truth >= q[i] ? level * (truth - q[i]) : (1 - level) * (q[i] - truth)));
        expect(score(q, truth).wis).toBeCloseTo((2 * pinball.reduce((a, b) => a + b, 0)) / LEVELS.length, 8);
      }),
    );
  });

  test('without width it is the absolute miss', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (middle, truth) => {
        expect(
          score(
            LEVELS.map(() => middle),
            truth,
          ).wis,
        ).toBeCloseTo(Math.abs(middle - truth), 4);
      }),
    );
  });

  test('control: a forecaster who knows the odds scores better than one who is too sure or too unsure', () => {
    const normal = [-1.96, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.96];
    const truths = Array.from({ length: 99 }, (_, i) => quantileOfNormal((i + 1) / 100));
    const mean = (width: number): number =>
      truths.reduce(
        (sum, truth) =>
          sum +
          score(
            normal.map((q) => q * width),
            truth,
          ).wis,
        0,
      ) / truths.length;
    expect(mean(1)).toBeLessThan(mean(0.3));
    expect(mean(1)).toBeLessThan(mean(3));
  });
});

/** Rough inverse of the logistic stand-in for a normal: good to a few hundredths, enough to order three forecasters. */
const quantileOfNormal = (u: number): number => Math.log(u / (1 - u)) / 1.702;

test('quantiles of the numbers 0 to 1000', () => {
  expect(quantilesOf(Array.from({ length: 1001 }, (_, i) => 1000 - i))).toEqual([25, 100, 250, 500, 750, 900, 975]);
});
