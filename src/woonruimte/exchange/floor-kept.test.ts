/** What became of promises to regions, and why one is not kept, as it is told. */
import { describe, expect, test } from 'vitest';
import { exchange } from '../exchange.ts';
import type { Floor, Home, Household } from '../household.ts';
import { elsewhere, home, household, reception } from './markets.test-data.ts';

const family = (id: string, region: string, persons = 6): Household =>
  household(id, persons, reception(5), { ties: { school: '', work: '', region } });
const big = (id: string, region = 'oost'): Home => home(id, 5, 9, { region });
const promise = (homes: number, region = 'oost'): Floor => ({ region, homes });
const told = (households: readonly Household[], homes: readonly Home[], floors: readonly Floor[]): string[] =>
  exchange(households, homes, { floors }).floors.map(({ text }) => text.en);

describe('in English', () => {
  test.each<[string, Household[], Home[], Floor[], string[]]>([
    ['kept', [family('a', 'oost')], [big('w')], [promise(1)], ['oost: 1 promised, 1 to its own waiting families. The promise is kept.']],
    [
      'more than kept',
      [family('a', 'oost'), family('b', 'oost')],
      [big('v'), big('w')],
      [promise(1)],
      ['oost: 1 promised, 2 to its own waiting families. The promise is kept.'],
    ],
    [
      'too few families',
      [family('a', 'oost')],
      [big('v'), big('w')],
      [promise(3)],
      ['oost: 3 promised, 1 to its own waiting families. Only so many families wait there: 1.'],
    ],
    [
      'too few homes',
      [family('a', 'oost'), family('b', 'oost'), family('c', 'oost', 12)],
      [big('w')],
      [promise(2)],
      [
        'oost: 2 promised, 1 to its own waiting families. Even with every home of the exchange and no promise to others: at most 1 of the 3 families that wait. Families that no home fits: 1.',
      ],
    ],
    [
      'one home for two promises: the first by name is kept',
      [family('a', 'oost'), family('b', 'west')],
      [big('w')],
      [promise(1, 'west'), promise(1)],
      [
        'oost: 1 promised, 1 to its own waiting families. The promise is kept.',
        'west: 1 promised, 0 to its own waiting families. By itself 1 is possible, but each home more breaks at least one promise to another region.',
      ],
    ],
  ])('%s', (_what, households, homes, floors, expected) => {
    expect(told(households, homes, floors)).toEqual(expected);
  });
});

test('in Dutch', () => {
  const nl = (households: readonly Household[], floors: readonly Floor[], mayContinue = () => true): string[] =>
    exchange(households, [big('w')], { floors, mayContinue }).floors.map(({ text }) => text.nl);
  const [a, b, c] = [family('a', 'oost'), family('b', 'oost'), family('c', 'west')];
  expect(nl([a], [promise(1)])).toEqual(['oost: 1 toegezegd, 1 naar eigen wachtende gezinnen. De toezegging is nagekomen.']);
  expect(nl([a], [promise(2)])).toEqual(['oost: 2 toegezegd, 1 naar eigen wachtende gezinnen. Er wachten daar maar 1 gezinnen.']);
  expect(nl([a, b], [promise(2)])).toEqual([
    'oost: 2 toegezegd, 1 naar eigen wachtende gezinnen. Ook met alle woningen van de ruil en zonder toezegging aan anderen: hooguit 1 van de 2 wachtende gezinnen. Gezinnen voor wie geen enkele woning past: 0.',
  ]);
  expect(nl([a, c], [promise(1), promise(1, 'west')])[1]).toBe(
    'west: 1 toegezegd, 0 naar eigen wachtende gezinnen. Op zichzelf kan 1, maar elke woning meer breekt minstens één toezegging aan een andere regio.',
  );
  expect(nl([a, b], [promise(2)], () => false)).toEqual([
    'oost: 2 toegezegd, 0 naar eigen wachtende gezinnen. De tijd was op voordat dit was bekeken.',
  ]);
});

test('out of time, in numbers: nobody was looked at', () => {
  const found = exchange([family('a', 'oost'), household('b', 6, elsewhere(3))], [big('w')], {
    floors: [promise(1)],
    mayContinue: () => false,
  });
  expect(found.floors).toMatchObject([{ region: 'oost', promised: 1, families: 1, housed: 0, short: { kind: 'not-examined' } }]);
  expect(found.floors[0].text.en).toMatch('Time ran out before this was looked at.');
  expect(found.unmatched.map(({ household: id, reason, without }) => [id, reason.kind, without.length])).toEqual([
    ['a', 'not-examined', 0],
    ['b', 'not-examined', 0],
  ]);
  expect(found).toMatchObject({ proven: false, placements: [], chains: [], moves: 0, options: 2 });
});
