/**
 * The pairs of household and place that may still be in a best plan of whole families, place by place. It only ever gets shorter: pairs are
 * struck that cannot be in a better plan, and households that have one choice left are settled and leave it with their room.
 */
import type { Problem } from '../problem.ts';

export interface Shortlist {
  /** Number in the problem of each household and each place that is left. */
  readonly household: Int32Array;
  readonly place: Int32Array;
  readonly persons: Int32Array;
  /** Seats left per place. Below 0 when those who have no choice do not fit: then there is no plan. */
  readonly room: Int32Array;
  /** Pairs of place p are those from `start[p]` to `start[p + 1]`: which household, by its position here, and what it is worth in micro-units. */
  readonly start: Int32Array;
  readonly member: Int32Array;
  readonly worth: Float64Array;
  /** Worth of those who are settled, micro-units. */
  readonly settledWorth: number;
  readonly settled: Settled | null;
}

/** A household that has its place for certain, and who was settled before it. */
export interface Settled {
  readonly household: number;
  readonly place: number;
  readonly before: Settled | null;
}

/** What {@link settle} does with a household when it gives it no pair: it stays in the list, or gets no place. */
export const OPEN = -1;
export const NOWHERE = -2;

/**
 * The pairs that are allowed, fit, and leave the household no less than `kept` below what it has at best (its `rent`) at these prices per
 * person of the places.
 */
export function shortlistOf({ persons, capacity, score }: Problem, price: Float64Array, rent: Float64Array, kept: number): Shortlist {
  const places = capacity.length;
  const [cells, start] = [[] as number[], new Int32Array(places + 1)];
  for (let h = 0, row = 0; h < persons.length; h++, row += places) {
    const size = persons[h];
    const least = rent[h] - kept;
    for (let p = 0; p < places; p++) {
      const worth = score[row + p];
      if (worth - size * price[p] <= least || worth < 0 || size > capacity[p]) continue;
      cells.push(row + p);
      start[p + 1]++;
    }
  }
  for (let p = 0; p < places; p++) start[p + 1] += start[p];
  const member = new Int32Array(cells.length);
  const worth = new Float64Array(cells.length);
  const next = start.slice();
  for (const cell of cells) {
    const at = next[cell % places]++;
    member[at] = Math.floor(cell / places);
    worth[at] = score[cell];
  }
  const household = Int32Array.from(persons.keys());
  const place = Int32Array.from(capacity.keys());
  return { household, place, persons, room: capacity, start, member, worth, settledWorth: 0, settled: null };
}

/** The list without pairs that lose as much as `gap` or more; all households and places stay. */
export function struck(list: Shortlist, loss: Float64Array, gap: number): Shortlist {
  const everybody = new Int32Array(list.household.length).fill(OPEN);
  return packed(list, everybody, (pair) => loss[pair] < gap);
}

/** The list without the households that have a pair of their own, or {@link NOWHERE}, as their choice; {@link OPEN} is who stays. */
export function settle(list: Shortlist, choice: Int32Array, isKept: (pair: number) => boolean = () => true): Shortlist {
  const room = list.room.slice();
  let { settledWorth, settled } = list;
  let p = 0;
  for (let pair = 0; pair < list.member.length; pair++) {
    const h = list.member[pair];
    if (choice[h] !== pair) continue;
    while (list.start[p + 1] <= pair) p++;
    room[p] -= list.persons[h];
    settledWorth += list.worth[pair];
    settled = { household: list.household[h], place: list.place[p], before: settled };
  }
  return packed({ ...list, room, settledWorth, settled }, choice, isKept);
}

/** Who stays, and the pairs of theirs that are kept and still fit. */
function packed(list: Shortlist, choice: Int32Array, isKept: (pair: number) => boolean): Shortlist {
  const { start, member, worth, room, persons } = list;
  const position = new Int32Array(choice.length);
  let stay = 0;
  for (let h = 0; h < choice.length; h++) position[h] = choice[h] === OPEN ? stay++ : OPEN;
  const members = new Int32Array(member.length);
  const worths = new Float64Array(member.length);
  const [places, starts]: [number[], number[]] = [[], [0]];
  let pairs = 0;
  for (let p = 0; p < room.length; p++) {
    const before = pairs;
    for (let pair = start[p]; pair < start[p + 1]; pair++) {
      const h = member[pair];
      if (position[h] < 0 || persons[h] > room[p] || !isKept(pair)) continue;
      members[pairs] = position[h];
      worths[pairs++] = worth[pair];
    }
    // A place that is overfull stays, so that it is seen.
    if (pairs === before && room[p] >= 0) continue;
    places.push(p);
    starts.push(pairs);
  }
  const isLeft = (_: number, h: number): boolean => choice[h] === OPEN;
  return {
    ...list,
    household: list.household.filter(isLeft),
    persons: persons.filter(isLeft),
    place: Int32Array.from(places, (p) => list.place[p]),
    room: Int32Array.from(places, (p) => room[p]),
    start: Int32Array.from(starts),
    member: members.subarray(0, pairs),
    worth: worths.subarray(0, pairs),
  };
}
