/**
 * Proof that no plan of whole families is worth more than a value, and its check, which trusts nothing of the search: from the problem, the
 * value and the prices that are written down it finds the bounds anew, with sets counted in another way, and goes through every branch.
 */
import { NOT_ALLOWED, type Problem, UNPLACED } from '../problem.ts';

/** Prices of some households, whole micro-units; that of others is 0. */
export interface Prices {
  readonly household: Int32Array;
  readonly price: Float64Array;
}

/**
 * - `closed`: at these prices the bound is no more than the value;
 * - `narrowed`: what would bring the bound down to the value is struck, and who has one choice left is settled; then the next step;
 * - `overfull`: those who have no choice do not fit together;
 * - `split`: the same striking, then the household is tried in each place it still may go to.
 */
export type Step =
  | { readonly kind: 'closed'; readonly prices: Prices }
  | { readonly kind: 'narrowed'; readonly prices: Prices; readonly next: Step }
  | { readonly kind: 'overfull' }
  | { readonly kind: 'split'; readonly prices: Prices; readonly household: number; readonly branches: readonly Branch[] };

/**
 * Bounded by letting all places but the contested ones have room for everybody: then nobody is in one of those but the best, and a step proves
 * what can at most be gained over that in the contested places. In the step only these places count, and who gains something by one of them.
 */
export interface Contested {
  readonly kind: 'contested';
  /** In order. */
  readonly places: Int32Array;
  readonly step: Step;
}

export interface Branch {
  /** Or UNPLACED. */
  readonly place: number;
  readonly step: Step;
}

/** What is known on the way to a step: who may still go to each place, and where those are who are settled (UNPLACED: they get none). */
interface State {
  readonly left: readonly (readonly number[])[];
  readonly at: ReadonlyMap<number, number>;
}

/** What is wrong with the proof that no plan is worth more than `value` micro-units; null when it holds. */
export function faultIn(problem: Problem, value: number, proof: Step | Contested): string | null {
  if (proof.kind !== 'contested') return faultInStep(problem, value, proof);
  const { worth, left } = overContested(problem, new Set(proof.places));
  return faultInStep(left, value - worth, proof.step);
}

/** What everybody is worth in the best place that is not contested, and what is left: who gains something by a contested place, and what. */
function overContested({ persons, capacity, score }: Problem, contested: ReadonlySet<number>): { worth: number; left: Problem } {
  const rows = Array.from(persons, (size, household) => {
    const here = Array.from(capacity, (room, place) => (size <= room ? score[household * capacity.length + place] : NOT_ALLOWED));
    const beside = Math.max(0, ...here.filter((_, place) => !contested.has(place)));
    const gains = here.filter((_, place) => contested.has(place)).map((worth) => (worth > beside ? worth - beside : NOT_ALLOWED));
    return { size, beside, gains };
  });
  const gaining = rows.filter(({ gains }) => gains.some((gain) => gain > 0));
  const left = {
    persons: Int32Array.from(gaining, ({ size }) => size),
    capacity: capacity.filter((_, place) => contested.has(place)),
    score: Int32Array.from(gaining.flatMap(({ gains }) => gains)),
  };
  return { worth: rows.reduce((sum, { beside }) => sum + beside, 0), left };
}

function faultInStep(problem: Problem, value: number, step: Step): string | null {
  const places = problem.capacity.length;
  const fits = (household: number, place: number): boolean =>
    problem.score[household * places + place] >= 0 && problem.persons[household] <= problem.capacity[place];
  const everybody = Array.from(problem.persons.keys());
  const left = Array.from(problem.capacity, (_, place) => everybody.filter((household) => fits(household, place)));
  return faultAt(problem, value, step, { left, at: new Map() });
}

function faultAt(problem: Problem, value: number, step: Step, state: State): string | null {
  const room = roomOf(problem, state);
  if (room.some((seats) => seats < 0)) return null;
  if (step.kind === 'overfull') return 'those who are settled do fit together';
  const price = pricesOf(problem, step.prices);
  if (price === null) return 'a price that is not a whole number of 0 or more';
  const priced: Priced = { problem, price, ...state, room };
  const bound = boundOf(priced);
  if (bound <= value) return null;
  if (step.kind === 'closed') return `a bound of ${String(bound)} where ${String(value)} is claimed to be the most`;
  const gap = bound - value;
  const left = state.left.map((households, place) => stillPossible(priced, households, place, gap));
  if (step.kind === 'split') return faultInBranches(problem, value, step, { left, at: state.at }, price[step.household] < gap);
  const at = settledWith(problem, left, state.at, price, gap);
  return at === null ? null : faultAt(problem, value, step.next, without({ left, at }));
}

/** Every place that the household may still go to needs a branch, and so does having none when that costs less than is missing. */
function faultInBranches(
  problem: Problem,
  value: number,
  step: Step & { kind: 'split' },
  state: State,
  mayHaveNone: boolean,
): string | null {
  const { household, branches } = step;
  const known = state.at.get(household);
  const open = known === undefined ? placesLeft(state, household) : [known];
  if (known === undefined && mayHaveNone) open.push(UNPLACED);
  for (const place of open) {
    const branch = branches.find((other) => other.place === place);
    if (branch === undefined) return `household ${String(household)} in place ${String(place)} was not looked at`;
    const fault = faultAt(problem, value, branch.step, without({ left: state.left, at: new Map(state.at).set(household, place) }));
    if (fault !== null) return fault;
  }
  return null;
}

function placesLeft({ left }: State, household: number): number[] {
  return Array.from(left.keys()).filter((place) => left[place].includes(household));
}

/** Who is settled is no longer a choice anywhere. */
const without = ({ left, at }: State): State => ({ left: left.map((households) => households.filter((h) => !at.has(h))), at });

function roomOf({ persons, capacity }: Problem, { at }: State): number[] {
  const room = Array.from(capacity);
  at.forEach((place, household) => {
    if (place !== UNPLACED) room[place] -= persons[household];
  });
  return room;
}

function pricesOf(problem: Problem, prices: Prices): number[] | null {
  const price = new Array<number>(problem.persons.length).fill(0);
  prices.household.forEach((household, k) => (price[household] = prices.price[k]));
  return price.every((p) => Number.isInteger(p) && p >= 0) ? price : null;
}

interface Priced extends State {
  readonly problem: Problem;
  readonly price: readonly number[];
  readonly room: readonly number[];
}

/** Prices of all who are not settled, the worth of those who are, and the most that each place gains at those prices. */
function boundOf(priced: Priced): number {
  const { problem, price, at, left, room } = priced;
  let bound = 0;
  price.forEach((p, household) => {
    const place = at.get(household);
    if (place === undefined) bound += p;
    else if (place !== UNPLACED) bound += problem.score[household * room.length + place];
  });
  left.forEach((households, place) => (bound += mostWith(priced, households, place, room[place])));
  return bound;
}

const gainOf = ({ problem, price, room }: Priced, household: number, place: number): number =>
  problem.score[household * room.length + place] - price[household];

/** The most that some of these households gain together in so many seats of a place. */
function mostWith(priced: Priced, households: readonly number[], place: number, seats: number): number {
  let most = new Array<number>(seats + 1).fill(0);
  for (const household of households) {
    const gain = gainOf(priced, household, place);
    const size = priced.problem.persons[household];
    if (gain > 0) most = most.map((now, seat) => (seat < size ? now : Math.max(now, most[seat - size] + gain)));
  }
  return most[seats];
}

/** Who may be in the place and still leave more than the value within reach: with it, the place gains that much less than at best. */
function stillPossible(priced: Priced, households: readonly number[], place: number, gap: number): number[] {
  const { problem, room } = priced;
  const gaining = households.filter((household) => gainOf(priced, household, place) > 0);
  const most = mostWith(priced, gaining, place, room[place]);
  return households.filter((household) => {
    const seats = room[place] - problem.persons[household];
    if (seats < 0) return false;
    const others = gaining.filter((other) => other !== household);
    return most - (gainOf(priced, household, place) + mostWith(priced, others, place, seats)) < gap;
  });
}

/** With those who have one place left, or none; null when somebody has none who would cost too much without: then no plan is left. */
function settledWith(
  problem: Problem,
  left: State['left'],
  at: State['at'],
  price: readonly number[],
  gap: number,
): Map<number, number> | null {
  const settled = new Map(at);
  const open = Array.from(problem.persons, () => [] as number[]);
  left.forEach((households, place) => {
    for (const household of households) open[household].push(place);
  });
  for (const [household, places] of open.entries()) {
    if (at.has(household) || places.length > 1) continue;
    const mayHaveNone = price[household] < gap;
    if (places.length === 0 && !mayHaveNone) return null;
    if (places.length === 0) settled.set(household, UNPLACED);
    else if (!mayHaveNone) settled.set(household, places[0]);
  }
  return settled;
}
