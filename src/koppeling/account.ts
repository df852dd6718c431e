/** What a play of koppeling comes to: worth against the bound, waits, spread over places, and each size of household by itself. */
import { bestOf } from './floors.ts';
import { GROUPS, groupOf } from './group.ts';
import type { Problem } from './problem.ts';
import { hindsight } from './whole.ts';
import type { Play } from './weeks.ts';

export interface Group {
  /** Persons in the household; the last group is this many or more. */
  readonly persons: number;
  readonly households: number;
  readonly placed: number;
  /** Mean worth per placed household, micro-units; 0 where none was placed. */
  readonly meanScore: number;
  readonly meanWaitWeeks: number;
  /** Worth got, as a part of the best that its placed households could have had each by itself; 1 where none was placed. */
  readonly ofBest: number;
  /** The same for a place drawn by capacity among the allowed: what chance would have given. */
  readonly byChance: number;
}

export interface Account {
  readonly value: number;
  /** No placement of these households in these places is worth more, not even with hindsight; in a long year not even with families split. Micro-units. */
  readonly bound: number;
  readonly matched: number;
  /** Smallest and largest part of a capacity that is used, over places with any. */
  readonly spread: { readonly least: number; readonly most: number; readonly personsPlaced: number; readonly capacity: number };
  readonly groups: readonly Group[];
}

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
  const groups = Array.from({ length: GROUPS }, (_, k) => ({
    persons: k + 1,
    households: 0,
    placed: 0,
    worth: 0,
    wait: 0,
    best: 0,
    chance: 0,
  }));
  persons.forEach((size, household) => {
    const group = groups[groupOf(size)];
    group.households++;
    if (assignment[household] < 0) return;
    group.placed++;
    group.worth += score[household * capacity.length + assignment[household]];
    group.wait += placedIn[household] - readyIn[household];
    group.best += bestOf(score, household * capacity.length, capacity.length);
    group.chance += byChance(score, household * capacity.length, capacity);
  });
  return groups.map(({ worth, wait, best, chance, ...group }) => ({
    ...group,
    meanScore: group.placed === 0 ? 0 : worth / group.placed,
    meanWaitWeeks: group.placed === 0 ? 0 : wait / group.placed,
    ofBest: best === 0 ? 1 : worth / best,
    byChance: best === 0 ? 1 : chance / best,
  }));
}

/** Mean score over the allowed places, each as likely as its capacity. */
function byChance(score: Int32Array, row: number, capacity: Int32Array): number {
  let [worth, room] = [0, 0];
  capacity.forEach((persons, place) => {
    if (score[row + place] < 0) return;
    worth += persons * score[row + place];
    room += persons;
  });
  return room === 0 ? 0 : worth / room;
}
