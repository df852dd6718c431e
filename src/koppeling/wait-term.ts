/**
 * Waiting as a term of the score: each week that a household has waited makes every allowed place worth more to it, per person, so that a
 * large family gains as much weight as its members would alone. It decides who goes first; what a placement is worth is told without it.
 */
import type { Problem } from './problem.ts';

/** Two weeks to couple, ten to find a home, two to move: the term in COA's practice. Who waits longer is as urgent as can be. */
export const WEEKS_COUNTED = 14;
/** A score and its term for waiting stay below this together, in micro-units, so that they fit 32 bits. */
const MOST = 2_000_000_000;

/** `weeksWaited` per household; `perPersonWeek` in micro-units. */
export function withWait(problem: Problem, weeksWaited: readonly number[], perPersonWeek: number): Problem {
  if (perPersonWeek === 0) return problem;
  const places = problem.capacity.length;
  const score = problem.score.slice();
  weeksWaited.forEach((weeks, household) => {
    const term = problem.persons[household] * Math.min(WEEKS_COUNTED, weeks) * perPersonWeek;
    for (let cell = household * places; cell < (household + 1) * places; cell++)
      if (score[cell] >= 0) score[cell] = Math.min(MOST, score[cell] + term);
  });
  return { ...problem, score };
}
