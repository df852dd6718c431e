/** The port through which an ensemble is spread over workers; `main` and the workbench each hand in their own. */
import type { Scenario } from '../scenario/scenario.ts';
import type { Posterior } from './calibrate.ts';
import type { Fidelity } from './fidelity.ts';
import type { Member } from './member.ts';

export interface MemberJob {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly fidelity: Fidelity;
  readonly posterior?: Posterior;
  /** Draw numbers to run; draw 0 is the central path: every figure at its value. */
  readonly draws: readonly number[];
  readonly municipalities: boolean;
}

/** Runs a job and gives its members in the order of `draws`. */
export type Executor = (job: MemberJob, onDone: (finished: number) => void) => Promise<readonly Member[]>;
