/** Poisson counts for many means that stay for a while: the same numbers as {@link poissonKnown}, from tables instead of a search with divisions. */
import { guidedDraw, guideFill } from './cumulative.ts';
import { Spare } from './spare.ts';
import { poissonKnown, SEARCH_MAX } from './sample.ts';

/** Entries of the guide per mean. */
const PARTS = 16;
/** No uniform of 32 bits is above it. */
const HIGHEST = 1 - 1 / 8589934592;

export interface PoissonTable {
  readonly means: Float64Array;
  readonly expMinusMeans: Float64Array;
  readonly cumulative: Float64Array;
  /** Where the chances of a mean begin; -1 for a mean that is too large for a table. */
  readonly from: Int32Array;
  readonly guide: Uint16Array;
}

const spare = new Spare<Float64Array>();

/** Gives the memory of a table that nobody looks at any more to the next. */
export function poissonTableRelease({ cumulative }: PoissonTable): void {
  spare.give(cumulative);
}

export function poissonTable(means: Float64Array, expMinusMeans: Float64Array): PoissonTable {
  const from = new Int32Array(means.length).fill(-1);
  const guide = new Uint16Array(means.length * PARTS);
  let cumulative = spare.take((used) => used.length >= means.length * PARTS) ?? new Float64Array(means.length * PARTS);
  let at = 0;
  for (let i = 0; i < means.length; i++) {
    if (means[i] > SEARCH_MAX) continue;
    if (at + ROW_MAX > cumulative.length) cumulative = wider(cumulative);
    const length = rowFill(cumulative, at, means[i], expMinusMeans[i]);
    guideFill(cumulative, at, length, 1, guide, i * PARTS, PARTS);
    from[i] = at;
    at += length;
  }
  return { means: means.slice(), expMinusMeans: expMinusMeans.slice(), cumulative, from, guide };
}

/** More than the counts that a uniform of 32 bits can reach at the largest mean in a table. */
const ROW_MAX = 100;

function wider(cumulative: Float64Array): Float64Array {
  const more = new Float64Array(cumulative.length * 2 + ROW_MAX);
  more.set(cumulative);
  return more;
}

/** The same sums in the same order as the search makes them. Gives the number of counts. */
function rowFill(cumulative: Float64Array, at: number, mean: number, expMinusMean: number): number {
  let mass = expMinusMean;
  let below = mass;
  let k = 0;
  cumulative[at] = below;
  while (below < HIGHEST) {
    k++;
    mass *= mean / k;
    below += mass;
    cumulative[at + k] = below;
  }
  return k + 1;
}

/** A count for every mean of the table, by the uniform beside it: never decreasing in it. */
export function poissonsFrom(table: PoissonTable, u: Float64Array, into: Int32Array): void {
  const { means, expMinusMeans, cumulative, from, guide } = table;
  for (let i = 0; i < from.length; i++) {
    const at = from[i];
    // Two assignments, for the reason in binomial-table.ts.
    if (at < 0) into[i] = poissonKnown(means[i], expMinusMeans[i], u[i]);
    else into[i] = guidedDraw(cumulative, at, 1, guide, Math.imul(i, PARTS), PARTS, u[i]);
  }
}
