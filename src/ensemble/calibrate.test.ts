import { describe, expect, test } from 'vitest';
import { scenarioParse } from '../scenario/parse.ts';
import { calibrate } from './calibrate.ts';

const scenario = scenarioParse(
  { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2026-01', until: '2026-12', measures: {} },
  'proef',
  () => null,
);
/** As small as it can be: what is promised here does not depend on how good the fit is. */
const small = { scenario, effort: { first: 2, keep: 2, rounds: 0 }, draws: 1, onProgress: () => undefined };

describe('the posterior', () => {
  const once = calibrate({ ...small, seed: 1 });

  test('is the same for the same seed, and another for another', () => {
    expect(calibrate({ ...small, seed: 1 })).toEqual(once);
    expect(calibrate({ ...small, seed: 2 }).receipt.hash).not.toBe(once.receipt.hash);
  });

  test('keeps 2025 out of the fit and in the check', () => {
    expect(once.predictive.filter((row) => row.heldOut).map((row) => row.date)).toContain('2025-03');
    expect(once.receipt.points).toBe(once.predictive.filter((row) => !row.heldOut).length);
    for (const row of once.predictive) expect(row.inside).toBe(row.published >= row.p05 && row.published <= row.p95);
  });

  test('stays in the box, with weights that add up to one', () => {
    expect(once.particles.reduce((sum, p) => sum + p.weight, 0)).toBeCloseTo(1, 10);
    for (const { values } of once.particles)
      once.parameters.forEach(({ low, high }, d) => {
        expect(values[d] >= low && values[d] <= high).toBe(true);
      });
  });
});
