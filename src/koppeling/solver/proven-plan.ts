/**
 * The best plan of whole families, with its proof. The bound of the relaxation is too high where places are small: it fills a place of three
 * with half a family of six. Here every place takes the best set of whole families for itself, at prices per household that keep them from
 * being wanted twice; that bound comes within some thousandths of a per cent. Only pairs that lose less than that can be in a better plan, and
 * those few are looked through.
 */
import type { Assignment, Problem } from '../problem.ts';
import { BestSets } from './best-sets.ts';
import { Branching } from './branching.ts';
import { descend } from './descent.ts';
import type { Prices, Step } from './optimality.ts';
import { type Shortlist, shortlistOf, struck } from './shortlist.ts';

export interface ProvenPlan {
  /** No plan of whole families is worth more, micro-units; equal to the worth of the plan when it is proven best. */
  readonly bound: number;
  /** A better plan than what was known; null when there is none, or none was found. */
  readonly plan: Assignment | null;
  /** Why no plan is worth more than the bound: to be checked with `faultIn`; null when it is the bound that was given. */
  readonly proof: Step | null;
  /** Pairs and households looked at. */
  readonly looks: number;
}

/** First prices come from the relaxation. They are bettered with ever shorter lists; steps and what is likely are parts of the bound. */
const ROUNDS = [
  { likely: Infinity, least: 0.00025, patience: 20, shrink: 0.7, memory: 0.9 },
  { likely: 0.003, least: 0.0001, patience: 20, shrink: 0.7, memory: 0.9 },
  { likely: 0.0003, least: 0.00001, patience: 20, shrink: 0.7, memory: 0.9 },
  { likely: 0.0001, least: 0.0000002, patience: 30, shrink: 0.7, memory: 0.95 },
] as const;
const FIRST_STEP = 0.005;
const STEPS_MOST = 3000;
/** So few pairs per household are looked through at once, whatever they are worth. */
const FEW = 4;
/** A plan is looked for above this part below the bound, then further below by this factor. */
const CUTOFF = { first: 0.00001, factor: 1.7 };
/** When the work runs out without any plan: the first that is found this much further below, in this part of the work more. */
const LAST_RESORT = { factor: 8, work: 0.5 };

/**
 * `rent` are first prices per household, micro-units; `known` is what has been reached, `bound` what could at most be. After `looksMost`
 * pairs and households looked at it gives up proving, and tells what it has.
 */
export function provenPlan(problem: Problem, rent: Float64Array, known: number, bound: number, looksMost: number): ProvenPlan {
  const start = startOf(problem, rent, known, looksMost);
  const { sets, prices, least, loss } = start;
  let proven: Omit<ProvenPlan, 'looks'> = { bound, plan: null, proof: null };
  if (least < bound) proven = { bound: least, plan: null, proof: { kind: 'closed', prices } };
  const few = loss.reduce((count, loses) => count + (loses < least - known ? 1 : 0), 0) <= FEW * prices.price.length;
  for (let part: number = few ? 1 : CUTOFF.first; proven.bound > known && proven.plan === null; part *= CUTOFF.factor) {
    const { branching, next } = searchAbove(start, Math.max(known, Math.floor(least - part * least)), looksMost, false);
    const { plan, cutoff } = branching;
    if (next !== null) {
      proven = { bound: cutoff, plan, proof: { kind: 'narrowed', prices, next } };
      continue;
    }
    const lower = Math.max(known, Math.floor(least - LAST_RESORT.factor * part * least));
    const most = sets.looks + LAST_RESORT.work * looksMost;
    return { ...proven, plan: plan ?? searchAbove(start, lower, most, true).branching.plan, looks: sets.looks };
  }
  return { ...proven, looks: sets.looks };
}

/** All pairs with prices that prove nearly as much as prices can, that bound, and what each pair loses. */
interface Start {
  readonly all: Shortlist;
  readonly sets: BestSets;
  readonly prices: Prices;
  readonly least: number;
  readonly loss: Float64Array;
}

function startOf(problem: Problem, rent: Float64Array, known: number, looksMost: number): Start {
  const all = shortlistOf(problem);
  const sets = new BestSets(problem.persons.length, highestOf(problem.capacity));
  const price = rent.map(Math.round);
  const least = settlePrices(all, price, sets, known, looksMost);
  return { all, sets, prices: { household: all.household, price }, least, loss: sets.losses(all, price) };
}

function searchAbove(
  { all, sets, prices, least, loss }: Start,
  cutoff: number,
  looksMost: number,
  firstWillDo: boolean,
): { branching: Branching; next: Step | null } {
  const branching = new Branching(sets, prices.price.length, cutoff, looksMost, firstWillDo);
  return { branching, next: branching.search(struck(all, loss, least - cutoff), prices.price.slice()) };
}

const highestOf = (values: Int32Array): number => values.reduce((a, b) => Math.max(a, b), 0);

/**
 * Betters the prices in place, until they prove `known`, leave few pairs that could be in a better plan, or cost too much work; gives their
 * bound over all pairs.
 */
function settlePrices(all: Shortlist, price: Float64Array, sets: BestSets, known: number, looksMost: number): number {
  const best = price.slice();
  let least = sets.bound(all, price);
  let step = FIRST_STEP * least;
  for (const { likely, ...round } of ROUNDS) {
    if (least <= known) break;
    const list = struck(all, sets.losses(all, price), Math.min(likely * least, least - known));
    const steps = Math.min(STEPS_MOST, Math.floor((looksMost - sets.looks) / (1 + list.member.length)));
    if (list.member.length <= FEW * all.household.length || steps <= 0) break;
    step = descend(list, price, sets, { ...round, first: Math.min(step, least - known), least: round.least * least, steps }, known).step;
    const now = sets.bound(all, price);
    if (now < least) {
      least = now;
      best.set(price);
    } else price.set(best);
  }
  return least;
}
