/** Two scenarios with the same draws: the difference is what the measures do, not luck. */
import type { Scenario } from '../scenario/scenario.ts';
import { bands, differenceBands, yearlyBands, yearlyDifferenceBands } from './bands.ts';
import type { How } from './how.ts';
import { mixedDifference } from './mixed.ts';
import { receiptJoin } from './receipt.ts';
import type { Comparison } from './result.ts';
import { type Ensemble, ensembleOf, resultOf, type RunOptions } from './simulate.ts';

export interface CompareOptions extends RunOptions {
  readonly base: Scenario;
}

export async function compare(options: CompareOptions): Promise<Comparison> {
  const total = 2 * options.draws;
  const base = await ensembleOf({
    ...options,
    scenario: options.base,
    onProgress: (done) => {
      options.onProgress(done, total);
    },
  });
  const other = await ensembleOf({
    ...options,
    onProgress: (done) => {
      options.onProgress(options.draws + done, total);
    },
  });
  return comparisonOf({ scenario: options.base, ...base }, { scenario: options.scenario, ...other }, options);
}

export interface Run extends Ensemble {
  readonly scenario: Scenario;
}

/** Banded comparison of members already computed; the months are those both scenarios report. */
export function comparisonOf(base: Run, other: Run, how: How): Comparison {
  const baseResult = resultOf(base.scenario, how, base.members);
  const otherResult = resultOf(other.scenario, how, other.members);
  const from = base.scenario.from > other.scenario.from ? base.scenario.from : other.scenario.from;
  const until = base.scenario.until < other.scenario.until ? base.scenario.until : other.scenario.until;
  return {
    base: baseResult,
    scenario: otherResult,
    receipt: receiptJoin([baseResult.receipt, otherResult.receipt]),
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
