/**
 * A score that learns from outcomes, kept on a short lead. What people attained where they were placed moves a factor per group and place
 * towards what was seen, by `limit` per period at most: a bad year, or a municipality that neglects some, does not send others elsewhere at once.
 */
import { groupOf } from './group.ts';
import type { Problem } from './problem.ts';

/** Factor per group and place (row per group); 1 is as the score says. */
export type Learned = Float64Array;

/** Outcomes of a period per group and place: what was attained and what the score had said. */
export interface Outcomes {
  readonly attained: Float64Array;
  readonly expected: Float64Array;
}

export function learn(learned: Learned, { attained, expected }: Outcomes, limit: number): Learned {
  return learned.map((factor, cell) => {
    if (expected[cell] === 0) return factor;
    const step = attained[cell] / expected[cell] - factor;
    return factor + Math.min(limit, Math.max(-limit, step));
  });
}

export function withLearned(problem: Problem, learned: Learned): Problem {
  const places = problem.capacity.length;
  const score = problem.score.map((worth, cell) => {
    const group = groupOf(problem.persons[Math.floor(cell / places)]);
    return worth < 0 ? worth : Math.round(worth * learned[group * places + (cell % places)]);
  });
  return { ...problem, score };
}
