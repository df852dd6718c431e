/** The computed worlds behind the answers: every scenario pair at both ends of what history cannot tell, each run once. */
import { Bug } from '../base/must.ts';
import { assumptions } from '../figures/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { comparisonOf, type Run } from './compare.ts';
import type { Executor } from './executor.ts';
import type { How } from './how.ts';
import { receiptJoin } from './receipt.ts';
import type { Comparison, Receipt } from './result.ts';
import { ensembleOf } from './simulate.ts';

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
  readonly municipalities: boolean;
  readonly executor: Executor;
  readonly scenarioOf: (name: string) => Scenario;
  readonly onProgress: (done: number, total: number) => void;
}

export async function worldsCompute(options: WorldsOptions): Promise<Worlds & { readonly receipt: Receipt }> {
  const jobs = jobsOf(options);
  const runs = new Map<string, Run>();
  for (const [i, { name, end }] of jobs.entries()) {
    const scenario = atEnd(options.scenarioOf(name), end);
    const onProgress = (done: number): void => {
      options.onProgress(i * options.draws + done, jobs.length * options.draws);
    };
    runs.set(`${name} ${end}`, { scenario, ...(await ensembleOf({ ...options, ...howOf(options), scenario, onProgress })) });
  }
  return worldsOf(runs, options);
}

/** An answer is of every person. */
const howOf = ({ seed }: WorldsOptions): How => ({ seed, fidelity: 'exact' });

/** Every scenario once per end at which a pair needs it. */
function jobsOf({ pairs, ends }: WorldsOptions): readonly { readonly name: string; readonly end: End }[] {
  const names = [...new Set(pairs.flatMap((p) => [p.base, p.scenario]))];
  const needed = (name: string, end: End): boolean =>
    pairs.some((pair) => (pair.base === name || pair.scenario === name) && endsOf(pair, ends).includes(end));
  return names.flatMap((name) => ends.filter((end) => needed(name, end)).map((end) => ({ name, end })));
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
      comparison = comparisonOf(base, other, howOf(options));
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
