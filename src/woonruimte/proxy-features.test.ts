/** The columns that a proxy test looks at: every criterion of the candidates, in the order of rows asked for, and what a ranking did. */
import { expect, test } from 'vitest';
import { featuresOf, outcomesOf } from './proxy-features.ts';
import { candidates, home, ordinance, type Person, ranked } from './ranking.test-data.ts';

const PEOPLE: readonly Person[] = [
  { id: 'a', persons: 1, income: 10, since: '2026-08-31', age: 20, zoekpunten: 5, situatiepunten: 6 },
  { id: 'b', persons: 2, income: 20, since: '2025-09-01', age: 30, binding: 'kern', urgentie: ['medisch'], indications: ['toegankelijk'] },
  {
    id: 'c',
    persons: 4,
    income: 30,
    since: '2026-09-01',
    age: 40,
    binding: 'regio',
    urgentie: ['vergunninghouder'],
    indications: ['senior'],
  },
];
const ROWS = Int32Array.from([2, 0, 1]);
const told = (features: ReturnType<typeof featuresOf>): string[] =>
  features.map(({ name, criterion, scale, values }) => `${name} | ${criterion} | ${scale} | ${Array.from(values).join(' ')}`);

test('criteria, for the candidates c, a and b', () => {
  const o = ordinance();
  const expected = [
    'persons | persons | number | 4 1 2',
    'income | income | number | 3000 1000 2000',
    'inschrijftijd | inschrijftijd | number | 0 1 365',
    'age | age | number | 40 20 30',
    'zoekpunten | zoekpunten | number | 0 5 0',
    'situatiepunten | situatiepunten | number | 0 6 0',
    'binding | binding | kind | 1 0 2',
    'urgentie mantelzorg | urgentie | kind | 0 0 0',
    'urgentie medisch | urgentie | kind | 0 0 1',
    'urgentie vergunninghouder | urgentie | kind | 1 0 0',
    'urgentie gezin-zonder-huis | urgentie | kind | 0 0 0',
    'indication toegankelijk | indication | kind | 0 0 1',
  ];
  const c = candidates(o, PEOPLE);
  expect(told(featuresOf(o, c, '2026-09-01', ROWS))).toEqual(expected);
  // A file without ages has no such column.
  expect(told(featuresOf(o, { ...c, age: null }, '2026-09-01', ROWS))).toEqual(expected.filter((line) => !line.startsWith('age')));
});

test('outcomes: how near the front, who is refused last of all', () => {
  const first = { ...PEOPLE[2], urgentie: ['medisch'] };
  const ranking = ranked(ordinance(), home(), [...PEOPLE.slice(0, 2), first]);
  expect(told(outcomesOf(ranking, ROWS))).toEqual([
    'place, nearer the front is more | outcome | number | 2 0 1',
    'refused | outcome | kind | 0 1 0',
  ]);
});
