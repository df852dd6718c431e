import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { must } from '../base/must.ts';
import { normalQuantile } from '../base/sample.ts';
import { type Band, bandOf } from './band.ts';
import { NUMBERS, ratio } from './error-ratio.test-data.ts';

const REPEATS = 1500;
const [MEMBERS, GROUPS] = [200, 20];

/** Many ensembles in which member m has its own part and one that it shares with every so many; `shared` is the part of the variance. */
function bands(shared: number, told: boolean): readonly Band[] {
  return Array.from({ length: REPEATS }, (_, r) => {
    const groups = Array.from({ length: MEMBERS }, (_, m) => m % GROUPS);
    const values = groups.map(
      (g, m) => Math.sqrt(1 - shared) * normalQuantile(uniform(3, 1, r, m)) + Math.sqrt(shared) * normalQuantile(uniform(3, 2, r, g)),
    );
    const band = bandOf(values, told ? groups : undefined);
    must(band !== null, 'a band');
    return band;
  });
}

describe('standard errors of members that share their chance', () => {
  test.each([0.01, 0.2, 0.6])('are what ensembles really vary when a part of %d of the variance is shared', (shared) => {
    const found = bands(shared, true);
    for (const [value, error] of NUMBERS) {
      expect(ratio(found, value, error), value).toBeGreaterThan(0.8);
      // Leaving out ten of two hundred moves a quantile by few ranks, so its error is on the safe side: a factor of two in variance.
      expect(ratio(found, value, error), value).toBeLessThan(2);
    }
  });

  test('control: taken as independent they are far too small', () => {
    const found = bands(0.6, false);
    expect(ratio(found, 'mean', 'seMean')).toBeLessThan(0.2);
    expect(ratio(found, 'p50', 'seP50')).toBeLessThan(0.3);
  });

  test('one group tells nothing about its error, equal members have none', () => {
    expect(bandOf([1, 2, 3], [0, 0, 0])).toEqual({ p05: 1.1, p50: 2, p95: 2.9, mean: 2 });
    expect(bandOf([3, 3, 3, 3], [0, 1, 0, 1])).toMatchObject({ seP05: 0, seP50: 0, seP95: 0, seMean: 0 });
  });

  test('with a group for each member the error of the mean is the usual one', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const own = bandOf(
      values,
      values.map((_, m) => m),
    );
    expect(own?.seMean).toBeCloseTo(bandOf(values)?.seMean ?? NaN, 12);
  });

  test('are those of leaving each group out and banding the rest anew, with equal values among them too', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }));
    const member = fc.tuple(value, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 8, maxLength: 40 }), (members) => {
        const [values, groups] = [members.map(([v]) => v), members.map(([, g]) => g)];
        const kinds = [...new Set(groups)];
        fc.pre(kinds.length > 1);
        const rest = kinds.map((kind) => bandOf(values.filter((_, m) => groups[m] !== kind)));
        const band = bandOf(values, groups);
        for (const [number, error] of NUMBERS) expect(band?.[error]).toBeCloseTo(leftOut(rest.map((each) => each?.[number] ?? NaN)), 9);
      }),
    );
  });
});

/** Jackknife: the spread of what is found without each group. */
function leftOut(found: readonly number[]): number {
  const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
  return Math.sqrt(((found.length - 1) / found.length) * found.reduce((sum, each) => sum + (each - mean) ** 2, 0));
}
