import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workIndex } from './work-index.ts';

const country = fc.array(fc.record({ province: fc.nat(4), inhabitants: fc.integer({ min: 1000, max: 900_000 }) }), { minLength: 1 });

describe('chance of work by municipality', () => {
  test('is 1 for the average inhabitant, and best over worst is at most the ratio', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 1, max: 3, noNaN: true }), country, (seed, ratio, towns) => {
        const population = Float64Array.from(towns, (t) => t.inhabitants);
        const index = workIndex(
          seed,
          ratio,
          Int32Array.from(towns, (t) => t.province),
          population,
        );
        const total = population.reduce((a, b) => a + b, 0);
        expect(index.reduce((sum, factor, m) => sum + factor * population[m], 0) / total).toBeCloseTo(1, 9);
        expect(Math.max(...index) / Math.min(...index)).toBeLessThanOrEqual(ratio * (1 + 1e-9));
      }),
    );
  });

  test('another draw gives another order; a ratio of 1 gives no difference at all', () => {
    const province = Int32Array.of(0, 1, 2, 3);
    const population = Float64Array.of(1, 1, 1, 1);
    const orders = new Set([1, 2, 3, 4, 5].map((seed) => workIndex(seed, 1.5, province, population).join()));
    expect(orders.size).toBeGreaterThan(1);
    expect([...workIndex(1, 1, province, population)]).toEqual([1, 1, 1, 1]);
  });
});
