/**
 * Floors per region as a matching: of the families of a region that could move, all but the promised number may wait freely, in as many
 * places to wait; who waits beyond them breaks a promise. A home or a free place to wait each count one, so as many promises as can be are
 * kept before any goal counts.
 */
import type { Floor } from '../household.ts';
import { compare, K, PROMISE, type Worth, worthAt } from './goals.ts';
import type { Market } from './market.ts';
import type { State } from './state.ts';

/** A floor and its free places to wait, which are numbered behind the homes. */
export interface FloorPlaces extends Floor {
  readonly from: number;
  readonly to: number;
}

/** The price of a promise per floor, five numbers each: what a place to wait costs, never more than a promise is worth. */
export function promisePrices({ floors }: Market, { price }: State): Float64Array {
  const prices = new Float64Array(floors.length * K);
  floors.forEach(({ from, to }, f) => {
    const dear: Worth = from === to || compare(price, from * K, PROMISE, 0) > 0 ? PROMISE : worthAt(price, from * K);
    prices.set(dear, f * K);
  });
  return prices;
}
