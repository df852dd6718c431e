import { expect, test } from 'vitest';
import { elsewhere, home, household, reception, renting } from './exchange/markets.test-data.ts';
import type { Household } from './household.ts';
import { promisedOf } from './promised.ts';

const tied = (region: string, situation = reception(1)): Household =>
  household('g', 4, situation, { ties: { school: 'west', work: 'west', region } });
const HOMES = [
  home('a', 1, 4, { region: 'oost', municipality: 'Deventer' }),
  home('b', 1, 4, { region: 'west', municipality: 'Delft' }),
  // A municipality with the name of a region counts as the region.
  home('c', 1, 4, { region: 'west', municipality: 'oost' }),
  home('d', 1, 4, { region: 'zuid', municipality: 'Delft' }),
];
const FLOORS = [
  { region: 'oost', homes: 1 },
  { region: 'west', homes: 1 },
  { region: 'noord', homes: 1 },
];

test.each<[string, Household, number]>([
  // who                                          place of its region in oost, west, noord
  ['of a region', tied('west'), 1],
  ['who waits elsewhere', tied('west', elsewhere(3)), 1],
  ['of a municipality in it', tied('Deventer'), 0],
  ['of a municipality in two: the first home says which', tied('Delft'), 1],
  ['of a region that is a municipality too', tied('oost'), 0],
  ['of a promised region without homes', tied('noord'), 2],
  ['of a region without a promise', tied('zuid'), -1],
  ['of nowhere; school and work promise nothing', tied(''), -1],
  ['who rents a home', tied('west', renting('b', 9)), -1],
])('%s', (_what, one, expected) => {
  expect([...promisedOf([one], HOMES, FLOORS)]).toEqual([expected]);
});

test('every household by itself', () => {
  expect([...promisedOf([tied('west'), tied(''), tied('oost')], HOMES, FLOORS)]).toEqual([1, -1, 0]);
});
