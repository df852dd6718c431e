/** In which month something happens that has the same chance every month, from a table: no logarithm per person. */
import { exp } from '../base/real.ts';

/** Parts of (0, 1) of which the table knows where to start looking. */
const PARTS = 256;

export interface HazardTable {
  /** Chance that it happens within so many whole months, from 0 to the longest that is told apart. */
  readonly within: Float64Array;
  /** Month in which each part of the uniforms begins. */
  readonly start: Int32Array;
}

/** Table for a hazard a month of more than 0; months from `most` on are all told as `most`. */
export function hazardTable(hazard: number, most: number): HazardTable {
  const within = Float64Array.from({ length: most + 1 }, (_, months) => 1 - exp(Math.max(-EXPONENT_MAX, -hazard * months)));
  within[most] = 1;
  const start = new Int32Array(PARTS);
  for (let part = 1, month = 0; part < PARTS; part++) {
    while (month < most - 1 && within[month + 1] <= part / PARTS) month++;
    start[part] = month;
  }
  return { within, start };
}

/** Beyond it the chance that nothing has happened yet is nothing. */
const EXPONENT_MAX = 700;

/** Whole months that pass before it happens, for a uniform `u`: never decreasing in it, nor increasing in the hazard. */
export function hazardMonth({ within, start }: HazardTable, u: number): number {
  let month = start[Math.floor(u * PARTS)];
  while (within[month + 1] <= u) month++;
  return month;
}
