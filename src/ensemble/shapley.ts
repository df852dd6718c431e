/**
 * Who carries the effect of a package: from the effect of every subset of its parts to the share of each part and of each pair, exactly.
 * Worths are whole numbers and shares are fractions over one denominator, so that the shares add up to the whole to the last unit.
 */

/** Worth of every subset of `players` parts; bit i of the index says whether part i is in it. Index 0 is nothing. */
export type SetFunction = readonly bigint[];

export interface Shapley {
  /** Numerators of the share of each part, over {@link Shapley.denominator}. Together: denominator times the worth of all less that of nothing. */
  readonly share: readonly bigint[];
  readonly denominator: bigint;
  /** Numerators per pair, in order (0,1), (0,2), …; above zero: together more than apart. Over {@link Shapley.pairDenominator}. */
  readonly pair: readonly bigint[];
  readonly pairDenominator: bigint;
}

/** Shapley values and Shapley interaction indices. */
export function shapley(worth: SetFunction): Shapley {
  const players = playersIn(worth);
  const faculty = faculties(players);
  const share = Array.from({ length: players }, (_, i) => shareOf(worth, players, faculty, i));
  const pair: bigint[] = [];
  for (let i = 0; i < players; i++) for (let j = i + 1; j < players; j++) pair.push(pairOf(worth, players, faculty, i, j));
  return { share, denominator: faculty[players], pair, pairDenominator: faculty[Math.max(0, players - 1)] };
}

/** Bits in the index of the whole: worths come in powers of two. */
const playersIn = (worth: SetFunction): number => size(worth.length - 1);

/** What joining adds, over all orders in which the others can have come before. */
function shareOf(worth: SetFunction, players: number, faculty: readonly bigint[], i: number): bigint {
  const bit = 1 << i;
  let sum = 0n;
  for (let set = 0; set < worth.length; set++) {
    if ((set & bit) !== 0) continue;
    const before = size(set);
    sum += faculty[before] * faculty[players - before - 1] * (worth[set | bit] - worth[set]);
  }
  return sum;
}

/** What two add together beyond what each adds alone, over all orders of the others. */
function pairOf(worth: SetFunction, players: number, faculty: readonly bigint[], i: number, j: number): bigint {
  const [a, b] = [1 << i, 1 << j];
  let sum = 0n;
  for (let set = 0; set < worth.length; set++) {
    if ((set & (a | b)) !== 0) continue;
    const before = size(set);
    sum += faculty[before] * faculty[players - before - 2] * (worth[set | a | b] - worth[set | a] - worth[set | b] + worth[set]);
  }
  return sum;
}

function faculties(most: number): readonly bigint[] {
  const faculty = [1n];
  for (let n = 1; n <= most; n++) faculty.push(faculty[n - 1] * BigInt(n));
  return faculty;
}

function size(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
