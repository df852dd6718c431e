/** Where in its range a figure lies in a draw: the seam between a figure with a spread and the points that are drawn. */
import { sha256Text } from '../base/digest.ts';
import { uniform } from '../base/draw.ts';
import { sobolUniform } from '../base/sobol.ts';
import { dimensionOf } from './dimension.ts';

/** Draw number of the central path: every figure at its own value. */
export const CENTRAL = 0;
/** Purpose of the draws of figures without a dimension, apart from every purpose inside the chain. */
const ASSUMPTION = 0x0a55;

/**
 * A uniform in (0, 1) for the figure `key` in draw `draw` (from 1). Draw n is point n - 1, so draws 1 to 2^m are even in every figure, and the
 * first fifty of two hundred draws are the fifty. The same in every scenario, so that a difference is effect and not luck.
 */
export function parameterUniform(seed: number, key: string, draw: number): number {
  const dimension = dimensionOf(key);
  return dimension === undefined ? uniform(seed, ASSUMPTION, keyNumber(key), draw) : sobolUniform(seed, draw - 1, dimension);
}

const keyNumber = (key: string): number => Number.parseInt(sha256Text(key).slice(0, 8), 16) | 0;
