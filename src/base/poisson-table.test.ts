import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniform } from './draw.ts';
import { poissonFrom, poissonTable } from './poisson-table.ts';
import { exp } from './real.ts';
import { poissonKnown } from './sample.ts';

it('gives the same counts as the search, for small means and large, to the ends of the uniforms', () => {
  const means = fc.array(fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(means, fc.integer(), (list, seed) => {
      const table = poissonTable(
        Float64Array.from(list),
        Float64Array.from(list, (mean) => exp(-mean)),
      );
      list.forEach((mean, i) => {
        for (const u of [0.5 / 4294967296, 4294967295.5 / 4294967296, ...[1, 2, 3, 4].map((k) => uniform(seed, 1, i, k))])
          expect(poissonFrom(table, i, u)).toBe(poissonKnown(mean, exp(-mean), u));
      });
    }),
  );
});
