/** How large the whole numbers of the solver can get for a problem: the door refuses what would not be exact. */
import { type Floors, floorTerm } from './floors.ts';
import type { Problem } from './problem.ts';
import { EXACT_MAX, largestSum } from './solver/scale.ts';
import { WEEKS_COUNTED } from './wait-term.ts';

/** Whether every sum stays exact, with a term for waiting of `perPersonWeek` micro-units and what floors add. */
export function staysExact(problem: Problem, perPersonWeek: number, floors: Floors): boolean {
  const largest = problem.persons.reduce((a, b) => Math.max(a, b), 0);
  const highest = problem.score.reduce((a, b) => Math.max(a, b), 0);
  return largestSum(problem, largest * WEEKS_COUNTED * perPersonWeek + floorTerm(floors, highest)) <= EXACT_MAX;
}
