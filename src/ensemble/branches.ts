/**
 * Runs many futures as a tree: whatever two inputs share of their past is run once, with a branch in the month in which they part ways. Two
 * that never part are one run.
 */
import { inputsAgreeUntil } from '../scenario/agree.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type Fidelity, sharedPast, type SharedPast } from './fidelity.ts';
import type { Member } from './member.ts';

/** What `valueOf` makes of each member, in the order of `inputs`: the same as when each is run from the start. All have the same months. */
export function branchesRun<T>(fidelity: Fidelity, inputs: readonly Inputs[], draw: number, valueOf: (member: Member) => T): T[] {
  const values = new Array<T>(inputs.length);
  const grow = (past: SharedPast | null, branch: readonly number[]): void => {
    const [first] = branch;
    const parting = Math.min(...branch.map((i) => inputsAgreeUntil(inputs[first], inputs[i])));
    const here = past ?? sharedPast(fidelity, inputs[first], branch.length === 1 ? 0 : parting, draw);
    if (branch.length === 1 || parting >= inputs[first].months) {
      const value = valueOf(here.future(inputs[first]));
      for (const i of branch) values[i] = value;
      return;
    }
    const fork = parting > here.month ? here.on(inputs[first], parting) : here;
    for (const each of partedAt(inputs, branch, parting)) grow(fork, each);
  };
  if (inputs.length > 0)
    grow(
      null,
      inputs.map((_, i) => i),
    );
  return values;
}

/** Divides a branch into those that still agree after the month in which some part ways. */
function partedAt(inputs: readonly Inputs[], branch: readonly number[], month: number): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (const i of branch) {
    const part = parts.find(([first]) => inputsAgreeUntil(inputs[first], inputs[i]) > month);
    if (part === undefined) parts.push([i]);
    else part.push(i);
  }
  return parts;
}
