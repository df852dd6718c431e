/** Bands over draws, month by month: median, 5 % and 95 %, and the mean, in a fixed order of summing. */
import { must } from '../base/must.ts';
import { type Month, monthOf, monthText } from '../base/month.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';
import type { Series, SeriesByObservable } from './result.ts';

/** Months summed in a yearly total. */
const YEAR = 12;

/** Bands of the members themselves, from `from` to `until` (both `2026-01`). */
export function bands(members: readonly Member[], from: string, until: string): SeriesByObservable {
  return bySeries(members, from, until, monthValue);
}

/** Bands of the difference, draw by draw: `other` minus `base`. Both must hold the same draws in the same order. */
export function differenceBands(base: readonly Member[], other: readonly Member[], from: string, until: string): SeriesByObservable {
  return bySeries(other, from, until, difference(base, other, monthValue));
}

/** Totals over twelve months, for flows and money only. */
export function yearlyBands(members: readonly Member[], from: string, until: string): Partial<SeriesByObservable> {
  return flowsOnly(members, from, until, yearValue);
}

export function yearlyDifferenceBands(
  base: readonly Member[],
  other: readonly Member[],
  from: string,
  until: string,
): Partial<SeriesByObservable> {
  return flowsOnly(other, from, until, difference(base, other, yearValue));
}

type Read = (member: Member, id: ObservableId, index: number) => number;

const monthValue: Read = (member, id, i) => member.national[id][i];

const yearValue: Read = (member, id, i) => {
  let total = 0;
  for (let at = Math.max(0, i - YEAR + 1); at <= i; at++) total += member.national[id][at];
  return total;
};

function difference(base: readonly Member[], other: readonly Member[], read: Read): Read {
  must(base.length === other.length && base.every((m, i) => m.draw === other[i].draw), 'draws of two scenarios differ');
  const partner = new Map(base.map((m, i) => [other[i], m]));
  return (member, id, i) => read(member, id, i) - read(partner.get(member) ?? member, id, i);
}

const isFlow = (id: ObservableId): boolean => observable(id).kind === 'flow' || observable(id).kind === 'money';

function flowsOnly(members: readonly Member[], from: string, until: string, read: Read): Partial<SeriesByObservable> {
  return Object.fromEntries(observableIds.filter(isFlow).map((id) => [id, series(members, from, until, id, read)]));
}

function bySeries(members: readonly Member[], from: string, until: string, read: Read): SeriesByObservable {
  must(members.length > 0, 'no members to band');
  const entries = observableIds.map((id) => [id, series(members, from, until, id, read)] as const);
  return Object.fromEntries(entries) as Record<ObservableId, Series>;
}

function series(members: readonly Member[], from: string, until: string, id: ObservableId, read: Read): Series {
  const first = members[0].firstMonth;
  const months: string[] = [];
  const result = {
    p05: [] as (number | null)[],
    p50: [] as (number | null)[],
    p95: [] as (number | null)[],
    mean: [] as (number | null)[],
  };
  for (let month = monthOf(from); month <= monthOf(until); month = (month + 1) as Month) {
    months.push(monthText(month));
    const values = members.map((member) => read(member, id, month - first)).filter((v) => !Number.isNaN(v));
    const band = bandOf(values);
    result.p05.push(band === null ? null : band.p05);
    result.p50.push(band === null ? null : band.p50);
    result.p95.push(band === null ? null : band.p95);
    result.mean.push(band === null ? null : band.mean);
  }
  return { unit: observable(id).unit, months, ...result };
}

export interface Band {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

/** Band of a set of values, or null when there are none. Quantiles are interpolated between order statistics. */
export function bandOf(values: readonly number[]): Band | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  const sorted = Float64Array.from(values).sort();
  return { p05: quantileOf(sorted, 0.05), p50: quantileOf(sorted, 0.5), p95: quantileOf(sorted, 0.95), mean: sum / values.length };
}

function quantileOf(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}
