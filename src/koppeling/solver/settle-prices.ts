/**
 * Prices per household that prove nearly as much as prices can. They begin as what each household has left at the prices of the places, and
 * are bettered on the pairs that matter: of all pairs of a household a dozen could be in a good plan. What the prices then prove is
 * counted over all pairs that are left, so a pair that was left out by mistake costs time, never truth.
 */
import type { Assignment, Problem } from '../problem.ts';
import type { BestSets } from './best-sets.ts';
import { descend } from './descent.ts';
import type { Prices } from './optimality.ts';
import { assignmentOf, planOf } from './plan-of.ts';
import { type Shortlist, shortlistOf, struck } from './shortlist.ts';

export interface Settled {
  /** The pairs that may be in a plan worth more than `known`. */
  readonly list: Shortlist;
  /** The prices at which pairs were struck, in order: the first steps of the proof. */
  readonly struckAt: readonly Prices[];
  readonly prices: Prices;
  /** No plan within the list is worth more, micro-units. */
  readonly least: number;
  /** What the bound falls by when a pair of the list is in the plan. */
  readonly loss: Float64Array;
  /** Worth of the best plan so far, and that plan when it was found here. */
  readonly known: number;
  readonly plan: Assignment | null;
}

/** Pairs per household, those that lose least; steps down to this part of the bound; how soon steps get smaller; see {@link Stride}. */
const ROUNDS = [
  { pairs: 60, least: 0.0005, patience: 10, shrink: 0.6, memory: 0.9 },
  { pairs: 30, least: 0.0001, patience: 20, shrink: 0.6, memory: 0.98 },
  { pairs: 15, least: 0.00001, patience: 40, shrink: 0.6, memory: 0.98 },
  { pairs: 10, least: 0.000001, patience: 40, shrink: 0.6, memory: 0.98 },
] as const;
const FIRST_STEP = 0.005;
const STEPS_MOST = 3000;
/** So few pairs per household need no better prices. */
const FEW = 4;

/** From prices per person of the places, whole micro-units, until prices prove `known`, leave few pairs, or cost too much work. */
export function settlePrices(problem: Problem, place: Float64Array, sets: BestSets, known: number, looksMost: number): Settled {
  const rent = rents(problem, place);
  // No plan is worth more than this (the bound of the relaxation), and a plan with a pair that leaves less than its rent so much less.
  const reach = rent.reduce((a, b) => a + b, 0) + problem.capacity.reduce((sum, persons, p) => sum + persons * place[p], 0);
  const all = shortlistOf(problem, place, rent, reach - known);
  const prices = { household: all.household, price: rent };
  const least = sets.bound(all, rent);
  let so: Settled = { list: all, struckAt: [prices], prices, least, loss: sets.losses(all, rent), known, plan: null };
  let step = FIRST_STEP * so.least;
  for (const { pairs, ...round } of ROUNDS) {
    const stride = { ...round, first: Math.min(step, so.least - so.known), least: round.least * so.least };
    if (so.least <= so.known || so.list.member.length <= FEW * so.list.household.length) break;
    if (stride.first < stride.least) continue;
    const short = struck(so.list, so.loss, lossOfRank(so.loss, pairs * so.list.household.length));
    const steps = Math.min(STEPS_MOST, Math.floor((looksMost - sets.looks) / (1 + short.member.length)));
    if (steps <= 0) break;
    const price = so.prices.price.slice();
    step = descend(short, price, sets, { ...stride, steps }, so.known).step;
    so = bettered(so, short, price, sets);
  }
  return so;
}

/** With a better plan, if the prices lead to one, and with the new prices, if they prove more over all pairs; then pairs are struck. */
function bettered(so: Settled, short: Shortlist, price: Float64Array, sets: BestSets): Settled {
  const planned = planOf(short, price, sets);
  const isBetter = planned.value > so.known;
  const known = isBetter ? planned.value : so.known;
  const plan = isBetter ? assignmentOf(short, planned, price.length) : so.plan;
  const now = sets.bound(so.list, price);
  if (now >= so.least) return { ...so, known, plan };
  const loss = sets.losses(so.list, price);
  const list = struck(so.list, loss, now - known);
  const prices = { household: list.household, price };
  return {
    ...so,
    list,
    struckAt: [...so.struckAt, prices],
    prices,
    least: now,
    known,
    plan,
    loss: loss.filter((loses) => loses < now - known),
  };
}

/**
 * What each household has left at the prices of the places. No set of families then gains more in a place than its seats cost there, so a
 * pair that is struck by these prices would be struck by the sets as well: the proof need not name it.
 */
function rents({ persons, score, capacity }: Problem, place: Float64Array): Float64Array {
  return Float64Array.from(persons, (size, household) => {
    let most = 0;
    for (let p = 0, cell = household * capacity.length; p < capacity.length; p++, cell++) {
      const left = score[cell] - size * place[p];
      if (left > most && size <= capacity[p]) most = left;
    }
    return most;
  });
}

/** About what the pair of this rank loses, by counting in classes; infinite when there are no more pairs. */
function lossOfRank(loss: Float64Array, rank: number): number {
  if (loss.length <= rank) return Infinity;
  const most = loss.reduce((a, b) => Math.max(a, b), 1);
  const classes = new Int32Array(CLASSES + 1);
  for (const loses of loss) classes[Math.floor((loses / most) * CLASSES)]++;
  let [at, count] = [0, 0];
  while (count < rank) count += classes[at++];
  return (at / CLASSES) * most;
}
const CLASSES = 4096;
