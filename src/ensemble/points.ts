/** Runs a scenario in one point of the space of its figures, and in the points where some of them alone are moved. */
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { bothRun, type Fidelity, runAt } from './fidelity.ts';
import { termValues } from './terms.ts';

/** One point and its moves; everything that a worker needs, as plain data. */
export interface PointJob {
  readonly scenario: Scenario;
  /** Where the outcome is a difference: what it is taken from. */
  readonly base: Scenario | null;
  readonly seed: number;
  readonly fidelity: Fidelity;
  readonly keys: readonly string[];
  /** Value of each key in the point, and the one that it moves to. */
  readonly at: readonly number[];
  readonly other: readonly number[];
  /** Which keys (by index) each move takes. */
  readonly moves: readonly (readonly number[])[];
  /** Draw that gives chance in the point, and the one that the last value of the answer has instead; null for no such value. */
  readonly luck: number;
  readonly otherLuck: number | null;
}

/** Runs a job: the values ({@link termValues}) in the point, then of each move, then with other luck. */
export function pointsRun(job: PointJob): Float64Array[] {
  const { keys, at, other, moves, luck, otherLuck } = job;
  const seen = new Map<string, Float64Array>();
  const run = (values: readonly number[], draw: number): Float64Array => valuesOf(job, values, draw, seen);
  const moved = moves.map((move) => {
    const taken = new Set(move);
    return run(
      keys.map((_, i) => (taken.has(i) ? other[i] : at[i])),
      luck,
    );
  });
  return [run(at, luck), ...moved, ...(otherLuck === null ? [] : [run(at, otherLuck)])];
}

/** Runs that come out with the same inputs are the same run: a figure that a scenario does not use costs nothing. */
function valuesOf(job: PointJob, values: readonly number[], draw: number, seen: Map<string, Float64Array>): Float64Array {
  const { scenario, base, seed, keys } = job;
  const fixed = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const compiled = (each: Scenario): Inputs => scenarioCompile({ ...each, assumptions: { ...each.assumptions, ...fixed } }, seed, draw);
  const inputs = compiled(scenario);
  const without = base === null ? null : compiled(base);
  const name = textOf(inputs) + (without === null ? '' : textOf(without));
  const found = seen.get(name) ?? outcome(job, inputs, without, draw);
  seen.set(name, found);
  return found;
}

function outcome({ scenario, fidelity }: PointJob, inputs: Inputs, without: Inputs | null, draw: number): Float64Array {
  const { from, until } = scenario;
  if (without === null) return termValues(runAt(fidelity, inputs, draw), from, until);
  const [before, after] = bothRun(fidelity, without, inputs, draw).map((member) => termValues(member, from, until));
  return after.map((value, i) => value - before[i]);
}

const textOf = (inputs: Inputs): string =>
  JSON.stringify(inputs, (_name, value: unknown) => (value instanceof Float64Array ? value.join() : value));

/** Runs jobs on workers; gives their values in the order of the jobs. */
export type PointExecutor = (jobs: readonly PointJob[], onDone: (finished: number) => void) => Promise<readonly Float64Array[][]>;

/** Runs that a job asks for. */
export const runsIn = ({ moves, otherLuck }: PointJob): number => 1 + moves.length + (otherLuck === null ? 0 : 1);
