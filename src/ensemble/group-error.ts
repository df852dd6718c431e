/** Standard errors where members of one group are not independent of each other: each group is left out in turn (jackknife). */

/**
 * Errors of the quantiles at `shares` and, last, of the mean; null where one group tells nothing. `sorted` are the values in ascending order, `groups`
 * are those of `values`.
 */
export function groupErrors(
  values: readonly number[],
  groups: readonly number[],
  sorted: Float64Array,
  shares: readonly number[],
): readonly number[] | null {
  const members = new Map<number, number[]>();
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const known = members.get(groups[i]);
    if (known === undefined) members.set(groups[i], [values[i]]);
    else insert(known, values[i]);
    total += values[i];
  }
  if (members.size < 2) return null;
  const without = [...members.values()].map((own) => {
    const left = ranksOf(own, sorted);
    const count = sorted.length - left.length;
    const mean = (total - own.reduce((sum, value) => sum + value, 0)) / count;
    return [...shares.map((share) => quantileWithout(sorted, left, (count - 1) * share)), mean];
  });
  return [...shares, null].map((_, i) => jackknife(without.map((each) => each[i])));
}

/** Keeps a few values in ascending order. */
function insert(ascending: number[], value: number): void {
  let at = ascending.length;
  for (; at > 0 && ascending[at - 1] > value; at--) ascending[at] = ascending[at - 1];
  ascending[at] = value;
}

/** Ranks that values of one group, in ascending order, may be taken to have: of equals the first that none of the group has. */
function ranksOf(own: readonly number[], sorted: Float64Array): readonly number[] {
  const ranks: number[] = [];
  let free = 0;
  for (const value of own) {
    let low = free;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    ranks.push(low);
    free = low + 1;
  }
  return ranks;
}

/** Between two order statistics of those that are left, in proportion; `left` are the ranks taken out, ascending. */
function quantileWithout(sorted: Float64Array, left: readonly number[], at: number): number {
  const low = Math.floor(at);
  const value = sorted[rankWithout(left, low)];
  return at === low ? value : value + (sorted[rankWithout(left, low + 1)] - value) * (at - low);
}

function rankWithout(left: readonly number[], rank: number): number {
  let found = rank;
  for (const out of left) {
    if (out > found) break;
    found++;
  }
  return found;
}

function jackknife(without: readonly number[]): number {
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  const squares = without.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt((squares * (without.length - 1)) / without.length);
}
