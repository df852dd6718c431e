/**
 * The proof, apart from how the answer was found: it reads households, homes, floors, who lives where, one price per home and one per floor.
 * Whatever those prices are (not below nothing), no exchange can be worth more than all prices of homes, plus for each household the best of
 * its options after paying (a family of a promised region gets the price of the floor for a home), plus for each promised home what a kept
 * promise is worth beyond the price of its floor: that is the bound. If the exchange is worth as much, it is the best there is.
 */
import type { Floor, Home, Household } from '../household.ts';
import { fits } from './fit.ts';
import { promisedOf } from '../promised.ts';
import { add, compare, K, NOTHING, PROMISE, type Worth, worthAt, worthOf } from './goals.ts';

export interface Certificate {
  readonly value: Worth;
  readonly bound: Worth;
  /** What is wrong with the exchange or the prices; null when nothing is. */
  readonly fault: string | null;
}

/** Floors with their prices, five numbers each. */
export interface Promises {
  readonly floors: readonly Floor[];
  readonly price: ArrayLike<number>;
}

interface Sums {
  readonly value: number[];
  readonly bound: number[];
  fault: string | null;
}

/** `homeOf` is a place in `homes` per household, or -1; `price` has five numbers per home. */
export function certificateOf(
  households: readonly Household[],
  homes: readonly Home[],
  homeOf: ArrayLike<number>,
  price: ArrayLike<number>,
  promises: Promises = { floors: [], price: [] },
): Certificate {
  const sums: Sums = { value: [...NOTHING], bound: [...NOTHING], fault: null };
  const floorOf = promisedOf(households, homes, promises.floors);
  const taken = new Set<number>();
  homes.forEach((home, j) => {
    if (compare(price, j * K, NOTHING, 0) < 0) sums.fault ??= `the price of ${home.id} is below nothing`;
    add(sums.bound, 0, price, j * K, 1);
  });
  addPromises(sums, promises, homeOf, floorOf);
  households.forEach((household, h) => {
    const bonus = floorOf[h] < 0 ? NOTHING : worthAt(promises.price, floorOf[h] * K);
    const { here, best } = optionsOf(household, homes, homeOf[h], price, bonus);
    if (here === null) sums.fault ??= `${household.id} has no home it may have`;
    if (homeOf[h] !== -1 && taken.has(homeOf[h])) sums.fault ??= `${household.id} shares a home`;
    taken.add(homeOf[h]);
    add(sums.value, 0, here ?? NOTHING, 0, 1);
    add(sums.bound, 0, best ?? NOTHING, 0, 1);
  });
  return { value: worthAt(sums.value, 0), bound: worthAt(sums.bound, 0), fault: sums.fault };
}

/** Promises kept, and what they can be worth beyond their prices. */
function addPromises(sums: Sums, { floors, price }: Promises, homeOf: ArrayLike<number>, floorOf: Int32Array): void {
  floors.forEach(({ region, homes }, f) => {
    const housed = floorOf.filter((of, h) => of === f && homeOf[h] !== -1).length;
    add(sums.value, 0, PROMISE, 0, Math.min(homes, housed));
    if (compare(price, f * K, NOTHING, 0) < 0) sums.fault ??= `the price of the floor of ${region} is below nothing`;
    if (compare(PROMISE, 0, price, f * K) <= 0) return;
    add(sums.bound, 0, PROMISE, 0, homes);
    add(sums.bound, 0, price, f * K, -homes);
  });
}

/** What the household has where it is (null: it may not be there), and the best it can do after paying; waiting is worth nothing. */
function optionsOf(
  household: Household,
  homes: readonly Home[],
  at: number,
  price: ArrayLike<number>,
  bonus: Worth,
): { readonly here: Worth | null; readonly best: Worth | null } {
  const rents = household.situation.kind === 'renting' ? household.situation.home : null;
  let best: Worth | null = rents === null ? NOTHING : null;
  let here: Worth | null = at === -1 && rents === null ? NOTHING : null;
  homes.forEach((home, j) => {
    if (home.id !== rents && !fits(household, home)) return;
    const worth = worthOf(household, home, home.id === rents);
    if (at === j) here = worth;
    const left = [...worth];
    add(left, 0, bonus, 0, 1);
    add(left, 0, price, j * K, -1);
    if (best === null || compare(left, 0, best, 0) > 0) best = worthAt(left, 0);
  });
  return { here, best };
}
