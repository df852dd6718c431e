/** What a play of koppeling comes to: worth against the bound, waits, spread over places, and each size of household by itself. */
import type { Problem } from './problem.ts';
import { certificateOf } from './solver/certificate.ts';
import { partsOf } from './solver/parts.ts';
import { Relaxation } from './solver/relaxation.ts';
import type { Play } from './weeks.ts';

export interface Group {
  /** Persons in the household; the last group is this many or more. */
  readonly persons: number;
  readonly households: number;
  readonly placed: number;
  /** Mean worth per placed household, micro-units; 0 where none was placed. */
  readonly meanScore: number;
  readonly meanWaitWeeks: number;
}

export interface Account {
  readonly value: number;
  /** No placement of these households in these places is worth more, not even with hindsight and families split. Micro-units. */
  readonly bound: number;
  readonly matched: number;
  /** Smallest and largest part of a capacity that is used, over places with any. */
  readonly spread: { readonly least: number; readonly most: number; readonly personsPlaced: number; readonly capacity: number };
  readonly groups: readonly Group[];
}

/** Households of six and more are told together: seven and eight are few. */
const LARGEST_GROUP = 6;

export function accountOf(problem: Problem, readyIn: Int32Array, played: Play): Account {
  const places = problem.capacity.length;
  let [value, matched] = [0, 0];
  played.assignment.forEach((place, household) => {
    if (place < 0) return;
    matched++;
    value += problem.score[household * places + place];
  });
  return { value, bound: hindsight(problem), matched, spread: spreadOf(problem, played), groups: groupsOf(problem, readyIn, played) };
}

function hindsight(problem: Problem): number {
  const { transport } = Relaxation.solve(problem);
  const { bound, unit } = certificateOf(problem, partsOf(transport), transport.price);
  return Math.floor(bound / unit);
}

function spreadOf({ persons, capacity }: Problem, { assignment }: Play): Account['spread'] {
  const load = new Int32Array(capacity.length);
  assignment.forEach((place, household) => {
    if (place >= 0) load[place] += persons[household];
  });
  const shares = Array.from(load, (used, place) => used / capacity[place]).filter((_, place) => capacity[place] > 0);
  const total = (values: Int32Array): number => values.reduce((a, b) => a + b, 0);
  return {
    least: shares.reduce((a, b) => Math.min(a, b), 1),
    most: shares.reduce((a, b) => Math.max(a, b), 0),
    personsPlaced: total(load),
    capacity: total(capacity),
  };
}

function groupsOf({ persons, score, capacity }: Problem, readyIn: Int32Array, { assignment, placedIn }: Play): Group[] {
  const groups = Array.from({ length: LARGEST_GROUP }, (_, k) => ({ persons: k + 1, households: 0, placed: 0, worth: 0, wait: 0 }));
  persons.forEach((size, household) => {
    const group = groups[Math.min(size, LARGEST_GROUP) - 1];
    group.households++;
    if (assignment[household] < 0) return;
    group.placed++;
    group.worth += score[household * capacity.length + assignment[household]];
    group.wait += placedIn[household] - readyIn[household];
  });
  return groups.map(({ worth, wait, ...group }) => ({
    ...group,
    meanScore: group.placed === 0 ? 0 : worth / group.placed,
    meanWaitWeeks: group.placed === 0 ? 0 : wait / group.placed,
  }));
}
