import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../../base/draw.ts';
import { normalQuantile } from '../../base/sample.ts';
import { pitCounts, pitOf } from './pit.ts';

const FORECASTS = 4000;
const DRAWS = 50;
/** Counts of forecasts by draws that are `bias` too high and `width` times as wide as the truth varies. */
function counts(bias: number, width: number): readonly number[] {
  const normal = (i: number, j: number): number => normalQuantile(uniform(8, 1, i, j));
  return pitCounts(
    Array.from({ length: FORECASTS }, (_, i) =>
      pitOf(
        Array.from({ length: DRAWS }, (__, j) => bias + width * normal(i, j + 1)),
        normal(i, 0),
      ),
    ),
  );
}

describe('where truths fall in forecasts', () => {
  test('by hand', () => {
    expect(pitOf([1, 2, 3], 2.5)).toBe(2.5 / 4);
    expect(pitOf([1, 2, 3], 2)).toBe(2 / 4);
    expect(pitOf([1, 2, 3], 0)).toBe(0.5 / 4);
    expect(pitCounts([0.01, 0.05, 0.1, 0.99, 1])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  test('of honest forecasts every tenth gets as many', () => {
    // Four standard deviations of a count; fifty-one ranks fall unevenly over ten tenths, by one in five.
    for (const count of counts(0, 1)) expect(Math.abs(count - FORECASTS / 10)).toBeLessThan(80 + 4 * Math.sqrt(FORECASTS * 0.09));
  });

  test('control: too high shows on the left, too narrow at both ends, too wide in the middle', () => {
    const [high, narrow, wide] = [counts(1, 1), counts(0, 0.5), counts(0, 2)];
    expect(high[0]).toBeGreaterThan(3 * high[9]);
    expect(Math.min(narrow[0], narrow[9])).toBeGreaterThan(2 * narrow[5]);
    expect(Math.min(wide[4], wide[5])).toBeGreaterThan(3 * Math.max(wide[0], wide[9]));
  });

  test('stays between nothing and all, whatever the draws', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), fc.integer({ min: -9, max: 9 }), (sample, truth) => {
        const pit = pitOf(sample, truth);
        expect(pit > 0 && pit < 1).toBe(true);
        // The mirror image falls in the mirrored place.
        expect(
          pitOf(
            sample.map((v) => -v),
            -truth,
          ),
        ).toBeCloseTo(1 - pit, 12);
      }),
    );
  });
});
