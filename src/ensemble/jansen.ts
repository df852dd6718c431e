/**
 * Total index of a factor: the share of the variance of an outcome that stays when everything but that factor is known, interactions with
 * others included. Estimated after Jansen (1999): half the mean square of what the outcome moves when that factor alone is drawn anew, over the
 * variance of the outcome.
 */
export interface TotalIndex {
  readonly total: number;
  /** Standard error, by leaving out each point in turn. */
  readonly se: number;
}

/** `at`: the outcome in each point. `moved`: the same with the factor drawn anew. Null when the outcome does not vary at all. */
export function totalIndex(at: ArrayLike<number>, moved: ArrayLike<number>): TotalIndex | null {
  const n = at.length;
  const { sum, squares, centre } = momentsOf(at);
  let halves = 0;
  for (let j = 0; j < n; j++) halves += half(at[j], moved[j]);
  const whole = ratio(halves, sum, squares, n);
  if (whole === null) return null;
  let [leftSum, leftSquares] = [0, 0];
  for (let j = 0; j < n; j++) {
    const own = at[j] - centre;
    const left = ratio(halves - half(at[j], moved[j]), sum - own, squares - own * own, n - 1) ?? whole;
    leftSum += left - whole;
    leftSquares += (left - whole) * (left - whole);
  }
  return { total: whole, se: Math.sqrt(Math.max(0, ((n - 1) / n) * (leftSquares - (leftSum * leftSum) / n))) };
}

/** Sums of an outcome about its mean, so that small variances of large numbers are not lost. */
function momentsOf(at: ArrayLike<number>): { sum: number; squares: number; centre: number } {
  let centre = 0;
  for (let j = 0; j < at.length; j++) centre += at[j] / at.length;
  let [sum, squares] = [0, 0];
  for (let j = 0; j < at.length; j++) {
    sum += at[j] - centre;
    squares += (at[j] - centre) * (at[j] - centre);
  }
  return { sum, squares, centre };
}

const half = (a: number, b: number): number => ((a - b) * (a - b)) / 2;

/** Mean of the halves over the variance of `n` values. */
function ratio(halves: number, sum: number, squares: number, n: number): number | null {
  const variance = (squares - (sum * sum) / n) / (n - 1);
  return variance > 0 ? halves / n / variance : null;
}
