/** What an ordinance may not say twice, or against itself, or against the Act: word for word, and the nearest that it may say. */
import { describe, expect, test } from 'vitest';
import { ordinanceParse } from './ordinance-check.ts';
import { ORDINANCE, told } from './ranking.test-data.ts';

const read = (changes: object): unknown => told(() => ordinanceParse({ ...ORDINANCE, ...changes }, 'o.yaml'));
const category = (id: string, changes: object): object => ({ id, clause: 'a', ...changes });
const size = (effect: string, rooms: object): object => ({ effect, rooms, clause: 'a' });
const group = (id: string, order: number): object => ({ id, order, ground: 'medisch', clause: 'a' });
const label = (id: string): object => ({ id, indication: true, effect: 'toelating', clause: 'a' });
const persons = (from: number, to: number): object => ({ persons: { from, to } });

describe('is refused', () => {
  test.each<[string, object, string]>([
    [
      'an end on the first day',
      { from: '2025-01-01', until: '2025-01-01' },
      'until: 2025-01-01 is not after from 2025-01-01. Remedy: swap the days',
    ],
    [
      'two orders for one group',
      { urgentie: [group('g', 1), group('h', 1), group('g', 2), group('g', 3)] },
      'urgentie, "g": two orders for one group: "g" is there twice. Remedy: keep one of the two',
    ],
    [
      'two rules for one label',
      { labels: [label('l'), label('l')] },
      'labels, "l": two rules for one label: "l" is there twice. Remedy: keep one of the two',
    ],
    [
      'two categories with one name',
      { categories: [category('c', persons(1, 1)), category('c', persons(2, 2))] },
      'categories, "c": two categories with one name: "c" is there twice. Remedy: keep one of the two',
    ],
    [
      'a ground twice in the order',
      { order: ['urgentie', 'passendheid', 'urgentie'], binding: undefined },
      'order, "urgentie": a ground that stands in two places: "urgentie" is there twice. Remedy: keep one of the two',
    ],
    [
      'groups without a place',
      { order: ['passendheid', 'binding'] },
      'order: urgentie gives priority but has no place in the order. Remedy: add urgentie to order',
    ],
    [
      'sizes without a place',
      { order: ['urgentie', 'binding'], labels: [] },
      'order: passendheid gives priority but has no place in the order. Remedy: add passendheid to order',
    ],
    [
      'binding without a place',
      { order: ['urgentie', 'passendheid'] },
      'order: binding gives priority but has no place in the order. Remedy: add binding to order',
    ],
    [
      'a place without groups',
      { urgentie: [] },
      'order: urgentie stands in the order but no rule gives it. Remedy: add a rule for urgentie or leave it out',
    ],
    [
      'a place without sizes: those that only admit give no priority',
      { occupancy: [size('toelating', {})], labels: [label('l')] },
      'order: passendheid stands in the order but no rule gives it. Remedy: add a rule for passendheid or leave it out',
    ],
    [
      'a place without binding',
      { binding: undefined },
      'order: binding stands in the order but no rule gives it. Remedy: add a rule for binding or leave it out',
    ],
    [
      'two incomes for a household of three',
      { categories: [category('a', persons(1, 3)), category('b', persons(3, 5))] },
      'categories[1]: "b" and "a" both set an income for the same household and rent: overlapping income bands (Huisvestingswet 2014, art. 10: one household is in one category or in none). Remedy: let persons or rent_cents not overlap',
    ],
    [
      'two sizes that admit to 4 rooms',
      { occupancy: [size('toelating', { to: 4 }), size('voorrang', {}), size('toelating', { from: 4 })] },
      'occupancy[2]: two rules for homes with the same number of rooms. Remedy: let rooms not overlap',
    ],
    [
      'two sizes that prefer in 4 rooms',
      { occupancy: [size('voorrang', { to: 4 }), size('voorrang', { from: 4 })] },
      'occupancy[1]: two rules for homes with the same number of rooms. Remedy: let rooms not overlap',
    ],
    [
      'a kern of one per cent more than the whole',
      { binding: { share_percent: 20, kern_percent: 21, clause: 'a' } },
      'binding.kern_percent: 21 is more than the whole share of 20. Remedy: write at most the share',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(read(changes)).toBe(`rank.contradiction o.yaml: ${expected}`);
  });

  test('one per cent more than half under binding', () => {
    expect(read({ binding: { share_percent: 51, clause: 'a' } })).toBe(
      'rank.binding-share o.yaml: binding.share_percent: 51 percent of the lettings (Huisvestingswet 2014, art. 14). Remedy: write at most 50',
    );
  });
});

describe('is taken: the nearest that does not contradict', () => {
  test.each<[string, object]>([
    ['an end the day after', { from: '2025-01-01', until: '2025-01-02' }],
    ['two groups with one order', { urgentie: [group('g', 1), group('h', 1)] }],
    ['incomes for two and for three persons', { categories: [category('a', persons(1, 2)), category('b', persons(3, 5))] }],
    [
      'the same persons at other rents',
      { categories: [category('a', { rent_cents: { to: 50_000 } }), category('b', { rent_cents: { from: 50_001 } })] },
    ],
    [
      'sizes that admit to 3 rooms and to 4',
      {
        order: ['urgentie', 'passendheid', 'binding'],
        occupancy: [size('toelating', { to: 3 }), size('toelating', { from: 4 }), size('voorrang', {})],
      },
    ],
    ['a size that admits and one that prefers for the same rooms', { occupancy: [size('toelating', {}), size('voorrang', {})] }],
    ['priority by label alone', { occupancy: [] }],
    ['priority by size alone', { labels: [] }],
    ['half under binding, all of it for the kern', { binding: { share_percent: 50, kern_percent: 50, clause: 'a' } }],
    ['nothing that gives priority, and no order', { order: [], occupancy: [], labels: [], urgentie: [], binding: undefined }],
  ])('%s', (_what, changes) => {
    expect(read(changes)).toMatchObject({ name: 'proefstad' });
  });
});
