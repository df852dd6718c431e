import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Letting, rankMany } from './rank-many.ts';
import { candidates, home, ordinance, type Person, places, ranked, TODAY } from './ranking.test-data.ts';
import type { Ordinance } from './ordinance.ts';
import type { PriorityLine } from './priority-line.ts';

const SELECTIONS = [
  { method: 'inschrijftijd', clause: 'art. 8' },
  { method: 'loting', clause: 'art. 8' },
  { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, clause: 'art. 8' },
];
const person = fc.record({
  persons: fc.integer({ min: 1, max: 6 }),
  income: fc.integer({ min: 0, max: 60 }).map((k) => k * 1000),
  since: fc.constantFrom('2019-05-05', '2020-01-01', '2026-07-10', '2026-09-01'),
  urgentie: fc.subarray(['medisch', 'vergunninghouder', 'gezin-zonder-huis']),
  binding: fc.constantFrom('geen' as const, 'regio' as const, 'kern' as const),
  zoekpunten: fc.integer({ min: 0, max: 3 }),
});
const crowds = fc
  .array(person, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((p, at): Person => ({ ...p, id: `p${String(at)}` })));
const letting = fc.record({
  on: fc.constantFrom('2026-01-01', '2026-07-09', '2026-08-01', '2026-12-01'),
  rooms: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom('zelfstandig', 'gedeeld'),
  sequence: fc.integer({ min: 1, max: 8 }),
  seed: fc.nat(9),
});
const streams = fc
  .array(letting, { maxLength: 15 })
  .map((list) =>
    list.map(({ on, ...changes }, at): Letting => ({ on, home: { ...home({ ...changes, binding: undefined }), id: `h${String(at)}` } })),
  );
const LINES: readonly PriorityLine[] = [TODAY, { kind: '36831', inForce: '2026-07-09' }];

/** One home after another, each ranked from nothing among who is left. */
function oneByOne(o: Ordinance, lettings: readonly Letting[], line: PriorityLine, crowd: readonly Person[]): (string | undefined)[] {
  const housed = new Set<string>();
  const winners: (string | undefined)[] = lettings.map(() => undefined);
  const order = [...lettings.keys()].sort((a, b) =>
    `${lettings[a].on} ${lettings[a].home.id}` < `${lettings[b].on} ${lettings[b].home.id}` ? -1 : 1,
  );
  for (const at of order) {
    const { home: h, on } = lettings[at];
    const left = crowd.filter((p) => !housed.has(p.id) && p.since <= on);
    const first = places(ranked(o, h, left, on, line)).at(0);
    winners[at] = first;
    if (first !== undefined) housed.add(first);
  }
  return winners;
}

const agree = (check: (lettings: readonly Letting[]) => readonly Letting[]): void => {
  fc.assert(
    fc.property(fc.constantFrom(...SELECTIONS), fc.constantFrom(...LINES), streams, crowds, (selection, line, lettings, crowd) => {
      const o = ordinance({ selection });
      const found = Array.from(rankMany(o, check(lettings), line, candidates(o, crowd)), (row) => (row < 0 ? undefined : crowd[row].id));
      expect(found).toEqual(oneByOne(o, lettings, line, crowd));
    }),
    { numRuns: 300 },
  );
};

test('many homes at once give what ranking one home after another gives', () => {
  agree((lettings) => lettings);
});

test('control: with another seed for every home it does not', () => {
  expect(() => {
    agree((lettings) => lettings.map((letting) => ({ ...letting, home: { ...letting.home, seed: (letting.home.seed ?? 0) + 1 } })));
  }).toThrow();
});

/** Winners by id, for one ordinance of each selection. */
const won = (o: Ordinance, lettings: readonly Letting[], crowd: readonly Person[], equalLots = false): (string | undefined)[] => {
  const c = candidates(o, crowd);
  const drawn = equalLots ? { ...c, ticketA: new Int32Array(crowd.length), ticketB: new Int32Array(crowd.length) } : c;
  return Array.from(rankMany(o, lettings, TODAY, drawn), (row) => (row < 0 ? undefined : crowd[row].id));
};
const at = (id: string, on: string, changes: object = {}): Letting => ({ on, home: { ...home({ seed: 3, ...changes }), id } });
const waits = (id: string, since = '2020-01-01', rest: Partial<Person> = {}): Person => ({
  id,
  persons: 4,
  income: 20_000,
  since,
  ...rest,
});

test.each(SELECTIONS)('$method: homes are let by day, on one day by id, whatever their order in the file', (selection) => {
  const o = ordinance({ selection });
  const lettings = [at('h3', '2026-08-02'), at('h2', '2026-08-01'), at('h1', '2026-08-02'), at('h0', '2026-08-02')];
  for (const list of [lettings, [...lettings].reverse()]) {
    const crowd = [waits('a')];
    const winners = won(o, list, crowd);
    expect(list.filter((_, k) => winners[k] === 'a').map((letting) => letting.home.id)).toEqual(['h2']);
  }
  const sameDay = lettings.filter(({ on }) => on === '2026-08-02');
  for (const list of [sameDay, [...sameDay].reverse(), [sameDay[1], sameDay[0], sameDay[2]]]) {
    const winners = won(o, list, [waits('a')]);
    expect(list.filter((_, k) => winners[k] === 'a').map((letting) => letting.home.id)).toEqual(['h0']);
  }
});

test.each(SELECTIONS)('$method: who registered on the day of the letting takes part, a day later not', (selection) => {
  const o = ordinance({ selection });
  expect(won(o, [at('h1', '2026-08-01')], [waits('a', '2026-08-01')])).toEqual(['a']);
  expect(won(o, [at('h1', '2026-08-01')], [waits('a', '2026-08-02')])).toEqual([undefined]);
});

test.each(SELECTIONS)('$method: of twelve equals each home goes to the lowest lot, and of equal lots to the first id', (selection) => {
  const o = ordinance({ selection });
  const crowd = Array.from('gbkaldfjcihe').map((id) => waits(id));
  const homes = Array.from({ length: 12 }, (_, k) => at(`h${String(k + 10)}`, '2026-08-01'));
  expect(won(o, homes, crowd)).toEqual(oneByOne(o, homes, TODAY, crowd));
  expect(won(o, homes, crowd, true)).toEqual(Array.from('abcdefghijkl'));
});

test('homes that differ in a label alone do not share a list, and an ordinance without categories lets to everybody', () => {
  const o = ordinance({ categories: [], occupancy: [] });
  const crowd = [
    waits('young', '2010-01-01', { income: 900_000 }),
    waits('old', '2020-01-01', { age: 70 }),
    waits('older', '2021-01-01', { age: 80 }),
  ];
  const homes = [
    at('h1', '2026-08-01', { labels: ['senior'] }),
    at('h2', '2026-08-01', { labels: ['toegankelijk'] }),
    at('h3', '2026-08-01'),
  ];
  expect(won(o, homes, crowd)).toEqual(['old', 'young', 'older']);
});

test('nobody gets two homes', () => {
  fc.assert(
    fc.property(streams, crowds, (lettings, crowd) => {
      const o = ordinance();
      const won = [...rankMany(o, lettings, TODAY, candidates(o, crowd))].filter((row) => row >= 0);
      expect(new Set(won).size).toBe(won.length);
    }),
  );
});
