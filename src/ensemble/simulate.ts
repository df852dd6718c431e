/** An ensemble of one scenario: the same seed and draws give the same bytes, whoever computes them. */
import type { Scenario } from '../scenario/scenario.ts';
import { bands, yearlyBands } from './bands.ts';
import type { Executor } from './executor.ts';
import type { Fidelity } from './fidelity.ts';
import type { How } from './how.ts';
import type { Member } from './member.ts';
import { CHANCE_DRAWS, mixed } from './mixed.ts';
import { municipalBands } from './municipal.ts';
import { receiptOf } from './receipt.ts';
import type { RunResult } from './result.ts';

export interface RunOptions extends How {
  readonly scenario: Scenario;
  /** Number of draws; draw 0 is the central path, the others move every figure that has a spread. */
  readonly draws: number;
  readonly municipalities: boolean;
  readonly executor: Executor;
  readonly onProgress: (done: number, total: number) => void;
  /** Of a mixed run: the first members, with the chance of fewer exact runs, long before all are there. */
  readonly onFirst?: (members: readonly Member[]) => void;
}

export async function simulate(options: RunOptions): Promise<RunResult> {
  return resultOf(options.scenario, options, await membersOf(options));
}

export function membersOf(options: RunOptions): Promise<readonly Member[]> {
  const { draws, fidelity, onProgress } = options;
  if (fidelity === 'mixed') return mixedOf(options);
  return drawsAt(options, fidelity, 0, draws, (done) => {
    onProgress(done, draws);
  });
}

function drawsAt(
  { scenario, seed, posterior, municipalities, executor }: RunOptions,
  fidelity: Fidelity,
  from: number,
  until: number,
  onDone: (done: number) => void,
): Promise<readonly Member[]> {
  const draws = Array.from({ length: until - from }, (_, i) => from + i);
  return executor({ scenario, seed, fidelity, ...(posterior === undefined ? {} : { posterior }), municipalities, draws }, onDone);
}

/** Members of the first look: paths and exact runs that take some tenths of a second. */
const [FIRST_PATHS, FIRST_EXACT] = [20, 4] as const;

async function mixedOf(options: RunOptions): Promise<readonly Member[]> {
  const { draws, onFirst, onProgress } = options;
  const exact: Member[] = [];
  const paths: Member[] = [];
  const more = async (found: Member[], fidelity: Fidelity, until: number): Promise<void> => {
    const before = exact.length + paths.length;
    const next = await drawsAt(options, fidelity, found.length, until, (done) => {
      onProgress(Math.round(((before + done) * draws) / (draws + CHANCE_DRAWS)), draws);
    });
    found.push(...next);
  };
  if (onFirst !== undefined) {
    await more(paths, 'fluid', FIRST_PATHS);
    await more(exact, 'exact', FIRST_EXACT);
    onFirst(mixed(paths, exact));
  }
  await more(exact, 'exact', CHANCE_DRAWS);
  await more(paths, 'fluid', draws);
  return mixed(paths, exact);
}

export function resultOf(scenario: Scenario, how: How, members: readonly Member[]): RunResult {
  return {
    receipt: receiptOf(scenario, how, members),
    scenario: scenario.name,
    series: bands(members, scenario.from, scenario.until),
    yearly: yearlyBands(members, scenario.from, scenario.until),
    ...(members[0].municipal === undefined ? {} : { municipalities: municipalBands(members, scenario.from, scenario.until) }),
  };
}
