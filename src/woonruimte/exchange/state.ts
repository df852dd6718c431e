/** Who lives where so far, and the prices that prove it: a price per home, and per household what it gains at those prices. */
import { K } from './goals.ts';
import type { Market } from './market.ts';

export const NONE = -1;

export interface State {
  /** Home (or place to wait) of each household, or NONE; household in each, or NONE. */
  readonly homeOf: Int32Array;
  readonly holder: Int32Array;
  /** Five numbers per home: never below nothing, and nothing for a home that stays empty. */
  readonly price: Float64Array;
  /** Five numbers per household: the best of its options at these prices. */
  readonly gain: Float64Array;
}

/** Whether that place is no new home for the household: none, the one it rents, or a place to wait. */
export const isWaiting = ({ own, homes }: Market, h: number, home: number): boolean =>
  home === NONE || home === own[h] || home >= homes.length;

/** Home of each household, or NONE: a place to wait is none. */
export const settledOf = ({ homes }: Market, { homeOf }: State): Int32Array => homeOf.map((home) => (home < homes.length ? home : NONE));

export function stateOf({ households, places }: Market): State {
  return {
    homeOf: new Int32Array(households.length).fill(NONE),
    holder: new Int32Array(places).fill(NONE),
    price: new Float64Array(places * K),
    gain: new Float64Array(households.length * K),
  };
}
