import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from '../base/real.ts';
import { hazardMonth, hazardTable } from './hazard.ts';

const u01 = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const MOST = 120;

describe('month of an event with a constant hazard', () => {
  it('is the month in which the exponential time falls', () => {
    fc.assert(
      fc.property(u01, fc.double({ min: 1e-4, max: 3, noNaN: true }), (u, hazard) => {
        const exact = -log(1 - u) / hazard;
        // Within a rounding of a whole month either month is right.
        fc.pre(Math.abs(exact - Math.round(exact)) > 1e-9);
        expect(hazardMonth(hazardTable(hazard, MOST), u)).toBe(Math.min(MOST - 1, Math.floor(exact)));
      }),
      { numRuns: 2000 },
    );
  });

  it('never decreases in the uniform, nor increases in the hazard', () => {
    fc.assert(
      fc.property(
        u01,
        u01,
        fc.double({ min: 1e-4, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (a, b, hazard, more) => {
          const [table, faster] = [hazardTable(hazard, MOST), hazardTable(hazard * more, MOST)];
          return (
            hazardMonth(table, Math.min(a, b)) <= hazardMonth(table, Math.max(a, b)) && hazardMonth(faster, a) <= hazardMonth(table, a)
          );
        },
      ),
    );
  });
});
