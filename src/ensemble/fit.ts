/** The calibration as a program: rule out by implausibility, then fit without a likelihood, on the points that a catalogue holds. */
import type { Catalogue } from '../figures/catalogue.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type CalibrationRow, calibrationTable } from './calibration.ts';
import { distanceOf } from './fit/implausibility.ts';
import { assumptionsOf, type Parameter, parametersOf } from './fit/parameters.ts';
import { type Effort, type Population, populationFit } from './fit/population.ts';
import type { Member } from './member.ts';

/** Runs the chain on compiled inputs; the exact one, or a quicker one that follows its expectation. */
export type ChainRun = (inputs: Inputs, draw: number) => Member;

export interface FitTask {
  /** Points and ranges come from here: a catalogue of an old day for a fit of that day. */
  readonly catalogue: Catalogue;
  readonly effort: Effort;
  readonly seed: number;
  readonly run: ChainRun;
  /** Inputs of the central draw with these values for the assumptions, as far as there are points to meet. */
  readonly compile: (assumptions: Readonly<Record<string, number>>) => Inputs;
  /** Points that take part. */
  readonly use: (row: CalibrationRow) => boolean;
  readonly onRun?: () => void;
}

export interface Fit extends Population {
  readonly box: readonly Parameter[];
  /** Values of the assumptions at a point of the box. */
  readonly assumptionsAt: (point: ArrayLike<number>) => Readonly<Record<string, number>>;
  /** Points that took part. */
  readonly points: number;
}

export function fit(task: FitTask): Fit {
  const box = parametersOf(task.catalogue);
  const assumptionsAt = (point: ArrayLike<number>): Record<string, number> => assumptionsOf(box, point, task.catalogue);
  let points = 0;
  const distanceAt = (point: Float64Array) => {
    const rows = calibrationTable(task.run(task.compile(assumptionsAt(point)), 0), task.catalogue).filter(task.use);
    points = rows.length;
    task.onRun?.();
    return distanceOf(rows);
  };
  const limit = task.catalogue.figure('terugblik.onaannemelijk').value;
  return { box, assumptionsAt, ...populationFit(box, task.effort, limit, task.seed, distanceAt), points };
}
