/**
 * Runs many futures as a tree: whatever two inputs share of their past is run once, with a branch in the month in which they part ways. Two
 * that never part are one run.
 */
import { inputsAgreeUntil } from '../scenario/agree.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type DrawAt, runAt, type SharedPast, sharedPast } from './fidelity.ts';
import type { Member } from './member.ts';

/** A run that is over, and the numbers of the inputs that it is of. */
export interface Leaf {
  readonly of: readonly number[];
  readonly member: Member;
}

/** Gives each run when it is over, with the same numbers as from the start; and null when a past is, for whoever wants to do something in between. */
export function* branches(inputs: readonly Inputs[], at: DrawAt): Generator<Leaf | null, void, undefined> {
  if (inputs.length > 0) yield* grown({ inputs, at }, null, [...inputs.keys()]);
}

interface Tree {
  readonly inputs: readonly Inputs[];
  readonly at: DrawAt;
}

function* grown(tree: Tree, past: SharedPast | null, branch: readonly number[]): Generator<Leaf | null, void, undefined> {
  const [first, ...others] = branch.map((i) => tree.inputs[i]);
  const parting = others.reduce((month, other) => Math.min(month, inputsAgreeUntil(first, other)), first.months);
  if (parting >= first.months) {
    yield { of: branch, member: past?.future(first) ?? runAt(tree.at, first) };
    return;
  }
  const fork = forkOf(past, first, parting, tree.at);
  if (fork !== past) yield null;
  for (const part of partedAt(tree.inputs, branch, parting)) yield* grown(tree, fork, part);
  if (fork !== past) fork?.release();
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

/** What `valueOf` makes of each member, in the order of `inputs`. */
export function branchesRun<T>(inputs: readonly Inputs[], at: DrawAt, valueOf: (member: Member) => T): T[] {
  const values = new Array<T>(inputs.length);
  for (const leaf of branches(inputs, at)) {
    if (leaf === null) continue;
    const value = valueOf(leaf.member);
    for (const i of leaf.of) values[i] = value;
  }
  return values;
}
