import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, type Wishes } from './choice.ts';
import { assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { problems } from './solver/problems.test-data.ts';
import { Relaxation } from './solver/relaxation.ts';
import { scaleOf } from './solver/scale.ts';

const withWishes = problems(8, 4).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    wishes: fc.array(fc.uniqueArray(fc.nat(problem.capacity.length - 1), { maxLength: 3 }), {
      minLength: problem.persons.length,
      maxLength: problem.persons.length,
    }),
    least: fc.constantFrom(0, 0.5, 0.9, 0.97, 1),
  }),
);

const optimum = (problem: Problem): number => Relaxation.solve(problem).transport.worth;

/** The best total with some households pinned, solved from nothing: the others split where needed. */
function bestWith(problem: Problem, pinned: ReadonlyMap<number, number>): number {
  const places = problem.capacity.length;
  const { perPerson } = scaleOf(problem);
  const score = problem.score.slice();
  const capacity = problem.capacity.slice();
  let fixed = 0;
  for (const [household, place] of pinned) {
    fixed += problem.persons[household] * problem.score[household * places + place] * perPerson[household];
    capacity[place] -= problem.persons[household];
    score.fill(NOT_ALLOWED, household * places, (household + 1) * places);
  }
  return fixed + optimum({ ...problem, capacity, score });
}

/** What the mechanism promises, decided by solving everything from nothing for every wish. */
function slowly(problem: Problem, wishes: Wishes, least: number): Map<number, number> {
  const pinned = new Map<number, number>();
  const best = optimum(problem);
  const floor = best - Math.floor(best * (1 - least));
  const open = problem.capacity.slice();
  wishes.forEach((wish, household) => {
    for (const place of wish) {
      if (problem.score[household * open.length + place] < 0 || open[place] < problem.persons[household]) continue;
      if (bestWith(problem, new Map([...pinned, [household, place]])) < floor) continue;
      pinned.set(household, place);
      open[place] -= problem.persons[household];
      break;
    }
  });
  return pinned;
}

describe('wishes', () => {
  test('are granted exactly as far as the least total allows, in order of waiting', () => {
    fc.assert(
      fc.property(withWishes, ({ problem, wishes, least }) => {
        const { assignment, granted } = choose(problem, wishes, least);
        const expected = slowly(problem, wishes, least);
        granted.forEach((wish, household) => {
          expect(wish === 0 ? undefined : assignment[household]).toBe(expected.get(household));
          if (wish > 0) expect(wishes[household][wish - 1]).toBe(assignment[household]);
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('keep capacity and families whole, and what is not allowed is not granted', () => {
    fc.assert(
      fc.property(withWishes, ({ problem, wishes, least }) => {
        const { assignment } = choose(problem, wishes, least);
        const load = new Int32Array(problem.capacity.length);
        assignment.forEach((place, household) => {
          if (place === UNPLACED) return;
          load[place] += problem.persons[household];
          expect(problem.score[household * load.length + place]).not.toBe(NOT_ALLOWED);
        });
        load.forEach((persons, place) => {
          expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
        });
      }),
    );
  });

  test('a larger budget never takes a better wish away from the first in line', () => {
    fc.assert(
      fc.property(withWishes, ({ problem, wishes }) => {
        fc.pre(problem.persons.length > 0);
        const first = (least: number): number => choose(problem, wishes, least).granted[0] || 9;
        expect(first(0.5)).toBeLessThanOrEqual(first(0.97));
      }),
    );
  });

  test('one wish that costs a fifth: granted under four fifths, refused above', () => {
    const problem: Problem = { persons: Int32Array.of(1, 1), capacity: Int32Array.of(1, 1), score: Int32Array.of(5, 4, 5, 3) };
    expect(assignmentValue(problem, choose(problem, [[0], []], 0.88).assignment)).toBe(8);
    expect(choose(problem, [[0], []], 0.9).granted[0]).toBe(0);
    expect(choose(problem, [[1], []], 1).granted[0]).toBe(1);
  });
});
