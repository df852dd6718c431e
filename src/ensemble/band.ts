/** The band of a set of draws, with the standard error of each of its numbers: how far another set of as many draws would lie from it. */

import { groupErrors } from './group-error.ts';
import type { Member } from './member.ts';

/** Five, fifty and ninety-five per cent and the mean; each standard error is absent where one draw tells nothing about it. */
export interface Band {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
  readonly seP05?: number;
  readonly seP50?: number;
  readonly seP95?: number;
  readonly seMean?: number;
}

/** Shares of the draws below the three lines of a band. */
const [LOW, MIDDLE, HIGH] = [0.05, 0.5, 0.95] as const;

/**
 * Band of a set of values, or null when there are none. Quantiles are interpolated between order statistics. With `groups`, one per value, those of a
 * group are not taken as independent.
 */
export function bandOf(values: readonly number[], groups?: readonly number[]): Band | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const sorted = new Float64Array(values).sort();
  const band = { p05: quantileOf(sorted, LOW), p50: quantileOf(sorted, MIDDLE), p95: quantileOf(sorted, HIGH), mean };
  if (values.length === 1) return band;
  if (groups !== undefined) return { ...band, ...grouped(values, groups, sorted) };
  const [seP05, seP50, seP95] = [quantileError(sorted, LOW), quantileError(sorted, MIDDLE), quantileError(sorted, HIGH)];
  return { ...band, seP05, seP50, seP95, seMean: meanError(values, mean) };
}

function grouped(values: readonly number[], groups: readonly number[], sorted: Float64Array): Omit<Band, 'p05' | 'p50' | 'p95' | 'mean'> {
  const errors = groupErrors(values, groups, sorted, [LOW, MIDDLE, HIGH]);
  if (errors === null) return {};
  const [seP05, seP50, seP95, seMean] = errors;
  return { seP05, seP50, seP95, seMean };
}

/** Standard error of a mean, as if the draws were independent. Even draws lie closer together, so the truth is this or less. */
export function meanError(values: readonly number[], mean: number): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/**
 * Standard error of a quantile from the order statistics: how many draws fall below the true quantile is binomial, so it is one standard
 * deviation of that count times the mean distance between neighbours over so many ranks on either side, cut off at the outermost draws.
 */
function quantileError(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  const at = last * share;
  const ranks = Math.sqrt(sorted.length * share * (1 - share));
  const [low, high] = [Math.max(0, at - ranks), Math.min(last, at + ranks)];
  return (ranks * (atRank(sorted, high) - atRank(sorted, low))) / (high - low);
}

const quantileOf = (sorted: Float64Array, share: number): number => atRank(sorted, (sorted.length - 1) * share);

/** Between two order statistics in proportion. */
function atRank(sorted: Float64Array, at: number): number {
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

/** Band over members of which some have no value. */
export function memberBand(members: readonly Member[], valueOf: (member: Member, m: number) => number): Band | null {
  const values: number[] = [];
  const groups: number[] = [];
  for (let m = 0; m < members.length; m++) {
    const value = valueOf(members[m], m);
    if (Number.isNaN(value)) continue;
    values.push(value);
    groups.push(members[m].group ?? 0);
  }
  return members[0].group === undefined ? bandOf(values) : bandOf(values, groups);
}

type Lines = Readonly<Record<keyof Band, readonly (number | null)[]>>;

/** Bands side by side, one array per number; null where there is none. */
export const bandLines = (bands: readonly (Band | null)[]): Lines => ({
  p05: bands.map((band) => band?.p05 ?? null),
  p50: bands.map((band) => band?.p50 ?? null),
  p95: bands.map((band) => band?.p95 ?? null),
  mean: bands.map((band) => band?.mean ?? null),
  seP05: bands.map((band) => band?.seP05 ?? null),
  seP50: bands.map((band) => band?.seP50 ?? null),
  seP95: bands.map((band) => band?.seP95 ?? null),
  seMean: bands.map((band) => band?.seMean ?? null),
});
