/** Standard errors where members of one group are not independent of each other: each group is left out in turn (jackknife). */

/** Errors of the quantiles at `shares` and, last, of the mean; null where one group tells nothing. */
export function groupErrors(values: readonly number[], groups: readonly number[], shares: readonly number[]): readonly number[] | null {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const ranks = new Map<number, number[]>();
  order.forEach((i, rank) => {
    const known = ranks.get(groups[i]);
    if (known === undefined) ranks.set(groups[i], [rank]);
    else known.push(rank);
  });
  if (ranks.size < 2) return null;
  const sorted = order.map((i) => values[i]);
  const total = values.reduce((sum, value) => sum + value, 0);
  const without = [...ranks.values()].map((left) => {
    const count = sorted.length - left.length;
    const mean = (total - left.reduce((sum, rank) => sum + sorted[rank], 0)) / count;
    return [...shares.map((share) => quantileWithout(sorted, left, (count - 1) * share)), mean];
  });
  return [...shares, null].map((_, i) => jackknife(without.map((each) => each[i])));
}

/** Between two order statistics of those that are left, in proportion; `left` are the ranks taken out, ascending. */
function quantileWithout(sorted: readonly number[], left: readonly number[], at: number): number {
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
