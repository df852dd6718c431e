import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialsFrom, binomialTable } from './binomial-table.ts';
import { uniform } from './draw.ts';
import { binomial } from './sample.ts';

it('gives the same counts as the search, whatever the probability', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })), fc.integer(), (p, seed) => {
      const table = binomialTable(p);
      const trials = Int32Array.from({ length: 130 }, (_, n) => n);
      const uniforms = Float64Array.from(trials, (n) => uniform(seed, 1, n, 0));
      const found = new Int32Array(trials.length);
      binomialsFrom(table, trials, uniforms, found);
      expect(found).toEqual(trials.map((n) => binomial(n, p, uniforms[n])));
    }),
  );
});
