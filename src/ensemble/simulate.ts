/** Ensembles: the same seed and draws give the same bytes, whoever computes them. */
import type { Scenario } from '../scenario/scenario.ts';
import { bands, yearlyBands } from './bands.ts';
import type { Executor } from './executor.ts';
import type { Fidelity } from './fidelity.ts';
import type { How } from './how.ts';
import type { Member } from './member.ts';
import { CHANCE_DRAWS, mixed, type Parts } from './mixed.ts';
import { municipalBands } from './municipal.ts';
import { receiptOf } from './receipt.ts';
import type { RunResult } from './result.ts';

/** Scenarios with the same draws, each run once. */
export interface EnsembleOptions extends How {
  readonly scenarios: readonly Scenario[];
  /** Number of draws; draw 0 is the central path, the others move every figure that has a spread. */
  readonly draws: number;
  readonly municipalities: boolean;
  readonly executor: Executor;
  /** In draws of all scenarios. */
  readonly onProgress: (done: number, total: number) => void;
  /** Of a mixed run: the first members of the first scenario, with the chance of fewer exact runs, long before all are there. */
  readonly onFirst?: (members: readonly Member[]) => void;
}

export interface RunOptions extends Omit<EnsembleOptions, 'scenarios'> {
  readonly scenario: Scenario;
}

/** Members, and of a mixed run what they were made of. */
export interface Ensemble {
  readonly members: readonly Member[];
  readonly parts?: Parts;
}

export async function simulate({ scenario, ...options }: RunOptions): Promise<RunResult> {
  const [{ members }] = await ensemblesOf({ ...options, scenarios: [scenario] });
  return resultOf(scenario, options, members);
}

/** An ensemble per scenario. What scenarios share of their past is run once per draw, and no number knows it. */
export async function ensemblesOf(options: EnsembleOptions): Promise<readonly Ensemble[]> {
  const { scenarios, draws, fidelity, onProgress } = options;
  if (fidelity === 'mixed') return mixedOf(options);
  const total = draws * scenarios.length;
  const found = await drawsAt(options, fidelity, 0, draws, (done) => {
    onProgress(done, total);
  });
  return found.map((members) => ({ members }));
}

function drawsAt(
  { scenarios, seed, posterior, municipalities, executor }: EnsembleOptions,
  fidelity: Fidelity,
  from: number,
  until: number,
  onDone: (done: number) => void,
): ReturnType<Executor> {
  const draws = Array.from({ length: until - from }, (_, i) => from + i);
  return executor({ scenarios, seed, fidelity, ...(posterior === undefined ? {} : { posterior }), municipalities, draws }, onDone);
}

/** Members of the first look: paths and exact runs that take some tenths of a second. */
const [FIRST_PATHS, FIRST_EXACT] = [20, 2] as const;

async function mixedOf(options: EnsembleOptions): Promise<readonly Ensemble[]> {
  const { scenarios, draws, onFirst, onProgress } = options;
  const parts = scenarios.map(() => ({ paths: [] as Member[], exact: [] as Member[] }));
  const total = draws * scenarios.length;
  const more = async (part: keyof Parts, fidelity: Fidelity, until: number): Promise<void> => {
    const [{ exact, paths }] = parts;
    const before = (exact.length + paths.length) * scenarios.length;
    const next = await drawsAt(options, fidelity, parts[0][part].length, until, (done) => {
      onProgress(Math.round(((before + done) * draws) / (draws + CHANCE_DRAWS)), total);
    });
    for (const [i, members] of next.entries()) parts[i][part].push(...members);
  };
  if (onFirst !== undefined) {
    await more('paths', 'fluid', FIRST_PATHS);
    await more('exact', 'exact', FIRST_EXACT);
    onFirst(mixed(parts[0]));
  }
  await more('exact', 'exact', CHANCE_DRAWS);
  await more('paths', 'fluid', draws);
  return parts.map((each) => ({ members: mixed(each), parts: each }));
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
