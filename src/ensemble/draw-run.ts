/** One draw of a job: what every executor runs, wherever it does. */
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { branches, branchesRun, type Leaf } from './branches.ts';
import type { MemberJob } from './executor.ts';
import type { Member } from './member.ts';
import { posteriorScenario } from './posterior.ts';

export type DrawJob = Omit<MemberJob, 'draws'>;

/** A member per scenario, in their order. */
export const drawRun = (job: DrawJob, draw: number): readonly Member[] =>
  branchesRun(inputsOf(job, draw), { ...job, draw }, (member) => member);

/** The same in steps of some tenths of a second at most, for whoever may have to stop in between. */
export const drawSteps = (job: DrawJob, draw: number): Generator<Leaf | null, void, undefined> =>
  branches(inputsOf(job, draw), { ...job, draw });

function inputsOf({ scenarios, seed, posterior }: DrawJob, draw: number): readonly Inputs[] {
  const drawn = posterior === undefined ? scenarios : scenarios.map((scenario) => posteriorScenario(scenario, posterior, seed, draw));
  return drawn.map((scenario) => scenarioCompile(scenario, seed, draw));
}
