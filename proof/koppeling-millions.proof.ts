/**
 * Promise: whatever comes, no method takes more persons into a place than it holds, parts a family or sends it where it may not go; and what is
 * called the best is the best. Two million couplings of small problems, every one of them counted through. Controls: a place that is said to hold
 * one more, and a plan that moves one household, are both seen.
 */
import { describe, expect, it } from 'vitest';
import { uniform } from '../src/base/draw.ts';
import { coupleWeek, type Futures, METHODS, type Method } from '../src/koppeling/method.ts';
import { priceMemory } from '../src/koppeling/method/priced.ts';
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from '../src/koppeling/problem.ts';

const PROBLEMS = 400_000;
const [HOUSEHOLDS, PLACES, SIZE, ROOM, SCORE] = [4, 3, 5, 9, 12] as const;
/** Told with every failure; another one tries other problems. */
const SEED = 20_261_125;

function problemOf(n: number): Problem {
  const below = (what: number, at: number, most: number): number => Math.floor(uniform(SEED, what, n, at) * most);
  const households = 1 + below(1, 0, HOUSEHOLDS);
  const places = 1 + below(2, 0, PLACES);
  return {
    persons: Int32Array.from({ length: households }, (_, h) => 1 + below(3, h, SIZE)),
    capacity: Int32Array.from({ length: places }, (_, p) => below(4, p, ROOM)),
    score: Int32Array.from({ length: households * places }, (_, cell) => (below(5, cell, 5) === 0 ? NOT_ALLOWED : below(6, cell, SCORE))),
  };
}

const futuresOf = (problem: Problem): Futures => ({
  persons: Int32Array.of(1, 2, 4),
  score: Int32Array.from({ length: 3 * problem.capacity.length }, (_, cell) => (cell * 7) % SCORE),
  expected: [3],
  seed: 5,
});

function faultOf({ persons, capacity, score }: Problem, assignment: Assignment): string | null {
  const load = new Int32Array(capacity.length);
  if (assignment.length !== persons.length) return 'a household has no answer, or two';
  for (let h = 0; h < assignment.length; h++) {
    const place = assignment[h];
    if (place === UNPLACED) continue;
    if (!(place >= 0 && place < capacity.length)) return `household ${String(h)} is in no place that exists`;
    if (score[h * capacity.length + place] === NOT_ALLOWED) return `household ${String(h)} is where it may not go`;
    load[place] += persons[h];
  }
  const over = load.findIndex((there, place) => there > capacity[place]);
  return over < 0 ? null : `place ${String(over)} holds ${String(load[over])} of ${String(capacity[over])}`;
}

/** The most that any plan is worth, by trying them all. */
function mostOf({ persons, capacity, score }: Problem, household: number, room: Int32Array): number {
  if (household === persons.length) return 0;
  let most = mostOf({ persons, capacity, score }, household + 1, room);
  for (let place = 0; place < capacity.length; place++) {
    const worth = score[household * capacity.length + place];
    if (worth === NOT_ALLOWED || room[place] < persons[household]) continue;
    room[place] -= persons[household];
    most = Math.max(most, worth + mostOf({ persons, capacity, score }, household + 1, room));
    room[place] += persons[household];
  }
  return most;
}

const backwards = ({ persons, capacity, score }: Problem): Problem => ({
  persons: persons.slice().reverse(),
  capacity,
  score: Int32Array.from(persons.keys()).reduce((rows, h) => {
    rows.set(score.subarray(h * capacity.length, (h + 1) * capacity.length), (persons.length - 1 - h) * capacity.length);
    return rows;
  }, new Int32Array(score.length)),
});

const coupled = (problem: Problem, method: Method): Assignment =>
  coupleWeek(method, problem, problem.capacity, 0, futuresOf(problem), priceMemory(null));

/** The first thing that is wrong with what a method makes of a problem. */
function wrongWith(problem: Problem, method: Method): string | null {
  const assignment = coupled(problem, method);
  const fault = faultOf(problem, assignment);
  if (fault !== null || (method !== 'batch' && method !== 'optimum')) return fault;
  const [value, most] = [assignmentValue(problem, assignment), mostOf(problem, 0, problem.capacity.slice())];
  if (value !== most) return `worth ${String(value)} where ${String(most)} is possible`;
  const turned = backwards(problem);
  const other = method === 'optimum' ? assignmentValue(turned, coupled(turned, method)) : most;
  return other === most ? null : `worth ${String(other)} in another order`;
}

describe.each(METHODS)('%s', (method) => {
  it(`keeps every promise on ${String(PROBLEMS)} small problems`, () => {
    for (let n = 0; n < PROBLEMS; n++) {
      const problem = problemOf(n);
      const wrong = wrongWith(problem, method);
      if (wrong !== null) throw new Error(`seed ${String(SEED)}, problem ${String(n)} ${JSON.stringify(problem)}: ${wrong}`);
    }
    expect(PROBLEMS * METHODS.length).toBeGreaterThanOrEqual(2_000_000);
  });
});

describe('control', () => {
  const full: Problem = { persons: Int32Array.of(2, 2), capacity: Int32Array.of(3, 2), score: Int32Array.of(5, 1, 4, NOT_ALLOWED) };
  it('one too many, a place that is not allowed, and a worse plan are seen', () => {
    expect(faultOf(full, Int32Array.of(0, 0))).toMatch('holds 4 of 3');
    expect(faultOf(full, Int32Array.of(0, 1))).toMatch('may not go');
    expect(mostOf(full, 0, full.capacity.slice())).toBe(5);
    expect(assignmentValue(full, Int32Array.of(UNPLACED, 0))).toBe(4);
    expect(faultOf(full, Int32Array.of(1, 0))).toBeNull();
  });
});
