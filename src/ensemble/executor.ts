/** The port through which an ensemble is spread over workers; `main` and the workbench each hand in their own. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Posterior } from './calibrate.ts';
import type { Fidelity } from './fidelity.ts';
import type { Member } from './member.ts';

export interface MemberJob {
  /** Each draw runs all of them, from the past that they share. */
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
  readonly fidelity: Fidelity;
  readonly posterior?: Posterior;
  /** Draw numbers to run; draw 0 is the central path: every figure at its value. */
  readonly draws: readonly number[];
  readonly municipalities: boolean;
}

/** Runs a job and gives its members per scenario, in the order of `draws`; `onDone` is told how many members are finished. */
export type Executor = (job: MemberJob, onDone: (finished: number) => void) => Promise<readonly (readonly Member[])[]>;

/** From a list of members per draw to one per scenario. */
export const perScenario = (
  { scenarios }: Pick<MemberJob, 'scenarios'>,
  draws: readonly (readonly Member[])[],
): readonly (readonly Member[])[] => scenarios.map((_, i) => draws.map((members) => members[i]));
