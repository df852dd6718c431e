import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from './draw.ts';
import { erlang } from './erlang.ts';
import { exp } from './real.ts';

const u01 = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

/** Chance that at least n have come by `time`: one minus the Poisson chances of fewer. */
function chanceBy(n: number, time: number): number {
  let [sum, part] = [exp(-time), exp(-time)];
  for (let k = 1; k < n; k++) {
    part *= time / k;
    sum += part;
  }
  return 1 - sum;
}

describe('erlang', () => {
  it.each([1, 2, 3, 5, 9, 20, 32, 33, 60, 200])('the time of the %i-th has the exact law to four digits', (n) => {
    for (let u = 0.0005; u < 1; u += 0.0005) expect(Math.abs(chanceBy(n, erlang(n, u)) - u)).toBeLessThan(n <= 32 ? 2e-5 : 3e-4);
  });

  it('never decreases in the uniform nor in n', () => {
    fc.assert(
      fc.property(u01, u01, fc.integer({ min: 0, max: 400 }), (a, b, n) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return erlang(n, low) <= erlang(n, high) && erlang(n + 1, low) >= erlang(n, low);
      }),
      { numRuns: 3000 },
    );
  });

  it('has mean and variance n', () => {
    for (const n of [1, 4, 40]) {
      let [sum, squares] = [0, 0];
      for (let i = 0; i < 40_000; i++) {
        const x = erlang(n, uniform(5, 1, i, n)) - n;
        sum += x;
        squares += x * x;
      }
      expect(Math.abs(sum / 40_000)).toBeLessThan((4 * Math.sqrt(n)) / 200);
      expect(Math.abs(squares / 40_000 / n - 1)).toBeLessThan(0.06);
    }
  });
});
