/**
 * Takes the households in one by one; after each the matching is the best for those taken in, and the prices prove it. Who rents a home
 * goes first, so that nobody is ever left without one; then the households with most at stake, so that few have to give way again.
 */
import { must } from '../../base/must.ts';
import { add, compare, K, NOTHING, set, type Worth, worthAt } from './goals.ts';
import type { Market } from './market.ts';
import { type Search, searchOf, type Seeker } from './search.ts';
import { NONE, type State, stateOf } from './state.ts';
import { carryOut, movesOf } from './way.ts';

export interface Matching {
  readonly state: State;
  /** Households taken in; fewer than all when time ran out, and then the matching is not proven the best. */
  readonly takenIn: Uint8Array;
  readonly complete: boolean;
}

/** `mayContinue` is asked before each household that can wait; `step` is called after each that was taken in. */
export function matchingOf(market: Market, mayContinue: () => boolean, step: () => void = () => undefined): Matching {
  const state = stateOf(market);
  const search = searchOf(market, state);
  const takenIn = new Uint8Array(market.households.length);
  for (const household of orderOf(market)) {
    const mayWait = market.own[household] === NONE;
    if (mayWait && !mayContinue()) return { state, takenIn, complete: false };
    takeIn(market, state, search, household);
    takenIn[household] = 1;
    step();
  }
  return { state, takenIn, complete: true };
}

function takeIn(market: Market, state: State, search: Search, household: number): void {
  const mayWait = market.own[household] === NONE;
  const [from, to] = [market.first[household], market.first[household + 1]];
  const seeker: Seeker = {
    household,
    homes: market.home.subarray(from, to),
    worth: market.worth.subarray(from * K, to * K),
    mayWait,
    leaves: NONE,
  };
  const way = search.run(seeker);
  must(way !== null, 'who rents a home can always stay');
  raise(state, search, household, way.loss);
  carryOut(
    state,
    movesOf(state, (home) => search.taker[home], household, way),
  );
}

/**
 * Homes nearer than the end rise in price by the difference, their holders gain as much less; the end itself by nothing. What the household
 * gains follows from the loss alone, so it may begin at nothing.
 */
function raise(state: State, { settled, distance }: Search, household: number, loss: Worth): void {
  add(state.gain, household * K, loss, 0, -1);
  for (const home of settled) {
    const holder = state.holder[home];
    for (let k = 0; k < K; k++) {
      const rise = loss[k] - distance[home * K + k];
      state.price[home * K + k] += rise;
      state.gain[holder * K + k] -= rise;
    }
  }
}

function orderOf({ households, own, first, worth }: Market): number[] {
  const stake = (h: number): Worth => {
    const best: number[] = [...NOTHING];
    for (let o = first[h]; o < first[h + 1]; o++) if (compare(worth, o * K, best, 0) > 0) set(best, 0, worth, o * K);
    return worthAt(best, 0);
  };
  const stakes = households.map((_, h) => stake(h));
  const rents = (h: number): number => (own[h] === NONE ? 0 : 1);
  return Array.from(households.keys()).sort((a, b) => rents(b) - rents(a) || compare(stakes[b], 0, stakes[a], 0) || a - b);
}
