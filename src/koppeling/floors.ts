/**
 * Floors: what nobody falls below while the whole gains. Each week those below their floor count for more in the decision, as much more as
 * they have stayed behind, so that the floors are reached over the weeks. What a placement is worth is told without it.
 * - `group`: every size of household gets at least this part of the best that its households could have had.
 * - `intake`: every place gets at least this part of its fair share (by capacity) of every size of household, so that a municipality that
 *   does badly by some does not see fewer of them.
 */
import { GROUPS, groupOf } from './group.ts';
import type { Problem } from './problem.ts';

/** Parts from 0 (no floor) to 1. */
export interface Floors {
  readonly group: number;
  readonly intake: number;
}

export const NO_FLOORS: Floors = { group: 0, intake: 0 };

/** What was reached so far, and how much more each counts for it. */
export interface FloorState {
  /** Worth got and best possible worth of those placed, per group. */
  readonly got: Float64Array;
  readonly best: Float64Array;
  /** Factor on the scores of a group, at least 1. */
  readonly louder: Float64Array;
  /** Persons who became ready per group, and those taken per group and place. */
  readonly ready: Float64Array;
  readonly taken: Float64Array;
}

/** A group counts at most so many times: then its floor is out of reach. */
const LOUDEST = 4;
/** How quickly a group that stays behind counts for more. */
const STEP = 0.5;
/** A place that took nobody yet of its floor is worth so many times a household's best more: a quarter short outweighs any difference of score. */
const INTAKE_LOUDEST = 4;
/** A score and what is added to it stay below this together, in micro-units, so that they fit 32 bits. */
const MOST = 2_000_000_000;

/** Largest amount that floors add to a score of `score` micro-units. */
export const floorTerm = ({ group, intake }: Floors, score: number): number =>
  (group > 0 ? (LOUDEST - 1) * score : 0) + (intake > 0 ? INTAKE_LOUDEST * score : 0);

export const floorState = (places: number): FloorState => ({
  got: new Float64Array(GROUPS),
  best: new Float64Array(GROUPS),
  louder: new Float64Array(GROUPS).fill(1),
  ready: new Float64Array(GROUPS),
  taken: new Float64Array(GROUPS * places),
});

/** The problem as the decision sees it. `fair` is the part of all capacity that each place has. */
export function withFloors(problem: Problem, floors: Floors, state: FloorState, fair: Float64Array): Problem {
  if (floors.group === 0 && floors.intake === 0) return problem;
  const places = problem.capacity.length;
  const score = problem.score.slice();
  problem.persons.forEach((persons, household) => {
    const group = groupOf(persons);
    const best = bestOf(problem.score, household * places, places);
    for (let place = 0; place < places; place++) {
      const cell = household * places + place;
      if (score[cell] < 0) continue;
      const short = shortOf(floors.intake * state.ready[group] * fair[place], state.taken[group * places + place] + persons);
      score[cell] = Math.min(MOST, Math.round(score[cell] * state.louder[group] + INTAKE_LOUDEST * best * short));
    }
  });
  return { ...problem, score };
}

/** Part of what a place should have taken by now that it lacks even with this household: families are whole, so one may always be short. */
const shortOf = (due: number, taken: number): number => (taken >= due ? 0 : (due - taken) / due);

export function readyCount(state: FloorState, persons: number): void {
  state.ready[groupOf(persons)] += persons;
}

export function placedCount({ persons, score, capacity }: Problem, state: FloorState, household: number, place: number): void {
  const group = groupOf(persons[household]);
  const row = household * capacity.length;
  state.got[group] += score[row + place];
  state.best[group] += bestOf(score, row, capacity.length);
  state.taken[group * capacity.length + place] += persons[household];
}

/** After a week: groups below the floor count for more, those above it for less again, never less than for themselves. */
export function floorsSettle({ group }: Floors, { got, best, louder }: FloorState): void {
  for (let g = 0; g < GROUPS; g++) {
    if (best[g] === 0) continue;
    louder[g] = Math.min(LOUDEST, Math.max(1, louder[g] + STEP * (group - got[g] / best[g])));
  }
}

/** Best score in a row, 0 when nothing is allowed. */
export function bestOf(score: Int32Array, row: number, places: number): number {
  let best = 0;
  for (let place = 0; place < places; place++) if (score[row + place] > best) best = score[row + place];
  return best;
}
