/** Runs many subsets of one package in one draw, from the past that they share. */
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { branchesRun } from './branches.ts';
import type { Fidelity } from './fidelity.ts';
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
  const inputsOf = (set: number): Inputs => scenarioCompile(subsetOf(base, scenario, players, set), seed, draw);
  const at = { draw, fidelity, municipalities: false };
  return branchesRun(sets.map(inputsOf), at, (member) => termValues(member, scenario.from, scenario.until));
}

/**
 * Puts sets in an order in which neighbours share a long past: the part that changes something last is switched first. The order moves no
 * number, so it may be taken from the central path alone.
 */
export function neighboursFirst({
  base,
  scenario,
  players,
  seed,
}: Omit<SubsetJob, 'draw' | 'fidelity' | 'sets'>): (sets: readonly number[]) => readonly number[] {
  const inputsOf = (set: number): Inputs => scenarioCompile(subsetOf(base, scenario, players, set), seed, 0);
  const nothing = inputsOf(0);
  const month = players.map((_, i) => inputsAgreeUntil(nothing, inputsOf(1 << i)));
  const late = players.map((_, i) => i).sort((a, b) => month[b] - month[a] || a - b);
  const place = (set: number): number => late.reduce((sum, player, bit) => sum + ((set >> player) & 1) * 2 ** bit, 0);
  return (sets) => [...sets].sort((a, b) => place(a) - place(b));
}

/** Runs jobs on workers; gives their values in the order of the jobs. */
export type SubsetExecutor = (jobs: readonly SubsetJob[], onDone: (finished: number) => void) => Promise<readonly Float64Array[][]>;
