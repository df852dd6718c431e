import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentValue, type Problem, UNPLACED } from '../problem.ts';
import { Relaxation } from './relaxation.ts';
import { scaleOf } from './scale.ts';
import { problems } from './problems.test-data.ts';
import { tighten } from './knapsack-bound.ts';

/** The most that any assignment of whole families is worth, by trying them all. */
function bestOfAll(problem: Problem, open = problem.capacity.slice(), household = 0): number {
  if (household === problem.persons.length) return 0;
  let best = bestOfAll(problem, open, household + 1);
  for (let place = 0; place < open.length; place++) {
    const score = problem.score[household * open.length + place];
    if (score < 0 || open[place] < problem.persons[household]) continue;
    open[place] -= problem.persons[household];
    best = Math.max(best, score + bestOfAll(problem, open, household + 1));
    open[place] += problem.persons[household];
  }
  return best;
}

const split = (problem: Problem): number => Math.floor(Relaxation.solve(problem).transport.worth / scaleOf(problem).unit);
const anyPrices = (problem: Problem, seed: number): Float64Array =>
  Float64Array.from(problem.persons, (size, h) => ((h * 7 + seed) % 11) * size);

describe('a bound from whole families per place', () => {
  test('never lies below the best of all, from any prices, and what it finds is allowed', () => {
    fc.assert(
      fc.property(problems(6, 3), fc.nat(10), (problem, seed) => {
        const { bound, assignment } = tighten(problem, anyPrices(problem, seed), 0, split(problem));
        const best = bestOfAll(problem);
        expect(bound).toBeGreaterThanOrEqual(best);
        if (assignment === null) return;
        expect(assignmentValue(problem, assignment)).toBeLessThanOrEqual(best);
        const open = problem.capacity.slice();
        assignment.forEach((place, h) => {
          if (place === UNPLACED) return;
          expect(problem.score[h * open.length + place]).toBeGreaterThanOrEqual(0);
          open[place] -= problem.persons[h];
        });
        expect(Math.min(0, ...open)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('is lower than what splitting families promises, and proves the best where that could not', () => {
    // Two places of three, two families of two and one of three: split, all seven would nearly fit.
    const problem: Problem = {
      persons: Int32Array.of(2, 2, 3),
      capacity: Int32Array.of(3, 3),
      score: Int32Array.of(60, 60, 60, 60, 80, 80),
    };
    const { bound, assignment } = tighten(problem, new Float64Array(3), 0, split(problem));
    expect(split(problem)).toBeGreaterThan(140);
    expect(bestOfAll(problem)).toBe(140);
    expect(assignment === null ? 0 : assignmentValue(problem, assignment)).toBe(140);
    expect(bound).toBeLessThan(split(problem));
  });

  test('control: half the price of everybody is no bound', () => {
    const problem: Problem = { persons: Int32Array.of(1), capacity: Int32Array.of(1), score: Int32Array.of(10) };
    const { bound } = tighten(problem, Float64Array.of(10), 0, 100);
    expect(bound).toBe(10);
    expect(bound / 2).toBeLessThan(bestOfAll(problem));
  });
});
