/**
 * When the n-th comes, if one comes a unit of time on average (the Erlang law), from one uniform: never decreasing in it, nor in n. Serving n
 * from a list whose length nobody has counted is moving its head by this much, so it is the only law the lists of seekers need.
 */
import { exp, log } from './real.ts';
import { normalQuantile } from './sample.ts';

/** Up to this n from a table of the exact law; above it the law is so close to a cube of a normal that nobody could tell. */
const TABLE_MAX = 32;
/** The table has a row per n and a column per step of the standard normal, between plus and minus this many deviations. */
const REACH = 6.5;
const STEPS = 32;
const COLUMNS = 2 * REACH * STEPS + 1;

/** Cube roots of the quantiles per n: almost a straight line in the normal, so between two columns it may be drawn as one. */
const rows: (Float64Array | undefined)[] = [];

/** Knots per unit of the uniform: there the roots are known exactly, and below the lowest and from the highest on they are computed. */
const KNOTS = 1024;
const [LOWEST_KNOT, HIGHEST_KNOT] = [32, 992];
/** A row of knots per n, NaN until it is first asked for; the last row is that of the normal itself, for every larger n. */
const knots = new Float64Array((TABLE_MAX + 2) * KNOTS).fill(NaN);

/** The time of the `n`-th. What is rare is left to functions; that each branch cubes for itself keeps the number out of a box where this is inlined. */
export function erlang(n: number, u: number): number {
  if (n === 0) return 0;
  const at = u * KNOTS;
  const knot = at | 0;
  if (n > TABLE_MAX || knot < LOWEST_KNOT || knot >= HIGHEST_KNOT) {
    const root = rootAside(n, u);
    return root * root * root;
  }
  const from = (n * KNOTS + knot) | 0;
  if (Number.isNaN(knots[from])) makeKnots(n);
  // A straight line between two knots: nowhere further off in chance than 0.00001.
  const root = knots[from] + (knots[from + 1] - knots[from]) * (at - knot);
  return root * root * root;
}

/** The root for a large n, or a uniform near 0 or 1. */
const rootAside = (n: number, u: number): number => (n > TABLE_MAX ? cubeRootLarge(n, normalBetween(u)) : rootAt(n, normalQuantile(u)));

/** The normal itself, from the last row of knots where it can. */
function normalBetween(u: number): number {
  const knot = Math.floor(u * KNOTS);
  if (knot < LOWEST_KNOT || knot >= HIGHEST_KNOT) return normalQuantile(u);
  const from = (TABLE_MAX + 1) * KNOTS + knot;
  if (Number.isNaN(knots[from])) makeKnots(TABLE_MAX + 1);
  return knots[from] + (knots[from + 1] - knots[from]) * (u * KNOTS - knot);
}

function makeKnots(row: number): void {
  for (let knot = 1; knot < KNOTS; knot++) {
    const z = normalQuantile(knot / KNOTS);
    knots[row * KNOTS + knot] = row <= TABLE_MAX ? rootAt(row, z) : z;
  }
}

const rootAt = (n: number, z: number): number => (n <= TABLE_MAX ? interpolated((rows[n] ??= rowOf(n)), z) : cubeRootLarge(n, z));

function interpolated(row: Float64Array, z: number): number {
  const at = Math.min(COLUMNS - 1.5, Math.max(0, (z + REACH) * STEPS));
  const column = Math.floor(at);
  return row[column] + (row[column + 1] - row[column]) * (at - column);
}

/** Wilson and Hilferty (1931): the cube root of a gamma variable is almost normal. */
function cubeRootLarge(n: number, z: number): number {
  return Math.max(0, 1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) * (n < CUBE_ROOTS.length ? CUBE_ROOTS[n] : cubeRoot(n));
}

function rowOf(n: number): Float64Array {
  const row = new Float64Array(COLUMNS);
  const middle = (COLUMNS - 1) / 2;
  const logFactorial = logFactorialOf(n);
  let time = exp((log(LOWER_CHANCES[middle]) + logFactorial) / n);
  for (let column = 0; column < COLUMNS; column++) {
    const chance = LOWER_CHANCES[Math.abs(column - middle)];
    time = column < middle ? timeFromBelow(n, log(chance) + logFactorial, time) : timeFromAbove(n, log(chance), time);
    row[column] = cubeRoot(time);
  }
  return row;
}

/** Chance of a standard normal more than so many steps below its mean, where the quantile function says so; found by halving. */
const LOWER_CHANCES = Float64Array.from({ length: (COLUMNS + 1) / 2 }, (_, step) => {
  let [low, high] = [0, 0.5];
  for (let i = 0; i < 80; i++) {
    const half = (low + high) / 2;
    if (normalQuantile(half) > -step / STEPS) high = half;
    else low = half;
  }
  return high;
});

const logFactorialOf = (n: number): number => {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += log(k);
  return sum;
};

/** From the column before, few steps are left. */
const ITERATIONS = 4;

/**
 * The chance that n have come is t^n e^-t / n! times a sum. Newton in logarithms: the logarithm of the chance is concave in that of the
 * time, so the steps come from one side. The first time, from t^n / n! alone, certainly comes too early.
 */
function timeFromBelow(n: number, logChanceTimesFactorial: number, from: number): number {
  let time = from;
  for (let i = 0; i < ITERATIONS; i++) {
    let [sum, part] = [1, 1];
    for (let k = 1; part > sum * 1e-17; k++) {
      part *= time / (n + k);
      sum += part;
    }
    time *= exp(((logChanceTimesFactorial - n * log(time) + time - log(sum)) * sum) / n);
  }
  return time;
}

/** The chance that n have not come yet is e^-t times the sum of t^k / k! below n; its logarithm is concave too. */
function timeFromAbove(n: number, logChance: number, from: number): number {
  let time = from;
  for (let i = 0; i < ITERATIONS; i++) {
    let [sum, part] = [1, 1];
    for (let k = 1; k < n; k++) {
      part *= time / k;
      sum += part;
    }
    time += ((log(sum) - time - logChance) * sum) / part;
  }
  return time;
}

function cubeRoot(x: number): number {
  const root = exp(log(x) / 3);
  return root - (root - x / (root * root)) / 3;
}

/** Kept for the numbers of homes that occur in one municipality and class. */
const CUBE_ROOTS = Float64Array.from({ length: 1024 }, (_, n) => (n === 0 ? 0 : cubeRoot(n)));

/** All the tables, for a program in another language that is to give the same numbers: rows from 0 to the largest n, one behind the other. */
export function erlangTables(): { readonly rows: Float64Array; readonly knots: Float64Array; readonly cubeRoots: Float64Array } {
  const all = new Float64Array((TABLE_MAX + 1) * COLUMNS);
  for (let n = 1; n <= TABLE_MAX + 1; n++) makeKnots(n);
  for (let n = 1; n <= TABLE_MAX; n++) all.set((rows[n] ??= rowOf(n)), n * COLUMNS);
  return { rows: all, knots, cubeRoots: CUBE_ROOTS };
}
