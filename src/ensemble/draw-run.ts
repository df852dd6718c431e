/** One draw of a job: what every executor runs, wherever it does. */
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { branchesRun } from './branches.ts';
import type { MemberJob } from './executor.ts';
import type { Member } from './member.ts';
import { posteriorScenario } from './posterior.ts';

export type DrawJob = Omit<MemberJob, 'draws'>;

/** A member per scenario, in their order. */
export const drawRun = (job: DrawJob, draw: number): readonly Member[] =>
  branchesRun(inputsOf(job, draw), { ...job, draw }, (member) => member);

function inputsOf({ scenarios, seed, posterior }: DrawJob, draw: number): readonly Inputs[] {
  const drawn = posterior === undefined ? scenarios : scenarios.map((scenario) => posteriorScenario(scenario, posterior, seed, draw));
  return drawn.map((scenario) => scenarioCompile(scenario, seed, draw));
}
