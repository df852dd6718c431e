/** A pair of draws for each of many rows at once. */
import { uniformPairs } from '../base/draw.ts';
import type { World } from './world.ts';

export interface Pairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** By the names of the rows, so that nothing depends on who else is drawn for. */
export function rowPairs({ inputs, units }: World, purpose: number, rows: readonly number[]): Pairs {
  const identity = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) identity[i] = units.identity[rows[i]];
  const pairs = { first: new Float64Array(rows.length), second: new Float64Array(rows.length) };
  uniformPairs(inputs.seed, purpose, identity, rows.length, 0, pairs.first, pairs.second);
  return pairs;
}
