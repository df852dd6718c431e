/** The calibration of today as a file: fitted to the points of 2019-2024, checked against all points, 2025 kept out. */
import { uniform } from '../base/draw.ts';
import { sha256Json } from '../base/digest.ts';
import { monthText } from '../base/month.ts';
import { normalQuantile } from '../base/sample.ts';
import { everyFigure, figuresHash } from '../figures/catalogue.ts';
import type { ObservableId } from '../observe/observable.ts';
import { HISTORY_END } from '../scenario/inflow-history.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type CalibrationRow, calibrationTable } from './calibration.ts';
import { type Fit, fit } from './fit.ts';
import { noiseOf } from './fit/implausibility.ts';
import { parametersOf } from './fit/parameters.ts';
import { chosen, type Effort } from './fit/population.ts';
import { fluid } from './fluid-member.ts';
import { VERSION } from './receipt.ts';
import { exact } from './run-member.ts';
import { bandOf } from './band.ts';

/** Raised when the file itself changes shape. */
export const POSTERIOR_FORMAT = 'doorstroom-posterior-1';

export interface Posterior {
  readonly format: typeof POSTERIOR_FORMAT;
  readonly receipt: PosteriorReceipt;
  /** The box and what is left of it. */
  readonly parameters: readonly PosteriorParameter[];
  /** Kept points with their weights, values in the order of `parameters`. */
  readonly particles: readonly { readonly weight: number; readonly values: readonly number[] }[];
  readonly predictive: readonly PredictiveRow[];
}

/** Enough to make the file again: `doorstroom calibrate` with the same seed on the same version and figures gives the same bytes. */
export interface PosteriorReceipt {
  readonly version: string;
  readonly figuresHash: string;
  readonly scenarioHash: string;
  readonly seed: number;
  readonly effort: Effort;
  readonly draws: number;
  readonly points: number;
  readonly runs: number;
  /** Points of the first round, and how many of them were not implausible. */
  readonly tried: number;
  readonly plausible: number;
  readonly hash: string;
}

export interface PosteriorParameter {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

/** One dated point and the band of what the fitted model says of it, error of the count and of the model drawn with it. */
export interface PredictiveRow {
  readonly figure: string;
  readonly observable: ObservableId;
  readonly date: string;
  readonly published: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly inside: boolean;
  readonly heldOut: boolean;
}

export interface CalibrateOptions {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly effort: Effort;
  /** Exact runs of the predictive check. */
  readonly draws: number;
  readonly onProgress: (done: number, total: number) => void;
}

export const CALIBRATE_EFFORT: Effort = { first: 200, keep: 40, rounds: 5 };

const FIRST = '2019-01';
const LAST = monthText((HISTORY_END - 1) as typeof HISTORY_END);
/** Last month of the fit: 2025 takes no part. */
const FIT_LAST = '2024-12';
const WHICH = 0x0ca1;
const MISS = 0x0ca2;

export function calibrate(options: CalibrateOptions): Posterior {
  const { scenario, seed, effort, draws } = options;
  const fitted = fitOf(options);
  const predictive = predictiveOf(options, fitted);
  const parameters = fitted.box.map((side, d) => ({ ...side, ...weightedBand(fitted, d) }));
  const particles = fitted.particles.map(({ weight, point }) => ({ weight, values: [...point] }));
  const { points, runs, tried, plausible } = fitted;
  const told = {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json(scenario),
    seed,
    effort,
    draws,
    points,
    runs,
    tried,
    plausible,
  };
  const hash = sha256Json({ parameters, particles, predictive });
  return { format: POSTERIOR_FORMAT, receipt: { ...told, hash }, parameters, particles, predictive };
}

function fitOf({ scenario, seed, effort, draws, onProgress }: CalibrateOptions): Fit {
  const total = effort.first + effort.rounds * effort.keep + draws;
  let done = 0;
  return fit({
    catalogue: everyFigure,
    effort,
    seed,
    run: (inputs, draw) => fluid.run(inputs, draw, false),
    compile: (assumptions) => scenarioCompile(historyOf(scenario, FIT_LAST, assumptions), seed, 0),
    use: (row) => !row.heldOut,
    onRun: () => {
      onProgress(++done, total);
    },
  });
}

const historyOf = (scenario: Scenario, until: string, assumptions: Readonly<Record<string, number>>): Scenario => ({
  ...scenario,
  from: FIRST,
  until,
  assumptions: { ...scenario.assumptions, ...assumptions },
});

function predictiveOf({ scenario, seed, draws, effort, onProgress }: CalibrateOptions, fitted: Fit): readonly PredictiveRow[] {
  const total = fitted.runs + draws;
  const tables = Array.from({ length: draws }, (_, i) => {
    const draw = i + 1;
    const { point } = chosen(fitted.particles, (i + uniform(seed, WHICH, 0, 0)) / draws);
    const inputs = scenarioCompile(historyOf(scenario, LAST, fitted.assumptionsAt(point)), seed, draw);
    onProgress(effort.first + effort.rounds * effort.keep + draw, total);
    return calibrationTable(exact.run(inputs, draw, false)).map((row, r) => withMiss(row, normalQuantile(uniform(seed, MISS, draw, r))));
  });
  return tables[0].map((row, r) =>
    predictiveRow(
      row,
      tables.map((table) => table[r].model),
    ),
  );
}

const withMiss = (row: CalibrationRow, z: number): CalibrationRow => ({ ...row, model: row.model + z * noiseOf(row) * row.published });

function predictiveRow({ figure, observable, date, published, heldOut }: CalibrationRow, values: readonly number[]): PredictiveRow {
  const band = bandOf(values) ?? { p05: NaN, p50: NaN, p95: NaN };
  const inside = published >= band.p05 && published <= band.p95;
  return { figure, observable, date, published, p05: band.p05, p50: band.p50, p95: band.p95, inside, heldOut };
}

function weightedBand({ particles }: Fit, d: number): Pick<PosteriorParameter, 'p05' | 'p50' | 'p95'> {
  const sorted = [...particles].sort((a, b) => a.point[d] - b.point[d]);
  const at = (share: number): number => chosen(sorted, share).point[d];
  return { p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/** Whether the ranges and the dated points are still those that the posterior was made from. */
export function posteriorHolds({ parameters, predictive }: Posterior): boolean {
  const box = parametersOf(everyFigure);
  const same = box.length === parameters.length && box.every(({ key, low, high }, d) => sameSide(parameters[d], key, low, high));
  return same && predictive.every((row) => everyFigure.find(row.figure)?.value === row.published);
}

const sameSide = (side: PosteriorParameter, key: string, low: number, high: number): boolean =>
  side.key === key && side.low === low && side.high === high;
