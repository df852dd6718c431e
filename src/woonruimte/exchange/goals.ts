/**
 * What was promised to regions, then the four goals, in order: each counts only where those before it are equal. Worths are vectors of five whole numbers, added one by one
 * and compared as words in a dictionary, so that no weight has to be large enough and nothing is rounded.
 */
import { type Home, type Household, liesIn } from '../household.ts';

export const GOALS = ['floors', 'children', 'waiting', 'ties', 'moves'] as const;
export type GoalName = (typeof GOALS)[number];
/** Numbers in a worth. */
export const K = GOALS.length;
/** Homes that keep a promise to a region (see floors.ts), child-days in reception ended, household-days of waiting ended, ties honoured, minus moves of who already rents. */
export type Worth = readonly [number, number, number, number, number];

/** What it is worth that the household lives in the home after the exchange; `stays` when it does so already. */
export function worthOf(household: Household, home: Home, stays: boolean): Worth {
  const { situation, ties, children } = household;
  const honoured = [ties.school, ties.work, ties.region].filter((place) => liesIn(home, place)).length;
  if (stays) return [0, 0, 0, honoured, 0];
  const childDays = situation.kind === 'reception' ? children * situation.days : 0;
  return [0, childDays, situation.days, honoured, situation.kind === 'renting' ? -1 : 0];
}

/** Compares the worth at `i` in `a` with that at `j` in `b`: negative, 0 or positive. */
export function compare(a: ArrayLike<number>, i: number, b: ArrayLike<number>, j: number): number {
  return a[i] - b[j] || a[i + 1] - b[j + 1] || a[i + 2] - b[j + 2] || a[i + 3] - b[j + 3] || a[i + 4] - b[j + 4];
}

/** Adds the worth at `j` in `b`, `times` times, to that at `i` in `a`. */
export function add(a: Float64Array | number[], i: number, b: ArrayLike<number>, j: number, times: number): void {
  a[i] += times * b[j];
  a[i + 1] += times * b[j + 1];
  a[i + 2] += times * b[j + 2];
  a[i + 3] += times * b[j + 3];
  a[i + 4] += times * b[j + 4];
}

export function set(a: Float64Array | number[], i: number, b: ArrayLike<number>, j: number): void {
  a[i] = b[j];
  a[i + 1] = b[j + 1];
  a[i + 2] = b[j + 2];
  a[i + 3] = b[j + 3];
  a[i + 4] = b[j + 4];
}

/** No -0, which would print and compare differently. */
export const worthAt = (a: ArrayLike<number>, i: number): Worth => [a[i] + 0, a[i + 1] + 0, a[i + 2] + 0, a[i + 3] + 0, a[i + 4] + 0];
export const NOTHING: Worth = [0, 0, 0, 0, 0];
/** One home that keeps a promise: before every goal. */
export const PROMISE: Worth = [1, 0, 0, 0, 0];
