/** Runs many subsets of one package in one draw, from the past that they share. */
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Fidelity, fromSharedPast } from './fidelity.ts';
import { type Player, subsetOf } from './players.ts';
import { termValues } from './terms.ts';

export interface SubsetJob {
  readonly base: Scenario;
  readonly scenario: Scenario;
  readonly players: readonly Player[];
  readonly seed: number;
  readonly draw: number;
  readonly fidelity: Fidelity;
  /** Subsets to run, bit i is player i. */
  readonly sets: readonly number[];
}

/** Values per subset, each as {@link termValues} gives them. */
export function subsetsRun({ base, scenario, players, seed, draw, fidelity, sets }: SubsetJob): Float64Array[] {
  const inputsOf = (set: number) => scenarioCompile(subsetOf(base, scenario, players, set), seed, draw);
  const nothing = inputsOf(0);
  // Whatever a subset switches, it is one of the switches between nothing and each part by itself.
  const known = Math.min(nothing.months, ...players.map((_, i) => inputsAgreeUntil(nothing, inputsOf(1 << i))));
  const run = fromSharedPast(fidelity, nothing, known, draw);
  return sets.map((set) => termValues(run(inputsOf(set)), scenario.from, scenario.until));
}

/** Runs jobs on workers; gives their values in the order of the jobs. */
export type SubsetExecutor = (jobs: readonly SubsetJob[], onDone: (finished: number) => void) => Promise<readonly Float64Array[][]>;
