import { expect, test } from 'vitest';
import { home, ordinance, ranked, TODAY } from './ranking.test-data.ts';
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
