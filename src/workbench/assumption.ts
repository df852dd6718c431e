/** The assumptions that a reader may move, and between which values. */
import { figure } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import type { AssumptionOverride } from '../scenario/scenario.ts';

export const SLIDER_KEYS = [
  'verbod.aandeelNaVerbod',
  'taakstelling.inzetZonderTaak',
  'alternatief.voorkomtVerlies',
  'extraWoningen.perJaar',
] as const;
export const INFLOW = 'instroom.variant';

export type Overrides = Readonly<Record<string, AssumptionOverride>>;

/** About so many steps on a slider, each of them a round number. */
const STEPS = 30;

export const rangeOf = (key: string): { readonly low: number; readonly high: number } => figure(key).spread ?? { low: 0, high: 1 };

/** The largest of 1 and 5 times a power of ten that still gives about thirty steps: whole per cents, homes by five hundred. */
export function stepOf(key: string): number {
  const { low, high } = rangeOf(key);
  const fine = (high - low) / STEPS;
  // A power of ten below one is written as one divided: 10 ** -2 is not everywhere the number nearest to 0.01.
  const exponent = Math.floor(Math.log10(fine));
  const tens = exponent < 0 ? 1 / 10 ** -exponent : 10 ** exponent;
  return fine >= 5 * tens ? 5 * tens : tens;
}

/** The named variants of the inflow with their factors. */
export function inflowVariants(): Readonly<Record<string, number>> {
  const f = figure(INFLOW);
  return isAssumption(f) ? (f.variants ?? {}) : {};
}

/** Whether a value may stand in a link: within the range of the assumption, or one of its names. */
export function isMovable(key: string, value: AssumptionOverride): boolean {
  if (key === INFLOW) return typeof value === 'string' && Object.hasOwn(inflowVariants(), value);
  if (!(SLIDER_KEYS as readonly string[]).includes(key) || typeof value !== 'number') return false;
  const { low, high } = rangeOf(key);
  return value >= low && value <= high;
}

/** What the reader moved: a number, or the name of a variant. */
export const movedOf = (overrides: Overrides): readonly (readonly [key: string, value: number | string])[] =>
  Object.entries(overrides).flatMap(([key, value]) => (typeof value === 'object' ? [] : [[key, value] as const]));
