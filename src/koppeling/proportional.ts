/** Today's practice of koppeling: a household with a permit goes to a municipality in proportion to what is left of its quota. */

/** Cumulative weights over municipalities; the last entry is the total. Without a task the weights are the inhabitants. */
export function couplingWeights(remaining: Float64Array, population: Float64Array, taskInForce: boolean, cumulative: Float64Array): void {
  if (taskInForce && remainingWeights(remaining, cumulative) > 0) return;
  remainingWeights(population, cumulative);
}

/** Cumulative sum of what is above zero; gives the total. */
export function remainingWeights(remaining: Float64Array, cumulative: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < remaining.length; m++) {
    if (remaining[m] > 0) sum += remaining[m];
    cumulative[m] = sum;
  }
  return sum;
}

/** The municipality for a uniform `u`: never decreasing in `u`, found by halving. */
export function couplingPlace(cumulative: Float64Array, u: number): number {
  const target = u * cumulative[cumulative.length - 1];
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
