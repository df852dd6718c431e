import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uniform } from './draw.ts';
import { poissonsFrom, poissonTable } from './poisson-table.ts';
import { exp } from './real.ts';
import { poissonKnown } from './sample.ts';

const ENDS = [0.5 / 4294967296, 4294967295.5 / 4294967296];

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
      const found = new Int32Array(list.length);
      for (let k = 0; k < 6; k++) {
        const uniforms = Float64Array.from(list, (_, i) => (k < 2 ? ENDS[k] : uniform(seed, 1, i, k)));
        poissonsFrom(table, uniforms, found);
        expect(Array.from(found)).toEqual(list.map((mean, i) => poissonKnown(mean, exp(-mean), uniforms[i])));
      }
    }),
  );
});
