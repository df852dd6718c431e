/** The moves as chains, told as a person would: rows that end in a home that was empty, and circles. */
import { expect, test } from 'vitest';
import { exchange } from '../exchange.ts';
import { chainText } from './chains.ts';
import { home, household, reception, renting } from './markets.test-data.ts';

const step = (name: string, to: string, leaves: string | null = null) => ({ household: name, home: to, leaves });

test.each([
  ['single', [step('a', 'x')], 'a → x, die leeg was', 'a → x, which was empty'],
  [
    'chain',
    [step('a', 'x'), step('b', 'y', 'x')],
    'a → x, die b achterlaat → y, die leeg was',
    'a → x, which b leaves → y, which was empty',
  ],
  [
    'cycle',
    [step('a', 'x', 'y'), step('b', 'y', 'x')],
    'a → x, die b achterlaat → y, die a achterlaat (kring)',
    'a → x, which b leaves → y, which a leaves (circle)',
  ],
] as const)('%s', (kind, steps, nl, en) => {
  expect(chainText({ kind, steps })).toEqual({ nl, en });
});

test('single moves, chains and circles of one exchange, each household once', () => {
  const wide = { accepts: { smallest: 5, largest: 9 } };
  const narrow = { accepts: { smallest: 0, largest: 3 } };
  const families = [
    household('alleen', 8, reception(50)),
    household('gezin', 7, reception(90)),
    household('klein', 2, renting('groot1'), narrow),
    household('ruilt-a', 6, renting('klein2', 9), wide),
    household('ruilt-b', 2, renting('groot2', 9), narrow),
    household('ruilt-c', 6, renting('klein3', 8), wide),
    household('ruilt-d', 2, renting('groot3', 8), narrow),
    household('blijft', 4, renting('rest')),
    household('wacht', 12, reception(5)),
  ];
  const big = ['groot1', 'groot2', 'groot3', 'leeg'].map((id) => home(id, id === 'leeg' ? 8 : 2, 9));
  const small = ['klein1', 'klein2', 'klein3'].map((id) => home(id, 1, 3));
  const result = exchange(families, [...big, ...small, home('rest', 4, 4)]);
  expect(
    result.chains.map(({ kind, steps }) => `${kind}: ${steps.map((s) => `${s.household} ${String(s.leaves)}>${s.home}`).join(', ')}`),
  ).toEqual([
    'single: alleen null>leeg',
    'chain: gezin null>groot1, klein groot1>klein1',
    'cycle: ruilt-a klein2>groot2, ruilt-b groot2>klein2',
    'cycle: ruilt-c klein3>groot3, ruilt-d groot3>klein3',
  ]);
  expect(result.moves).toBe(5);
  expect(result.placements.map((p) => p.household)).toEqual(['alleen', 'gezin', 'klein', 'ruilt-a', 'ruilt-b', 'ruilt-c', 'ruilt-d']);
  expect(result.unmatched.map((u) => u.household)).toEqual(['wacht']);
  expect(result).toMatchObject({ households: 9, homes: 8, proven: true });
});
