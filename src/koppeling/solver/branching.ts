/**
 * Looks through all plans of whole families that could be worth more than a `cutoff`. Prices give a bound; pairs that cost more than what is
 * missing are struck, households with one choice left are settled, and where that does not decide it, a household is tried in each place it
 * still may go to, the cheapest first. Every step is written down, so that a stranger can check it (optimality.ts).
 */
import { type Assignment, UNPLACED } from '../problem.ts';
import type { BestSets } from './best-sets.ts';
import { descend, type Stride } from './descent.ts';
import type { Branch, Prices, Step } from './optimality.ts';
import { assignmentOf, planOf } from './plan-of.ts';
import { NOWHERE, OPEN, settle, type Shortlist } from './shortlist.ts';

/** Found by trying on generated weeks of 400; other strides take longer, and prove the same. Steps are parts of what is missing. */
const STRIDE = { first: 0.5, least: 0.05, patience: 8, shrink: 0.6, memory: 0.8, steps: 200 };
/** A list that is shortened to this part of it, or less, is worth new prices before a household is tried in each of its places. */
const SHORTER = 0.9;
/** A household weighs as a part of a pair, there. */
const HOUSEHOLD_WEIGHT = 0.2;

export class Branching {
  /** Only plans worth more than this are looked for; it rises to the worth of the best plan found. */
  cutoff: number;
  /** The best plan found; null when there was none. */
  plan: Assignment | null = null;
  readonly #sets: BestSets;
  readonly #households: number;
  readonly #looksMost: number;
  readonly #firstWillDo: boolean;

  /** Gives up once the sets have looked `looksMost` times, or at the first plan if that will do. */
  constructor(sets: BestSets, households: number, cutoff: number, looksMost: number, firstWillDo: boolean) {
    this.#sets = sets;
    this.#households = households;
    this.cutoff = cutoff;
    this.#looksMost = looksMost;
    this.#firstWillDo = firstWillDo;
  }

  /** The steps that prove that no plan in the list is worth more than the cutoff is in the end; null when it gave up. */
  search(list: Shortlist, price: Float64Array, stride: Stride = this.#strideFrom(list, price)): Step | null {
    const sets = this.#sets;
    const { bound } = descend(list, price, sets, stride, this.cutoff);
    const prices: Prices = { household: list.household, price: price.slice() };
    if (bound > this.cutoff) this.#accept(list, price);
    if (bound <= this.cutoff) return { kind: 'closed', prices };
    if (sets.looks > this.#looksMost || (this.#firstWillDo && this.plan !== null)) return null;
    const loss = sets.losses(list, price);
    const { shorter, left } = narrowed(list, price, loss, bound - this.cutoff);
    if (shorter.room.some((seats) => seats < 0)) return { kind: 'narrowed', prices, next: { kind: 'overfull' } };
    if (weightOf(shorter) > SHORTER * weightOf(list)) return this.#split(list, price, loss, bound, prices);
    const next = this.search(shorter, left);
    return next && { kind: 'narrowed', prices, next };
  }

  #strideFrom(list: Shortlist, price: Float64Array): Stride {
    const gap = Math.max(1, this.#sets.bound(list, price) - this.cutoff);
    return { ...STRIDE, first: STRIDE.first * gap, least: STRIDE.least * gap };
  }

  #split(list: Shortlist, price: Float64Array, loss: Float64Array, bound: number, prices: Prices): Step | null {
    const h = this.#pick(list, price, loss, bound - this.cutoff);
    const branches: Branch[] = [];
    for (const { pair, place, loses } of choicesOf(list, price, loss, h)) {
      if (bound - loses <= this.cutoff) continue;
      const choice = new Int32Array(list.household.length).fill(OPEN);
      choice[h] = pair;
      const step = this.search(settle(list, choice), pricesLeft(price, choice));
      if (step === null) return null;
      branches.push({ place, step });
    }
    return { kind: 'split', prices, household: list.household[h], branches };
  }

  /** Of those who are not wanted by exactly one place, who is large and has few choices left: that decides most. */
  #pick(list: Shortlist, price: Float64Array, loss: Float64Array, gap: number): number {
    const choices = new Int32Array(list.household.length);
    for (let pair = 0; pair < loss.length; pair++) if (loss[pair] < gap) choices[list.member[pair]]++;
    this.#sets.bound(list, price);
    const { wanted } = this.#sets;
    let [best, most] = [0, -1];
    for (let h = 0; h < choices.length; h++) {
      if (wanted[h] === 1 || (wanted[h] === 0 && price[h] <= 0)) continue;
      const weight = list.persons[h] / Math.max(1, choices[h] + (price[h] < gap ? 1 : 0));
      if (weight > most) [best, most] = [h, weight];
    }
    return best;
  }

  #accept(list: Shortlist, price: Float64Array): void {
    const planned = planOf(list, price, this.#sets);
    if (planned.value <= this.cutoff) return;
    this.cutoff = planned.value;
    this.plan = assignmentOf(list, planned, this.#households);
  }
}

const weightOf = ({ member, household }: Shortlist): number => member.length + HOUSEHOLD_WEIGHT * household.length;

/** The list without what would lose `gap` or more, and the prices of who is left. Who has one choice, and loses as much by having none, is settled. */
function narrowed(list: Shortlist, price: Float64Array, loss: Float64Array, gap: number): { shorter: Shortlist; left: Float64Array } {
  const choice = new Int32Array(list.household.length).fill(NOWHERE);
  const count = new Int32Array(choice.length);
  for (let pair = 0; pair < loss.length; pair++) {
    if (loss[pair] >= gap) continue;
    count[list.member[pair]]++;
    choice[list.member[pair]] = pair;
  }
  for (let h = 0; h < choice.length; h++) if (count[h] > 1 || (count[h] === 1 && price[h] < gap)) choice[h] = OPEN;
  return { shorter: settle(list, choice, (pair) => loss[pair] < gap), left: pricesLeft(price, choice) };
}

const pricesLeft = (price: Float64Array, choice: Int32Array): Float64Array => price.filter((_, h) => choice[h] === OPEN);

interface Choice {
  readonly pair: number;
  readonly place: number;
  readonly loses: number;
}

/** Where a household may go, and nowhere, what loses least first. */
function choicesOf(list: Shortlist, price: Float64Array, loss: Float64Array, h: number): Choice[] {
  const choices: Choice[] = [{ pair: NOWHERE, place: UNPLACED, loses: price[h] }];
  for (let p = 0; p < list.room.length; p++)
    for (let pair = list.start[p]; pair < list.start[p + 1]; pair++)
      if (list.member[pair] === h) choices.push({ pair, place: list.place[p], loses: loss[pair] });
  return choices.sort((a, b) => a.loses - b.loses || a.place - b.place);
}
