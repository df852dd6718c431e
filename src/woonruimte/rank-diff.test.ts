/** What changes between two days, line by line: who moved from where to where, why, and who passed whom. */
import { describe, expect, test } from 'vitest';
import type { PriorityLine } from './priority-line.ts';
import { rank, type Ranking } from './rank.ts';
import { rankDiff } from './rank-diff.ts';
import { candidates, home, ordinance, type Person } from './ranking.test-data.ts';
import { rulesFor } from './rules.ts';

const BILL: PriorityLine = { kind: '36831', inForce: '2027-01-01' };
const person = (id: string, rest: Partial<Person> = {}): Person => ({ id, persons: 4, income: 20_000, since: '2020-01-01', ...rest });
interface Side {
  readonly on: string;
  readonly of?: object;
  readonly at?: object;
}
/** Two rankings of the same people. */
function both(people: readonly Person[], before: Side, after: Side): [Ranking, Ranking] {
  const c = candidates(ordinance(), people);
  const one = ({ on, of = {}, at = {} }: Side): Ranking => rank(rulesFor(ordinance({ ...of }), home({ ...at }), on, BILL), c);
  return [one(before), one(after)];
}
const lines = (people: readonly Person[], before: Side, after: Side): string[] =>
  rankDiff(...both(people, before, after)).moved.map(
    (m) => `${m.candidate} ${String(m.from)}>${String(m.to)} ${[m.cause, ...m.groups].join(' ')}: ${m.why.en}`,
  );

const CROWD = [
  person('long', { since: '2012-01-01' }),
  person('status', { since: '2026-01-01', urgentie: ['vergunninghouder'] }),
  person('short', { since: '2025-01-01' }),
];
const [OLD, NEW] = [{ on: '2026-12-31' }, { on: '2027-01-01' }];

describe('why somebody moved', () => {
  test('a ground fell away', () => {
    const why = 'Since 2027-01-01 (assumption) residence status may not be a ground for priority (bill 36831).';
    expect(lines(CROWD, OLD, NEW)).toEqual([
      'long 2>1 others: Because of others: 1 that stood before now stand after, 0 the other way round.',
      'short 3>2 others: Because of others: 1 that stood before now stand after, 0 the other way round.',
      `status 1>3 ground-fell-away vergunninghouder: Ground vergunninghouder falls away. ${why}`,
    ]);
  });

  test('looked at backwards, the ground counts again', () => {
    const why = 'Since 2027-01-01 (assumption) residence status may not be a ground for priority (bill 36831).';
    const [first, ...rest] = lines(CROWD, NEW, OLD);
    expect(first).toBe(`status 3>1 ground-came vergunninghouder: Ground vergunninghouder counts on this day. ${why}`);
    expect(rest[0]).toBe('long 1>2 others: Because of others: 0 that stood before now stand after, 1 the other way round.');
    expect(rankDiff(...both(CROWD, NEW, OLD)).moved[0].why.nl).toMatch(/^Grond vergunninghouder telt op deze dag wel\. /);
  });

  test('a year more of registration brings points', () => {
    const of = { selection: { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, clause: 'a' } };
    const people = [person('searches', { since: '2025-06-01', zoekpunten: 1 }), person('waits', { since: '2024-09-01' })];
    const days = [{ on: '2026-08-31' }, { on: '2026-09-01' }].map((side) => ({ ...side, of }));
    expect(lines(people, days[0], days[1])).toEqual([
      'waits 2>1 points: From 2 to 4 points.',
      'searches 1>2 others: Because of others: 0 that stood before now stand after, 1 the other way round.',
    ]);
    expect(rankDiff(...both(people, days[0], days[1])).moved[0].why.nl).toBe('Van 2 naar 4 punten.');
  });

  test('a ground that fell away below a better one moved nobody: others did', () => {
    const of = { selection: { method: 'punten', per_year: 2, years_most: 30, zoekpunten_most: 20, clause: 'a' } };
    const people = [
      person('ill', { since: '2026-06-01', urgentie: ['medisch', 'vergunninghouder'], zoekpunten: 1 }),
      person('waits', { since: '2026-01-01', urgentie: ['medisch'] }),
    ];
    expect(lines(people, { ...OLD, of }, { ...NEW, of })[1]).toBe(
      'ill 1>2 others: Because of others: 0 that stood before now stand after, 1 the other way round.',
    );
  });

  test('an ordinance of another size of household: who is refused stands last and has no place', () => {
    const people = [person('two', { persons: 2, since: '2010-01-01' }), ...CROWD, person('one', { persons: 1 })];
    const of = {
      occupancy: [{ rooms: { from: 4 }, persons: { from: 3 }, effect: 'toelating', clause: 'a' }],
      order: ['urgentie', 'binding'],
      labels: [],
    };
    const plain = { ...of, occupancy: [] };
    const narrow = lines(people, { on: '2026-12-31', of: plain }, { on: '2026-12-31', of });
    expect(narrow.map((line) => line.split(':')[0])).toEqual([
      'long 3>2 others',
      'short 5>3 others',
      'two 2>null others',
      'one 4>null others',
    ]);
    expect(narrow[1]).toMatch('Because of others: 0 that stood before now stand after, 0 the other way round.');
    const wide = lines(people, { on: '2026-12-31', of }, { on: '2026-12-31', of: plain });
    expect(wide.map((line) => line.split(':')[0])).toEqual([
      'two null>2 others',
      'long 2>3 others',
      'one null>4 others',
      'short 3>5 others',
    ]);
  });
});

test('as many moves as were asked for; the counts are of all', () => {
  const diff = rankDiff(...both(CROWD, OLD, NEW), 2);
  expect(diff.moved.map((m) => m.candidate)).toEqual(['long', 'short']);
  expect(diff).toMatchObject({ from: '2026-12-31', to: '2027-01-01', counts: { moved: 3, unmoved: 0 } });
  expect(diff.fellAway).toMatchObject([{ group: 'vergunninghouder', article: 'wetsvoorstel 36831' }]);
  expect(rankDiff(...both(CROWD, OLD, OLD))).toMatchObject({ moved: [], fellAway: [], counts: { moved: 0, unmoved: 3 } });
});

test('rankings of different candidates cannot be compared', () => {
  const [before] = both(CROWD, OLD, NEW);
  const [, after] = both(CROWD, OLD, NEW);
  expect(() => rankDiff(before, after)).toThrow('two rankings of different candidates');
});
