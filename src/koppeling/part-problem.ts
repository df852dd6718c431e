/** The same problem for some of the households and with the room that is left: what a week of koppeling has to solve. */
import type { Problem } from './problem.ts';

export function partProblem(problem: Problem, households: readonly number[], room: Int32Array): Problem {
  const places = room.length;
  const score = new Int32Array(households.length * places);
  households.forEach((household, row) => {
    score.set(problem.score.subarray(household * places, (household + 1) * places), row * places);
  });
  return { persons: Int32Array.from(households, (household) => problem.persons[household]), capacity: room.slice(), score };
}
