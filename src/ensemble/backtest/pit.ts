/**
 * Where the truth fell in a forecast: the probability that was given to less than what came (probability integral transform). Of honest forecasts
 * every tenth gets as many truths as another (Dawid 1984; Gneiting, Balabdaoui and Raftery 2007, JRSS B 69).
 */

/**
 * Of a forecast by draws: the rank of the truth among the draws and itself, as a share. Were truth and draws alike, every rank would be as likely,
 * so the middle of its slot of one in n + 1 counts.
 */
export function pitOf(sample: readonly number[], truth: number): number {
  const below = sample.filter((value) => value < truth).length;
  const equal = sample.filter((value) => value === truth).length;
  return (below + (equal + 1) / 2) / (sample.length + 1);
}

export const PIT_BINS = 10;

/** How many fell in each tenth, the lowest first. */
export function pitCounts(pits: readonly number[]): readonly number[] {
  const counts = new Array<number>(PIT_BINS).fill(0);
  for (const pit of pits) counts[Math.min(PIT_BINS - 1, Math.floor(pit * PIT_BINS))]++;
  return counts;
}
