import { describe, expect, test } from 'vitest';
import { measureFind } from '../measures/catalogue.ts';
import { home, ordinance, type Person, ranked, TODAY } from './ranking.test-data.ts';
import { told } from './ranking-told.ts';
import type { PriorityLine } from './priority-line.ts';

const notices = (
  of: Readonly<Record<string, unknown>>,
  at: Readonly<Record<string, unknown>> = { binding: undefined, sequence: 1 },
  line: PriorityLine = TODAY,
) => told(ranked(ordinance(of), home(at), [], '2026-09-01', line), line, 1).notices.map(({ en }) => en.split(/[.:,]/)[1].trim());

test('what was assumed is printed with every ranking', () => {
  const real = { example: false };
  const binding = 'art';
  expect(notices({ ...real, binding: undefined, order: ['urgentie', 'passendheid'] }, {})).toEqual([]);
  expect(notices(real)).toEqual([binding]);
  expect(notices({})).toEqual(['municipality and ordinance are made up', binding]);
  expect(notices(real, { binding: 'geen' })).toHaveLength(2);
  expect(notices({ ...real, binding: { share_percent: 50, kern_percent: 26, clause: 'art. 7' } })).toHaveLength(2);
  expect(notices(real, undefined, { kind: '36831', inForce: '2027-01-01' })).toEqual([
    'bill 36831 enters into force on 2027-01-01',
    binding,
  ]);
  expect(notices(real, undefined, { kind: 'convenant-2026', sufficientOn: null })).toEqual([
    'there is not yet enough other housing',
    binding,
  ]);
  expect(notices(real, undefined, { kind: 'convenant-2026', sufficientOn: '2029-01-01' })).toEqual([
    'from 2029-01-01 there is enough other housing and the ban holds',
    binding,
  ]);
});

describe('a ranking as it is told', () => {
  const person = (id: string, persons: number, since: string): Person => ({ id, persons, income: 20_000, since });
  const crowd = [
    person('y', 1, '2020-01-01'),
    person('b', 2, '2021-01-01'),
    person('z', 1, '2020-01-01'),
    { ...person('a', 4, '2022-01-01'), urgentie: ['medisch'] },
    person('x', 1, '2020-01-01'),
  ];
  const [o, h] = [ordinance(), home()];

  test('the first places, the first refused by id, and how many there are of both', () => {
    const all = told(ranked(o, h, crowd), TODAY, 10);
    expect(all).toMatchObject({ home: 'h1', on: '2026-09-01', line: TODAY, binding: 'geen', counts: { ranked: 2, refused: 3 } });
    expect(all.ordinance).toEqual({ name: 'proefstad', municipality: 'Proefstad', example: true });
    expect(all.ranked.map(({ place, candidate, reason }) => [place, candidate, reason.grounds.map(({ kind }) => kind).join(' ')])).toEqual([
      [1, 'a', 'urgentie passendheid volgorde'],
      [2, 'b', 'volgorde'],
    ]);
    expect(all.refused.map(({ candidate, reason }) => [candidate, reason.grounds[0].kind])).toEqual([
      ['x', 'toelating'],
      ['y', 'toelating'],
      ['z', 'toelating'],
    ]);
    const one = told(ranked(o, h, crowd), TODAY, 1);
    expect(one.ranked.map(({ candidate }) => candidate)).toEqual(['a']);
    expect(one.refused.map(({ candidate }) => candidate)).toEqual(['x']);
    expect(one.counts).toEqual(all.counts);
  });

  test('every urgency group with its title, and whether its ground may count', () => {
    const line: PriorityLine = { kind: '36831', inForce: '2026-01-01' };
    const { grounds } = told(ranked(o, h, crowd, '2026-09-01', line), line, 0);
    expect(grounds.map(({ group, title, lawful, article }) => `${group}, ${title.en}: ${String(lawful)}, ${article}`)).toEqual([
      'mantelzorg, giving or receiving informal care: true, Huisvestingswet 2014, art. 12',
      'medisch, medical urgency: true, Huisvestingswet 2014, art. 12',
      'vergunninghouder, status holder who looks for a first home: false, wetsvoorstel 36831',
      'gezin-zonder-huis, family with children without a home: true, Huisvestingswet 2014, art. 12',
    ]);
    expect(grounds[2].why.en).toMatch('residence status may not be a ground');
  });

  test('what the ban leaves open is told under the ban, not under the law of today', () => {
    const line: PriorityLine = { kind: '36831', inForce: '2027-01-01' };
    expect(told(ranked(o, h, crowd), TODAY, 0).open).toEqual([]);
    expect(told(ranked(o, h, crowd, '2026-09-01', line), line, 0).open).toBe(measureFind('verbod-op-voorrang')?.open);
    expect(measureFind('verbod-op-voorrang')?.open.length).toBeGreaterThan(0);
  });

  test('a binding that leaves the home to no kern is no matter of the kern', () => {
    const of = { binding: { share_percent: 25, kern_percent: 25, clause: 'art. 7' } };
    expect(told(ranked(ordinance(of), home({ binding: undefined, sequence: 1 }), []), TODAY, 0).notices).toHaveLength(2);
    expect(told(ranked(ordinance(of), home({ binding: 'kern' }), []), TODAY, 0)).toMatchObject({ binding: 'kern' });
  });
});

test('an ordinance without binding asks a home for none', () => {
  const of = ordinance({ example: false, binding: undefined, order: ['urgentie', 'passendheid'] });
  for (const at of [{ binding: undefined }, { binding: 'kern' }])
    expect(told(ranked(of, home(at), []), TODAY, 0)).toMatchObject({ binding: 'geen', notices: [] });
});
