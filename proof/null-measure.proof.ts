/** Promise: a measure that does nothing changes nothing, and before its date no measure changes anything; bit for bit. */
import { describe, expect, it } from 'vitest';
import { monthOf } from '../src/base/month.ts';
import { membersHash } from '../src/ensemble/receipt.ts';
import { memberRun } from '../src/ensemble/run-member.ts';
import type { Member } from '../src/ensemble/member.ts';
import { observableIds } from '../src/observe/observable.ts';
import { builtInScenarioNames } from '../src/main/built-in-scenarios.ts';
import { scenarioOf } from './scenario.ts';

const base = scenarioOf('huidig-recht');

function firstDifference(a: Member, b: Member): number {
  let first = Infinity;
  for (const id of observableIds) {
    for (let i = 0; i < a.national[id].length; i++) if (!Object.is(a.national[id][i], b.national[id][i])) first = Math.min(first, i);
  }
  return first;
}

describe('measures and time', () => {
  it('the same scenario twice gives the same bytes', () => {
    expect(membersHash([memberRun(base, 7, 3, false)])).toBe(membersHash([memberRun(base, 7, 3, false)]));
  });

  it('a measure switched on without any effect at its value changes nothing', () => {
    const nothing = { ...base, measures: { 'extra-woningen': { from: '2026-01-01' } }, assumptions: { 'extraWoningen.perJaar': 0 } };
    expect(firstDifference(memberRun(base, 7, 3, false), memberRun(nothing, 7, 3, false))).toBe(Infinity);
  });

  it.each([
    ['verbod-op-voorrang', '2028-07-01'],
    ['extra-woningen', '2029-01-01'],
    ['woningdelen', '2030-01-01'],
  ] as const)('%s from %s: not one bit differs before, something does after', (measure, from) => {
    const changed = { ...base, measures: { [measure]: { from } } };
    const difference = firstDifference(memberRun(base, 7, 2, false), memberRun(changed, 7, 2, false));
    expect(difference).toBeGreaterThanOrEqual(monthOf(from) - monthOf('2019-01'));
    expect(difference).toBeLessThan(Infinity);
  });

  it('abolishing the task changes nothing before its date', () => {
    const changed = { ...base, measures: { huisvestingstaakstelling: { until: '2028-07-01' } } };
    expect(firstDifference(memberRun(base, 7, 2, false), memberRun(changed, 7, 2, false))).toBeGreaterThanOrEqual(
      monthOf('2028-07') - monthOf('2019-01'),
    );
  });

  it.each(builtInScenarioNames().filter((name) => name !== 'huidig-recht'))(
    '%s: history before 2026 is the history of the law as it stands, bit for bit',
    (name) => {
      const scenario = { ...scenarioOf(name), until: '2026-03' };
      const first = firstDifference(memberRun({ ...base, until: '2026-03' }, 5, 2, false), memberRun(scenario, 5, 2, false));
      expect(first).toBeGreaterThanOrEqual(monthOf('2026-01') - monthOf('2019-01'));
    },
  );

  it('no koppeling design changes history either', () => {
    const none = { ...base, until: '2026-12', koppeling: { design: 'geen' as const } };
    const first = firstDifference(memberRun({ ...base, until: '2026-12' }, 5, 2, false), memberRun(none, 5, 2, false));
    expect(first).toBeGreaterThanOrEqual(monthOf('2026-01') - monthOf('2019-01'));
    expect(first).toBeLessThan(Infinity);
  });

  it('another until does not change the months both have', () => {
    const shorter = { ...base, until: '2030-12' };
    const [long, short] = [memberRun(base, 7, 2, false), memberRun(shorter, 7, 2, false)];
    for (const id of observableIds)
      expect(Array.from(long.national[id].subarray(0, short.national[id].length))).toEqual(Array.from(short.national[id]));
  });
});
