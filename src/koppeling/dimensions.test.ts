import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimensions } from './dimensions.ts';
import { METHODS, type Method } from './method.ts';
import { type Problem, UNPLACED } from './problem.ts';
import { reasonOf } from './reason.ts';
import { problems } from './solver/problems.test-data.ts';
import { PLAIN, play } from './weeks.ts';

const WEEKS = 3;

const withDimensions = problems(10, 4).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    dimensions: fc.record({
      ids: fc.constant(['adults', 'children'] as const),
      use: fc
        .array(fc.nat(4), { minLength: 2 * problem.persons.length, maxLength: 2 * problem.persons.length })
        .map((use) => Int32Array.from(use)),
      capacity: fc
        .array(fc.nat(6), { minLength: 2 * problem.capacity.length, maxLength: 2 * problem.capacity.length })
        .map((capacity) => Int32Array.from(capacity)),
    }),
  }),
);

const futures = (places: number) => ({
  persons: Int32Array.of(1, 2),
  score: Int32Array.from({ length: 2 * places }, (_, cell) => cell % 7),
  expected: [4, 2, 0],
  seed: 2,
});

function played(problem: Problem, dimensions: Dimensions | null, method: Method) {
  const ready = Int32Array.from(problem.persons, (_, h) => h % WEEKS);
  return play(problem, ready, { ...PLAIN, method, weeks: WEEKS, futures: futures(problem.capacity.length), dimensions });
}

function load(dimensions: Dimensions, assignment: Int32Array): Int32Array {
  const taken = new Int32Array(dimensions.capacity.length);
  assignment.forEach((place, household) => {
    for (let d = 0; d < 2 && place !== UNPLACED; d++) taken[place * 2 + d] += dimensions.use[household * 2 + d];
  });
  return taken;
}

describe.each(METHODS)('%s with adults and children', (method) => {
  test('holds in every dimension, and says which one is short', () => {
    fc.assert(
      fc.property(withDimensions, ({ problem, dimensions }) => {
        const { assignment, openAfter, dimensionsAfter } = played(problem, dimensions, method);
        load(dimensions, assignment).forEach((taken, cell) => {
          expect(taken).toBeLessThanOrEqual(dimensions.capacity[cell]);
        });
        const last = openAfter.length - 1;
        assignment.forEach((place, household) => {
          if (place !== UNPLACED) return;
          const more = { dimensions, open: dimensionsAfter[last] };
          const reason = reasonOf(method, problem, household, place, openAfter[last], 0, more);
          if (reason.kind !== 'short-of') return;
          const d = dimensions.ids.indexOf(reason.dimension as 'adults');
          expect(dimensions.use[household * 2 + d]).toBeGreaterThan(dimensionsAfter[last][reason.place * 2 + d]);
          expect(openAfter[last][reason.place]).toBeGreaterThanOrEqual(problem.persons[household]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('with room enough in every dimension, places as without them', () => {
    fc.assert(
      fc.property(withDimensions, ({ problem, dimensions }) => {
        const ample = { ...dimensions, capacity: dimensions.capacity.map(() => 1000) };
        expect(Array.from(played(problem, ample, method).assignment)).toEqual(Array.from(played(problem, null, method).assignment));
      }),
      { numRuns: 100 },
    );
  });
});

test('control: without dimensions some place holds too many', () => {
  const problem: Problem = { persons: Int32Array.of(2, 2), capacity: Int32Array.of(4), score: Int32Array.of(5, 5) };
  const dimensions: Dimensions = { ids: ['children'], use: Int32Array.of(1, 1), capacity: Int32Array.of(1) };
  expect(Array.from(played(problem, null, 'batch').assignment)).toEqual([0, 0]);
  expect(Array.from(played(problem, dimensions, 'batch').assignment)).toEqual([0, UNPLACED]);
});
