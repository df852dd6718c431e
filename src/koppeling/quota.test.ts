import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SPREAD_DESIGNS, spreadDesigns } from '../measures/spread-design.ts';
import { type QuotaBasis, quotaOf } from './quota.ts';

const LIMITS = { handOver: 0.5, bandLow: 0.8, bandHigh: 1.25 };

/** Four municipalities in two provinces; C has no room, D has plenty. */
const FOUR: QuotaBasis = {
  population: Float64Array.of(400, 300, 200, 100),
  room: () => Float64Array.of(40, 10, 0, 60),
  outcome: Float64Array.of(1, 1.4, 0.5, 1),
  province: Int32Array.of(0, 0, 1, 1),
};

describe('quota of 100 persons', () => {
  // Inhabitants 400 300 200 100, room 40 10 0 60, provinces AB and CD, at most half handed over.
  const table = `
    proportioneel       40 30 20 10   0
    gezamenlijke-ruil   40 30 10 20  10
    verhandelbaar       40 15 10 35  25
    biedingen           36  9  0 55   0
    uitkomst-in-banden  38 36 16 10   0
    geen                40 30 20 10   0`;

  test.each(
    table
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/)),
  )('%s: %s %s %s %s, exchanged %s', (design, ...numbers) => {
    const { persons, exchanged } = quotaOf(spreadDesigns[design as 'geen'], 100, FOUR, LIMITS);
    expect([...persons, exchanged].join(' ')).toBe(numbers.join(' '));
  });
});

const basis = fc.integer({ min: 1, max: 8 }).chain((n) => {
  const list = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: n, maxLength: n });
  return fc.record({
    population: list(fc.integer({ min: 900, max: 900_000 })).map((p) => Float64Array.from(p)),
    room: list(fc.nat(400)).map((r) => () => Float64Array.from(r)),
    outcome: list(fc.double({ min: 0.4, max: 2.5, noNaN: true })).map((o) => Float64Array.from(o)),
    province: list(fc.nat(2)).map((p) => Int32Array.from(p)),
  });
});

describe('every design', () => {
  test('keeps the national number in whole persons, nobody below zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPREAD_DESIGNS), fc.nat(20_000), basis, (design, total, around) => {
        const { persons } = quotaOf(spreadDesigns[design], total, around, LIMITS);
        expect(persons.reduce((a, b) => a + b, 0)).toBe(total);
        expect(persons.every((p) => p >= 0 && Number.isInteger(p))).toBe(true);
      }),
    );
  });

  test('an exchange never makes anybody shorter of room than before, and hands over no more than the limit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gezamenlijke-ruil' as const, 'verhandelbaar' as const),
        fc.nat(20_000),
        basis,
        (design, total, around) => {
          const before = quotaOf(spreadDesigns.proportioneel, total, around, LIMITS).persons;
          const { persons } = quotaOf(spreadDesigns[design], total, around, LIMITS);
          persons.forEach((after, m) => {
            expect(Math.max(0, after - around.room()[m])).toBeLessThanOrEqual(Math.max(0, before[m] - around.room()[m]));
            expect(after).toBeGreaterThanOrEqual(before[m] * (1 - LIMITS.handOver));
          });
        },
      ),
    );
  });

  test('the whole country together exchanges at least what its provinces do', () => {
    fc.assert(
      fc.property(fc.nat(20_000), basis, (total, around) => {
        const exchanged = (design: 'verhandelbaar' | 'gezamenlijke-ruil'): number =>
          quotaOf(spreadDesigns[design], total, around, LIMITS).exchanged;
        expect(exchanged('verhandelbaar')).toBeGreaterThanOrEqual(exchanged('gezamenlijke-ruil'));
      }),
    );
  });

  test('by outcome, everybody stays within the band around the part by inhabitants, to one person', () => {
    fc.assert(
      fc.property(fc.nat(20_000), basis, (total, around) => {
        const { persons } = quotaOf(spreadDesigns['uitkomst-in-banden'], total, around, LIMITS);
        const inhabitants = around.population.reduce((a, b) => a + b, 0);
        persons.forEach((after, m) => {
          const part = (total * around.population[m]) / inhabitants;
          expect(after).toBeGreaterThanOrEqual(part * LIMITS.bandLow - 1.01);
          expect(after).toBeLessThanOrEqual(part * LIMITS.bandHigh + 1.01);
        });
      }),
    );
  });
});
