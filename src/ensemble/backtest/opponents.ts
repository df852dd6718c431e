/** The two simple forecasts that a model must beat to be worth its trouble. */
import { everyFigure } from '../../figures/catalogue.ts';
import { normalQuantile } from '../../base/sample.ts';
import { LEVELS } from './score.ts';
import type { Point } from './target.ts';

export const OPPONENTS = ['last-value', 'seasonal-drift'] as const;
export type Opponent = (typeof OPPONENTS)[number];

const YEAR = 12;

/**
 * Quantiles for the value at `month`, from the points known: a middle by the rule of the opponent and a normal band around it. The band has
 * the size of the misses that the same rule made between the known points, together with a spread chosen beforehand that weighs as a few
 * misses; it widens with the root of the months ahead.
 */
export function opponentQuantiles(opponent: Opponent, points: readonly Point[], month: number): readonly number[] {
  const last = points[points.length - 1];
  const middle = RULE[opponent](points, month);
  const sd = yearlySpread(opponent, points) * Math.sqrt(Math.max(1, month - last.month) / YEAR);
  return LEVELS.map((level) => middle + sd * normalQuantile(level));
}

const RULE: Readonly<Record<Opponent, (points: readonly Point[], month: number) => number>> = {
  'last-value': (points) => points[points.length - 1].value,
  'seasonal-drift': seasonalDrift,
};

/**
 * A flow: the same months of the year before (or as many whole years before as are known), moved by half of what the last year changed. A stock has
 * no season to see in a few points a year: the last value moved on at half of the pace of the last year. Half, since no drift lasts.
 */
function seasonalDrift(points: readonly Point[], month: number): number {
  const last = points[points.length - 1];
  const pace = paceOf(points);
  const back = last.months === 0 ? undefined : sameSeason(points, month);
  const base = back ?? last;
  return base.value + (pace * (month - base.month)) / 2;
}

function sameSeason(points: readonly Point[], month: number): Point | undefined {
  for (let i = points.length - 1; i >= 0; i--) if ((month - points[i].month) % YEAR === 0) return points[i];
  return undefined;
}

/** Change a month from the point nearest to a year before the last one. */
function paceOf(points: readonly Point[]): number {
  const last = points[points.length - 1];
  const before = points.slice(0, -1).filter((p) => last.month - p.month >= YEAR / 2);
  if (before.length === 0) return 0;
  const nearest = before.reduce((a, b) => (Math.abs(last.month - YEAR - b.month) <= Math.abs(last.month - YEAR - a.month) ? b : a));
  return (last.value - nearest.value) / (last.month - nearest.month);
}

function yearlySpread(opponent: Opponent, points: readonly Point[]): number {
  const figure = (key: string): number => everyFigure.figure(key).value;
  const weight = figure('terugblik.naief.gewicht');
  const size = Math.max(...points.slice(-2).map((p) => Math.abs(p.value)));
  let [squares, count] = [weight * (figure('terugblik.naief.spreiding') * size) ** 2, weight];
  const step = points[points.length - 1].months;
  for (let i = 1; i < points.length; i += 1) {
    const known = points.slice(0, i).filter((p) => p.month <= points[i].month - Math.max(1, step));
    if (known.length === 0 || (step > 0 && (points[i].month - points[points.length - 1].month) % step !== 0)) continue;
    const ahead = Math.max(1, points[i].month - known[known.length - 1].month);
    squares += ((points[i].value - RULE[opponent](known, points[i].month)) ** 2 * YEAR) / ahead;
    count++;
  }
  return Math.sqrt(squares / count);
}
