/** Coherence of a package (S2): what each measure contributes to each observable, and which pairs strengthen or replace each other. */
import { must, present } from '../base/must.ts';
import { sha256Json, sha256Text } from '../base/digest.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Unit } from '../figures/figure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Estimate, estimate, plus } from './estimate.ts';
import type { Fidelity } from './fidelity.ts';
import type { Player } from './players.ts';
import { VERSION } from './receipt.ts';
import type { Receipt } from './result.ts';
import {
  everySet,
  exactShares,
  lessShares,
  meanShares,
  MICRO,
  type OrderPair,
  orderPairs,
  pairShares,
  setsOf,
  type Shares,
} from './shares.ts';
import { neighboursFirst, type SubsetExecutor, type SubsetJob } from './subsets.ts';
import { TERMS, type TermName } from './terms.ts';

/** Up to so many parts every subset is run; above it, orders of joining are drawn. */
export const EXACT_PARTS = 12;
/** Subsets per job: enough to share a past, few enough to keep every worker busy. */
const SETS_PER_JOB = 64;

export interface TermCoherence {
  readonly effect: Estimate;
  readonly contribution: Readonly<Partial<Record<Player, Estimate>>>;
  /** Per pair `a × b`, above zero: together more than apart; empty where orders were drawn. */
  readonly interaction: Readonly<Record<string, Estimate>>;
  /** 1: all parts pull the same way; 0: they cancel out. Absolute effect over the sum of absolute contributions. */
  readonly coherence: number | null;
  /** What the exact chain adds to the expected paths, already counted in effect and contributions; absent without correction. */
  readonly correction?: { readonly effect: Estimate; readonly contribution: Readonly<Partial<Record<Player, Estimate>>> };
}

export interface ObservableCoherence {
  readonly unit: Unit;
  readonly term: Readonly<Partial<Record<TermName, TermCoherence>>>;
}

export interface Coherence {
  readonly receipt: Receipt;
  readonly players: readonly Player[];
  readonly method: Method;
  readonly fidelity: Fidelity;
  /** Draws in which the exact chain was run beside the expected path. */
  readonly corrected: number;
  readonly runs: number;
  readonly observables: Readonly<Partial<Record<ObservableId, ObservableCoherence>>>;
}

export type Method = 'every-subset' | 'drawn-orders';

export interface CoherenceOptions {
  readonly base: Scenario;
  readonly scenario: Scenario;
  readonly players: readonly Player[];
  readonly seed: number;
  readonly draws: number;
  readonly method: Method;
  readonly fidelity: Fidelity;
  /** Orders of joining per draw where they are drawn, counted with their reverses: an even number. */
  readonly orders: number;
  /** Draws, beside the others, in which exact chain and expected path are compared over one order and its reverse. */
  readonly correction: number;
  readonly executor: SubsetExecutor;
  readonly onProgress: (done: number, total: number) => void;
}

/** What is run in one draw at one fidelity, and how shares follow from it. */
interface Plan {
  readonly draw: number;
  readonly fidelity: Fidelity;
  readonly sets: readonly number[];
  readonly pairs: readonly OrderPair[];
}

/** Runs of a whole analysis; those of the correction are half exact, half expected. */
export function coherenceRuns({
  players,
  draws,
  method,
  orders,
  correction,
}: Omit<CoherenceOptions, 'base' | 'scenario' | 'executor' | 'onProgress'>): number {
  const parts = players.length;
  return draws * (method === 'every-subset' ? 2 ** parts : orders * (parts - 1) + 2) + correction * 2 * (2 * (parts - 1) + 2);
}

export async function coherence(options: CoherenceOptions): Promise<Coherence> {
  const { players, draws, seed, method, fidelity, correction } = options;
  const main = Array.from({ length: draws }, (_, draw) => planOf(options, draw));
  const pairs = Array.from({ length: correction }, (_, i) => correctionPlans(options, draws + i)).flat();
  const bySet = await planned(options, [...main, ...pairs]);
  const observables = Object.fromEntries(
    observableIds.map((id, o) => [id, observableOf(id, o, options, { main, pairs, bySet })]).filter(([, found]) => found !== null),
  ) as Coherence['observables'];
  const runs = [...main, ...pairs].reduce((sum, { sets }) => sum + sets.length, 0);
  const values = [...main, ...pairs].map(({ sets }, plan) => sets.map((set) => present(bySet[plan].get(set), 'a subset')));
  return { receipt: receiptOf(options, values, seed), players, method, fidelity, corrected: correction, runs, observables };
}

function planOf({ players, method, fidelity, orders, seed }: CoherenceOptions, draw: number): Plan {
  if (method === 'every-subset') return { draw, fidelity, sets: everySet(players.length), pairs: [] };
  const pairs = orderPairs(players.length, Math.ceil(orders / 2), seed, draw);
  return { draw, fidelity, sets: setsOf(pairs), pairs };
}

/** Exact and expected, over the same order and its reverse, in a draw that the main estimate does not use. */
function correctionPlans({ players, seed }: CoherenceOptions, draw: number): readonly Plan[] {
  const pairs = orderPairs(players.length, 1, seed, draw);
  return (['exact', 'fluid'] as const).map((fidelity) => ({ draw, fidelity, sets: setsOf(pairs), pairs }));
}

type BySet = ReadonlyMap<number, Float64Array>;

async function planned(options: CoherenceOptions, plans: readonly Plan[]): Promise<readonly BySet[]> {
  const { base, scenario, players, seed } = options;
  const ordered = neighboursFirst(options);
  const jobs = plans.flatMap(({ draw, fidelity, sets }, plan) =>
    chunked(ordered(sets)).map((part) => ({
      plan,
      job: { base, scenario, players, seed, draw, fidelity, sets: part } satisfies SubsetJob,
    })),
  );
  const total = jobs.reduce((sum, { job }) => sum + job.sets.length, 0);
  const results = await options.executor(
    jobs.map(({ job }) => job),
    (done) => {
      options.onProgress(done, total);
    },
  );
  const found = plans.map(() => new Map<number, Float64Array>());
  jobs.forEach(({ plan, job }, j) => {
    job.sets.forEach((set, s) => found[plan].set(set, results[j][s]));
  });
  must(
    plans.every(({ sets }, plan) => sets.length === found[plan].size),
    'every subset was run',
  );
  return found;
}

function chunked(sets: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(sets.length / SETS_PER_JOB) }, (_, i) => sets.slice(i * SETS_PER_JOB, (i + 1) * SETS_PER_JOB));
}

interface Found {
  readonly main: readonly Plan[];
  /** Two by two: exact, then expected. */
  readonly pairs: readonly Plan[];
  /** Of the main plans, then of the pairs. */
  readonly bySet: readonly BySet[];
}

function observableOf(id: ObservableId, o: number, options: CoherenceOptions, found: Found): ObservableCoherence | null {
  const term = Object.fromEntries(
    TERMS.map((name, t) => {
      const at = o * TERMS.length + t;
      // Where some subset has no value (no task, so no backlog) there is nothing to compare.
      if (found.bySet.some((bySet) => [...bySet.values()].some((values) => Number.isNaN(values[at])))) return [name, null];
      return [name, termOf(options, found, at)];
    }).filter(([, each]) => each !== null),
  ) as ObservableCoherence['term'];
  return Object.keys(term).length === 0 ? null : { unit: observable(id).unit, term };
}

function termOf({ players, method }: CoherenceOptions, { main, pairs, bySet }: Found, at: number): TermCoherence {
  const worth =
    (plan: number) =>
    (set: number): bigint =>
      BigInt(Math.round((bySet[plan].get(set)?.[at] ?? NaN) * MICRO));
  const joined = (plan: Plan, p: number): readonly Shares[] => plan.pairs.map((pair) => pairShares(pair, worth(p)));
  const exact = method === 'every-subset';
  const perDraw = main.map((plan, p) => (exact ? exactShares(players.length, worth(p)) : meanShares(joined(plan, p))));
  // One draw has no spread of its own: what is left is that of the orders.
  const each = !exact && main.length === 1 ? joined(main[0], 0) : perDraw;
  const plain = sharesEstimate(players, each);
  const names = exact ? players.flatMap((a, i) => players.slice(i + 1).map((b) => `${a} × ${b}`)) : [];
  const interaction = Object.fromEntries(names.map((pair, k) => [pair, estimate(each.map((d) => d.pair[k]))]));
  if (pairs.length === 0) return { ...plain, interaction, coherence: coherenceOf(plain) };
  const moved = Array.from({ length: pairs.length / 2 }, (_, i) => {
    const [precise, expected] = [main.length + 2 * i, main.length + 2 * i + 1];
    return lessShares(meanShares(joined(pairs[2 * i], precise)), meanShares(joined(pairs[2 * i + 1], expected)));
  });
  const correction = sharesEstimate(players, moved);
  const contribution = Object.fromEntries(players.map((p) => [p, plus(plain.contribution[p], correction.contribution[p])]));
  const sum = { effect: plus(plain.effect, correction.effect), contribution };
  return { ...sum, interaction, coherence: coherenceOf(sum), correction };
}

type Parts = Pick<TermCoherence, 'effect'> & { readonly contribution: Readonly<Record<string, Estimate>> };

function sharesEstimate(players: readonly Player[], each: readonly Shares[]): Parts {
  const contribution = Object.fromEntries(players.map((player, i) => [player, estimate(each.map((d) => d.share[i]))]));
  return { effect: estimate(each.map((d) => d.effect)), contribution };
}

function coherenceOf({ effect, contribution }: Parts): number | null {
  const all = Object.values(contribution).reduce((sum, { mean }) => sum + Math.abs(mean), 0);
  return all === 0 ? null : Math.abs(effect.mean) / all;
}

function receiptOf(options: CoherenceOptions, values: readonly Float64Array[][], seed: number): Receipt {
  const { base, scenario, players, draws, method, fidelity, orders, correction } = options;
  const asked = {
    base,
    scenario,
    players,
    fidelity,
    ...(method === 'drawn-orders' ? { orders } : {}),
    ...(correction > 0 ? { correction } : {}),
  };
  return {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json(asked),
    seed,
    draws,
    resultHash: sha256Text(values.map((sets) => sets.map((each) => each.join()).join(';')).join('|')),
  };
}
