/**
 * Runs many futures as a tree: whatever two inputs share of their past is run once, with a branch in the month in which they part ways. Two
 * that never part are one run.
 */
import { inputsAgreeUntil } from '../scenario/agree.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type DrawAt, runAt, type SharedPast, sharedPast } from './fidelity.ts';
import type { Member } from './member.ts';

/** What `valueOf` makes of each member, in the order of `inputs`: the same as when each is run from the start. */
export function branchesRun<T>(inputs: readonly Inputs[], at: DrawAt, valueOf: (member: Member) => T): T[] {
  const values = new Array<T>(inputs.length);
  const grow = (past: SharedPast | null, branch: readonly number[]): void => {
    const [first, ...others] = branch.map((i) => inputs[i]);
    const parting = others.reduce((month, other) => Math.min(month, inputsAgreeUntil(first, other)), first.months);
    if (parting >= first.months) {
      const value = valueOf(past?.future(first) ?? runAt(at, first));
      for (const i of branch) values[i] = value;
      return;
    }
    const fork = forkOf(past, first, parting, at);
    for (const part of partedAt(inputs, branch, parting)) grow(fork, part);
    if (fork !== past) fork?.release();
  };
  if (inputs.length > 0) grow(null, [...inputs.keys()]);
  return values;
}

/** The past that the branch shares: nothing where it parts ways at once. */
function forkOf(past: SharedPast | null, inputs: Inputs, month: number, at: DrawAt): SharedPast | null {
  if (past !== null) return month > past.month ? past.on(inputs, month) : past;
  return month === 0 ? null : sharedPast(at, inputs, month);
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
