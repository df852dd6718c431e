/** Runs a scenario in one point of the space of its figures, and in the points where some of them alone are moved. */
import { monthOf } from '../base/month.ts';
import { inputsAgreeUntil } from '../scenario/agree.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { branchesRun } from './branches.ts';
import { type Fidelity, runAt, sharedPast } from './fidelity.ts';
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
  const run = runner(job);
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
function runner(job: PointJob): (values: readonly number[], draw: number) => Float64Array {
  const { base, scenario } = job;
  const outcome = base === null ? outcomeOf(job) : differenceOf(job, base);
  const seen = new Map<string, Float64Array>();
  return (values, draw) => {
    const inputs = compiled(job, scenario, values, draw);
    const without = base === null ? null : compiled(job, base, values, draw);
    const name = textOf(inputs) + (without === null ? '' : textOf(without));
    const found = seen.get(name) ?? outcome(inputs, values, draw);
    seen.set(name, found);
    return found;
  };
}

type Outcome = (inputs: Inputs, values: readonly number[], draw: number) => Float64Array;

/** Moves that leave known history alone run on from the past of the point. */
function outcomeOf(job: PointJob): Outcome {
  const { scenario, fidelity, at, luck } = job;
  const { from, until } = scenario;
  const point = compiled(job, scenario, at, luck);
  const known = Math.min(point.months, monthOf(from) - point.first);
  const past = sharedPast({ fidelity, draw: luck, municipalities: false }, point, known);
  return (inputs, _values, draw) => {
    const shared = draw === luck && inputsAgreeUntil(point, inputs) >= known;
    return termValues(shared ? past.future(inputs) : runAt({ fidelity, draw, municipalities: false }, inputs), from, until);
  };
}

function differenceOf(job: PointJob, base: Scenario): Outcome {
  const { scenario, fidelity } = job;
  return (inputs, values, draw) => {
    const both = [compiled(job, base, values, draw), inputs];
    const at = { draw, fidelity, municipalities: false };
    const [before, after] = branchesRun(both, at, (member) => termValues(member, scenario.from, scenario.until));
    return after.map((value, i) => value - before[i]);
  };
}

function compiled({ keys, seed }: PointJob, scenario: Scenario, values: readonly number[], draw: number): Inputs {
  const fixed = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  return scenarioCompile({ ...scenario, assumptions: { ...scenario.assumptions, ...fixed } }, seed, draw);
}

const textOf = (inputs: Inputs): string =>
  JSON.stringify(inputs, (_name, value: unknown) => (value instanceof Float64Array ? value.join() : value));

/** Runs jobs on workers; gives their values in the order of the jobs. */
export type PointExecutor = (jobs: readonly PointJob[], onDone: (finished: number) => void) => Promise<readonly Float64Array[][]>;

/** Runs that a job asks for. */
export const runsIn = ({ moves, otherLuck }: PointJob): number => 1 + moves.length + (otherLuck === null ? 0 : 1);
