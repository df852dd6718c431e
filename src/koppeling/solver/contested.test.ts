/** The smaller problem against the whole one: the same best worth, and room for everybody in the places that are called free. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOT_ALLOWED, type Problem, UNPLACED } from '../problem.ts';
import { weekSolve } from '../week.ts';
import { contestOf } from './contested.ts';
import { faultIn } from './optimality.ts';
import { problems } from './problems.test-data.ts';
import { Relaxation } from './relaxation.ts';

const LOOKS = 100_000_000;
/** In micro-units times 840, the least common multiple of all sizes to 8. */
const worthOf = (problem: Problem): number => {
  const { worth, scale } = Relaxation.solve(problem).transport;
  return (worth * 840) / scale.unit;
};

it('who is nowhere else has room in the best free place, and what is left is worth what the whole is worth more', () => {
  fc.assert(
    fc.property(problems(12, 6), (problem) => {
      const places = problem.capacity.length;
      const contest = contestOf(problem);
      const load = new Int32Array(places);
      contest.free.forEach((place, h) => {
        if (place !== UNPLACED) load[place] += problem.persons[h];
      });
      load.forEach((persons, place) => {
        expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
      });
      const score = problem.score.map((worth, cell) =>
        problem.persons[Math.floor(cell / places)] <= problem.capacity[cell % places] ? worth : NOT_ALLOWED,
      );
      expect(840 * contest.worth + worthOf(contest.problem)).toBe(worthOf({ ...problem, score }));
    }),
    { numRuns: 1500 },
  );
});

it('where everybody fits at the best place nothing is left', () => {
  const problem = { persons: Int32Array.of(2, 1), capacity: Int32Array.of(3, 1), score: Int32Array.of(9, 5, 7, 6) };
  expect(contestOf(problem)).toMatchObject({ worth: 16, free: Int32Array.of(0, 0), households: new Int32Array(0) });
});

it('control: the check of a proof refuses when a place that is too full is called free', () => {
  // Three families of two want the one place of three seats.
  const score = Int32Array.of(900, 100, 1, 800, 90, 2, 700, 80, 3);
  const problem = { persons: Int32Array.of(2, 2, 2), capacity: Int32Array.of(3, 3, 9), score };
  const { bound, value, proof } = weekSolve(problem, LOOKS, null);
  expect(bound).toBe(value);
  if (proof?.kind !== 'contested') throw new Error('a proof over contested places was expected');
  expect(faultIn(problem, bound, proof)).toBeNull();
  expect(faultIn(problem, bound - 1, proof)).not.toBeNull();
  expect(faultIn(problem, bound, { ...proof, places: proof.places.slice(1) })).not.toBeNull();
});
