/** Bands over draws, month by month: median, 5 % and 95 %, and the mean, in a fixed order of summing. */
import { must } from '../base/must.ts';
import { type Month, monthOf, monthText } from '../base/month.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import { type Band, bandLines, memberBand } from './band.ts';
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
  const months = member.national[id];
  let total = 0;
  for (let at = Math.max(0, i - YEAR + 1); at <= i; at++) total += months[at];
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
  const found: (Band | null)[] = [];
  for (let month = monthOf(from); month <= monthOf(until); month = (month + 1) as Month) {
    months.push(monthText(month));
    found.push(memberBand(members, (member) => read(member, id, month - first)));
  }
  return { unit: observable(id).unit, months, ...bandLines(found) };
}
