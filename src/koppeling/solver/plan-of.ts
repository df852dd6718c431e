/** A plan out of the best sets per place: who is wanted twice goes where it is worth most, who is left goes where there is room. */
import { type Assignment, UNPLACED } from '../problem.ts';
import type { BestSets } from './best-sets.ts';
import type { Shortlist } from './shortlist.ts';

export interface ListPlan {
  /** With those who are settled, micro-units. */
  readonly value: number;
  /** The pair of each household, or -1, and the place (its position in the list) of each pair. */
  readonly pairOf: Int32Array;
  readonly placeOf: Int32Array;
}

export function planOf(list: Shortlist, price: Float64Array, sets: BestSets): ListPlan {
  const { household, member, worth, persons } = list;
  const taken = new Uint8Array(member.length);
  sets.bound(list, price, taken);
  const pairOf = new Int32Array(household.length).fill(-1);
  const placeOf = placesOfPairs(list);
  const open = list.room.slice();
  for (let pair = 0; pair < taken.length; pair++) {
    const h = member[pair];
    if (taken[pair] === 1 && (pairOf[h] < 0 || worth[pair] > worth[pairOf[h]])) pairOf[h] = pair;
  }
  let value = list.settledWorth;
  pairOf.forEach((pair, h) => {
    if (pair < 0) return;
    open[placeOf[pair]] -= persons[h];
    value += worth[pair];
  });
  for (const pair of leftovers(list, price, pairOf)) {
    const h = member[pair];
    if (pairOf[h] >= 0 || open[placeOf[pair]] < persons[h]) continue;
    pairOf[h] = pair;
    open[placeOf[pair]] -= persons[h];
    value += worth[pair];
  }
  return { value, pairOf, placeOf };
}

/** The plan for all `households` of the problem, with those who were settled before. */
export function assignmentOf(list: Shortlist, { pairOf, placeOf }: ListPlan, households: number): Assignment {
  const assignment: Assignment = new Int32Array(households).fill(UNPLACED);
  for (let settled = list.settled; settled !== null; settled = settled.before) assignment[settled.household] = settled.place;
  for (let h = 0; h < pairOf.length; h++) if (pairOf[h] >= 0) assignment[list.household[h]] = list.place[placeOf[pairOf[h]]];
  return assignment;
}

/** Pairs of who has no place yet: the dearest household first, for each what is worth most first. */
function leftovers({ member, worth }: Shortlist, price: Float64Array, pairOf: Int32Array): number[] {
  const pairs: number[] = [];
  for (let pair = 0; pair < member.length; pair++) if (pairOf[member[pair]] < 0) pairs.push(pair);
  return pairs.sort((a, b) => price[member[b]] - price[member[a]] || member[a] - member[b] || worth[b] - worth[a] || a - b);
}

function placesOfPairs({ start, member }: Shortlist): Int32Array {
  const placeOf = new Int32Array(member.length);
  for (let p = 0; p + 1 < start.length; p++) placeOf.fill(p, start[p], start[p + 1]);
  return placeOf;
}
