/**
 * Looks ahead without knowing the future: a place costs, per person, what it is worth to those who may still come. Those are drawn from the
 * households of earlier times that the caller hands in; who really comes is never read.
 */
import { uniform } from '../../base/draw.ts';
import { NOT_ALLOWED, type Assignment, type Problem } from '../problem.ts';
import { Relaxation } from '../solver/relaxation.ts';
import { scaleOf } from '../solver/scale.ts';
import { wholeSolve } from '../whole.ts';

/** Households of earlier times and how many more are expected; nothing of it comes from the weeks that are still to be played. */
export interface Futures {
  readonly persons: Int32Array;
  /** As in a problem: row per household, column per place. */
  readonly score: Int32Array;
  /** Persons expected to become ready after each week. */
  readonly expected: readonly number[];
  readonly seed: number;
}

/** Drawn households per week; more makes prices steadier and the week slower. From a small pool fewer: the same few again say no more. */
const DRAWN_MAX = 800;
const DRAWN_PER_POOL = 10;
/** What is spent on proving a week best at prices that are estimates themselves, in pairs looked at: about a fiftieth of a second. */
const LOOKS = 2_000_000;
/** Names these draws: the digits of the word, so that no other purpose has them. */
const PURPOSE = 1635;

/** What the weeks remember of each other: the prices of last week, from which they move by `step` at most (null for no limit). */
export interface PriceMemory {
  readonly step: number | null;
  last: Int32Array | null;
  /** Where the next week begins to search: prices per person of the draws and of the week itself. They save time and decide nothing. */
  readonly begin: { draws: Float64Array | null; week: Float64Array | null };
}

export const priceMemory = (step: number | null): PriceMemory => ({ step, last: null, begin: { draws: null, week: null } });

export function priced(problem: Problem, futures: Futures, week: number, memory: PriceMemory): Assignment {
  const price = limited(prices(problem, futures, week, memory), memory);
  memory.last = price;
  const places = problem.capacity.length;
  const score = problem.score.map((worth, cell) => {
    const net = worth - problem.persons[Math.floor(cell / places)] * price[cell % places];
    // What is worth more to those who may still come is left for them; a place without room is no choice at all.
    return worth < 0 || net < 0 ? NOT_ALLOWED : net;
  });
  const solved = wholeSolve({ ...problem, score }, LOOKS, memory.begin.week);
  memory.begin.week = solved.price;
  return solved.assignment;
}

/** Micro-units per person: what the last person in each place is worth, if those drawn came and shared what is open. */
function prices(problem: Problem, futures: Futures, week: number, { begin }: PriceMemory): Int32Array {
  const toCome = futures.expected[week] ?? 0;
  const places = problem.capacity.length;
  if (toCome <= 0 || futures.persons.length === 0) return new Int32Array(places);
  const draws = Math.min(DRAWN_MAX, DRAWN_PER_POOL * futures.persons.length);
  const drawn = Int32Array.from({ length: draws }, (_, k) => Math.floor(uniform(futures.seed, PURPOSE, k, week) * futures.persons.length));
  const persons = drawn.map((household) => futures.persons[household]);
  const score = new Int32Array(draws * places);
  drawn.forEach((household, row) => {
    score.set(futures.score.subarray(household * places, (household + 1) * places), row * places);
  });
  // This week's persons take their part as well as those still to come.
  const share = sum(persons) / (toCome + sum(problem.persons));
  const capacity = roundedShares(problem.capacity, share);
  const drawnProblem = { persons, capacity, score };
  const { unit } = scaleOf(drawnProblem);
  // A seat less and a seat more say different prices; halfway is what a seat is worth. Of no seat only the lowest can be said.
  const { lowest, highest } = Relaxation.priceRange(drawnProblem, begin.draws);
  const middle = lowest.map((price, place) => (price + (highest[place] === Infinity ? price : highest[place])) / (2 * unit));
  begin.draws = middle;
  return Int32Array.from(capacity, (_, place) => Math.round(middle[place]));
}

/** A price that jumps makes luck of the week; with a limit, towns and people see it coming. */
function limited(price: Int32Array, { step, last }: PriceMemory): Int32Array {
  if (step === null || last === null) return price;
  return price.map((now, place) => Math.min(last[place] + step, Math.max(last[place] - step, now)));
}

/** Shares that add up: what one place loses by rounding, the next gets. */
function roundedShares(capacity: Int32Array, share: number): Int32Array {
  let carried = 0.5;
  return capacity.map((persons) => {
    carried += persons * share;
    const whole = Math.floor(carried);
    carried -= whole;
    return whole;
  });
}

const sum = (values: Int32Array): number => values.reduce((a, b) => a + b, 0);
