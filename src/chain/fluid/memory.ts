/**
 * One piece of memory for all tables of an expected path, each table a view of its part. A loop over ten tables then goes through one: engines
 * look up anew, at every turn of a loop and for every table, where that table stands, and that costs more than the arithmetic. Copying a path
 * is copying one table.
 */
import { Spare } from '../../base/spare.ts';

/** Hands out the next part of the memory, all of it 0. */
export type Carve = (length: number) => Float64Array;

const spare = new Spare<Float64Array>();
const NONE = new Float64Array(0);

/** Makes `tables` twice: to count what they need, and on memory of that size. So it only hands out parts, in an order of its own. */
export function inOneMemory<T>(tables: (carve: Carve) => T): { readonly memory: Float64Array; readonly tables: T } {
  let used = 0;
  tables((length) => {
    used += length;
    return NONE;
  });
  const memory = spare.take((kept) => kept.length === used) ?? new Float64Array(used);
  used = 0;
  const carve: Carve = (length) => {
    used += length;
    return memory.subarray(used - length, used);
  };
  return { memory, tables: tables(carve) };
}

/** Gives the memory to a later path. */
export function memoryRelease(memory: Float64Array): void {
  memory.fill(0);
  spare.give(memory);
}

/** Where a table begins in the memory that it is part of. */
export const offsetOf = (table: Float64Array): number => table.byteOffset / table.BYTES_PER_ELEMENT;
