/** The shares of a package in one draw: exactly from every subset, or estimated from drawn orders of joining. */
import { uniform } from '../base/draw.ts';
import { shapley } from './shapley.ts';

/** Worth of a subset (bit i is part i) in whole millionths, so that shares add up exactly. */
export type Worth = (set: number) => bigint;
/** Effects are counted in millionths. */
export const MICRO = 1_000_000;
const ORDER = 0x0c0e;

export interface Shares {
  readonly effect: number;
  readonly share: readonly number[];
  /** Per pair of parts; empty where orders were drawn. */
  readonly pair: readonly number[];
}

export const everySet = (parts: number): readonly number[] => Array.from({ length: 2 ** parts }, (_, set) => set);

export function exactShares(parts: number, worth: Worth): Shares {
  const worths = everySet(parts).map(worth);
  const { share, denominator, pair, pairDenominator } = shapley(worths);
  return {
    effect: Number(worths[worths.length - 1] - worths[0]) / MICRO,
    share: share.map((numerator) => fraction(numerator, denominator)),
    pair: pair.map((numerator) => fraction(numerator, pairDenominator)),
  };
}

/** An order of joining and its reverse, so that early and late joining balance. */
export type OrderPair = readonly [readonly number[], readonly number[]];

/** `pairs` orders of joining with their reverses; the same for the same seed and draw. */
export function orderPairs(parts: number, pairs: number, seed: number, draw: number): readonly OrderPair[] {
  return Array.from({ length: pairs }, (_, k) => {
    const ticket = Array.from({ length: parts }, (__, i) => uniform(seed, ORDER, draw * pairs + k, i));
    const order = ticket.map((_t, i) => i).sort((a, b) => ticket[a] - ticket[b] || a - b);
    return [order, [...order].reverse()];
  });
}

/** Every subset that these orders pass through. */
export function setsOf(pairs: readonly OrderPair[]): readonly number[] {
  const sets = new Set<number>([0]);
  for (const order of pairs.flat()) order.reduce((set, i) => (sets.add(set | (1 << i)), set | (1 << i)), 0);
  return [...sets];
}

/** What each part adds when it joins, on average over an order and its reverse: one unbiased estimate of the shares, which add up to the effect. */
export function pairShares([forth, back]: OrderPair, worth: Worth): Shares {
  const sum = new Array<bigint>(forth.length).fill(0n);
  for (const order of [forth, back]) {
    let set = 0;
    for (const i of order) {
      sum[i] += worth(set | (1 << i)) - worth(set);
      set |= 1 << i;
    }
  }
  const whole = 2 ** forth.length - 1;
  return {
    effect: Number(worth(whole) - worth(0)) / MICRO,
    share: sum.map((numerator) => fraction(numerator, 2n)),
    pair: [],
  };
}

/** The mean of several estimates. */
export function meanShares(each: readonly Shares[]): Shares {
  const mean = (read: (shares: Shares) => number): number => each.reduce((sum, shares) => sum + read(shares), 0) / each.length;
  const [{ share, pair }] = each;
  return {
    effect: mean((s) => s.effect),
    share: share.map((_, i) => mean((s) => s.share[i])),
    pair: pair.map((_, i) => mean((s) => s.pair[i])),
  };
}

export function lessShares(a: Shares, b: Shares): Shares {
  return { effect: a.effect - b.effect, share: a.share.map((value, i) => value - b.share[i]), pair: [] };
}

const fraction = (numerator: bigint, denominator: bigint): number => Number(numerator) / Number(denominator) / MICRO;
