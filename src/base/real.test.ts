import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log } from './real.ts';

describe('own exp and log', () => {
  it('agree with the platform to a few units in the last place', () => {
    fc.assert(fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => Math.abs(exp(x) / Math.exp(x) - 1) < 1e-14));
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
        (x) => Math.abs(log(x) - Math.log(x)) < 1e-13 * Math.max(1, Math.abs(Math.log(x))),
      ),
    );
  });

  it('refuse what they cannot compute', () => {
    expect(() => exp(701)).toThrow(/range/);
    expect(() => log(0)).toThrow(/range/);
  });
});
