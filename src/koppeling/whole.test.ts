/** Whole families against counting every possibility: never above it, never above the bound, capacity kept, ties honoured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentValue, type Problem, UNPLACED } from './problem.ts';
import { problems } from './solver/problems.test-data.ts';
import { wholeSolve } from './whole.ts';

function exhaustive(problem: Problem): number {
  const places = problem.capacity.length;
  const best = (household: number, room: readonly number[]): number => {
    if (household === problem.persons.length) return 0;
    let most = best(household + 1, room);
    for (let place = 0; place < places; place++) {
      const score = problem.score[household * places + place];
      const size = problem.persons[household];
      if (score < 0 || room[place] < size) continue;
      most = Math.max(
        most,
        score +
          best(
            household + 1,
            room.map((free, k) => (k === place ? free - size : free)),
          ),
      );
    }
    return most;
  };
  return best(0, Array.from(problem.capacity));
}

describe('whole families', () => {
  it('keep to capacity and to the pairs that are allowed, and are worth at most the bound', () => {
    fc.assert(
      fc.property(problems(12, 5), (problem) => {
        const { assignment, value, bound } = wholeSolve(problem);
        const load = new Int32Array(problem.capacity.length);
        assignment.forEach((place, household) => {
          if (place === UNPLACED) return;
          expect(problem.score[household * problem.capacity.length + place]).toBeGreaterThanOrEqual(0);
          load[place] += problem.persons[household];
        });
        load.forEach((persons, place) => {
          expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
        });
        expect(value).toBe(assignmentValue(problem, assignment));
        expect(value).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 1500 },
    );
  });

  it('never find more than there is, nor a bound below it', () => {
    fc.assert(
      fc.property(problems(6, 3), (problem) => {
        const { value, bound } = wholeSolve(problem);
        const best = exhaustive(problem);
        expect(value).toBeLessThanOrEqual(best);
        expect(bound).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 600 },
    );
  });
});
