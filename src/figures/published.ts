/** When a figure could first be known, by rule, where its source does not say. */
import { must } from '../base/must.ts';

/**
 * The day after the period or moment the figure is about. Takes `2024`, `2024-06`, `2024-06-14`, `2024-I`, `2024-Q1` and ranges
 * (`2018/2021`, the last part counts). Real publication is mostly later, so a run at an old vintage may know a figure a little early.
 */
export function publishedAfter(date: string): string {
  const last = date.split('/').at(-1) ?? date;
  const parts: readonly (string | undefined)[] | null = /^(\d{4})(?:-(?:(I|II)|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(last);
  must(parts !== null, `no publication rule for the date ${date}`);
  const year = Number(parts[1]);
  if (parts[2] !== undefined) return monthStart(year, parts[2] === 'I' ? 7 : 13);
  if (parts[3] !== undefined) return monthStart(year, Number(parts[3]) * 3 + 1);
  if (parts[4] === undefined) return monthStart(year + 1, 1);
  const month = Number(parts[4]);
  return parts[5] === undefined ? monthStart(year, month + 1) : nextDay(year, month, Number(parts[5]));
}

/** The last day on which the task of a half-year may be published: 13 weeks before it starts (Huisvestingswet 2014, art. 29). */
export function taskAnnounced(half: string): string {
  const year = Number(half.slice(0, 4));
  // 91 days before 1 July is 1 April, before 1 January it is 2 October, in leap years too.
  return half.endsWith('-II') ? `${String(year)}-04-01` : `${String(year - 1)}-10-02`;
}

function monthStart(year: number, month: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${String(y)}-${String(m).padStart(2, '0')}-01`;
}

function nextDay(year: number, month: number, day: number): string {
  if (day >= monthLength(year, month)) return monthStart(year, month + 1);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
