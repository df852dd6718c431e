/** Scores of a forecast given as quantiles: weighted interval score in its three parts, coverage and bias. */

/** Quantiles that every forecast gives: the median and the ends of bands of 50, 80 and 95 %. */
export const LEVELS = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;
const MEDIAN = 3;
/** Lower end, upper end and the chance outside, per band. */
const BANDS = [
  [2, 4, 0.5],
  [1, 5, 0.2],
  [0, 6, 0.05],
] as const;

export interface Score {
  /** Weighted interval score (Bracher and others 2021): in the unit of the target, smaller is better; for a band of no width the absolute miss. */
  readonly wis: number;
  /** Its parts: width of the bands, and the penalty for a truth above (forecast too low) or below them (too high). */
  readonly spread: number;
  readonly tooLow: number;
  readonly tooHigh: number;
  readonly inside50: boolean;
  readonly inside80: boolean;
  readonly inside95: boolean;
  /** Median minus truth. */
  readonly bias: number;
}

export function score(quantiles: readonly number[], truth: number): Score {
  const median = quantiles[MEDIAN];
  let [spread, tooLow, tooHigh] = [0, Math.max(0, truth - median) / 2, Math.max(0, median - truth) / 2];
  for (const [low, high, outside] of BANDS) {
    spread += (outside / 2) * (quantiles[high] - quantiles[low]);
    tooLow += Math.max(0, truth - quantiles[high]);
    tooHigh += Math.max(0, quantiles[low] - truth);
  }
  const share = 1 / (BANDS.length + 1 / 2);
  const inside = ([low, high]: readonly [number, number, number]): boolean => truth >= quantiles[low] && truth <= quantiles[high];
  const parts = { spread: spread * share, tooLow: tooLow * share, tooHigh: tooHigh * share };
  return {
    wis: parts.spread + parts.tooLow + parts.tooHigh,
    ...parts,
    inside50: inside(BANDS[0]),
    inside80: inside(BANDS[1]),
    inside95: inside(BANDS[2]),
    bias: median - truth,
  };
}

/** Quantiles of a sample at {@link LEVELS}, interpolated between order statistics. */
export function quantilesOf(sample: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(sample).sort();
  return LEVELS.map((level) => {
    const at = (sorted.length - 1) * level;
    const low = Math.floor(at);
    return sorted[low] + (sorted[Math.min(sorted.length - 1, low + 1)] - sorted[low]) * (at - low);
  });
}
