/** Two scenarios with the same draws: the difference is what the measures do, not luck. */
import type { Scenario } from '../scenario/scenario.ts';
import { bands, differenceBands, yearlyBands, yearlyDifferenceBands } from './bands.ts';
import type { How } from './how.ts';
import { mixedDifference } from './mixed.ts';
import { receiptJoin } from './receipt.ts';
import type { Comparison, RunResult } from './result.ts';
import { type Ensemble, ensemblesOf, resultOf, type RunOptions } from './simulate.ts';

export interface CompareOptions extends RunOptions {
  readonly base: Scenario;
}

export async function compare({ base, scenario, ...options }: CompareOptions): Promise<Comparison> {
  const [before, after] = await ensemblesOf({ ...options, scenarios: [base, scenario] });
  return comparisonOf(runOf(base, options, before), runOf(scenario, options, after));
}

/** A scenario that was run: compared with several others it is banded once. */
export interface Run extends Ensemble {
  readonly scenario: Scenario;
  readonly result: RunResult;
}

export const runOf = (scenario: Scenario, how: How, ensemble: Ensemble): Run => ({
  ...ensemble,
  scenario,
  result: resultOf(scenario, how, ensemble.members),
});

/** Banded comparison of two runs; the months are those both scenarios report. */
export function comparisonOf(base: Run, other: Run): Comparison {
  const from = base.scenario.from > other.scenario.from ? base.scenario.from : other.scenario.from;
  const until = base.scenario.until < other.scenario.until ? base.scenario.until : other.scenario.until;
  return {
    base: base.result,
    scenario: other.result,
    receipt: receiptJoin([base.result.receipt, other.result.receipt]),
    ...differenceOf(base, other, from, until),
  };
}

function differenceOf(base: Run, other: Run, from: string, until: string): Pick<Comparison, 'difference' | 'yearlyDifference'> {
  if (base.parts === undefined || other.parts === undefined)
    return {
      difference: differenceBands(base.members, other.members, from, until),
      yearlyDifference: yearlyDifferenceBands(base.members, other.members, from, until),
    };
  const members = mixedDifference(base.parts, other.parts);
  return { difference: bands(members, from, until), yearlyDifference: yearlyBands(members, from, until) };
}
