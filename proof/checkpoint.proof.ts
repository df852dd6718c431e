/** Promise: a run that starts from a shared past gives the same bytes as one from the start, and leaves that past as it was. */
import { describe, expect, it } from 'vitest';
import { monthOf } from '../src/base/month.ts';
import { membersHash } from '../src/ensemble/receipt.ts';
import { exact, memberRun } from '../src/ensemble/run-member.ts';
import { builtInScenarioNames } from '../src/main/built-in-scenarios.ts';
import { inputsAgreeUntil } from '../src/scenario/agree.ts';
import { scenarioCompile } from '../src/scenario/compile.ts';
import { scenarioOf } from './scenario.ts';

const inputsOf = (name: string, draw = 2) => scenarioCompile({ ...scenarioOf(name), until: '2028-12' }, 5, draw);
const known = monthOf('2026-01') - monthOf('2019-01');

describe('one past, several futures', () => {
  const past = exact.past(inputsOf('huidig-recht'), known, true);

  it.each(builtInScenarioNames())('%s from the past of the law as it stands, with its municipalities', (name) => {
    expect(inputsAgreeUntil(inputsOf('huidig-recht'), inputsOf(name))).toBeGreaterThanOrEqual(known);
    const fresh = memberRun({ ...scenarioOf(name), until: '2028-12' }, 5, 2, true);
    const resumed = exact.future(past, inputsOf(name), 2);
    expect(membersHash([resumed])).toBe(membersHash([fresh]));
    expect(resumed.municipal).toEqual(fresh.municipal);
  });

  it('a past may end in the middle of a half-year', () => {
    const middle = exact.past(inputsOf('huidig-recht'), known + 4, false);
    expect(membersHash([exact.future(middle, inputsOf('huidig-recht'), 2)])).toBe(
      membersHash([memberRun({ ...scenarioOf('huidig-recht'), until: '2028-12' }, 5, 2, false)]),
    );
  });

  it('control: a past one month short gives other bytes when it is taken for the whole', () => {
    const short = { ...exact.past(inputsOf('huidig-recht'), known - 1, false), month: known };
    expect(membersHash([exact.future(short, inputsOf('huidig-recht'), 2)])).not.toBe(
      membersHash([memberRun({ ...scenarioOf('huidig-recht'), until: '2028-12' }, 5, 2, false)]),
    );
  });

  it('another draw has another past, and is not taken for this one', () => {
    expect(inputsAgreeUntil(inputsOf('huidig-recht'), inputsOf('huidig-recht', 3))).toBe(0);
    expect(() => exact.future(past, inputsOf('huidig-recht', 3), 3)).toThrow('past');
  });
});
