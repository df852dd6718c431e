/** The value of every figure in one draw: moved by the scenario, else drawn from its spread, else as published. */
import { present } from '../base/must.ts';
import { type Catalogue, everyFigure } from '../figures/catalogue.ts';
import { type Figure, isAssumption, type Spread } from '../figures/figure.ts';
import { CENTRAL, parameterUniform } from './parameter-uniform.ts';
import type { AssumptionOverride, Scenario } from './scenario.ts';

export type Values = (key: string) => number;

/** Two scenarios with the same seed and draw see the same values, so that their difference is effect and not luck. */
export function valuesOf(scenario: Scenario, seed: number, draw: number, catalogue: Catalogue = everyFigure): Values {
  const known = new Map<string, number>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      const override = scenario.assumptions[key];
      // A number stands for itself: what it replaces need not be known at the day of the catalogue.
      value = typeof override === 'number' ? override : resolve(catalogue.figure(key), override, seed, draw);
      known.set(key, value);
    }
    return value;
  };
}

function resolve(f: Figure, override: Exclude<AssumptionOverride, number> | undefined, seed: number, draw: number): number {
  if (typeof override === 'string') return present(isAssumption(f) ? f.variants?.[override] : undefined, `variant ${override} of ${f.key}`);
  const spread = rangeOf(f, override);
  if (spread === null) return f.value;
  if (draw === CENTRAL) return override === undefined ? f.value : (spread.low + spread.high) / 2;
  return quantile(spread, f.value, parameterUniform(seed, f.key, draw));
}

/** The range in which a figure is drawn, or null for one that stands fixed. */
export function rangeOf(f: Figure, override: AssumptionOverride | undefined): Spread | null {
  if (typeof override === 'number' || typeof override === 'string') return null;
  const spread: Spread | undefined = override === undefined ? f.spread : { ...override, shape: 'uniform' };
  return spread === undefined || spread.high === spread.low ? null : spread;
}

/** Inverse of the uniform or triangular distribution. */
export function quantile(spread: Spread, peak: number, u: number): number {
  const width = spread.high - spread.low;
  if (spread.shape === 'uniform') return spread.low + u * width;
  const split = (peak - spread.low) / width;
  return u < split
    ? spread.low + Math.sqrt(u * width * (peak - spread.low))
    : spread.high - Math.sqrt((1 - u) * width * (spread.high - peak));
}
