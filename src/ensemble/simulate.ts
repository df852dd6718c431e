/** An ensemble of one scenario: the same seed and draws give the same bytes, whoever computes them. */
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

/** Members, and of a mixed run what they were made of. */
export interface Ensemble {
  readonly members: readonly Member[];
  readonly parts?: Parts;
}

export async function simulate(options: RunOptions): Promise<RunResult> {
  return resultOf(options.scenario, options, (await ensembleOf(options)).members);
}

export async function ensembleOf(options: RunOptions): Promise<Ensemble> {
  const { draws, fidelity, onProgress } = options;
  if (fidelity === 'mixed') return mixedOf(options);
  const members = await drawsAt(options, fidelity, 0, draws, (done) => {
    onProgress(done, draws);
  });
  return { members };
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
const [FIRST_PATHS, FIRST_EXACT] = [20, 2] as const;

async function mixedOf(options: RunOptions): Promise<Ensemble> {
  const { draws, onFirst, onProgress } = options;
  const parts = { paths: [] as Member[], exact: [] as Member[] };
  const more = async (part: Member[], fidelity: Fidelity, until: number): Promise<void> => {
    const before = parts.exact.length + parts.paths.length;
    const next = await drawsAt(options, fidelity, part.length, until, (done) => {
      onProgress(Math.round(((before + done) * draws) / (draws + CHANCE_DRAWS)), draws);
    });
    part.push(...next);
  };
  if (onFirst !== undefined) {
    await more(parts.paths, 'fluid', FIRST_PATHS);
    await more(parts.exact, 'exact', FIRST_EXACT);
    onFirst(mixed(parts));
  }
  await more(parts.exact, 'exact', CHANCE_DRAWS);
  await more(parts.paths, 'fluid', draws);
  return { members: mixed(parts), parts };
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
