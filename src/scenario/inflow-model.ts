/**
 * Arrivals that are not known yet: a level that wanders in calm and turbulent spells with heavy tails and leans slowly to its long mean, times
 * a season, times monthly chance. Every number is estimated from the months that a catalogue knows, or is named here with its reason.
 */
import { uniform } from '../base/draw.ts';
import type { Month } from '../base/month.ts';
import { exp, log } from '../base/real.ts';
import { normalQuantile } from '../base/sample.ts';
import { type MonthSeries, seasonOf } from './inflow-history.ts';

export interface InflowModel {
  readonly start: Month;
  /** Logarithm of the seasonal factor, January first; together zero. */
  readonly season: readonly number[];
  /** Logarithm of the deseasonalised level at the start, and its long mean. */
  readonly level: number;
  readonly mean: number;
  /** Part of the distance to the mean that is left after a month. */
  readonly keep: number;
  /** Standard deviation of a month's change of the level, calm and turbulent. */
  readonly calm: number;
  readonly turbulent: number;
  /** Chance a month to become turbulent, and to become calm again. */
  readonly toTurbulent: number;
  readonly toCalm: number;
  /** Whether the last months were turbulent. */
  readonly nowTurbulent: boolean;
  /** Standard deviation of a single month around the level. */
  readonly noise: number;
}

const YEAR = 12;
/** The level now is the mean of the last three months: one is noise, six lag behind a turn. */
const LEVEL_MONTHS = 3;
/** Changes are measured between half-years, so that chance of single months falls out and spells show. */
const CHANGE_MONTHS = 6;
/** A half-year that changes the level by more than 1.5 times the median counts as turbulent. */
const TURBULENT_FROM = 1.5;
/** Half of the season that was measured is believed: few years, and the crisis years bend it. */
const SEASON_TRUST = 0.5;
/** Degrees of freedom of the shocks: with five, one month in a hundred is more than 3.4 standard deviations off. */
const TAIL = 5;
/** Persistence lies between these whatever a short history says: half of a deviation gone after 14 months, and none ever. */
const [KEEP_LOW, KEEP_HIGH] = [0.95, 1];
/** Pseudo-counts of spells, so that a history without a turn does not say that there are none. */
const SPELL_PRIOR = 1;
/** No level leaves the range of a tenth to tenfold of its mean: ln 10. */
const LEVEL_LIMIT = 2.302585092994046;

export function inflowModel(history: MonthSeries): InflowModel {
  const season = seasons(history);
  const x = history.values.map((v, i) => log(Math.max(1, v)) - season[seasonOf(history.start + i)]);
  const level = average(x.slice(-LEVEL_MONTHS));
  const mean = average(x);
  const changes = halfYearChanges(x);
  const limit = TURBULENT_FROM * median(changes.map(Math.abs));
  const isTurbulent = changes.map((c) => Math.abs(c) > limit);
  const noise = noiseOf(x);
  return {
    start: (history.start + history.values.length) as Month,
    season,
    level,
    mean,
    keep: keepOf(x, mean),
    calm: monthly(
      changes.filter((_, i) => !isTurbulent[i]),
      noise,
    ),
    turbulent: monthly(
      changes.filter((_, i) => isTurbulent[i]),
      noise,
    ),
    ...spells(isTurbulent),
    nowTurbulent: isTurbulent.at(-1) ?? false,
    noise,
  };
}

/** Persons a month over `months` months from the start of the model. The same seed and draw give the same path. */
export function inflowPath(model: InflowModel, months: number, seed: number, draw: number, purpose: number): Float64Array {
  const path = new Float64Array(months);
  let { level, nowTurbulent: turbulent } = model;
  const u = (i: number, which: number): number => uniform(seed, purpose + which, draw, i);
  // The level itself is known up to the chance of the months that it was measured over.
  level += (model.noise / Math.sqrt(LEVEL_MONTHS)) * normalQuantile(u(months, 0));
  for (let i = 0; i < months; i++) {
    turbulent = u(i, 1) < (turbulent ? 1 - model.toCalm : model.toTurbulent);
    const shock = (turbulent ? model.turbulent : model.calm) * heavyTailed(u(i, 2), (k) => u(i, 4 + k));
    const limit = (v: number): number => Math.max(-LEVEL_LIMIT, Math.min(LEVEL_LIMIT, v));
    level = model.mean + limit(model.keep * (level - model.mean) + shock);
    path[i] = exp(level + model.season[seasonOf(model.start + i)] + model.noise * normalQuantile(u(i, 3)));
  }
  return path;
}

/** The middle of the paths: no shock and no chance, so that only the pull to the mean and the season are left. */
export function inflowMiddle(model: InflowModel, months: number): Float64Array {
  let level = model.level;
  return Float64Array.from({ length: months }, (_, i) => {
    level = model.mean + model.keep * (level - model.mean);
    return exp(level + model.season[seasonOf(model.start + i)]);
  });
}

/** Student's t with {@link TAIL} degrees of freedom, scaled to variance one: a normal over the root of a mean of squares. */
function heavyTailed(u: number, more: (k: number) => number): number {
  let squares = 0;
  for (let k = 0; k < TAIL; k++) squares += normalQuantile(more(k)) ** 2;
  return (normalQuantile(u) / Math.sqrt(squares / TAIL)) * Math.sqrt((TAIL - 2) / TAIL);
}

/** Mean log distance of each month of the year to the year around it. */
function seasons({ start, values }: MonthSeries): number[] {
  const sums = new Array<number>(YEAR).fill(0);
  const counts = new Array<number>(YEAR).fill(0);
  const half = YEAR / 2;
  for (let i = half; i + half < values.length; i++) {
    const around = average(values.slice(i - half, i + half));
    const s = seasonOf(start + i);
    sums[s] += log(Math.max(1, values[i]) / Math.max(1, around));
    counts[s]++;
  }
  const raw = sums.map((total, s) => (counts[s] === 0 ? 0 : total / counts[s]));
  return raw.map((value) => SEASON_TRUST * (value - average(raw)));
}

/** Change of the mean of one half-year to the next, at every month. */
function halfYearChanges(x: readonly number[]): number[] {
  const changes: number[] = [];
  for (let i = 2 * CHANGE_MONTHS; i <= x.length; i++)
    changes.push(average(x.slice(i - CHANGE_MONTHS, i)) - average(x.slice(i - 2 * CHANGE_MONTHS, i - CHANGE_MONTHS)));
  return changes;
}

/**
 * Monthly deviation of a wandering level from the changes of its half-year means. Means over n months of a wandering level differ by a
 * variance of (2n² + 1) / 3n times that of a month; chance of single months adds two n-ths.
 */
function monthly(changes: readonly number[], noise: number): number {
  const n = CHANGE_MONTHS;
  const square = average(changes.map((c) => c * c));
  return Math.sqrt((Math.max(square / 4, square - (2 * noise * noise) / n) * 3 * n) / (2 * n * n + 1));
}

/** Chance of a single month: what two neighbours make of each other's opposite. */
function noiseOf(x: readonly number[]): number {
  const steps = x.slice(1).map((v, i) => v - x[i]);
  const product = average(steps.slice(1).map((v, i) => v * steps[i]));
  return Math.sqrt(Math.max(0, -product));
}

/** Slope of a year's distance to the mean on the distance a year before, as a monthly persistence. */
function keepOf(x: readonly number[], mean: number): number {
  let [product, square] = [0, 0];
  for (let i = YEAR; i < x.length; i++) {
    product += (x[i] - mean) * (x[i - YEAR] - mean);
    square += (x[i - YEAR] - mean) ** 2;
  }
  const slope = square === 0 ? 1 : product / square;
  return slope <= 0 ? KEEP_LOW : Math.max(KEEP_LOW, Math.min(KEEP_HIGH, exp(log(slope) / YEAR)));
}

function spells(isTurbulent: readonly boolean[]): Pick<InflowModel, 'toTurbulent' | 'toCalm'> {
  const turns = (from: boolean): number => {
    let [stayed, left] = [0, 0];
    for (let i = 1; i < isTurbulent.length; i++) {
      if (isTurbulent[i - 1] !== from) continue;
      if (isTurbulent[i] === from) stayed++;
      else left++;
    }
    return (left + SPELL_PRIOR) / (stayed + left + SPELL_PRIOR * YEAR);
  };
  return { toTurbulent: turns(false), toCalm: turns(true) };
}

const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
