/** How finely a draw is run: the exact chain, person by person, or its expected path in means, several times as fast and without chance. */
import type { Inputs } from '../scenario/inputs.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { MemberJob } from './executor.ts';
import { fluidFuture, fluidPast, fluidRun } from './fluid-member.ts';
import type { Member } from './member.ts';
import { posteriorScenario } from './posterior.ts';
import { futureRun, inputsRun, pastRun } from './run-member.ts';

export const FIDELITIES = ['exact', 'fluid'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** One run; without municipalities unless they are asked for. */
export const runAt = (fidelity: Fidelity, inputs: Inputs, draw: number, municipalities = false): Member =>
  fidelity === 'exact' ? inputsRun(inputs, draw, municipalities) : fluidRun(inputs, draw, municipalities);

/** One draw of a job: what every executor runs, wherever it does. */
export function drawRun({ scenario, seed, fidelity, posterior, municipalities }: Omit<MemberJob, 'draws'>, draw: number): Member {
  const drawn = posterior === undefined ? scenario : posteriorScenario(scenario, posterior, seed, draw);
  return runAt(fidelity, scenarioCompile(drawn, seed, draw), draw, municipalities);
}

/** Runs whatever agrees with `inputs` until `month`, from that shared past: the same numbers as from the start. */
export function fromSharedPast(fidelity: Fidelity, inputs: Inputs, month: number, draw: number): (future: Inputs) => Member {
  if (fidelity === 'exact') {
    const past = pastRun(inputs, month, false);
    return (future) => futureRun(past, future, draw);
  }
  const past = fluidPast(inputs, month, false);
  return (future) => fluidFuture(past, future, draw);
}

/** The same for two worlds, as far as they agree. */
export function bothRun(fidelity: Fidelity, a: Inputs, b: Inputs, draw: number): readonly [Member, Member] {
  const run = fromSharedPast(fidelity, a, Math.min(inputsAgreeUntil(a, b), a.months, b.months), draw);
  return [run(a), run(b)];
}
