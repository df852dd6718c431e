/** An ensemble of one scenario: the same seed and draws give the same bytes, whoever computes them. */
import type { Scenario } from '../scenario/scenario.ts';
import { bands, yearlyBands } from './bands.ts';
import type { Executor } from './executor.ts';
import type { Member } from './member.ts';
import { municipalBands } from './municipal.ts';
import { receiptOf } from './receipt.ts';
import type { RunResult } from './result.ts';

export interface RunOptions {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Number of draws; draw 0 is the central path, the others move every figure that has a spread. */
  readonly draws: number;
  readonly municipalities: boolean;
  readonly executor: Executor;
  readonly onProgress: (done: number, total: number) => void;
}

export async function simulate(options: RunOptions): Promise<RunResult> {
  return resultOf(options.scenario, options.seed, await membersOf(options));
}

export function membersOf(options: RunOptions): Promise<readonly Member[]> {
  const { scenario, seed, municipalities, draws } = options;
  const job = { scenario, seed, municipalities, draws: Array.from({ length: draws }, (_, draw) => draw) };
  return options.executor(job, (done) => {
    options.onProgress(done, draws);
  });
}

export function resultOf(scenario: Scenario, seed: number, members: readonly Member[]): RunResult {
  return {
    receipt: receiptOf(scenario, seed, members),
    scenario: scenario.name,
    series: bands(members, scenario.from, scenario.until),
    yearly: yearlyBands(members, scenario.from, scenario.until),
    ...(members[0].municipal === undefined ? {} : { municipalities: municipalBands(members, scenario.from, scenario.until) }),
  };
}
