import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guidedDraw, guideFill } from './cumulative.ts';

const u01 = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const weights = fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }).filter((w) => w.some((weight) => weight > 0));

it('finds what looking from the first on finds, in a table between others', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 70 }), u01, (parts, fineness, u) => {
      let total = 0;
      const cumulative = Float64Array.from([7, 7, ...parts.map((weight) => (total += weight)), 7]);
      const guide = new Uint16Array(fineness + 3);
      guideFill(cumulative, 2, parts.length, total, guide, 3, fineness);
      const found = guidedDraw(cumulative, 2, total, guide, 3, fineness, u);
      expect(found).toBe(Array.from(cumulative.subarray(2, 2 + parts.length)).findIndex((chance) => u * total <= chance));
      expect(parts[found]).toBeGreaterThan(0);
    }),
  );
});
