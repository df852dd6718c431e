/**
 * Scores per person without fractions. A household of 3 with a score of 1,000,001 is worth a third of that per person; times the least
 * common multiple of all sizes it is a whole number, and so is every sum and every price: the solver adds and subtracts whole numbers only,
 * so its gap is 0 or it is wrong.
 */
import { must } from '../../base/must.ts';
import type { Problem } from '../problem.ts';

/** Above it a sum of whole numbers in a 64-bit float is no longer certain. */
export const EXACT_MAX = 2 ** 53;

export interface Scale {
  /** Scaled units in one micro-unit of score. */
  readonly unit: number;
  /** What one micro-unit of a household's score is worth per person, in scaled units: `unit / persons`. */
  readonly perPerson: Float64Array;
}

export function scaleOf(problem: Problem): Scale {
  const unit = unitOf(problem.persons);
  return { unit, perPerson: Float64Array.from(problem.persons, (persons) => unit / persons) };
}

/**
 * Largest amount that any sum in the solver can reach, in scaled units: every person at the highest score per person, twice, because the
 * certificate adds prices of places and rents of households. `term` is what may be added to a score, in micro-units. At most 2^53 or the problem must be refused.
 */
export function largestSum(problem: Problem, term = 0): number {
  const persons = problem.persons.reduce((a, b) => a + b, 0);
  const places = problem.capacity.reduce((a, b) => a + b, 0);
  const { score } = problem;
  let highest = 0;
  for (let cell = 0; cell < score.length; cell++) if (score[cell] > highest) highest = score[cell];
  return 2 * (persons + places) * (highest + term) * unitOf(problem.persons);
}

export function mustBeExact(problem: Problem): void {
  const largest = largestSum(problem);
  must(largest <= EXACT_MAX, `sums up to ${String(largest)} cannot be added exactly`);
}

function unitOf(sizes: Int32Array): number {
  let unit = 1;
  for (const size of new Set(sizes)) unit *= size / divisorOf(unit, size);
  return unit;
}

function divisorOf(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
