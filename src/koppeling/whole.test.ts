/** Whole families against counting every possibility: never above it, never above the bound, capacity kept, ties honoured. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { faultIn } from './solver/optimality.ts';
import { Relaxation } from './solver/relaxation.ts';
import { roundWhole } from './solver/rounding.ts';
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

function expectAllowed(problem: Problem, assignment: Assignment): void {
  const load = new Int32Array(problem.capacity.length);
  assignment.forEach((place, household) => {
    if (place === UNPLACED) return;
    expect(problem.score[household * problem.capacity.length + place]).toBeGreaterThanOrEqual(0);
    load[place] += problem.persons[household];
  });
  load.forEach((persons, place) => {
    expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
  });
}

describe('whole families', () => {
  it('keep to capacity and to the pairs that are allowed, and are worth at most the bound', () => {
    fc.assert(
      fc.property(problems(12, 5), (problem) => {
        const { assignment, value, bound } = wholeSolve(problem);
        expectAllowed(problem, assignment);
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

  it('settled one by one are allowed, and never worth more than the best there is', () => {
    fc.assert(
      fc.property(problems(6, 3), (problem) => {
        const places = problem.capacity.length;
        const fitting = problem.score.map((score, cell) =>
          problem.persons[Math.floor(cell / places)] > problem.capacity[cell % places] ? NOT_ALLOWED : score,
        );
        const assignment = roundWhole(Relaxation.solve({ ...problem, score: fitting }));
        expectAllowed(problem, assignment);
        expect(assignmentValue(problem, assignment)).toBeLessThanOrEqual(exhaustive(problem));
      }),
      { numRuns: 600 },
    );
  });

  it('settled one by one lose nothing where the relaxation splits nobody', () => {
    fc.assert(
      fc.property(problems(12, 5), (problem) => {
        const alone = { ...problem, persons: problem.persons.map(() => 1) };
        expect(assignmentValue(alone, roundWhole(Relaxation.solve(alone)))).toBe(Relaxation.solve(alone).transport.worth);
      }),
      { numRuns: 300 },
    );
  });
});
