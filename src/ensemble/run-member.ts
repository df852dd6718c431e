/** Runs one draw of one scenario, person by person. */
import { worldCopy } from '../chain/checkpoint.ts';
import { chainGoOn, chainStart } from '../chain/run.ts';
import { type World, worldRelease } from '../chain/world.ts';
import { Tally } from '../observe/tally.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { courseOf } from './course.ts';
import type { Member } from './member.ts';

export const exact = courseOf<World, Tally>({
  tally: (settings, past) => new Tally(settings, past),
  start: chainStart,
  resume: worldCopy,
  goOn: chainGoOn,
  release: worldRelease,
});

/** Draw 0 is the central path: every figure at its value, chance as in any other draw. */
export function memberRun(scenario: Scenario, seed: number, draw: number, municipalities: boolean): Member {
  return exact.run(scenarioCompile(scenario, seed, draw), draw, municipalities);
}
