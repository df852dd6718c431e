/**
 * More than one kind of room: beside persons a place may hold so many adults, children or beds. The methods decide on persons; what does not
 * fit in another dimension is taken back and placed where everything fits. The bound on persons alone stays a bound.
 */
import { type Assignment, type Problem, UNPLACED } from './problem.ts';

/** The closed list: what a home or a municipality can have room for. */
export const DIMENSIONS = ['adults', 'children', 'places'] as const;
export type DimensionId = (typeof DIMENSIONS)[number];

export interface Dimensions {
  readonly ids: readonly DimensionId[];
  /** What each household takes; row per household. */
  readonly use: Int32Array;
  /** What each place holds; row per place. */
  readonly capacity: Int32Array;
}

/** The dimensions of some of the households. */
export function partDimensions({ ids, use, capacity }: Dimensions, households: readonly number[]): Dimensions {
  const part = new Int32Array(households.length * ids.length);
  households.forEach((household, row) => {
    part.set(use.subarray(household * ids.length, (household + 1) * ids.length), row * ids.length);
  });
  return { ids, use: part, capacity };
}

/** The first dimension in which a place has too little `open` for a household, or null when it fits. */
export function shortIn({ ids, use }: Dimensions, open: Int32Array, household: number, place: number): DimensionId | null {
  return ids.find((_, d) => use[household * ids.length + d] > open[place * ids.length + d]) ?? null;
}

export function take({ ids, use }: Dimensions, open: Int32Array, household: number, place: number): void {
  for (let d = 0; d < ids.length; d++) open[place * ids.length + d] -= use[household * ids.length + d];
}

/**
 * The assignment as far as every dimension allows. Who goes first keeps the place: by order of waiting, or by worth per person. Who has to
 * give way goes to the best place where all of it fits, if there is one.
 */
export function withinDimensions(
  problem: Problem,
  dimensions: Dimensions,
  openNow: Int32Array,
  wanted: Assignment,
  byWorth: boolean,
): Assignment {
  const open = openNow.slice();
  const room = problem.capacity.slice();
  const assignment: Assignment = new Int32Array(wanted.length).fill(UNPLACED);
  const order = Array.from(wanted.keys());
  if (byWorth) order.sort((a, b) => worthPerPerson(problem, b, wanted[b]) - worthPerPerson(problem, a, wanted[a]) || a - b);
  const put = (household: number, place: number): void => {
    assignment[household] = place;
    room[place] -= problem.persons[household];
    take(dimensions, open, household, place);
  };
  for (const household of order) {
    const place = wanted[household];
    if (place !== UNPLACED && shortIn(dimensions, open, household, place) === null) put(household, place);
  }
  for (const household of order) {
    // Who was left without a place on purpose, for who may still come, stays so.
    if (wanted[household] === UNPLACED || assignment[household] !== UNPLACED) continue;
    const place = bestFitting(problem, dimensions, open, room, household);
    if (place !== UNPLACED) put(household, place);
  }
  return assignment;
}

const worthPerPerson = ({ persons, score, capacity }: Problem, household: number, place: number): number =>
  place === UNPLACED ? 0 : score[household * capacity.length + place] / persons[household];

function bestFitting(problem: Problem, dimensions: Dimensions, open: Int32Array, room: Int32Array, household: number): number {
  const { persons, score } = problem;
  let [best, most] = [UNPLACED, -1];
  for (let place = 0; place < room.length; place++) {
    const here = score[household * room.length + place];
    if (here > most && room[place] >= persons[household] && shortIn(dimensions, open, household, place) === null)
      [best, most] = [place, here];
  }
  return best;
}
