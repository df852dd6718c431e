/** How far a run lies from the dated points, in standard deviations of the count and of the model itself. */
import { everyFigure } from '../../figures/catalogue.ts';
import type { CalibrationRow } from '../calibration.ts';

export interface Distance {
  /** Root mean square over the points. */
  readonly rms: number;
  /** The second largest: one wrong point must not rule out a run. */
  readonly second: number;
}

export function implausibility(row: CalibrationRow): number {
  const measured = everyFigure.figure(`terugblik.meetfout.${row.confidence}`).value;
  const model = everyFigure.figure('terugblik.modelafwijking').value;
  return Math.abs(row.missShare) / Math.sqrt(measured * measured + model * model);
}

export function distanceOf(rows: readonly CalibrationRow[]): Distance {
  if (rows.length === 0) return { rms: 0, second: 0 };
  const all = rows.map(implausibility).sort((a, b) => b - a);
  const squares = all.reduce((sum, each) => sum + each * each, 0);
  return { rms: Math.sqrt(squares / all.length), second: all[Math.min(1, all.length - 1)] };
}
