/** In which class a candidate stands, who is refused before anything else counts, and what counts inside a class. */
import { describe, expect, test } from 'vitest';
import { home, ordinance, type Person, places, ranked, candidates, TODAY } from './ranking.test-data.ts';
import { rulesFor } from './rules.ts';
import { classesOf, pointsOf, refusingOf, standing } from './standing.ts';

const person = (id: string, rest: Partial<Person> = {}): Person => ({ id, persons: 4, income: 20_000, since: '2020-01-01', ...rest });
const order = (of: object, at: object, people: readonly Person[]): string =>
  places(ranked(ordinance({ ...of }), home({ ...at }), people)).join(' ');

describe('the order of the grounds is that of the ordinance', () => {
  const crowd = [
    person('none', { persons: 2 }),
    person('size'),
    person('kern', { persons: 2, binding: 'kern' }),
    person('kern-size', { binding: 'kern' }),
    person('ill', { persons: 2, urgentie: ['medisch'] }),
    person('ill-size', { urgentie: ['medisch'] }),
    person('ill-kern', { persons: 2, urgentie: ['medisch'], binding: 'kern' }),
  ];
  test.each([
    [['urgentie', 'passendheid', 'binding'], 'ill-size ill-kern ill kern-size size kern none'],
    [['urgentie', 'binding', 'passendheid'], 'ill-kern ill-size ill kern-size kern size none'],
    [['passendheid', 'urgentie', 'binding'], 'ill-size kern-size size ill-kern ill kern none'],
    [['passendheid', 'binding', 'urgentie'], 'kern-size ill-size size ill-kern kern ill none'],
    [['binding', 'urgentie', 'passendheid'], 'ill-kern kern-size kern ill-size ill size none'],
    [['binding', 'passendheid', 'urgentie'], 'kern-size ill-kern kern ill-size size ill none'],
  ])('%j: %s', (steps, expected) => {
    expect(order({ order: steps }, { binding: 'kern' }, crowd)).toBe(expected);
  });

  test('groups with one order stand equal, then by registration', () => {
    const groups = [
      person('later', { urgentie: ['medisch'], since: '2021-01-01' }),
      person('sooner', { urgentie: ['mantelzorg'], since: '2020-01-01' }),
      person('third', { urgentie: ['gezin-zonder-huis'], since: '2019-01-01' }),
      person('second', { urgentie: ['vergunninghouder'], since: '2022-01-01' }),
    ];
    expect(order({}, {}, groups)).toBe('sooner later second third');
  });
});

describe('who is refused', () => {
  const refused = (of: object, at: object, who: Partial<Person>): unknown => {
    const o = ordinance({ ...of });
    const code = standing(rulesFor(o, home({ ...at }), '2026-09-01', TODAY), candidates(o, [person('a', who)]), 0);
    return code < 0 ? refusingOf(code) : 'in';
  };
  const two = [
    { id: 'een', persons: { to: 1 }, income_euro: { from: 1, to: 2 }, clause: 'a' },
    { id: 'meer', persons: { from: 4 }, income_euro: { from: 10_000, to: 30_000 }, clause: 'a' },
  ];
  const labels = [
    { id: 'vijf', persons: { to: 5 }, effect: 'toelating', clause: 'a' },
    { id: 'jong', age: { to: 40 }, effect: 'toelating', clause: 'a' },
    { id: 'zorg', indication: true, effect: 'toelating', clause: 'a' },
  ];
  test.each<[string, object, object, Partial<Person>, unknown]>([
    // what                                     ordinance           home                     candidate               refused by
    ['in no category', { categories: two }, {}, { persons: 2 }, { kind: 'no-category', rule: 0 }],
    ['income below the second category', { categories: two }, {}, { income: 9_999 }, { kind: 'income', rule: 1 }],
    ['income above it', { categories: two }, {}, { income: 30_001 }, { kind: 'income', rule: 1 }],
    ['income at either end', { categories: two }, {}, { income: 30_000 }, 'in'],
    ['no categories: any income', { categories: [] }, {}, { income: 99_999 }, 'in'],
    ['too small a household', {}, {}, { persons: 1 }, { kind: 'occupancy', rule: 0 }],
    ['a home the rule does not cover', {}, { rooms: 3 }, { persons: 1 }, 'in'],
    ['first label fits, second not', { labels }, { labels: ['vijf', 'jong'] }, { age: 41 }, { kind: 'label', rule: 1 }],
    ['the other way round', { labels }, { labels: ['jong', 'vijf'] }, { age: 41 }, { kind: 'label', rule: 0 }],
    ['a label by size', { labels }, { labels: ['vijf'] }, { persons: 6 }, { kind: 'label', rule: 0 }],
    ['at its border', { labels }, { labels: ['vijf', 'jong'] }, { persons: 5, age: 40 }, 'in'],
    ['without the indication', { labels }, { labels: ['zorg'] }, {}, { kind: 'label', rule: 0 }],
    ['with it', { labels }, { labels: ['zorg'] }, { indications: ['zorg'] }, 'in'],
    [
      'with another',
      { labels: [...labels, { ...labels[2], id: 'rust' }] },
      { labels: ['zorg'] },
      { indications: ['rust'] },
      { kind: 'label', rule: 0 },
    ],
  ])('%s', (_what, of, at, who, expected) => {
    expect(refused({ occupancy: ORDINARY, ...of }, at, who)).toEqual(expected);
  });

  test('who is in no category is not counted among the places', () => {
    expect(order({ categories: two }, {}, [person('out', { persons: 2 }), person('b'), person('c', { since: '2019-01-01' })])).toBe('c b');
  });

  test('without ages in the file nobody has an age that is asked', () => {
    const o = ordinance();
    const c = { ...candidates(o, [person('a', { age: 70 })]), age: null };
    const code = standing(rulesFor(o, home({ labels: ['senior'] }), '2026-09-01', TODAY), c, 0);
    expect(refusingOf(code)).toEqual({ kind: 'label', rule: 0 });
  });
});
const ORDINARY = [
  { rooms: { from: 4 }, persons: { from: 2 }, effect: 'toelating', clause: 'art. 4' },
  { rooms: { from: 4 }, persons: { from: 4 }, effect: 'voorrang', clause: 'art. 4' },
];

test('as many classes as the steps can tell apart: three orders of urgency and none, size or not, binding or not', () => {
  const classes = (at: object): number => classesOf(rulesFor(ordinance(), home({ ...at }), '2026-09-01', TODAY));
  expect([classes({ binding: 'kern' }), classes({}), classes({ rooms: 3 })]).toEqual([16, 8, 4]);
});

describe('points for full years of registration, on 1 September 2026', () => {
  const o = ordinance({
    selection: { method: 'punten', per_year: 3, years_most: 80, zoekpunten_most: 20, situatiepunten_most: 12, clause: 'a' },
  });
  const points = (who: Partial<Person>): number => pointsOf(rulesFor(o, home(), '2026-09-01', TODAY), candidates(o, [person('a', who)]), 0);
  test.each([
    // registered    points
    ['2026-09-02', 0],
    ['2026-09-01', 0],
    ['2025-09-02', 0],
    ['2025-09-01', 3],
    ['2002-09-02', 69],
    ['2002-09-01', 72],
    // Leap days make 24 times 365 days less than 24 years.
    ['2002-09-05', 69],
    ['2000-09-01', 78],
    ['1999-09-01', 80],
    ['1940-01-01', 80],
  ])('%s: %i', (since, expected) => {
    expect(points({ since })).toBe(expected);
  });

  test('the rest counts up to its most', () => {
    expect(points({ since: '2026-01-01', zoekpunten: 20, situatiepunten: 12 })).toBe(32);
    expect(points({ since: '2026-01-01', zoekpunten: 21, situatiepunten: 13 })).toBe(32);
    expect(points({ since: '2026-01-01', zoekpunten: 3, situatiepunten: 4 })).toBe(7);
  });

  test('by registration alone nobody has points', () => {
    const plain = ordinance();
    expect(pointsOf(rulesFor(plain, home(), '2026-09-01', TODAY), candidates(plain, [person('a', { zoekpunten: 9 })]), 0)).toBe(0);
  });
});
