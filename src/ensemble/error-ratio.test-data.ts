/** Whether a standard error is what a number really varies, over many ensembles. */
import type { Band } from './band.ts';

/** The numbers of a band and the errors told of them. */
export const NUMBERS = [
  ['p05', 'seP05'],
  ['p50', 'seP50'],
  ['p95', 'seP95'],
  ['mean', 'seMean'],
] as const;

/** What the standard error says, squared, over how much the number really varies between ensembles. */
export function ratio(found: readonly Band[], value: keyof Band, error: keyof Band): number {
  const values = found.map((b) => b[value] ?? NaN);
  const mean = values.reduce((a, b) => a + b, 0) / found.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (found.length - 1);
  return found.reduce((sum, b) => sum + (b[error] ?? NaN) ** 2, 0) / found.length / variance;
}
