import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from './draw.ts';
import { binomial, exponential, normalQuantile, poisson } from './sample.ts';

const u01 = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

function moments(draw: (u: number) => number, n = 40_000): { mean: number; variance: number } {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = draw(uniform(3, 9, i, 0));
    sum += value;
    squares += value * value;
  }
  return { mean: sum / n, variance: squares / n - (sum / n) ** 2 };
}

describe('inverse samplers', () => {
  it('never decrease in the uniform, so that coupled runs stay coupled', () => {
    fc.assert(
      fc.property(u01, u01, fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, n, p) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return (
          binomial(n, p, low) <= binomial(n, p, high) &&
          poisson(n / 3, low) <= poisson(n / 3, high) &&
          exponential(low) <= exponential(high)
        );
      }),
    );
  });

  it('stay inside their support', () => {
    fc.assert(
      fc.property(u01, fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (u, n, p) => {
        const k = binomial(n, p, u);
        return Number.isInteger(k) && k >= 0 && k <= n;
      }),
    );
  });

  it('never give fewer homes for a larger share: binomial is monotone in p', () => {
    fc.assert(
      fc.property(
        u01,
        fc.integer({ min: 0, max: 500 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (u, n, a, b) => binomial(n, Math.min(a, b), u) <= binomial(n, Math.max(a, b), u),
      ),
    );
  });

  it.each([
    { law: 'binomial(20, 0.3)', draw: (u: number) => binomial(20, 0.3, u), mean: 6, variance: 4.2 },
    { law: 'binomial(20, 0.8)', draw: (u: number) => binomial(20, 0.8, u), mean: 16, variance: 3.2 },
    { law: 'binomial(1000, 0.1)', draw: (u: number) => binomial(1000, 0.1, u), mean: 100, variance: 90 },
    { law: 'poisson(4)', draw: (u: number) => poisson(4, u), mean: 4, variance: 4 },
    { law: 'poisson(700)', draw: (u: number) => poisson(700, u), mean: 700, variance: 700 },
    { law: 'exponential', draw: exponential, mean: 1, variance: 1 },
    { law: 'normal', draw: normalQuantile, mean: 0, variance: 1 },
  ])('$law has its mean and variance', ({ draw, mean, variance }) => {
    const found = moments(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / 40_000));
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.06);
  });
});
