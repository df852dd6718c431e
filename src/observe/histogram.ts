/** Counts per whole month of waiting, and the median in them. */

export interface Histogram {
  readonly counts: Float64Array;
  total: number;
}

export const histogramCreate = (size: number): Histogram => ({ counts: new Float64Array(size), total: 0 });

/** Values outside the table are counted in its first or last cell. */
export function histogramAdd(histogram: Histogram, value: number, count: number): void {
  const at = Math.min(histogram.counts.length - 1, Math.max(0, value));
  histogram.counts[at] += count;
  histogram.total += count;
}

export function histogramClear(histogram: Histogram): void {
  histogram.counts.fill(0);
  histogram.total = 0;
}

export function histogramCopy(from: Histogram, to: Histogram): void {
  to.counts.set(from.counts);
  to.total = from.total;
}

/** Median of `counts[from..to)` whose sum is `total`, as an offset from `from`; NaN when the sum is zero. */
export function medianOf(counts: Float64Array | Int32Array, from: number, to: number, total: number): number {
  if (total === 0) return NaN;
  let below = 0;
  for (let i = from; i < to; i++) {
    below += counts[i];
    if (below * 2 >= total) return i - from;
  }
  return to - 1 - from;
}
