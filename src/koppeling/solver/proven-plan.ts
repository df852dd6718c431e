/**
 * The best plan of whole families, with its proof. The bound of the relaxation is too high where places are small: it fills a place of three
 * with half a family of six. Here every place takes the best set of whole families for itself, at prices per household that keep them from
 * being wanted twice; that bound comes within some thousandths of a per cent. Only pairs that lose less than that can be in a better plan, and
 * those few are looked through.
 */
import type { Assignment, Problem } from '../problem.ts';
import { BestSets } from './best-sets.ts';
import { Branching } from './branching.ts';
import { type OnPart, unheard } from './on-part.ts';
import type { Prices, Step } from './optimality.ts';
import { settlePrices, type Settled } from './settle-prices.ts';
import { struck } from './shortlist.ts';

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

/** So few pairs per household are looked through at once, whatever they are worth. */
const FEW = 4;
/** A plan is looked for above this part below the bound, then further below by this factor. */
const CUTOFF = { first: 0.00001, factor: 1.7 };
/** When the work runs out without any plan: the first that is found this much further below, in this part of the work more. */
const LAST_RESORT = { factor: 8, work: 0.5 };

/**
 * `price` are first prices per person of the places, micro-units; `known` is what has been reached, `bound` what could at most be. After
 * `looksMost` pairs and households looked at it gives up proving, and tells what it has.
 */
export function provenPlan(
  problem: Problem,
  price: Float64Array,
  known: number,
  bound: number,
  looksMost: number,
  onPart: OnPart = unheard,
): ProvenPlan {
  const sets = new BestSets(problem.persons.length, highestOf(problem.capacity), (looks) => {
    onPart(Math.min(1, looks / looksMost));
  });
  const start = settlePrices(problem, price.map(Math.round), sets, known, looksMost);
  const least = Math.max(start.least, start.known);
  const closed = least < bound ? proofOf(start, { kind: 'closed', prices: start.prices }) : null;
  const first = { bound: Math.min(bound, least), plan: start.plan, proof: closed };
  const proven = first.bound > start.known ? searched(start, sets, first, looksMost) : first;
  return { ...proven, looks: sets.looks };
}

type Found = Omit<ProvenPlan, 'looks'>;

/** Looks for a plan above a cutoff a little below the bound, and further below until there is one, or nothing above what is known. */
function searched(start: Settled, sets: BestSets, first: Found, looksMost: number): Found {
  const { known, least, loss, prices } = start;
  let proven = first;
  const few = loss.reduce((count, loses) => count + (loses < least - known ? 1 : 0), 0) <= FEW * prices.price.length;
  for (let part: number = few ? 1 : CUTOFF.first; ; part *= CUTOFF.factor) {
    const { branching, next } = searchAbove(start, sets, Math.max(known, Math.floor(least - part * least)), looksMost, false);
    if (next === null) {
      const lower = Math.max(known, Math.floor(least - LAST_RESORT.factor * part * least));
      const most = sets.looks + LAST_RESORT.work * looksMost;
      return { ...proven, plan: branching.plan ?? searchAbove(start, sets, lower, most, true).branching.plan ?? start.plan };
    }
    const proof = proofOf(start, { kind: 'narrowed', prices, next });
    proven = { bound: branching.cutoff, plan: branching.plan ?? start.plan, proof };
    if (branching.plan !== null || branching.cutoff === known) return proven;
  }
}

function searchAbove(
  { list, prices, least, loss }: Settled,
  sets: BestSets,
  cutoff: number,
  looksMost: number,
  firstWillDo: boolean,
): { branching: Branching; next: Step | null } {
  const branching = new Branching(sets, prices.price.length, cutoff, looksMost, firstWillDo);
  return { branching, next: branching.search(struck(list, loss, least - cutoff), prices.price.slice()) };
}

/** With the strikings that led to the list. */
const proofOf = ({ struckAt }: Settled, last: Step): Step =>
  struckAt.reduceRight((next: Step, prices: Prices): Step => ({ kind: 'narrowed', prices, next }), last);

const highestOf = (values: Int32Array): number => values.reduce((a, b) => Math.max(a, b), 0);
