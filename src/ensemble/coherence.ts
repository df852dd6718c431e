/** Coherence of a package (S2): what each measure contributes to each observable, and which pairs strengthen or replace each other. */
import { must } from '../base/must.ts';
import { sha256Json, sha256Text } from '../base/digest.ts';
import { uniform } from '../base/draw.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Unit } from '../figures/figure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Estimate, estimate } from './estimate.ts';
import type { Player } from './players.ts';
import { VERSION } from './receipt.ts';
import type { Receipt } from './result.ts';
import { shapley } from './shapley.ts';
import type { SubsetExecutor, SubsetJob } from './subsets.ts';
import { TERMS, type TermName } from './terms.ts';

/** Up to so many parts every subset is run; above it, orders of joining are drawn. */
export const EXACT_PARTS = 12;
/** Subsets per job: enough to share a past, few enough to keep every worker busy. */
const SETS_PER_JOB = 64;
const ORDER = 0x0c0e;
/** Effects are counted in millionths, so that shares add up exactly. */
const MICRO = 1_000_000;

export interface TermCoherence {
  readonly effect: Estimate;
  readonly contribution: Readonly<Partial<Record<Player, Estimate>>>;
  /** Per pair `a × b`, above zero: together more than apart; empty where orders were drawn. */
  readonly interaction: Readonly<Record<string, Estimate>>;
  /** 1: all parts pull the same way; 0: they cancel out. Absolute effect over the sum of absolute contributions. */
  readonly coherence: number | null;
}

export interface ObservableCoherence {
  readonly unit: Unit;
  readonly term: Readonly<Partial<Record<TermName, TermCoherence>>>;
}

export interface Coherence {
  readonly receipt: Receipt;
  readonly players: readonly Player[];
  readonly method: 'every-subset' | 'drawn-orders';
  readonly runs: number;
  readonly observables: Readonly<Partial<Record<ObservableId, ObservableCoherence>>>;
}

export interface CoherenceOptions {
  readonly base: Scenario;
  readonly scenario: Scenario;
  readonly players: readonly Player[];
  readonly seed: number;
  readonly draws: number;
  /** Orders of joining per draw, where subsets are too many. */
  readonly orders: number;
  readonly executor: SubsetExecutor;
  readonly onProgress: (done: number, total: number) => void;
}

export async function coherence(options: CoherenceOptions): Promise<Coherence> {
  const { players, draws, seed } = options;
  const exact = players.length <= EXACT_PARTS;
  const plans = Array.from({ length: draws }, (_, draw) => (exact ? everySet(players.length) : drawnSets(options, draw)));
  const jobs = plans.flatMap((sets, draw) =>
    chunked(sets)
      .map((part): SubsetJob => ({ ...options, draw, sets: part }))
      .map(plain),
  );
  const total = jobs.reduce((sum, job) => sum + job.sets.length, 0);
  const results = await options.executor(jobs, (done) => {
    options.onProgress(done, total);
  });
  const perDraw = plans.map((sets, draw) => valuesBySet(sets, jobs, results, draw));
  const observables = Object.fromEntries(
    observableIds.map((id, o) => [id, observableOf(id, o, options, perDraw, exact)]).filter(([, found]) => found !== null),
  ) as Coherence['observables'];
  return { receipt: receiptOf(options, results, seed), players, method: exact ? 'every-subset' : 'drawn-orders', runs: total, observables };
}

/** Only what a worker needs: functions do not travel. */
const plain = ({ base, scenario, players, seed, draw, sets }: SubsetJob): SubsetJob => ({ base, scenario, players, seed, draw, sets });

const everySet = (players: number): readonly number[] => Array.from({ length: 2 ** players }, (_, set) => set);

function chunked(sets: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(sets.length / SETS_PER_JOB) }, (_, i) => sets.slice(i * SETS_PER_JOB, (i + 1) * SETS_PER_JOB));
}

type BySet = ReadonlyMap<number, Float64Array>;

function valuesBySet(sets: readonly number[], jobs: readonly SubsetJob[], results: readonly Float64Array[][], draw: number): BySet {
  const values = jobs.flatMap((job, j) => (job.draw === draw ? job.sets.map((set, s) => [set, results[j][s]] as const) : []));
  const bySet = new Map(values);
  must(
    sets.every((set) => bySet.has(set)),
    'every subset was run',
  );
  return bySet;
}

/** Orders come in pairs, one the reverse of the other, so that early and late joining balance. */
function ordersOf({ players, orders, seed }: CoherenceOptions, draw: number): readonly (readonly number[])[] {
  return Array.from({ length: orders }, (_, k) => {
    const ticket = players.map((_, i) => uniform(seed, ORDER, draw * orders + (k >> 1), i));
    const order = players.map((_, i) => i).sort((a, b) => ticket[a] - ticket[b] || a - b);
    return k % 2 === 0 ? order : order.reverse();
  });
}

function drawnSets(options: CoherenceOptions, draw: number): readonly number[] {
  const sets = new Set<number>([0]);
  for (const order of ordersOf(options, draw)) order.reduce((set, i) => (sets.add(set | (1 << i)), set | (1 << i)), 0);
  return [...sets];
}

function observableOf(
  id: ObservableId,
  o: number,
  options: CoherenceOptions,
  perDraw: readonly BySet[],
  exact: boolean,
): ObservableCoherence | null {
  const term = Object.fromEntries(
    TERMS.map((name, t) => {
      const at = o * TERMS.length + t;
      // Where some subset has no value (no task, so no backlog) there is nothing to compare.
      if (perDraw.some((bySet) => [...bySet.values()].some((values) => Number.isNaN(values[at])))) return [name, null];
      const read = (bySet: BySet, set: number): bigint => BigInt(Math.round((bySet.get(set) ?? values0)[at] * MICRO));
      return [name, termOf(options, perDraw, read, exact)];
    }).filter(([, found]) => found !== null),
  ) as ObservableCoherence['term'];
  return Object.keys(term).length === 0 ? null : { unit: observable(id).unit, term };
}
const values0 = new Float64Array(observableIds.length * TERMS.length);

interface Shares {
  readonly effect: number;
  readonly share: readonly number[];
  readonly pair: readonly number[];
}

function termOf(
  options: CoherenceOptions,
  perDraw: readonly BySet[],
  read: (bySet: BySet, set: number) => bigint,
  exact: boolean,
): TermCoherence {
  const { players } = options;
  const draws = perDraw.map((bySet, draw) =>
    exact ? exactShares(bySet, players.length, read) : drawnShares(bySet, ordersOf(options, draw), players.length, read),
  );
  const contribution = Object.fromEntries(players.map((player, i) => [player, estimate(draws.map((d) => d.share[i]))]));
  const pairs = exact ? players.flatMap((a, i) => players.slice(i + 1).map((b) => `${a} × ${b}`)) : [];
  const interaction = Object.fromEntries(pairs.map((pair, k) => [pair, estimate(draws.map((d) => d.pair[k]))]));
  const effect = estimate(draws.map((d) => d.effect));
  const all = Object.values(contribution).reduce((sum, { mean }) => sum + Math.abs(mean), 0);
  return { effect, contribution, interaction, coherence: all === 0 ? null : Math.abs(effect.mean) / all };
}

function exactShares(bySet: BySet, players: number, read: (bySet: BySet, set: number) => bigint): Shares {
  const worth = everySet(players).map((set) => read(bySet, set));
  const { share, denominator, pair, pairDenominator } = shapley(worth);
  return {
    effect: Number(worth[worth.length - 1] - worth[0]) / MICRO,
    share: share.map((numerator) => fraction(numerator, denominator)),
    pair: pair.map((numerator) => fraction(numerator, pairDenominator)),
  };
}

function drawnShares(
  bySet: BySet,
  orders: readonly (readonly number[])[],
  players: number,
  read: (bySet: BySet, set: number) => bigint,
): Shares {
  const sum = new Array<bigint>(players).fill(0n);
  for (const order of orders) {
    let set = 0;
    for (const i of order) {
      sum[i] += read(bySet, set | (1 << i)) - read(bySet, set);
      set |= 1 << i;
    }
  }
  const whole = 2 ** players - 1;
  return {
    effect: Number(read(bySet, whole) - read(bySet, 0)) / MICRO,
    share: sum.map((numerator) => fraction(numerator, BigInt(orders.length))),
    pair: [],
  };
}

const fraction = (numerator: bigint, denominator: bigint): number => Number(numerator) / Number(denominator) / MICRO;

function receiptOf({ base, scenario, players, draws }: CoherenceOptions, results: readonly Float64Array[][], seed: number): Receipt {
  return {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json({ base, scenario, players }),
    seed,
    draws,
    resultHash: sha256Text(results.map((sets) => sets.map((values) => values.join()).join(';')).join('|')),
  };
}
