/**
 * Prices per household that make the bound low: who is wanted by more than one place gets dearer, who is wanted by none cheaper. The direction
 * remembers earlier ones, so that prices do not swing to and fro; steps get smaller when the bound does not fall for a while.
 */
import type { BestSets } from './best-sets.ts';
import type { Shortlist } from './shortlist.ts';

export interface Stride {
  /** Size of the first step, as what the bound should fall by, and the size below which it ends; micro-units. */
  readonly first: number;
  readonly least: number;
  /** So many steps without a lower bound, then smaller ones, by the factor `shrink`. */
  readonly patience: number;
  readonly shrink: number;
  /** Part of the last direction that is kept. */
  readonly memory: number;
  readonly steps: number;
}

export interface Descent {
  readonly bound: number;
  /** Size of the steps where it ended. */
  readonly step: number;
}

/** Betters `price` (of the households of the list) in place, until the bound is `enough` or less, or everybody is wanted as they should. */
export function descend(list: Shortlist, price: Float64Array, sets: BestSets, stride: Stride, enough: number): Descent {
  const { wanted } = sets;
  const highest = list.worth.reduce((a, b) => Math.max(a, b), 0);
  const direction = new Float64Array(price.length);
  const bestPrice = price.slice();
  let [bound, stale, step] = [Infinity, 0, stride.first];
  for (let k = 0; k < stride.steps && step >= stride.least; k++) {
    const now = sets.bound(list, price);
    if (now < bound) {
      bound = now;
      bestPrice.set(price);
      stale = 0;
      if (bound <= enough) break;
    } else if (++stale >= stride.patience) {
      stale = 0;
      step *= stride.shrink;
      price.set(bestPrice);
      direction.fill(0);
      continue;
    }
    const length = turn(direction, wanted, price, stride.memory);
    if (length === 0) break;
    // Nobody wants a household at the highest worth there is: no price above it makes the bound lower.
    for (let h = 0; h < price.length; h++)
      if (direction[h] !== 0) price[h] = Math.min(highest, Math.max(0, Math.round(price[h] - (step / length) * direction[h])));
  }
  price.set(bestPrice);
  return { bound, step };
}

/** The new direction; its length squared, 0 when everybody is wanted as they should. */
function turn(direction: Float64Array, wanted: Int32Array, price: Float64Array, memory: number): number {
  let [length, off] = [0, 0];
  for (let h = 0; h < direction.length; h++) {
    const short = shortOf(wanted[h], price[h]);
    off += short * short;
    direction[h] = short + memory * direction[h];
    length += direction[h] * direction[h];
  }
  if (off === 0 || length >= 1) return off === 0 ? 0 : length;
  // What is remembered cancels what is new: forget it.
  for (let h = 0; h < direction.length; h++) direction[h] = shortOf(wanted[h], price[h]);
  return off;
}

/** 1 for who is wanted by nobody at a price, below 0 for who is wanted more than once. */
const shortOf = (wanted: number, price: number): number => (wanted === 0 && price <= 0 ? 0 : 1 - wanted);
