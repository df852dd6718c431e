/**
 * The proof, apart from how the answer was found: it reads households, homes, who lives where, and one price per home. Whatever those
 * prices are (not below nothing), no exchange can be worth more than all prices together plus, for each household, the best of its options
 * after paying: that is the bound. If the exchange is worth as much, it is the best there is.
 */
import type { Home, Household } from '../household.ts';
import { fits } from './fit.ts';
import { add, compare, K, NOTHING, type Worth, worthAt, worthOf } from './goals.ts';

export interface Certificate {
  readonly value: Worth;
  readonly bound: Worth;
  /** What is wrong with the exchange or the prices; null when nothing is. */
  readonly fault: string | null;
}

/** `homeOf` is a place in `homes` per household, or -1; `price` has four numbers per home. */
export function certificateOf(
  households: readonly Household[],
  homes: readonly Home[],
  homeOf: ArrayLike<number>,
  price: ArrayLike<number>,
): Certificate {
  const value = [...NOTHING];
  const bound = [...NOTHING];
  const taken = new Set<number>();
  let fault: string | null = null;
  homes.forEach((home, j) => {
    if (compare(price, j * K, NOTHING, 0) < 0) fault ??= `the price of ${home.id} is below nothing`;
    add(bound, 0, price, j * K, 1);
  });
  households.forEach((household, h) => {
    const rents = household.situation.kind === 'renting' ? household.situation.home : null;
    let best: Worth | null = rents === null ? NOTHING : null;
    let here: Worth | null = homeOf[h] === -1 && rents === null ? NOTHING : null;
    homes.forEach((home, j) => {
      if (home.id !== rents && !fits(household, home)) return;
      const worth = worthOf(household, home, home.id === rents);
      if (homeOf[h] === j) here = worth;
      const left = [...worth];
      add(left, 0, price, j * K, -1);
      if (best === null || compare(left, 0, best, 0) > 0) best = worthAt(left, 0);
    });
    if (here === null) fault ??= `${household.id} has no home it may have`;
    if (homeOf[h] !== -1 && taken.has(homeOf[h])) fault ??= `${household.id} shares a home`;
    taken.add(homeOf[h]);
    add(value, 0, here ?? NOTHING, 0, 1);
    add(bound, 0, best ?? NOTHING, 0, 1);
  });
  return { value: worthAt(value, 0), bound: worthAt(bound, 0), fault };
}
