/** Whole families against counting every possibility: never above it, never above the bound, capacity kept, ties honoured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentValue, type Problem, UNPLACED } from './problem.ts';
import { faultIn } from './solver/optimality.ts';
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

  it('find the best there is, and prove it', () => {
    fc.assert(
      fc.property(problems(6, 3), (problem) => {
        const { value, bound, proof } = wholeSolve(problem);
        expect([value, bound]).toEqual(Array<number>(2).fill(exhaustive(problem)));
        if (proof !== null) expect(faultIn(problem, bound, proof)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });
});
