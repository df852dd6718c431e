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
  const sorted = ascending(values);
  const [p05, p50, p95] = [quantileOf(sorted, LOW), quantileOf(sorted, MIDDLE), quantileOf(sorted, HIGH)];
  const errors = values.length === 1 ? null : errorsOf(values, groups, sorted, mean);
  if (errors === null) return { p05, p50, p95, mean };
  const [seP05, seP50, seP95, seMean] = errors;
  return { p05, p50, p95, mean, seP05, seP50, seP95, seMean };
}

/** Of the three lines and the mean; null where groups tell nothing. */
function errorsOf(
  values: readonly number[],
  groups: readonly number[] | undefined,
  sorted: Float64Array,
  mean: number,
): readonly number[] | null {
  if (groups !== undefined) return groupErrors(values, groups, sorted, [LOW, MIDDLE, HIGH]);
  return [quantileError(sorted, LOW), quantileError(sorted, MIDDLE), quantileError(sorted, HIGH), meanError(values, mean)];
}

/** More values than this are sorted by the engine, which costs as much as some tens of values to begin with. */
const FEW = 32;

function ascending(values: readonly number[]): Float64Array {
  const sorted = new Float64Array(values);
  if (values.length > FEW) return sorted.sort();
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i];
    let at = i;
    for (; at > 0 && sorted[at - 1] > value; at--) sorted[at] = sorted[at - 1];
    sorted[at] = value;
  }
  return sorted;
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
export function bandLines(bands: readonly (Band | null)[]): Lines {
  const line = (name: keyof Band): readonly (number | null)[] => bands.map((band) => band?.[name] ?? null);
  return {
    ...{ p05: line('p05'), p50: line('p50'), p95: line('p95'), mean: line('mean') },
    ...{ seP05: line('seP05'), seP50: line('seP50'), seP95: line('seP95'), seMean: line('seMean') },
  };
}
