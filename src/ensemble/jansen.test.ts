import { describe, expect, test } from 'vitest';
import { sobolUniform } from '../base/sobol.ts';
import { totalIndex } from './jansen.ts';

/** Values of `f` in Sobol' points, and with each coordinate taken from a second set. */
function sampled(f: (u: readonly number[]) => number, factors: number, points: number, seed = 1) {
  const point = (j: number): number[] => Array.from({ length: factors }, (_, i) => sobolUniform(seed, j, i));
  const at = Array.from({ length: points }, (_, j) => f(point(j)));
  const moved = (i: number): number[] =>
    Array.from({ length: points }, (_, j) => f(point(j).map((u, k) => (k === i ? sobolUniform(seed, j, factors + i) : u))));
  return { at, moved };
}

const ishigami = (u: readonly number[]): number => {
  const [x, y, z] = u.map((v) => Math.PI * (2 * v - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
/** Worked out by hand in every text book, for a = 7 and b = 0.1. */
const ISHIGAMI = [0.5576, 0.4424, 0.2437];

const G = [0, 1, 4.5, 9, 99, 99, 99, 99];
const gFunction = (u: readonly number[]): number => u.reduce((product, v, i) => (product * (Math.abs(4 * v - 2) + G[i])) / (1 + G[i]), 1);
/** Total variances of the g-function: V_i times the others' 1 + V_k, over the product of all 1 + V_k less one. */
const gTotals = (): number[] => {
  const part = G.map((a) => 1 / 3 / (1 + a) ** 2);
  const all = part.reduce((product, v) => product * (1 + v), 1);
  return part.map((v) => (v * all) / (1 + v) / (all - 1));
};

describe('total index', () => {
  test.each([
    ['Ishigami', ishigami, ISHIGAMI],
    ['g-function', gFunction, gTotals()],
  ] as const)('of the %s function is what is known of it, within its standard error', (_name, f, known) => {
    const { at, moved } = sampled(f, known.length, 2048);
    known.forEach((truth, i) => {
      const found = totalIndex(at, moved(i));
      expect(Math.abs((found?.total ?? NaN) - truth)).toBeLessThan(Math.max(0.002, 3 * (found?.se ?? NaN)));
      expect(found?.se).toBeLessThan(0.04);
    });
    // Control: the second factor is not taken for the first.
    expect(Math.abs((totalIndex(at, moved(1))?.total ?? NaN) - known[0])).toBeGreaterThan(0.05);
  });

  test('lies within three standard errors of the truth in nearly every small sample', () => {
    let [within, all] = [0, 0];
    for (let seed = 0; seed < 100; seed++) {
      const { at, moved } = sampled(ishigami, 3, 64, seed);
      ISHIGAMI.forEach((truth, i) => {
        const found = totalIndex(at, moved(i));
        if (Math.abs((found?.total ?? NaN) - truth) < 3 * (found?.se ?? NaN)) within++;
        all++;
      });
    }
    expect(within / all).toBeGreaterThan(0.95);
  });

  test('of what does nothing is nothing, of the only thing that does is one', () => {
    const { at, moved } = sampled((u) => 1e9 + u[0], 2, 256);
    expect(totalIndex(at, moved(1))).toEqual({ total: 0, se: 0 });
    expect(totalIndex(at, moved(0))?.total).toBeCloseTo(1, 1);
  });

  test('there is none of an outcome that never varies', () => {
    expect(totalIndex([3, 3, 3], [3, 3, 3])).toBeNull();
  });
});
