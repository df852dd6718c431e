/** How far a run lies from the dated points, in standard deviations of the count and of the model itself. */
import { everyFigure } from '../../figures/catalogue.ts';
import type { CalibrationRow } from '../calibration.ts';

export interface Distance {
  /** Root mean square over the points. */
  readonly rms: number;
  /** The second largest: one wrong point must not rule out a run. */
  readonly second: number;
}

export const implausibility = (row: CalibrationRow): number => Math.abs(row.missShare) / noiseOf(row);

/** Standard deviation of the difference between a point and a good run, as a part of the point: the count's error by its confidence, and the model's own. */
export function noiseOf({ confidence }: CalibrationRow): number {
  const measured = everyFigure.figure(`terugblik.meetfout.${confidence}`).value;
  const model = everyFigure.figure('terugblik.modelafwijking').value;
  return Math.sqrt(measured * measured + model * model);
}

export function distanceOf(rows: readonly CalibrationRow[]): Distance {
  if (rows.length === 0) return { rms: 0, second: 0 };
  const all = rows.map(implausibility).sort((a, b) => b - a);
  const squares = all.reduce((sum, each) => sum + each * each, 0);
  return { rms: Math.sqrt(squares / all.length), second: all[Math.min(1, all.length - 1)] };
}
