import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialFrom, binomialTable } from './binomial-table.ts';
import { uniform } from './draw.ts';
import { binomial } from './sample.ts';

it('gives the same counts as the search, whatever the probability', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })), fc.integer(), (p, seed) => {
      const table = binomialTable(p);
      for (let n = 0; n < 130; n++) {
        const u = uniform(seed, 1, n, 0);
        expect(binomialFrom(table, n, u)).toBe(binomial(n, p, u));
      }
    }),
  );
});
