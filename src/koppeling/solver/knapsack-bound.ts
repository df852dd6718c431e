/**
 * A sharper bound for families whole in small places. The relaxation fills a place of three with half a family of six; this bound does not:
 * every place takes the best set of whole families for itself, at prices per family that keep them from being wanted twice (Lagrange). Any prices
 * give a bound; better ones are found step by step. Whole numbers only, so the bound is exact.
 */
import { type Assignment, assignmentValue, type Problem, UNPLACED } from '../problem.ts';

export interface Tightened {
  /** No assignment of whole families is worth more, micro-units. */
  readonly bound: number;
  /** The best assignment met on the way; null when none is better than what was known. */
  readonly assignment: Assignment | null;
}

/** Steps towards better prices: the bound hardly falls after the most, and a large week is given fewer. */
const STEPS_MOST = 1000;
const STEP_CELLS = 110_000_000;
/** After so many steps without a lower bound the steps become smaller. */
const PATIENCE = 12;
const SHRINK = 0.75;
const FIRST_STEP = 1.2;

interface Draft {
  readonly problem: Problem;
  /** What a household costs whoever takes it, micro-units. */
  readonly price: Float64Array;
  /** How many places take each household. */
  readonly wanted: Int32Array;
  /** Place that takes a household and is worth most to it. */
  readonly place: Int32Array;
  /** Per number of seats: what the best set gains, and the last family of that set in the lists below. */
  readonly best: Float64Array;
  readonly node: Int32Array;
  /** Families as lists that each set shares with the set it grew from. */
  readonly chosen: number[];
  readonly previous: number[];
}

/** `rent` are first prices per household, micro-units; `known` what has been reached, `bound` what could at most be. */
export function tighten(problem: Problem, rent: Float64Array, known: number, bound: number): Tightened {
  const most = problem.capacity.reduce((a, b) => Math.max(a, b), 0);
  const draft: Draft = {
    problem,
    price: rent.map(Math.round),
    wanted: new Int32Array(problem.persons.length),
    place: new Int32Array(problem.persons.length),
    best: new Float64Array(most + 1),
    node: new Int32Array(most + 1),
    chosen: [],
    previous: [],
  };
  const state = { bound, value: known, assignment: null as Assignment | null, step: FIRST_STEP, stale: 0 };
  const steps = Math.min(STEPS_MOST, Math.floor(STEP_CELLS / (1 + problem.score.length)));
  for (let k = 0; k < steps && state.bound > state.value; k++) {
    const now = boundNow(draft);
    if (now < state.bound) {
      state.bound = now;
      state.stale = 0;
    } else if (++state.stale % PATIENCE === 0) state.step *= SHRINK;
    const found = repaired(draft);
    const value = assignmentValue(problem, found);
    if (value > state.value) {
      state.value = value;
      state.assignment = found;
    }
    if (!betterPrices(draft, state.step, now - state.value)) break;
  }
  return { bound: state.bound, assignment: state.assignment };
}

/** All prices, and what each place gains by the best set of families at those prices. */
function boundNow(draft: Draft): number {
  const { problem, price, wanted, place } = draft;
  wanted.fill(0);
  place.fill(UNPLACED);
  let bound = 0;
  for (const cost of price) bound += cost;
  for (let p = 0; p < problem.capacity.length; p++) bound += bestSet(draft, p);
  return bound;
}

/** The most that whole families bring to a place: seat by seat, family by family. */
function bestSet(draft: Draft, p: number): number {
  const { problem, price, best, node, chosen, previous } = draft;
  const { persons, capacity, score } = problem;
  const room = capacity[p];
  best.fill(0, 0, room + 1);
  node.fill(-1, 0, room + 1);
  chosen.length = 0;
  previous.length = 0;
  for (let h = 0, cell = p; h < persons.length; h++, cell += capacity.length) {
    const gain = score[cell] - price[h];
    if (score[cell] < 0 || gain <= 0) continue;
    for (let seats = room; seats >= persons[h]; seats--) {
      const more = best[seats - persons[h]] + gain;
      if (more <= best[seats]) continue;
      best[seats] = more;
      chosen.push(h);
      previous.push(node[seats - persons[h]]);
      node[seats] = chosen.length - 1;
    }
  }
  for (let at = node[room]; at >= 0; at = previous[at]) want(draft, chosen[at], p);
  return best[room];
}

function want({ problem, wanted, place }: Draft, household: number, p: number): void {
  const row = household * problem.capacity.length;
  wanted[household]++;
  if (place[household] === UNPLACED || problem.score[row + p] > problem.score[row + place[household]]) place[household] = p;
}

/** Who is wanted twice goes where it is worth most; then who has no place yet goes to the best that has room, the dearest first. */
function repaired({ problem, price, place }: Draft): Assignment {
  const { persons, capacity, score } = problem;
  const places = capacity.length;
  const assignment = place.slice();
  const open = capacity.slice();
  assignment.forEach((p, h) => {
    if (p !== UNPLACED) open[p] -= persons[h];
  });
  const left = Array.from(assignment.keys()).filter((h) => assignment[h] === UNPLACED);
  left.sort((a, b) => price[b] - price[a] || a - b);
  for (const h of left) {
    let [found, worth] = [UNPLACED, -1];
    for (let p = 0, cell = h * places; p < places; p++, cell++)
      if (score[cell] > worth && open[p] >= persons[h]) [found, worth] = [p, score[cell]];
    if (found === UNPLACED) continue;
    assignment[h] = found;
    open[found] -= persons[h];
  }
  return assignment;
}

/** Wanted more than once: dearer; by nobody: cheaper. False when everybody is wanted exactly once: then the bound is reached. */
function betterPrices({ price, wanted }: Draft, step: number, gap: number): boolean {
  let off = 0;
  wanted.forEach((count, h) => {
    if (count > 1 || (count === 0 && price[h] > 0)) off += (count - 1) ** 2;
  });
  if (off === 0) return false;
  const move = (step * Math.max(1, gap)) / off;
  wanted.forEach((count, h) => {
    price[h] = Math.max(0, Math.round(price[h] + move * (count - 1)));
  });
  return true;
}
