/**
 * Wishes of municipalities, under the same least total as those of households and after them. A municipality may wish a household of a size
 * for which it has a home, or to take back a part of what it offered: a bid may be refused as long as the others can still reach the least
 * total. It cannot wish for or against people: size is all it can name. Each answer carries what the wish costs the whole, proven.
 */
import { uniform } from '../base/draw.ts';
import { type Assignment, UNPLACED } from './problem.ts';
import { worth } from './solver/transport.ts';
import { type Budget, reducedCost } from './wish-budget.ts';

export type TownWish =
  | { readonly kind: 'household'; readonly place: number; readonly rank: number; readonly least: number; readonly most: number }
  | { readonly kind: 'fewer'; readonly place: number; readonly rank: number; readonly persons: number };

export interface TownAnswer {
  readonly wish: TownWish;
  readonly granted: boolean;
  /** The household that comes; UNPLACED for a wish to take fewer, and where nothing was granted. */
  readonly household: number;
  /**
   * - `solved`: the whole was solved anew; the cost is exact;
   * - `prices`: the prices alone prove that it costs at least so much, which is more than was left;
   * - `impossible`: there is no such household, or no room to give back; it costs nothing and cannot be.
   */
  readonly by: 'solved' | 'prices' | 'impossible';
  /** What it costs the whole and what was left to spend before it, micro-units. */
  readonly cost: number;
  readonly left: number;
}

/** Names these draws: the digits of the word, so that no other purpose has them. */
const PURPOSE = 1636;

/** First all first wishes, then all second ones; within a rank by lot, since no municipality has waited longer than another. */
export function townOrder(wishes: readonly TownWish[], seed: number): readonly TownWish[] {
  const lot = ({ place, rank }: TownWish): number => uniform(seed, PURPOSE, place, rank);
  return [...wishes].sort((a, b) => a.rank - b.rank || lot(a) - lot(b) || a.place - b.place);
}

/** Answers each wish in turn; what is granted is pinned in `assignment` and in the room of the places. */
export function townsChoose(budget: Budget, wishes: readonly TownWish[], assignment: Assignment): readonly TownAnswer[] {
  const { unit } = budget.relaxation.transport.scale;
  return wishes.map((wish) => {
    const left = budget.left / unit;
    const answer = wish.kind === 'fewer' ? fewer(budget, wish.place, wish.persons) : oneHousehold(budget, wish, assignment);
    if (answer.granted) budget.left -= answer.scaled;
    return { wish, granted: answer.granted, household: answer.household, by: answer.by, cost: answer.scaled / unit, left };
  });
}

interface Found {
  readonly granted: boolean;
  readonly household: number;
  readonly by: TownAnswer['by'];
  /** Cost in scaled units. */
  readonly scaled: number;
}

const IMPOSSIBLE: Found = { granted: false, household: UNPLACED, by: 'impossible', scaled: 0 };

/** Room given back costs the whole at least its price: the best total bends down with less room, never up. */
function fewer({ relaxation, left }: Budget, place: number, persons: number): Found {
  const { transport } = relaxation;
  if (transport.capacity[place] < persons) return IMPOSSIBLE;
  const atLeast = transport.price[place] * persons;
  if (atLeast > left) return { granted: false, household: UNPLACED, by: 'prices', scaled: atLeast };
  const before = transport.worth;
  relaxation.resize(place, transport.capacity[place] - persons);
  const scaled = before - transport.worth;
  const granted = scaled <= left;
  if (!granted) relaxation.resize(place, transport.capacity[place] + persons);
  return { granted, household: UNPLACED, by: 'solved', scaled };
}

/**
 * Of all households of the size, the one that costs the whole least; of equals the one that waits longest. Those who cost more than the best
 * so far by the prices alone are not solved for.
 */
function oneHousehold(budget: Budget, wish: TownWish & { kind: 'household' }, assignment: Assignment): Found {
  const { relaxation, left } = budget;
  const candidates = candidatesOf(budget, wish, assignment);
  if (candidates.length === 0) return IMPOSSIBLE;
  if (candidates[0].atLeast > left) return { granted: false, household: UNPLACED, by: 'prices', scaled: candidates[0].atLeast };
  let best = { household: UNPLACED, scaled: Infinity };
  for (const { household, atLeast } of candidates) {
    if (atLeast > best.scaled) break;
    const scaled = costOf(budget, household, wish.place);
    if (scaled < best.scaled || (scaled === best.scaled && household < best.household)) best = { household, scaled };
  }
  if (best.scaled > left) return { granted: false, household: UNPLACED, by: 'solved', scaled: best.scaled };
  relaxation.pin(best.household, wish.place);
  assignment[best.household] = wish.place;
  return { granted: true, by: 'solved', ...best };
}

interface Candidate {
  readonly household: number;
  readonly atLeast: number;
}

/** Households of the size that may live there and are not settled yet, cheapest by the prices first. */
function candidatesOf(budget: Budget, { place, least, most }: TownWish & { kind: 'household' }, assignment: Assignment): Candidate[] {
  const { transport } = budget.relaxation;
  const { persons } = transport.problem;
  const candidates: Candidate[] = [];
  persons.forEach((size, household) => {
    if (size < least || size > most || assignment[household] !== UNPLACED || transport.capacity[place] < size) return;
    const own = worth(transport, household, place);
    if (own !== -Infinity) candidates.push({ household, atLeast: size * reducedCost(budget.relaxation, household, place, own) });
  });
  return candidates.sort((a, b) => a.atLeast - b.atLeast || a.household - b.household);
}

/** Exactly what it costs the whole when the household lives there; nothing is changed. */
function costOf({ relaxation }: Budget, household: number, place: number): number {
  const { transport } = relaxation;
  const before = transport.worth;
  const own = transport.problem.persons[household] * worth(transport, household, place);
  relaxation.pin(household, place);
  const cost = before - (transport.worth + own);
  relaxation.unpin(household, place);
  return cost;
}
