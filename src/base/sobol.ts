/**
 * Sobol' points: every run of 2^m of them puts one point in each of 2^m equal strips of every dimension, so that few draws cover a range
 * evenly. Scrambled after Owen (exact nested scrambling, each flip a keyed hash of the digits before it): each point is uniform by itself, the evenness
 * stays, and another seed gives another set.
 */
import { uniform } from './draw.ts';
import { must } from './must.ts';
import { DIRECTIONS } from './sobol/joe-kuo.ts';

/** Dimensions for which there are direction numbers. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;
/** Binary digits of a coordinate; there are 2^32 points. */
const DIGITS = 32;
/** Purpose of the draws that flip digits. */
const SCRAMBLE = 0x50b0;
const RANGE = 4294967296;

/** Coordinate of point `index` (from 0) in `dimension` (from 0), as a whole number of 2^-32. */
export function sobolWord(index: number, dimension: number): number {
  const columns = columnsOf(dimension);
  let word = 0;
  for (let rest = index, digit = 0; rest > 0; rest = Math.floor(rest / 2), digit++) if (rest % 2 === 1) word ^= columns[digit];
  return word >>> 0;
}

/** The same, scrambled by `seed`, in the open interval (0, 1). */
export function sobolUniform(seed: number, index: number, dimension: number): number {
  return (scrambled(sobolWord(index, dimension), seed, dimension) + 0.5) / RANGE;
}

/** Flips each digit or not, decided by the digits before it: two points that share their first digits share their flips that far. */
function scrambled(word: number, seed: number, dimension: number): number {
  let flips = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    // A leading 1 tells how many digits came before.
    const before = digit === 0 ? 1 : (1 << digit) | (word >>> (DIGITS - digit));
    flips = (flips << 1) | (uniform(seed, SCRAMBLE, dimension, before) < 1 / 2 ? 0 : 1);
  }
  return (word ^ flips) >>> 0;
}

const known = new Map<number, Int32Array>();

function columnsOf(dimension: number): Int32Array {
  let columns = known.get(dimension);
  if (columns === undefined) {
    must(dimension >= 0 && dimension < SOBOL_DIMENSIONS, 'a dimension with direction numbers');
    columns = dimension === 0 ? plain() : grown(DIRECTIONS[dimension - 1].polynomial, DIRECTIONS[dimension - 1].first);
    known.set(dimension, columns);
  }
  return columns;
}

/** The first dimension: digits in reverse. */
const plain = (): Int32Array => Int32Array.from({ length: DIGITS }, (_, digit) => 1 << (DIGITS - 1 - digit));

/** The first columns are given, the others follow from the polynomial. */
function grown(polynomial: number, first: readonly number[]): Int32Array {
  const degree = first.length;
  const columns = new Int32Array(DIGITS);
  for (let digit = 0; digit < DIGITS; digit++) {
    if (digit < degree) {
      columns[digit] = first[digit] << (DIGITS - 1 - digit);
      continue;
    }
    let column = columns[digit - degree] ^ (columns[digit - degree] >>> degree);
    for (let back = 1; back < degree; back++) if ((polynomial >>> (degree - back)) % 2 === 1) column ^= columns[digit - back];
    columns[digit] = column;
  }
  return columns;
}
