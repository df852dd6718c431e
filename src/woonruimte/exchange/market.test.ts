/** The possible moves of a small market, in order of id, and what no market can be. */
import { describe, expect, test } from 'vitest';
import type { Floor, Household } from '../household.ts';
import { K } from './goals.ts';
import { type Market, marketOf, possibleMoves } from './market.ts';
import { elsewhere, home, household, reception, renting } from './markets.test-data.ts';

const tied = (region: string): Partial<Household> => ({ ties: { school: '', work: '', region } });
const families = [
  household('c', 6, elsewhere(4), tied('west')),
  household('b', 2, renting('z')),
  household('a', 6, reception(3), { children: 2, ...tied('oost') }),
  household('d', 12, reception(9), tied('oost')),
];
const homes = [home('z', 1, 3), home('y', 5, 9, { region: 'west' }), home('x', 5, 9)];
/** Options of each household: home (or number of a place to wait) with its worth. */
const told = (market: Market): string[] =>
  market.households.map(({ id }, h) => {
    const options: string[] = [];
    for (let o = market.first[h]; o < market.first[h + 1]; o++) {
      const name = market.home[o] < market.homes.length ? market.homes[market.home[o]].id : `wait ${String(market.home[o])}`;
      options.push(`${name} ${[...market.worth.subarray(o * K, o * K + K)].join('/')}`);
    }
    return `${id}: ${options.join(', ')}`;
  });

describe('the options of everybody', () => {
  test('are the homes that fit, and the home it rents though that would not', () => {
    const market = marketOf([...families, household('e', 4, renting('x'))], homes);
    expect(told(market)).toEqual(['a: x 0/6/3/1/0, y 0/6/3/0/0', 'b: z 0/0/0/0/0', 'c: x 0/0/4/0/0, y 0/0/4/1/0', 'd: ', 'e: x 0/0/0/0/0']);
    expect([...market.own]).toEqual([-1, 2, -1, -1, 0]);
    expect([possibleMoves(market), market.places]).toEqual([4, 3]);
  });

  test('with promises: a home keeps one, and all but the promised number may wait in places of their own', () => {
    const floors: Floor[] = [
      { region: 'oost', homes: 0 },
      { region: 'west', homes: 2 },
    ];
    const more = household('f', 6, reception(1), tied('oost'));
    const market = marketOf([...families, more], homes, floors);
    expect(told(market)).toEqual([
      'a: x 1/6/3/1/0, y 1/6/3/0/0, wait 3 1/0/0/0/0, wait 4 1/0/0/0/0',
      'b: z 0/0/0/0/0',
      'c: x 1/0/4/0/0, y 1/0/4/1/0',
      'd: ',
      'f: x 1/4/1/1/0, y 1/4/1/0/0, wait 3 1/0/0/0/0, wait 4 1/0/0/0/0',
    ]);
    expect(market.floors.map(({ region, from, to }) => [region, from, to])).toEqual([
      ['oost', 3, 5],
      ['west', 5, 5],
    ]);
    expect([...market.floorOf]).toEqual([0, -1, 1, -1, 0]);
    expect([possibleMoves(market), market.places]).toEqual([6, 5]);
  });
});

test.each<[string, Household[], Floor[], string]>([
  ['two households in one home', [household('a', 2, renting('z')), household('b', 2, renting('z'))], [], 'two households rent one home'],
  ['a home that is not there', [household('a', 2, renting('q'))], [], 'home is missing'],
  ['a household twice', [household('a', 2, reception(1)), household('a', 3, reception(1))], [], 'an id is there twice'],
  [
    'a promise twice',
    [],
    [
      { region: 'oost', homes: 1 },
      { region: 'oost', homes: 2 },
    ],
    'a region is there twice',
  ],
])('%s is a bug', (_what, who, floors, why) => {
  expect(() => marketOf(who, homes, floors)).toThrow(why);
});

test('a home twice is a bug; two homes that nobody rents are none', () => {
  expect(() => marketOf([], [home('z', 1, 3), home('z', 1, 4)])).toThrow('an id is there twice');
  expect(possibleMoves(marketOf([household('a', 2, elsewhere(1)), household('b', 2, elsewhere(1))], [home('y', 1, 3)]))).toBe(2);
});
