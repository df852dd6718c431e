/** Expected paths already run: a slider seldom moves every scenario, and one that it leaves alone need not be run again. */
import { fluid } from '../../ensemble/fluid-member.ts';
import type { Member } from '../../ensemble/member.ts';
import { inputsAgreeUntil } from '../../scenario/agree.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { monthOf } from '../../base/month.ts';

/** As many as a reader goes back and forth between; a path is some 80 kB. */
const KEPT = 32;
const kept = new Map<string, Member>();

/** Every figure at its value and chance at its mean: what is drawn at once. Scenarios whose inputs come out equal share one path, whatever their names. */
export function centralPath(scenario: Scenario, seed: number): Member {
  const inputs = scenarioCompile(scenario, seed, 0);
  const key = JSON.stringify(inputs, (_name, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value));
  const member = kept.get(key) ?? fromPast(inputs, Math.min(inputs.months, monthOf(scenario.from) - inputs.first));
  kept.delete(key);
  kept.set(key, member);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return member;
}

/** The same, run even when it is kept. */
export function centralPathAnew(scenario: Scenario, seed: number): Member {
  const inputs = scenarioCompile(scenario, seed, 0);
  return fromPast(inputs, Math.min(inputs.months, monthOf(scenario.from) - inputs.first));
}

let past: ReturnType<typeof fluid.past> | null = null;

/** Known history is run once; a past that these inputs do not share is replaced by their own. */
function fromPast(inputs: Inputs, month: number): Member {
  const agree = past === null ? 0 : inputsAgreeUntil(past.world.inputs, inputs);
  if (past !== null && agree >= past.month) return fluid.future(past, inputs, 0);
  if (month <= 0) return fluid.run(inputs, 0, false);
  past = fluid.past(inputs, month, false);
  return fluid.future(past, inputs, 0);
}
