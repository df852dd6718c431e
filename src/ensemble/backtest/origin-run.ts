/** One origin: fit on the points known that day, then run the draws into what was the future, with the inflow given and with it forecast. */
import { uniform } from '../../base/draw.ts';
import { type Month, monthOf } from '../../base/month.ts';
import { normalQuantile } from '../../base/sample.ts';
import { type Catalogue, everyFigure } from '../../figures/catalogue.ts';
import { catalogueAt } from '../../figures/vintage.ts';
import { scenarioCompileAt } from '../../scenario/compile.ts';
import { INFLOW_KINDS, type InflowHistory, inflowHistory, type InflowKind, seriesAt } from '../../scenario/inflow-history.ts';
import { inflowModel, inflowPath } from '../../scenario/inflow-model.ts';
import { type Vintage, vintageScenario } from '../../scenario/vintage.ts';
import { type ChainRun, type Fit, fit } from '../fit.ts';
import { chosen, type Effort } from '../fit/population.ts';
import type { Member } from '../member.ts';
import { fluid } from '../fluid-member.ts';
import { exact } from '../run-member.ts';
import { quantilesOf } from './score.ts';
import { type Point, pointsOf, type Target, valueIn } from './target.ts';

export const MODES = ['inflow-known', 'inflow-forecast'] as const;
export type Mode = (typeof MODES)[number];

/** A value to forecast: which target, over which months, how far ahead it counts. No truth: that stays with who asks. */
export interface Ask {
  readonly target: Target;
  readonly horizon: number;
  readonly month: Month;
  readonly months: number;
}

export interface OriginJob {
  /** First month that is not known, `2022-07`. */
  readonly origin: string;
  readonly draws: number;
  readonly seed: number;
  readonly effort: Effort;
  readonly asks: readonly Ask[];
  /** Months from the origin to the farthest ask. */
  readonly months: number;
  /** The later counts, for the mode in which only the chain is tested; nothing else of the later world comes in. */
  readonly laterInflow: Readonly<Record<InflowKind, readonly number[]>>;
}

export interface OriginFit {
  readonly points: number;
  readonly runs: number;
  readonly tried: number;
  readonly plausible: number;
  /** Root mean square distance of the nearest kept run, in standard deviations. */
  readonly nearest: number;
}

export interface OriginResult {
  readonly origin: string;
  /** Null where only arrivals were asked. */
  readonly fit: OriginFit | null;
  /** Quantiles per mode, in the order of the asks; `raw` without moving to the last known point. */
  readonly forecasts: Readonly<Record<Mode, readonly Forecast[]>>;
}

export interface Forecast {
  /** The draws themselves, lowest first. */
  readonly sample: readonly number[];
  readonly quantiles: readonly number[];
  readonly raw: readonly number[];
}

const INFLOW: Readonly<Record<InflowKind, number>> = { eerste: 0x1f100, nareis: 0x1f200 };
const WHICH = 0x0b10;
const MISS = 0x0b11;
const YEAR = 12;

export function originRun(job: OriginJob, whole: Catalogue = everyFigure, run: ChainRun = expected): OriginResult {
  const origin = monthOf(job.origin);
  const catalogue = catalogueAt(`${job.origin}-01`, whole);
  const known = { origin, catalogue, history: inflowHistory(catalogue, origin), inflow: { eerste: [], nareis: [] } };
  // Where only arrivals are asked there is nothing to fit and no chain to run.
  const fitted = job.asks.some((ask) => ask.target !== 'instroom') ? originFit(job, known, run) : null;
  return { origin: job.origin, fit: fitted === null ? null : told(fitted), forecasts: forecasts(job, known, fitted) };
}

const told = ({ points, runs, tried, plausible, particles }: Fit): OriginFit => ({
  points,
  runs,
  tried,
  plausible,
  nearest: particles[0].distance.rms,
});

/** Hundreds of runs to find what fits: of each the expected path. What is scored comes from the exact chain. */
const expected: ChainRun = (inputs, draw) => fluid.run(inputs, draw, false);

function originFit({ effort, seed }: OriginJob, vintage: Vintage, run: ChainRun): Fit {
  return fit({
    catalogue: vintage.catalogue,
    effort,
    seed,
    run,
    compile: (assumptions) => scenarioCompileAt(vintage, vintageScenario(vintage.origin, 0, assumptions), seed, 0),
    use: () => true,
  });
}

type Sample = { readonly anchored: number[]; readonly raw: number[] };

function forecasts(job: OriginJob, known: Vintage, fitted: Fit | null): OriginResult['forecasts'] {
  const anchors = job.asks.map((ask) => lastPoint(ask, known.catalogue, known.origin));
  const paths = MODES.map((mode) => inflowOf(job, mode, known.history));
  const samples = MODES.map(() => job.asks.map((): Sample => ({ anchored: [], raw: [] })));
  for (let draw = 1; draw <= job.draws; draw++) {
    const inflows = paths.map((path) => path(draw));
    const members = fitted === null ? [] : membersAt(job, known, fitted, draw, inflows);
    inflows.forEach((inflow, m) => {
      job.asks.forEach((ask, i) => {
        const { anchored, raw } = drawn(ask, anchors[i], members[m], inflow, known, miss(job, ask, draw, fitted));
        samples[m][i].anchored.push(anchored);
        samples[m][i].raw.push(raw);
      });
    });
  }
  const summed = (sample: Sample): Forecast => ({
    sample: [...sample.anchored].sort((a, b) => a - b),
    quantiles: quantilesOf(sample.anchored),
    raw: quantilesOf(sample.raw),
  });
  return Object.fromEntries(MODES.map((mode, m) => [mode, samples[m].map(summed)])) as unknown as Record<Mode, readonly Forecast[]>;
}

/** One member per inflow, from the past that they share. */
function membersAt(job: OriginJob, known: Vintage, fitted: Fit, draw: number, inflows: readonly Inflow[]): readonly Member[] {
  // Draws go through the kept points in step, so that each counts as often as its weight says.
  const { point } = chosen(fitted.particles, (draw - 1 + uniform(job.seed, WHICH, 0, 0)) / job.draws);
  const scenario = vintageScenario(known.origin, job.months, fitted.assumptionsAt(point));
  const inputs = inflows.map((inflow) => scenarioCompileAt({ ...known, inflow }, scenario, job.seed, draw));
  const past = exact.past(inputs[0], known.origin - inputs[0].first, false);
  return inputs.map((each) => exact.future(past, each, draw));
}

type Inflow = Vintage['inflow'];

function inflowOf(job: OriginJob, mode: Mode, history: InflowHistory): (draw: number) => Inflow {
  if (mode === 'inflow-known') return () => job.laterInflow;
  const models = INFLOW_KINDS.map((kind) => [kind, inflowModel(history[kind])] as const);
  return (draw) =>
    Object.fromEntries(
      models.map(([kind, model]) => [kind, inflowPath(model, job.months, job.seed, draw, INFLOW[kind])]),
    ) as unknown as Inflow;
}

/** The last value of the target that was known; undefined for the inflow, whose path starts from it already. */
function lastPoint({ target, months }: Ask, catalogue: Catalogue, origin: Month): Point | undefined {
  return target === 'instroom' ? undefined : pointsOf(target, catalogue, origin, months).at(-1);
}

/** The model tells the change since the last known point; its own miss on the way is drawn beside it. */
function drawn(ask: Ask, anchor: Point | undefined, member: Member | undefined, inflow: Inflow, known: Vintage, z: number) {
  if (ask.target === 'instroom' || member === undefined) {
    const value = inflowSum(ask, inflow, known);
    return { anchored: value, raw: value };
  }
  const value = valueIn(member, ask.target, ask);
  const size = sizeOf(ask.target, anchor, value);
  const raw = value + z * size;
  return { raw, anchored: anchor === undefined ? raw : raw + anchor.value - valueIn(member, ask.target, anchor) };
}

/** Months before the origin, of which an official forecast in the course of a year may have some, are counted ones. */
function inflowSum({ month, months }: Ask, inflow: Inflow, { origin, history }: Vintage): number {
  let sum = 0;
  for (let m = month - months + 1; m <= month; m++) {
    for (const kind of INFLOW_KINDS) sum += m < origin ? seriesAt(history[kind], m) : inflow[kind][m - origin];
  }
  return sum;
}

/** What a miss of the model is a part of. */
const sizeOf = (target: Target, anchor: Point | undefined, value: number): number =>
  Math.max(Math.abs(anchor?.value ?? value), target === 'achterstand' ? BACKLOG_SIZE : 0);

/** A backlog can be near nothing while the flows behind it are not: its misses are measured against a half-year's task of the calm years. */
const BACKLOG_SIZE = 6000;

/**
 * Standard normal times the discrepancy, which grows with the root of the time ahead. It is as large as was assumed, or larger by as much as
 * the fitted runs miss the points that were known.
 */
function miss({ seed, asks }: OriginJob, ask: Ask, draw: number, fitted: Fit | null): number {
  const larger =
    fitted === null
      ? 1
      : Math.max(
          1,
          fitted.particles.reduce((sum, p) => sum + p.weight * p.distance.rms, 0),
        );
  const discrepancy = larger * everyFigure.figure('terugblik.modelafwijking').value;
  return discrepancy * Math.sqrt(ask.horizon / YEAR) * normalQuantile(uniform(seed, MISS, draw, asks.indexOf(ask)));
}
