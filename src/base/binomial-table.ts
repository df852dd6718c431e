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

const rowAt = (n: number): number => Math.imul(n, n + 1) >> 1;

/** Successes among each of `n`, by the uniform beside it: never decreasing in it nor in `n`. */
export function binomialsFrom({ p, cumulative, guide }: BinomialTable, n: Int32Array, u: Float64Array, into: Int32Array): void {
  const most = p > HALF ? -1 : MOST;
  for (let i = 0; i < n.length; i++) {
    const trials = n[i];
    // Two assignments: a number that might come from a function that gives fractions would be turned into one and back.
    if (trials > most) into[i] = binomial(trials, p, u[i]);
    else into[i] = guidedDraw(cumulative, rowAt(trials), 1, guide, Math.imul(trials, PARTS), PARTS, u[i]);
  }
}

const HALF = 0.5;
