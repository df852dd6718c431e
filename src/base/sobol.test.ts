import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from './draw.ts';
import { DIRECTIONS } from './sobol/joe-kuo.ts';
import { SOBOL_DIMENSIONS, sobolUniform, sobolWord } from './sobol.ts';

const RANGE = 4294967296;

/** How often each of `strips` equal strips is hit. */
function hits(values: readonly number[], strips: number): number[] {
  const count = new Array<number>(strips).fill(0);
  for (const value of values) count[Math.floor(value * strips)]++;
  return count;
}
const once = (strips: number): number[] => new Array<number>(strips).fill(1);

describe('direction numbers of Joe and Kuo', () => {
  test('give the first points of the sequence', () => {
    const eighths = Array.from({ length: 8 }, (_, i) => [0, 1, 2, 3, 4].map((d) => (8 * sobolWord(i, d)) / RANGE));
    // In the order of plain binary counting; the sequence in Gray order has the same eight points.
    expect(eighths).toEqual([
      [0, 0, 0, 0, 0],
      [4, 4, 4, 4, 4],
      [2, 6, 6, 6, 2],
      [6, 2, 2, 2, 6],
      [1, 5, 3, 1, 1],
      [5, 1, 7, 5, 5],
      [3, 3, 5, 7, 3],
      [7, 7, 1, 3, 7],
    ]);
  });

  test('give coordinates in far dimensions as other programs do', () => {
    // Points 7 and 55 in binary order are points 5 and 37 in Gray order.
    const at = (index: number) => [0, 1, 2, 50, 123, 255].map((d) => sobolWord(index, d) / RANGE);
    expect(at(5 ^ (5 >> 1))).toEqual([0.875, 0.875, 0.125, 0.625, 0.125, 0.875]);
    expect(at(37 ^ (37 >> 1))).toEqual([0.921875, 0.640625, 0.578125, 0.421875, 0.171875, 0.453125]);
  });

  test('are odd, small enough, each with its own primitive polynomial', () => {
    expect(SOBOL_DIMENSIONS).toBe(400);
    expect(new Set(DIRECTIONS.map((d) => d.polynomial)).size).toBe(DIRECTIONS.length);
    for (const { polynomial, first } of DIRECTIONS) {
      expect(period(polynomial, first.length)).toBe(2 ** first.length - 1);
      first.forEach((m, i) => {
        expect(m % 2).toBe(1);
        expect(m).toBeLessThan(2 ** (i + 1));
      });
    }
  });

  /** After how many multiplications by x the remainder is 1 again: 2^degree - 1 for a primitive polynomial. */
  function period(polynomial: number, degree: number): number {
    let [rest, times] = [1, 0];
    do {
      rest <<= 1;
      if (rest >= 1 << degree) rest ^= polynomial;
      times++;
    } while (rest !== 1 && times < 1 << degree);
    return times;
  }
});

describe('scrambled points', () => {
  const seeds = fc.integer();
  const dimensions = fc.integer({ min: 0, max: SOBOL_DIMENSIONS - 1 });

  test('put one point in each strip of every dimension, for each run of 2^m', () => {
    fc.assert(
      fc.property(seeds, dimensions, fc.integer({ min: 0, max: 8 }), fc.nat({ max: 3 }), (seed, dimension, m, run) => {
        const values = Array.from({ length: 2 ** m }, (_, i) => sobolUniform(seed, run * 2 ** m + i, dimension));
        expect(hits(values, 2 ** m)).toEqual(once(2 ** m));
      }),
    );
    // Control: independent draws do not.
    const independent = Array.from({ length: 64 }, (_, i) => uniform(1, 2, i, 3));
    expect(hits(independent, 64)).not.toEqual(once(64));
  });

  test('put one point in each box of the first two dimensions, whatever the shape of the box', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 8 }), fc.nat(), (seed, m, pick) => {
        const wide = 2 ** (pick % (m + 1));
        const high = 2 ** m / wide;
        const boxes = Array.from({ length: 2 ** m }, (_, i) => {
          const [x, y] = [sobolUniform(seed, i, 0), sobolUniform(seed, i, 1)];
          return (Math.floor(x * wide) * high + Math.floor(y * high) + 0.5) / 2 ** m;
        });
        expect(hits(boxes, 2 ** m)).toEqual(once(2 ** m));
      }),
    );
  });

  test('put sixteen of 64 points in each quarter of every pair of the first sixteen dimensions, where the assumptions that matter most stand', () => {
    for (let a = 0; a < 16; a++) {
      for (let b = 0; b < a; b++) {
        const quarters = Array.from({ length: 64 }, (_, i) => {
          const [x, y] = [sobolUniform(5, i, a), sobolUniform(5, i, b)];
          return (2 * Math.floor(2 * x) + Math.floor(2 * y) + 0.5) / 4;
        });
        expect(hits(quarters, 4)).toEqual([16, 16, 16, 16]);
      }
    }
  });

  test('are uniform: over many seeds the mean and the variance of one point are those of a uniform', () => {
    const n = 20_000;
    let [sum, squares] = [0, 0];
    for (let seed = 0; seed < n; seed++) {
      const u = sobolUniform(seed, 5, 7) - 0.5;
      sum += u;
      squares += u * u;
    }
    expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(0.003);
  });

  test('another seed gives another set, the same seed the same', () => {
    expect(sobolUniform(1, 3, 4)).toBe(sobolUniform(1, 3, 4));
    expect(sobolUniform(2, 3, 4)).not.toBe(sobolUniform(1, 3, 4));
  });
});
