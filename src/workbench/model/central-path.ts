/** Central paths already run: a slider seldom moves every scenario, and one that it leaves alone need not be run again. */
import type { Member } from '../../ensemble/member.ts';
import { inputsRun } from '../../ensemble/run-member.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** As many as a reader goes back and forth between; a path is some 80 kB. */
const KEPT = 32;
const kept = new Map<string, Member>();

/** Draw 0. Scenarios whose inputs come out equal share one path, whatever their names or the way to those inputs. */
export function centralPath(scenario: Scenario, seed: number): Member {
  const inputs = scenarioCompile(scenario, seed, 0);
  const key = JSON.stringify(inputs, (_name, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value));
  const member = kept.get(key) ?? inputsRun(inputs, 0, false);
  kept.delete(key);
  kept.set(key, member);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return member;
}
