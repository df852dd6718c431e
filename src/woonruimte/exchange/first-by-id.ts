/**
 * The declared tie-break. Of all matchings that are worth the same, the one in which the household first by id has the home first by id
 * that any of them gives it (waiting comes last), then the second household, and so on. Options without loss at the proven prices are the
 * options of all best matchings together, so only those are looked at.
 */
import { add, compare, K, NOTHING } from './goals.ts';
import type { Market } from './market.ts';
import { NONE, type State } from './state.ts';
import { carryOut, type End, movesOf, NOBODY, type Way } from './way.ts';

export function firstById(market: Market, state: State, step: () => void = () => undefined): void {
  const fixed = new Uint8Array(market.households.length);
  const visited = new Int32Array(market.places).fill(NONE);
  const taker = new Int32Array(market.places);
  market.households.forEach((_, household) => {
    const turn: Turn = { household, fixed, visited, taker, refilled: false };
    for (const home of lossless(market, state, household)) {
      if (home === state.homeOf[household] || home >= market.homes.length) break;
      if (giveAway(market, state, turn, home)) break;
    }
    fixed[household] = 1;
    step();
  });
}

/** Homes that cost the household nothing at these prices, in order of id. */
function lossless({ first, home, worth }: Market, { price, gain }: State, household: number): number[] {
  const homes: number[] = [];
  const left = [...NOTHING];
  for (let o = first[household]; o < first[household + 1]; o++) {
    left.fill(0);
    add(left, 0, gain, household * K, 1);
    add(left, 0, price, home[o] * K, 1);
    add(left, 0, worth, o * K, -1);
    if (compare(left, 0, NOTHING, 0) === 0) homes.push(home[o]);
  }
  return homes;
}

interface Turn {
  readonly household: number;
  readonly fixed: Uint8Array;
  /** Homes looked at in the turn of which household: what failed once, fails again. */
  readonly visited: Int32Array;
  readonly taker: Int32Array;
  refilled: boolean;
}

/**
 * Gives the household this home if everybody it pushes out can be given another without loss, and the home it leaves is taken or needs
 * nobody; changes nothing otherwise.
 */
function giveAway(market: Market, state: State, turn: Turn, wanted: number): boolean {
  const { household, fixed, visited, taker } = turn;
  const left = state.homeOf[household];
  const stack: number[] = [];
  const push = (home: number, by: number): void => {
    if (visited[home] === household) return;
    visited[home] = household;
    taker[home] = by;
    stack.push(home);
  };
  push(wanted, household);
  let outside: End | null = null;
  for (let home = stack.pop(); home !== undefined; home = stack.pop()) {
    const holder = state.holder[home];
    if (home === left) return exchanged(state, turn, { end: { kind: 'home', home }, outside });
    if (holder !== NONE && fixed[holder] === 1 && home < market.homes.length) continue;
    if (outside === null) outside = endOf(market, state, home);
    if (outside !== null && left === NONE) return exchanged(state, turn, { end: outside, outside: null });
    if (outside !== null && !turn.refilled) refill(market, state, turn, push);
    if (holder !== NONE) for (const next of openTo(market, state, turn, holder)) push(next, holder);
  }
  return false;
}

/** Who had its turn and waits keeps waiting, but may do so in another place to wait. */
function openTo(market: Market, state: State, { fixed }: Turn, household: number): number[] {
  const homes = lossless(market, state, household);
  return fixed[household] === 0 ? homes : homes.filter((home) => home >= market.homes.length);
}

/** Homes that can stay empty, or go to who waits, without loss: from an end the row may go on in any of them. */
function refill(market: Market, state: State, turn: Turn, push: (home: number, by: number) => void): void {
  turn.refilled = true;
  for (let home = 0; home < market.places; home++)
    if (state.holder[home] !== NONE && compare(state.price, home * K, NOTHING, 0) === 0) push(home, NOBODY);
  for (let h = 0; h < market.households.length; h++)
    if (h !== turn.household && state.homeOf[h] === NONE) for (const home of openTo(market, state, turn, h)) push(home, h);
}

/** The row of moves may end here: the home was empty, or its holder waits without loss. */
function endOf(market: Market, state: State, home: number): End | null {
  const holder = state.holder[home];
  if (holder === NONE) return { kind: 'home', home };
  if (market.own[holder] !== NONE || compare(state.gain, holder * K, NOTHING, 0) !== 0) return null;
  return { kind: 'waits', household: holder };
}

function exchanged(state: State, { household, taker }: Turn, way: Omit<Way, 'loss'>): true {
  carryOut(
    state,
    movesOf(state, (home) => taker[home], household, way),
  );
  return true;
}
