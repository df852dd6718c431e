/** The back-test: rolling origins, each scored against what came, beside simple and official forecasts. */
import { monthOf } from '../base/month.ts';
import { sha256Json } from '../base/digest.ts';
import { everyFigure, figuresHash } from '../figures/catalogue.ts';
import { catalogueAt } from '../figures/vintage.ts';
import { HISTORY_END, INFLOW_KINDS, inflowHistory, type InflowKind } from '../scenario/inflow-history.ts';
import { byOrigin, type Case, casesOf, HORIZONS, ORIGINS } from './backtest/cases.ts';
import { type Official, officialQuantiles, officials } from './backtest/official.ts';
import { OPPONENTS, type Opponent, opponentQuantiles } from './backtest/opponents.ts';
import { type Mode, MODES, type OriginFit, type OriginJob, type OriginResult, originRun } from './backtest/origin-run.ts';
import { pitOf } from './backtest/pit.ts';
import { type Score, score } from './backtest/score.ts';
import { pointsOf, type Target, TARGETS } from './backtest/target.ts';
import type { Effort } from './fit/population.ts';
import { VERSION } from './receipt.ts';
import type { Receipt } from './result.ts';

export { HORIZONS, MODES, ORIGINS, originRun, TARGETS };
export type { Mode, OriginJob, OriginResult, Target };

/** `doorstroom-raw` is the run as it is, not moved to the last known point. */
export type Model = 'doorstroom' | 'doorstroom-raw' | Opponent | 'mpp';

export interface Row extends Omit<Score, 'inside50' | 'inside80' | 'inside95'> {
  readonly origin: string;
  readonly horizonMonths: number;
  readonly target: Target;
  readonly mode: Mode;
  readonly model: Model;
  readonly n: 1;
  readonly inside50: 0 | 1;
  readonly inside80: 0 | 1;
  readonly inside95: 0 | 1;
  readonly median: number;
  readonly truth: number;
  /** Of our own forecasts: where the truth fell in it, from 0 (all draws above) to 1. */
  readonly pit?: number;
}

/** One official forecast beside ours of the start of that half-year, as parts of what came. */
export interface Duel {
  readonly official: Official;
  readonly origin: string;
  readonly truth: number;
  readonly ours: Score & { readonly median: number };
  /** By the probability given to its low and high. */
  readonly theirs: Readonly<Record<'0.5' | '0.8' | '0.95', Score & { readonly median: number }>>;
  readonly theirTruth: number;
}

export interface Backtest {
  readonly receipt: Receipt;
  readonly fits: readonly { readonly origin: string; readonly fit: OriginFit | null }[];
  readonly rows: readonly Row[];
  readonly duels: readonly Duel[];
}

/** Runs jobs, each an origin, and gives their results in the order of the jobs. */
export type OriginExecutor = (jobs: readonly OriginJob[], onDone: (finished: number) => void) => Promise<readonly OriginResult[]>;

export interface BacktestOptions {
  readonly origins: readonly string[];
  readonly draws: number;
  readonly seed: number;
  readonly effort: Effort;
  readonly executor: OriginExecutor;
  readonly onProgress: (done: number, total: number) => void;
}

/** Runs of the usual fit of one origin. */
export const USUAL_EFFORT: Effort = { first: 200, keep: 40, rounds: 4 };

export async function backtest(options: BacktestOptions): Promise<Backtest> {
  const cases = casesOf(options.origins).filter((each) => each.official === undefined || wanted(each, options.origins));
  const groups = [...byOrigin(cases)];
  const jobs = jobsOf(groups, options);
  const results = await options.executor(jobs, (done) => {
    options.onProgress(done, jobs.length);
  });
  const found = results.flatMap((result, j) => groups[j][1].map((each, i) => ({ each, result, i })));
  const rows = found.flatMap(({ each, result, i }) => (each.official === undefined ? rowsOf(each, result, i) : []));
  const duels = found.flatMap(({ each, result, i }) => (each.official === undefined ? [] : [duelOf(each, each.official, result, i)]));
  const fits = results.map(({ origin, fit }) => ({ origin, fit }));
  return { receipt: receiptOf(options, { rows, duels, fits }), fits, rows, duels };
}

/** Official forecasts come in where their origin is run, and the last one, of arrivals only, with the last origin. */
const wanted = ({ origin, target }: Case, origins: readonly string[]): boolean =>
  origins.includes(origin) || (target === 'instroom' && origins.includes(ORIGINS[ORIGINS.length - 1]));

/** A job says what to forecast and never what came. */
function jobsOf(groups: readonly (readonly [string, readonly Case[]])[], { draws, seed, effort }: BacktestOptions): readonly OriginJob[] {
  const later = inflowHistory(everyFigure, HISTORY_END);
  return groups.map(([origin, own]) => {
    const start = monthOf(origin);
    const asks = own.map(({ target, horizon, truth }) => ({ target, horizon, month: truth.month, months: truth.months }));
    const months = Math.max(...asks.map((ask) => ask.month - start + 1));
    const counted = (kind: InflowKind): readonly number[] => later[kind].values.slice(start - later[kind].start);
    const laterInflow = Object.fromEntries(INFLOW_KINDS.map((kind) => [kind, counted(kind)])) as Record<InflowKind, readonly number[]>;
    return { origin, draws, seed, effort, asks, months, laterInflow };
  });
}

function rowsOf(each: Case, result: OriginResult, i: number): readonly Row[] {
  const { target, origin, horizon, truth } = each;
  const catalogue = catalogueAt(`${origin}-01`);
  const points = pointsOf(target, catalogue, monthOf(origin), truth.months);
  const modes = target === 'instroom' ? MODES.slice(1) : MODES;
  return modes.flatMap((mode) => {
    const own = result.forecasts[mode][i];
    const row = (model: Model, quantiles: readonly number[], came = truth.value): Row => ({
      ...head(each, mode, model),
      ...flat(quantiles, came),
    });
    const theirs = latestOfficial(officials(catalogue), each);
    return [
      { ...row('doorstroom', own.quantiles), pit: pitOf(own.sample, truth.value) },
      ...(target === 'instroom' ? [] : [row('doorstroom-raw', own.raw)]),
      ...OPPONENTS.map((opponent) => row(opponent, opponentQuantiles(opponent, points, truth.month))),
      ...(theirs === undefined || horizon < 12
        ? []
        : [row('mpp', officialQuantiles(theirs, usualChance()), officialTruth(theirs, truth.value))]),
    ];
  });
}

const usualChance = (): number => everyFigure.figure('terugblik.raming.kans').value;

function head({ origin, horizon, target }: Case, mode: Mode, model: Model) {
  return { origin, horizonMonths: horizon, target, mode, model, n: 1 } as const;
}

function flat(quantiles: readonly number[], truth: number) {
  const { inside50, inside80, inside95, ...rest } = score(quantiles, truth);
  const one = (inside: boolean): 0 | 1 => (inside ? 1 : 0);
  return { ...rest, inside50: one(inside50), inside80: one(inside80), inside95: one(inside95), median: rest.bias + truth, truth };
}

/** The last one that was out and is about the same months: a whole year, or a stock within a month. */
function latestOfficial(known: readonly Official[], { target, truth }: Case): Official | undefined {
  const same = known.filter(
    (o) =>
      o.target === target &&
      (target === 'instroom' ? o.month === truth.month && o.months === truth.months : Math.abs(o.month - truth.month) <= 1),
  );
  return same.reduce<Official | undefined>((a, b) => (a === undefined || b.published >= a.published ? b : a), undefined);
}

/** An official forecast of the inflow is held against what its makers count: with repeat applications where that is known. */
const officialTruth = (official: Official, ours: number): number =>
  official.target === 'instroom' ? (everyFigure.find(`mpp.gerealiseerd.${String(Math.floor(official.month / 12))}`)?.value ?? ours) : ours;

function duelOf({ origin, truth }: Case, official: Official, result: OriginResult, i: number): Duel {
  const theirTruth = officialTruth(official, truth.value);
  const part = (quantiles: readonly number[], came: number) => {
    const scaled = quantiles.map((q) => q / came);
    return { ...score(scaled, 1), median: quantiles[MEDIAN] };
  };
  const theirs = (chance: number) => part(officialQuantiles(official, chance), theirTruth);
  const ours = part(result.forecasts['inflow-forecast'][i].quantiles, truth.value);
  return {
    official,
    origin,
    truth: truth.value,
    ours,
    theirs: { '0.5': theirs(0.5), '0.8': theirs(0.8), '0.95': theirs(0.95) },
    theirTruth,
  };
}

const MEDIAN = 3;

function receiptOf({ draws, seed, effort, origins }: BacktestOptions, result: unknown): Receipt {
  return {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json({ effort, origins, horizons: HORIZONS }),
    seed,
    draws,
    resultHash: sha256Json(result),
  };
}
