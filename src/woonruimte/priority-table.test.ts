import { expect, test } from 'vitest';
import { type Month, monthOf } from '../base/month.ts';
import type { PriorityLine } from './priority-line.ts';
import { Priority, priorityTable } from './priority-table.ts';

const told = (line: PriorityLine, first: string, months: number): string =>
  Array.from(
    priorityTable(() => line, monthOf(first), months),
    (value) => 'esn'[value],
  ).join('');

test.each<[string, PriorityLine, string, string]>([
  // line                                                      first month  e: every home, s: rooms and shared homes alone, n: none
  ['the law of today', { kind: 'huidig-recht' }, '2026-01', 'eeeeee'],
  ['a ban from the first of a month', { kind: '36831', inForce: '2026-03-01' }, '2026-01', 'eessssssssssssnnn'],
  ['a ban from the 15th counts in that month', { kind: '36831', inForce: '2026-03-15' }, '2026-01', 'eessssssssssssnnn'],
  ['a ban from the 16th counts in the next', { kind: '36831', inForce: '2026-03-16' }, '2026-01', 'eeessssssssssssnn'],
  ['enough other homes from 2026-02-01', { kind: 'convenant-2026', sufficientOn: '2026-02-01' }, '2026-01', 'essssssssssssn'],
  ['never enough other homes', { kind: 'convenant-2026', sufficientOn: null }, '2026-01', 'eee'],
])('%s', (_what, line, first, expected) => {
  expect(told(line, first, expected.length)).toBe(expected);
});

test('every month is asked for its own line', () => {
  const asked: Month[] = [];
  const line = (month: Month): PriorityLine => {
    asked.push(month);
    return month === monthOf('2026-02') ? { kind: '36831', inForce: '2020-01-01' } : { kind: 'huidig-recht' };
  };
  expect([...priorityTable(line, monthOf('2026-01'), 3)]).toEqual([Priority.every, Priority.none, Priority.every]);
  expect(asked).toEqual(['2026-01', '2026-02', '2026-03'].map(monthOf));
});
