/** A way to give one household a home, and the moves it comes down to. */
import type { Worth } from './goals.ts';
import { NONE, type State } from './state.ts';

/** Where the row of moves ends: in a home that was empty, or with somebody who waits from then on. */
export type End = { readonly kind: 'home'; readonly home: number } | { readonly kind: 'waits'; readonly household: number };

/** Who takes a home: a household, or nobody, because it stays empty. */
export const NOBODY = -2;

export interface Way {
  /** What everything together loses; below nothing when it gains. */
  readonly loss: Worth;
  readonly end: End;
  /** When the row goes on after an end, to fill the home that the first household left: that first end. */
  readonly outside: End | null;
}

/** Pairs of a household and its new home (NONE: it waits); none when the household that looked for a home goes on waiting. */
export function movesOf(
  state: State,
  taker: (home: number) => number,
  household: number,
  { end, outside }: Omit<Way, 'loss'>,
): [number, number][] {
  const moves: [number, number][] = [];
  const open = (at: End): number => {
    if (at.kind === 'home') return at.home;
    moves.push([at.household, NONE]);
    return state.homeOf[at.household];
  };
  if (end.kind === 'waits' && end.household === household) return [];
  for (let home = open(end); ; ) {
    const mover = taker(home);
    if (mover !== NOBODY) moves.push([mover, home]);
    if (mover === household) return moves;
    const before = mover === NOBODY ? NONE : state.homeOf[mover];
    home = before === NONE && outside !== null ? open(outside) : before;
  }
}

export function carryOut(state: State, moves: readonly (readonly [number, number])[]): void {
  for (const [mover] of moves) if (state.homeOf[mover] !== NONE) state.holder[state.homeOf[mover]] = NONE;
  for (const [mover, home] of moves) {
    state.homeOf[mover] = home;
    if (home !== NONE) state.holder[home] = mover;
  }
}
