/** What every method promises, whatever comes: capacity, whole families, ties, no look at the future, no luck of the order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coupleWeek, type Futures, METHODS, type Method } from './method.ts';
import { type PriceMemory, priceMemory } from './method/priced.ts';
import { type Assignment, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { reasonOf } from './reason.ts';
import { problems } from './solver/problems.test-data.ts';
import { PLAIN, play } from './weeks.ts';

const WEEKS = 4;
const RUNS = { numRuns: 300 };

const futures = (places: number): Futures => ({
  persons: Int32Array.of(1, 2, 4),
  score: Int32Array.from({ length: 3 * places }, (_, cell) => (cell * 7) % 11),
  expected: [9, 6, 3, 0],
  seed: 5,
});

const readyOf = (problem: Problem): Int32Array =>
  Int32Array.from(problem.persons, (_, household) => Math.floor((household * WEEKS) / problem.persons.length));

const played = (problem: Problem, method: Method, spread: number | null = null) =>
  play(problem, readyOf(problem), { ...PLAIN, method, weeks: WEEKS, futures: futures(problem.capacity.length), spread });

describe.each(METHODS)('%s', (method) => {
  it('keeps to capacity, keeps families whole, and places nobody before the day nor where it is not allowed', () => {
    fc.assert(
      fc.property(problems(12, 5), fc.constantFrom(null, 0, 1), (problem, spread) => {
        const { assignment, placedIn } = played(problem, method, spread);
        const load = new Int32Array(problem.capacity.length);
        assignment.forEach((place, household) => {
          expect(place === UNPLACED).toBe(placedIn[household] === -1);
          if (place === UNPLACED) return;
          load[place] += problem.persons[household];
          expect(problem.score[household * problem.capacity.length + place]).not.toBe(NOT_ALLOWED);
          expect(placedIn[household]).toBeGreaterThanOrEqual(readyOf(problem)[household]);
        });
        load.forEach((persons, place) => {
          expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
        });
      }),
      RUNS,
    );
  });

  it('gives reasons that are facts', () => {
    fc.assert(
      fc.property(problems(10, 4), fc.constantFrom(null, 0, 1), (problem, spread) => {
        const { assignment, placedIn, openAfter } = played(problem, method, spread);
        const places = problem.capacity.length;
        assignment.forEach((place, household) => {
          const open = openAfter[place === UNPLACED ? openAfter.length - 1 : Math.min(placedIn[household], openAfter.length - 1)];
          const reason = reasonOf(method, problem, household, place, open);
          const score = problem.score.subarray(household * places, (household + 1) * places);
          const best = Math.max(...score);
          const fits = (p: number): boolean => open[p] >= problem.persons[household];
          if (place !== UNPLACED) expect(reason.kind === 'best').toBe(method !== 'fifo' && score[place] === best);
          // Only prices, and room kept for later, leave a better place open.
          if (method === 'fifo' || method === 'greedy' || method === 'batch')
            expect(['others', 'left-for-others']).not.toContain(reason.kind);
          if (reason.kind === 'full') expect([score[reason.better], fits(reason.better)]).toEqual([best, false]);
          if (reason.kind === 'others') expect([score[reason.better], fits(reason.better)]).toEqual([best, true]);
          if (reason.kind === 'nowhere-allowed') expect(best).toBe(NOT_ALLOWED);
          if (reason.kind === 'all-full') expect(score.some((s, p) => s >= 0 && fits(p))).toBe(false);
          if (reason.kind === 'too-large')
            expect(score.some((s, p) => s >= 0 && problem.capacity[p] >= problem.persons[household])).toBe(false);
          if (reason.kind === 'left-for-others') expect([score[reason.place] >= 0, fits(reason.place)]).toEqual([true, true]);
        });
      }),
      RUNS,
    );
  });
});

describe.each(['fifo', 'greedy', 'batch', 'priced'] as const)('%s and the future', (method) => {
  it('another future after a week changes no placement up to that week', () => {
    fc.assert(
      fc.property(problems(12, 4), problems(12, 4), (problem, other) => {
        fc.pre(problem.persons.length > 0);
        const places = problem.capacity.length;
        const now = readyOf(problem);
        // From week 2 on other households come: as many, with other sizes and scores.
        const late = (household: number): boolean => now[household] >= 2;
        const persons = problem.persons.map((size, h) =>
          late(h) ? 1 + ((other.persons[h % Math.max(1, other.persons.length)] ?? 3) % 8) : size,
        );
        const score = problem.score.map((s, cell) => (late(Math.floor(cell / places)) ? (cell * 5) % 13 : s));
        const [a, b] = [played(problem, method), played({ ...problem, persons, score }, method)];
        const early = (p: typeof a): unknown =>
          Array.from(p.assignment, (place, h) => (p.placedIn[h] >= 0 && p.placedIn[h] < 2 ? place : 'later'));
        expect(early(a)).toEqual(early(b));
      }),
      RUNS,
    );
  });
});

describe.each(['batch', 'priced'] as const)('%s and the prices of the week before', (method) => {
  it('save time and change nothing, whatever they are', () => {
    const begin = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(problems(12, 5), begin, (problem, prices) => {
        const memory = priceMemory(null);
        const from = Float64Array.from(problem.capacity, (_, place) => prices[place] / 3);
        memory.begin.week = memory.begin.draws = from;
        const ahead = futures(problem.capacity.length);
        const couple = (remembered: PriceMemory): Assignment => coupleWeek(method, problem, problem.capacity, 1, ahead, remembered);
        expect(couple(memory)).toEqual(couple(priceMemory(null)));
        if (problem.persons.length > 0) expect(memory.begin.week).not.toBe(from);
      }),
      RUNS,
    );
  });
});

it('control: hindsight does look at the future', () => {
  const problem: Problem = { persons: Int32Array.of(1, 1), capacity: Int32Array.of(1), score: Int32Array.of(5, 9) };
  const ready = Int32Array.of(0, 1);
  const rules = { ...PLAIN, weeks: 2, futures: null };
  expect(Array.from(play(problem, ready, { ...rules, method: 'optimum' }).assignment)).toEqual([UNPLACED, 0]);
  expect(Array.from(play(problem, ready, { ...rules, method: 'batch' }).assignment)).toEqual([0, UNPLACED]);
});

it('with a limit on intake a place opens evenly', () => {
  const problem: Problem = { persons: new Int32Array(8).fill(1), capacity: Int32Array.of(8), score: new Int32Array(8).fill(1) };
  const { trace } = play(problem, new Int32Array(8), { ...PLAIN, method: 'batch', weeks: 4, futures: null, spread: 0 });
  expect(trace.map((week) => week.placed)).toEqual([2, 2, 2, 2]);
});

it('a family that waits comes before newcomers who are worth more per person, when waiting counts', () => {
  // One place of 4; a family of 4 worth 10 is ready at once, and every week two couples worth 9 each.
  const persons = Int32Array.of(4, 2, 2, 2, 2);
  const score = Int32Array.of(10, 9, 9, 9, 9);
  const ready = Int32Array.of(0, 0, 0, 1, 1);
  const problem: Problem = { persons, capacity: Int32Array.of(8), score };
  const rules = { ...PLAIN, method: 'batch', weeks: 2, futures: null, spread: 0 } as const;
  const family = (waitWorth: number): number => play(problem, ready, { ...rules, waitWorth }).placedIn[0];
  expect(family(0)).toBe(-1);
  expect(family(3)).toBe(1);
});
