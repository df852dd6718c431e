/** How finely a draw is run: the exact chain, person by person, or its expected path in means, several times as fast and without chance. */
import type { Inputs } from '../scenario/inputs.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { MemberJob } from './executor.ts';
import type { Course, Past, Runs } from './course.ts';
import { fluid } from './fluid-member.ts';
import type { Member } from './member.ts';
import { posteriorScenario } from './posterior.ts';
import { exact } from './run-member.ts';

export const FIDELITIES = ['exact', 'fluid'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** One run; without municipalities unless they are asked for. */
export const runAt = (fidelity: Fidelity, inputs: Inputs, draw: number, municipalities = false): Member =>
  fidelity === 'exact' ? exact.run(inputs, draw, municipalities) : fluid.run(inputs, draw, municipalities);

/** One draw of a job: what every executor runs, wherever it does. */
export function drawRun({ scenario, seed, fidelity, posterior, municipalities }: Omit<MemberJob, 'draws'>, draw: number): Member {
  const drawn = posterior === undefined ? scenario : posteriorScenario(scenario, posterior, seed, draw);
  return runAt(fidelity, scenarioCompile(drawn, seed, draw), draw, municipalities);
}

/** A run at the start of a month, for whatever agrees with its inputs until then. It stays as it was, whatever goes on from it. */
export interface SharedPast {
  readonly month: number;
  /** From here to the start of a later month, under inputs that share it. */
  readonly on: (inputs: Inputs, month: number) => SharedPast;
  /** To the end: the same numbers as from the start. */
  readonly future: (inputs: Inputs) => Member;
}

export const sharedPast = (fidelity: Fidelity, inputs: Inputs, month: number, draw: number): SharedPast =>
  fidelity === 'exact' ? pastIn(exact, exact.past(inputs, month, false), draw) : pastIn(fluid, fluid.past(inputs, month, false), draw);

const pastIn = <World extends Runs, Tally>(course: Course<World, Tally>, past: Past<World, Tally>, draw: number): SharedPast => ({
  month: past.month,
  on: (inputs, month) => pastIn(course, course.on(past, inputs, month), draw),
  future: (inputs) => course.future(past, inputs, draw),
});

/** Two worlds, from as far as they agree. */
export function bothRun(fidelity: Fidelity, a: Inputs, b: Inputs, draw: number): readonly [Member, Member] {
  const past = sharedPast(fidelity, a, Math.min(inputsAgreeUntil(a, b), a.months, b.months), draw);
  return [past.future(a), past.future(b)];
}
