/** A home as a file tells it: what is read, and what is said of a file that cannot be. */
import { describe, expect, test } from 'vitest';
import { homeParse } from './home.ts';
import { HOME, told } from './ranking.test-data.ts';

const BARE = { id: 'h1', rent_cents: 80000, rooms: 4, kind: 'zelfstandig' };
const read = (value: unknown): unknown => told(() => homeParse(value, 'h.yaml'));

describe('is read', () => {
  test.each<[string, object, object]>([
    ['bare', {}, {}],
    ['the cheapest and smallest', { rent_cents: 0, rooms: 1 }, { rent: 0, rooms: 1 }],
    ['the dearest and largest', { rent_cents: 1_000_000, rooms: 20 }, { rent: 1_000_000, rooms: 20 }],
    ['a room', { kind: 'onzelfstandig' }, { kind: 'onzelfstandig' }],
    ['eight labels', { labels: Array.from('abcdefgh') }, { labels: Array.from('abcdefgh') }],
    ['the first letting', { sequence: 1 }, { turn: { kind: 'sequence', number: 1 } }],
    ['the last letting', { sequence: 100_000_000 }, { turn: { kind: 'sequence', number: 100_000_000 } }],
    ['for the kern', { binding: 'kern' }, { turn: { kind: 'tier', tier: 'kern' } }],
    ['without binding', { binding: 'geen' }, { turn: { kind: 'tier', tier: 'geen' } }],
    ['the lowest seed', { seed: 0 }, { seed: 0 }],
    ['the highest seed', { seed: 2_147_483_647 }, { seed: 2_147_483_647 }],
  ])('%s', (_what, changes, expected) => {
    const bare = { id: 'h1', rent: 80000, rooms: 4, kind: 'zelfstandig', labels: [], turn: null, seed: null };
    expect(read({ ...BARE, ...changes })).toStrictEqual({ ...bare, ...expected });
  });
});

describe('is refused', () => {
  const digits = 'Remedy: write digits only';
  test.each<[string, object, string]>([
    [
      'no id',
      { id: undefined },
      'rank.name h.yaml: id: expected a name, found nothing. Remedy: write lower case letters, digits and dashes',
    ],
    [
      'no rent',
      { rent_cents: undefined },
      `rank.number h.yaml: rent_cents: expected a whole number from 0 to 1000000, found nothing. ${digits}`,
    ],
    [
      'rent in euros',
      { rent_cents: 800.5 },
      `rank.number h.yaml: rent_cents: expected a whole number from 0 to 1000000, found a number (800.5). ${digits}`,
    ],
    [
      'a cent below nothing',
      { rent_cents: -1 },
      `rank.number h.yaml: rent_cents: expected a whole number from 0 to 1000000, found a number (-1). ${digits}`,
    ],
    [
      'a cent too dear',
      { rent_cents: 1_000_001 },
      `rank.number h.yaml: rent_cents: expected a whole number from 0 to 1000000, found a number (1000001). ${digits}`,
    ],
    ['no rooms', { rooms: undefined }, `rank.number h.yaml: rooms: expected a whole number from 1 to 20, found nothing. ${digits}`],
    ['a room too many', { rooms: 21 }, `rank.number h.yaml: rooms: expected a whole number from 1 to 20, found a number (21). ${digits}`],
    ['no kind', { kind: undefined }, 'rank.choice h.yaml: kind: found nothing. Remedy: use one of: zelfstandig, onzelfstandig, gedeeld'],
    [
      'nine labels',
      { labels: Array.from('abcdefghi') },
      'rank.type h.yaml: labels: expected a list of at most 8, found a list. Remedy: write one item a line, each after a dash',
    ],
    [
      'a label in capitals',
      { labels: ['ok', 'Nee'] },
      'rank.name h.yaml: labels[1]: expected a name, found a string ("Nee"). Remedy: write lower case letters, digits and dashes',
    ],
    [
      'letting 0',
      { sequence: 0 },
      `rank.number h.yaml: sequence: expected a whole number from 1 to 100000000, found a number (0). ${digits}`,
    ],
    [
      'a binding that is none',
      { binding: 'wijk' },
      'rank.choice h.yaml: binding: found a string ("wijk"). Remedy: use one of: geen, regio, kern',
    ],
    [
      'a seed below nothing',
      { seed: -1 },
      `rank.number h.yaml: seed: expected a whole number from 0 to 2147483647, found a number (-1). ${digits}`,
    ],
    [
      'a number and a binding',
      { sequence: 3, binding: 'geen' },
      'rank.contradiction h.yaml: binding: the home has both a sequence number and a binding of its own. Remedy: keep one of the two',
    ],
    [
      'a number and a binding that is none',
      { sequence: 3, binding: 'x' },
      'rank.choice h.yaml: binding: found a string ("x"). Remedy: use one of: geen, regio, kern',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(read({ ...BARE, ...changes })).toBe(expected);
  });

  test('everything that is wrong at once', () => {
    expect(read({ ...HOME, rooms: 0, seed: 'x', wish: 1 })).toMatch(
      /^rank\.unknown-key h\.yaml: wish: unknown key\. Remedy: use one of: id, rent_cents, rooms, kind, labels, sequence, binding, seed\nrank\.number h\.yaml: rooms.*\nrank\.number h\.yaml: seed.*$/,
    );
  });

  test('what is no home at all', () => {
    expect(read('h1')).toBe('rank.type h.yaml: expected a mapping, found a string ("h1"). Remedy: write key: value lines');
  });
});
