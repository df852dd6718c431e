/** The value of every figure in one draw: moved by the scenario, else drawn from its spread, else as published. */
import { uniform } from '../base/draw.ts';
import { present } from '../base/must.ts';
import { sha256Text } from '../base/digest.ts';
import { type Catalogue, everyFigure } from '../figures/catalogue.ts';
import { type Figure, isAssumption, type Spread } from '../figures/figure.ts';
import type { AssumptionOverride, Scenario } from './scenario.ts';

/** Draw number of the central path: every figure at its own value. */
export const CENTRAL = 0;
/** Purpose of the draws that move figures, apart from every purpose inside the chain. */
const ASSUMPTION = 0x0a55;

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
  const spread: Spread | undefined = override === undefined ? f.spread : { ...override, shape: 'uniform' };
  if (spread === undefined || spread.high === spread.low) return f.value;
  if (draw === CENTRAL) return override === undefined ? f.value : (spread.low + spread.high) / 2;
  return quantile(spread, f.value, uniform(seed, ASSUMPTION, keyNumber(f.key), draw));
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

const numbers = new Map<string, number>();
function keyNumber(key: string): number {
  let value = numbers.get(key);
  if (value === undefined) {
    value = Number.parseInt(sha256Text(key).slice(0, 8), 16) | 0;
    numbers.set(key, value);
  }
  return value;
}
