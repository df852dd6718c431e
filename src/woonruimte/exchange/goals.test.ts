/** What it is worth that somebody lives somewhere: promises, child-days in reception, days of waiting, ties, moves. */
import { describe, expect, test } from 'vitest';
import type { Household, Situation } from '../household.ts';
import { add, compare, GOALS, K, NOTHING, PROMISE, set, worthAt, worthOf } from './goals.ts';
import { elsewhere, home, household, reception, renting } from './markets.test-data.ts';

const DELFT = home('w', 1, 9, { region: 'west', municipality: 'Delft' });
const ties = (school: string, work: string, region: string): Partial<Household> => ({ ties: { school, work, region } });

test.each<[string, Situation, Partial<Household>, boolean, readonly number[]]>([
  // who                                       situation       rest                                stays  promise child-days days ties moves
  ['a family from reception', reception(100), { children: 3 }, false, [0, 300, 100, 0, 0]],
  ['the same without children', reception(100), { children: 0 }, false, [0, 0, 100, 0, 0]],
  ['a family that waits elsewhere', elsewhere(100), { children: 3 }, false, [0, 0, 100, 0, 0]],
  ['who rents and waits', renting('v', 50), { children: 3 }, false, [0, 0, 50, 0, -1]],
  ['who rents and stays', renting('w', 50), { children: 3 }, true, [0, 0, 0, 0, 0]],
  ['who stays with its ties', renting('w', 50), ties('west', 'Delft', 'west'), true, [0, 0, 0, 3, 0]],
  ['a school in the region', elsewhere(1), { children: 0, ...ties('west', 'oost', '') }, false, [0, 0, 1, 1, 0]],
  ['work in the municipality', elsewhere(1), { children: 0, ...ties('', 'Delft', '') }, false, [0, 0, 1, 1, 0]],
  ['a tie with the region', elsewhere(1), { children: 0, ...ties('oost', 'oost', 'west') }, false, [0, 0, 1, 1, 0]],
  ['ties elsewhere', elsewhere(1), { children: 0, ...ties('oost', 'oost', 'oost') }, false, [0, 0, 1, 0, 0]],
])('%s', (_what, situation, rest, stays, expected) => {
  expect(worthOf(household('g', 5, situation, rest), DELFT, stays)).toEqual(expected);
});

describe('worths', () => {
  const A = [9, 9, 9, 9, 9, 1, 2, 3, 4, 5];

  test('are five numbers, compared as words in a dictionary', () => {
    expect([GOALS.join(' '), K]).toEqual(['floors children waiting ties moves', 5]);
    for (let k = 0; k < K; k++) {
      const less = [1, 2, 3, 4, 5].map((part, at) => (at === k ? part - 1 : at > k ? 99 : part));
      expect(compare(A, 5, less, 0)).toBeGreaterThan(0);
      expect(compare(less, 0, A, 5)).toBeLessThan(0);
    }
    expect(compare(A, 5, [0, 1, 2, 3, 4, 5], 1)).toBe(0);
  });

  test('are added so many times, and put in a place', () => {
    const sum = [0, 10, 10, 10, 10, 10];
    add(sum, 1, A, 5, -2);
    expect(sum).toEqual([0, 8, 6, 4, 2, 0]);
    set(sum, 1, A, 5);
    expect(sum).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('hold no minus nothing', () => {
    expect(worthAt([7, -0, -0, -0, -0, -0], 1)).toStrictEqual([0, 0, 0, 0, 0]);
    expect(worthAt(A, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  test('a promise comes before every goal', () => {
    expect([NOTHING, PROMISE]).toEqual([
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
    ]);
  });
});
