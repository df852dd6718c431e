/** Binomial counts with one probability for many numbers of trials: the same as {@link binomial}, from a table. */
import { guidedDraw, guideFill } from './cumulative.ts';
import { binomial, binomialCumulative } from './sample.ts';

/** Entries of the guide per number of trials, and the largest number in the table. */
const PARTS = 32;
const MOST = 96;

export interface BinomialTable {
  readonly p: number;
  /** Cumulative chances for n trials begin at n (n + 1) / 2. */
  readonly cumulative: Float64Array;
  readonly guide: Uint16Array;
}

/** Table for a probability of at most a half. */
export function binomialTable(p: number): BinomialTable {
  const cumulative = new Float64Array(rowAt(MOST + 1));
  const guide = new Uint16Array((MOST + 1) * PARTS);
  for (let n = 0; n <= MOST; n++) {
    binomialCumulative(n, p, cumulative, rowAt(n));
    guideFill(cumulative, rowAt(n), n + 1, 1, guide, n * PARTS, PARTS);
  }
  return { p, cumulative, guide };
}

const rowAt = (n: number): number => (n * (n + 1)) / 2;

/** Successes among `n`: never decreasing in `u` nor in `n`. */
export const binomialFrom = ({ p, cumulative, guide }: BinomialTable, n: number, u: number): number =>
  n > MOST || p > HALF ? binomial(n, p, u) : guidedDraw(cumulative, rowAt(n), 1, guide, n * PARTS, PARTS, u);

const HALF = 0.5;
