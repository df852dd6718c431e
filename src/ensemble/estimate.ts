/** A number over draws: its mean, its band, and the standard errors of these. */
import { bandOf } from './band.ts';

/** From one draw only the mean is known. */
export interface Estimate {
  readonly mean: number;
  readonly p05?: number;
  readonly p95?: number;
  /** Of the mean. */
  readonly se?: number;
  readonly seP05?: number;
  readonly seP95?: number;
}

export function estimate(values: readonly number[]): Estimate {
  const band = bandOf(values);
  if (band === null) return { mean: NaN };
  const { mean, p05, p95, seMean, seP05, seP95 } = band;
  return seMean === undefined || seP05 === undefined || seP95 === undefined ? { mean } : { mean, p05, p95, se: seMean, seP05, seP95 };
}

/** Two independent estimates together; where the band of the sum would lie is not known. */
export function plus(a: Estimate, b: Estimate): Estimate {
  const mean = a.mean + b.mean;
  return a.se === undefined || b.se === undefined ? { mean } : { mean, se: Math.sqrt(a.se * a.se + b.se * b.se) };
}
