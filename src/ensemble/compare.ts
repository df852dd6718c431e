/** Two scenarios with the same draws: the difference is what the measures do, not luck. */
import type { Scenario } from '../scenario/scenario.ts';
import { differenceBands, yearlyDifferenceBands } from './bands.ts';
import type { How } from './how.ts';
import type { Member } from './member.ts';
import { receiptJoin } from './receipt.ts';
import type { Comparison } from './result.ts';
import { membersOf, resultOf, type RunOptions } from './simulate.ts';

export interface CompareOptions extends RunOptions {
  readonly base: Scenario;
}

export async function compare(options: CompareOptions): Promise<Comparison> {
  const total = 2 * options.draws;
  const base = await membersOf({
    ...options,
    scenario: options.base,
    onProgress: (done) => {
      options.onProgress(done, total);
    },
  });
  const other = await membersOf({
    ...options,
    onProgress: (done) => {
      options.onProgress(options.draws + done, total);
    },
  });
  return comparisonOf({ scenario: options.base, members: base }, { scenario: options.scenario, members: other }, options);
}

export interface Run {
  readonly scenario: Scenario;
  readonly members: readonly Member[];
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
    difference: differenceBands(base.members, other.members, from, until),
    yearlyDifference: yearlyDifferenceBands(base.members, other.members, from, until),
  };
}
