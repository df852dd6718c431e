/** The computed worlds behind the answers: every scenario pair at both ends of what history cannot tell, each run once. */
import { Bug } from '../base/must.ts';
import { assumptions } from '../figures/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { comparisonOf, type Run, runOf } from './compare.ts';
import type { Executor } from './executor.ts';
import type { How } from './how.ts';
import { receiptJoin } from './receipt.ts';
import type { Comparison, Receipt } from './result.ts';
import { ensemblesOf } from './simulate.ts';

/** One end of what history cannot tell (`laag` is the pessimistic end for outflow), or the middle with everything drawn. */
export type End = 'laag' | 'midden' | 'hoog';

export interface Pair {
  readonly base: string;
  readonly scenario: string;
  /** Which ends are computed of those asked for; all of them when absent. */
  readonly ends?: readonly End[];
}

/** Asking for a pair or an end that was not declared is a bug. */
export interface Worlds {
  compare(pair: Pair, end: End): Comparison;
}

export interface WorldsOptions {
  readonly pairs: readonly Pair[];
  readonly ends: readonly End[];
  readonly draws: number;
  readonly seed: number;
  /** Whether results per municipality are kept of a scenario at an end: their tables are large, and bands of them take seconds. */
  readonly municipalities: (name: string, end: End) => boolean;
  readonly executor: Executor;
  readonly scenarioOf: (name: string) => Scenario;
  readonly onProgress: (done: number, total: number) => void;
}

export async function worldsCompute(options: WorldsOptions): Promise<Worlds & { readonly receipt: Receipt }> {
  const jobs = jobsOf(options);
  const total = jobs.reduce((sum, { names }) => sum + names.length * options.draws, 0);
  const runs = new Map<string, Run>();
  let before = 0;
  for (const { names, end, municipalities } of jobs) {
    const scenarios = names.map((name) => atEnd(options.scenarioOf(name), end));
    const how: How = { seed: options.seed, fidelity: 'exact' };
    const onProgress = (done: number): void => {
      options.onProgress(before + done, total);
    };
    const { draws, executor } = options;
    const ensembles = await ensemblesOf({ ...how, scenarios, draws, municipalities, executor, onProgress });
    ensembles.forEach((ensemble, i) => runs.set(`${names[i]} ${end}`, runOf(scenarios[i], how, ensemble)));
    before += names.length * draws;
  }
  return worldsOf(runs, options);
}

/** Scenarios that are run together, from the past that they share. */
interface Job {
  readonly names: readonly string[];
  readonly end: End;
  readonly municipalities: boolean;
}

/** Every scenario once per end at which a pair needs it: with other figures there is no past to share, nor with tables per municipality. */
function jobsOf({ pairs, ends, municipalities }: WorldsOptions): readonly Job[] {
  const jobs = ends.flatMap((end) => {
    const names = [...new Set(pairs.filter((pair) => endsOf(pair, ends).includes(end)).flatMap((p) => [p.base, p.scenario]))];
    return [true, false].map((apart) => ({
      names: names.filter((name) => municipalities(name, end) === apart),
      end,
      municipalities: apart,
    }));
  });
  return jobs.filter(({ names }) => names.length > 0);
}

const endsOf = (pair: Pair, asked: readonly End[]): readonly End[] => asked.filter((end) => pair.ends?.includes(end) ?? true);

function worldsOf(runs: ReadonlyMap<string, Run>, options: WorldsOptions): Worlds & { receipt: Receipt } {
  const made = new Map<string, Comparison>();
  const compare = (pair: Pair, end: End): Comparison => {
    const key = `${pair.base} ${pair.scenario} ${end}`;
    let comparison = made.get(key);
    if (comparison === undefined) {
      const [base, other] = [runs.get(`${pair.base} ${end}`), runs.get(`${pair.scenario} ${end}`)];
      const declared = options.pairs.some((p) => p.base === pair.base && p.scenario === pair.scenario);
      if (base === undefined || other === undefined || !declared) throw new Bug(`world ${key} was not declared`);
      comparison = comparisonOf(base, other);
      made.set(key, comparison);
    }
    return comparison;
  };
  const receipts = options.pairs.flatMap((pair) => endsOf(pair, options.ends).map((end) => compare(pair, end).receipt));
  return { compare, receipt: receiptJoin(receipts) };
}

/** Assumptions that history cannot tell and that have both ends named; the inflow has its own variants. */
const ENDS = assumptions.filter(
  (a) => a.standing === 'unidentifiable' && a.key !== 'instroom.variant' && a.variants?.['laag'] !== undefined,
);

/** The scenario with everything that history cannot tell at one end; what the scenario itself moves stays as it says. */
export function atEnd(scenario: Scenario, end: End): Scenario {
  if (end === 'midden') return scenario;
  const ends = Object.fromEntries(ENDS.map((a) => [a.key, end]));
  return { ...scenario, assumptions: { ...ends, ...scenario.assumptions } };
}
