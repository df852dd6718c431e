/** Inverse-distribution samplers: one uniform in, one value out, never decreasing in that uniform, so that coupled runs stay coupled. */
import { exp, log } from './real.ts';
import { Bug } from './must.ts';

/** Largest mean or count handled in one sequential search; above it the count is split, so that nothing underflows. */
const CHUNK = 512;

/** Number of successes among `n` with probability `p`, from one uniform `u`. Monotone in `u` and in `n`, for `n` up to CHUNK exactly. */
export function binomial(n: number, p: number, u: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  // Nobody, without computing the power: (1 - p)^n is at least 1 - np.
  if (u <= 1 - n * p) return 0;
  if (n > CHUNK) return binomialSplit(n, p, u);
  return p > 0.5 ? n - binomialSearch(n, 1 - p, 1 - u) : binomialSearch(n, p, u);
}

function binomialSearch(n: number, p: number, u: number): number {
  const odds = p / (1 - p);
  let mass = 1;
  for (let i = 0; i < n; i++) mass *= 1 - p;
  let below = mass;
  let k = 0;
  while (u > below && k < n) {
    mass *= (odds * (n - k)) / (k + 1);
    k++;
    below += mass;
  }
  return k;
}

/** Writes the chances of at most 0, 1, ... n successes from `at` on, summed as the search sums them; the last is 1. */
export function binomialCumulative(n: number, p: number, cumulative: Float64Array, at: number): void {
  const odds = p / (1 - p);
  let mass = 1;
  for (let i = 0; i < n; i++) mass *= 1 - p;
  let below = mass;
  for (let k = 0; k < n; k++) {
    cumulative[at + k] = below;
    mass *= (odds * (n - k)) / (k + 1);
    below += mass;
  }
  cumulative[at + n] = 1;
}

/** Normal quantile of the whole, rounded: only for counts above CHUNK, where the law of a single cohort is that close to normal. */
function binomialSplit(n: number, p: number, u: number): number {
  const value = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normalQuantile(u));
  return Math.min(n, Math.max(0, value));
}

/** Poisson count with mean `mean`, from one uniform. Never decreasing in `u` nor in `mean`. Above {@link SEARCH_MAX} an approximation. */
export function poisson(mean: number, u: number): number {
  if (!(mean >= 0)) throw new Bug(`negative mean: ${String(mean)}`);
  // None, without an exponential: e^-mean is at least 1 - mean.
  if (u <= 1 - mean) return 0;
  return mean > SEARCH_MAX ? poissonLarge(mean, u) : poissonSearch(mean, exp(-mean), u, COUNT_MAX);
}

/** As {@link poisson}, for a mean whose e^-mean is already known: the same numbers, without an exponential. */
export function poissonKnown(mean: number, expMinusMean: number, u: number): number {
  if (u <= 1 - mean) return 0;
  return mean > SEARCH_MAX ? poissonLarge(mean, u) : poissonSearch(mean, expMinusMean, u, COUNT_MAX);
}

/** Largest mean that is searched exactly. */
export const SEARCH_MAX = 24;
/** No search goes further: far beyond any count with a mean below SEARCH_MAX. */
const COUNT_MAX = 1000;

function poissonSearch(mean: number, expMinusMean: number, u: number, most: number): number {
  let mass = expMinusMean;
  let below = mass;
  let k = 0;
  while (u > below && k < most) {
    k++;
    mass *= mean / k;
    below += mass;
  }
  return k;
}

/** Cornish-Fisher quantile to second order: within one of the exact quantile, and never below that of a smaller mean. */
function poissonLarge(mean: number, u: number): number {
  const z = normalQuantile(u);
  const value = Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
  return mean < SEARCH_MAX + 8 ? Math.max(value, poissonSearch(SEARCH_MAX, EXP_MINUS_SEARCH_MAX, u, COUNT_MAX)) : value;
}

const EXP_MINUS_SEARCH_MAX = exp(-SEARCH_MAX);

/** Waiting time with mean 1. */
export const exponential = (u: number): number => -log(1 - u);

/** Standard normal quantile (Acklam's rational approximation, relative error below 1.2e-9). */
export function normalQuantile(u: number): number {
  if (u < 0.02425) return tail(Math.sqrt(-2 * log(u)));
  if (u > 0.97575) return -tail(Math.sqrt(-2 * log(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const a =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
      2.506628277459239) *
    q;
  const b =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
  return a / b;
}

function tail(q: number): number {
  const a =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
    2.938163982698783;
  const b = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return a / b;
}
