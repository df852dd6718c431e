/** Who lives where so far, and the prices that prove it: a price per home, and per household what it gains at those prices. */
import { K } from './goals.ts';
import type { Market } from './market.ts';

export const NONE = -1;

export interface State {
  /** Home of each household, or NONE; household in each home, or NONE. */
  readonly homeOf: Int32Array;
  readonly holder: Int32Array;
  /** Four numbers per home: never below nothing, and nothing for a home that stays empty. */
  readonly price: Float64Array;
  /** Four numbers per household: the best of its options at these prices. */
  readonly gain: Float64Array;
}

export function stateOf({ households, homes }: Market): State {
  return {
    homeOf: new Int32Array(households.length).fill(NONE),
    holder: new Int32Array(homes.length).fill(NONE),
    price: new Float64Array(homes.length * K),
    gain: new Float64Array(households.length * K),
  };
}
