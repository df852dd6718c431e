import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { must } from '../base/must.ts';
import { exponential, normalQuantile } from '../base/sample.ts';
import { bandOf, type Band } from './band.ts';
import { NUMBERS, ratio } from './error-ratio.test-data.ts';

const REPEATS = 3000;
const laws: Readonly<Record<string, (u: number) => number>> = {
  normal: normalQuantile,
  uniform: (u) => u,
  exponential,
};

/** Bands of many independent ensembles of `size` draws. */
const bands = (law: (u: number) => number, size: number): Band[] =>
  Array.from({ length: REPEATS }, (_, r) => {
    const band = bandOf(Array.from({ length: size }, (_, i) => law(uniform(1, 2, r, i))));
    must(band !== null, 'a band');
    return band;
  });

describe('standard errors of a band', () => {
  test.each(Object.entries(laws).flatMap(([name, law]) => [20, 50, 200].map((size) => [name, size, law] as const)))(
    'are what %s draws in ensembles of %d really vary',
    (_name, size, law) => {
      const found = bands(law, size);
      for (const [value, error] of NUMBERS) {
        // The error of an outer line from few draws rests on two or three of them: a factor two in variance is what can be had.
        expect(ratio(found, value, error)).toBeGreaterThan(0.55);
        expect(ratio(found, value, error)).toBeLessThan(1.9);
      }
      // Control: the error of the median is not that of the mean.
      if (law === normalQuantile) expect(ratio(found, 'p50', 'seMean')).toBeLessThan(0.8);
    },
  );

  test('one draw has no standard error, equal draws have none to speak of', () => {
    expect(bandOf([3])).toEqual({ p05: 3, p50: 3, p95: 3, mean: 3 });
    expect(bandOf([3, 3, 3])).toEqual({ p05: 3, p50: 3, p95: 3, mean: 3, seP05: 0, seP50: 0, seP95: 0, seMean: 0 });
    expect(bandOf([])).toBeNull();
  });
});
