/** Which places are no new home, and what moving changes. */
import { expect, test } from 'vitest';
import { K } from './goals.ts';
import { marketOf } from './market.ts';
import { home, household, reception, renting } from './markets.test-data.ts';
import { isWaiting, NONE, settledOf, stateOf } from './state.ts';
import { carryOut, movesOf } from './way.ts';

const tied = { ties: { school: '', work: '', region: 'oost' } };
const market = marketOf(
  [household('a', 6, reception(1), tied), household('b', 6, reception(2), tied), household('c', 2, renting('v'))],
  [home('v', 1, 9), home('w', 5, 9)],
  [{ region: 'oost', homes: 0 }],
);

test.each([
  // household, place: none, home v, home w, the first and the second place to wait
  ['a, who rents none', 0, [true, false, false, true, true]],
  ['c, who rents v', 2, [true, true, false, true, true]],
])('%s, goes on waiting in a place that is no new home', (_who, h, expected) => {
  expect([NONE, 0, 1, 2, 3].map((place) => isWaiting(market, h, place))).toEqual(expected);
});

test('a place to wait is no home in the end', () => {
  const state = stateOf(market);
  expect([state.homeOf, state.holder].map((list) => [...list])).toEqual([
    [NONE, NONE, NONE],
    [NONE, NONE, NONE, NONE],
  ]);
  expect([state.price.length, state.gain.length]).toEqual([4 * K, 3 * K]);
  state.homeOf.set([2, 1, 0]);
  expect([...settledOf(market, state)]).toEqual([NONE, 1, 0]);
});

test('who moves leaves its place to who takes it, or empty; who waits from then on holds none', () => {
  const state = stateOf(market);
  carryOut(state, [[2, 0]]);
  carryOut(state, [
    [0, 0],
    [2, 1],
  ]);
  expect([[...state.homeOf], [...state.holder]]).toEqual([
    [0, NONE, 1],
    [0, 2, NONE, NONE],
  ]);
  carryOut(state, [
    [1, 1],
    [2, NONE],
  ]);
  expect([[...state.homeOf], [...state.holder]]).toEqual([
    [0, 1, NONE],
    [0, 1, NONE, NONE],
  ]);
  carryOut(state, [[0, NONE]]);
  expect([[...state.homeOf], [...state.holder]]).toEqual([
    [NONE, 1, NONE],
    [NONE, 1, NONE, NONE],
  ]);
});

test('a household that goes on waiting makes no moves', () => {
  expect(movesOf(stateOf(market), () => 0, 1, { end: { kind: 'waits', household: 1 }, outside: null })).toEqual([]);
});
