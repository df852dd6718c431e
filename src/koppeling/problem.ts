/**
 * One matching problem, as every method and solver of the koppeling reads it: which household may go to which place, what that is worth and
 * how many persons a place takes. Nothing about a household but its size and its scores gets this far.
 */
export interface Problem {
  /** Persons per household, at least 1. */
  readonly persons: Int32Array;
  /** Persons per place, 0 or more. */
  readonly capacity: Int32Array;
  /**
   * Worth of a household in a place, in micro-units (1,000,000 is a score of 1) for the whole household; row per household, column per
   * place. NOT_ALLOWED where the household may not go. Leaving a household without a place is worth 0.
   */
  readonly score: Int32Array;
}

/** The score of a pair that is not allowed. */
export const NOT_ALLOWED = -1;

/** A household without a place, in an assignment. */
export const UNPLACED = -1;

/** The place of each household, or UNPLACED. */
export type Assignment = Int32Array;

/** Total worth of an assignment in micro-units: whole numbers, exact below 2^53. */
export function assignmentValue(problem: Problem, assignment: Assignment): number {
  const places = problem.capacity.length;
  let value = 0;
  for (let h = 0; h < assignment.length; h++) if (assignment[h] !== UNPLACED) value += problem.score[h * places + assignment[h]];
  return value;
}
