/** Households with something due in a month: a table per month, each household at most once per calendar. */
import { Spare } from '../base/spare.ts';

/**
 * Tables and not lists in which each household points to the next: the households of a month lie anywhere in memory, and the processor can
 * fetch several at once only where it knows early which come after.
 */
export interface Calendar {
  /** Per month the households in the order in which they were added, wider than it need be. */
  readonly rows: Int32Array[];
  readonly count: Int32Array;
}

const ROOM = 256;
const spare = new Spare<Calendar>();

export const calendarCreate = (months: number): Calendar =>
  spare.take((used) => used.rows.length === months) ?? {
    rows: Array.from({ length: months }, () => new Int32Array(ROOM)),
    count: new Int32Array(months),
  };

export function calendarCopy({ rows, count }: Calendar): Calendar {
  const copy = calendarCreate(rows.length);
  for (let month = 0; month < rows.length; month++) {
    if (copy.rows[month].length < count[month]) copy.rows[month] = new Int32Array(rows[month].length);
    copy.rows[month].set(rows[month].subarray(0, count[month]));
  }
  copy.count.set(count);
  return copy;
}

/** Gives the memory of a calendar that nobody looks at any more to the next run; what is in it means nothing without its counts. */
export function calendarRelease(calendar: Calendar): void {
  calendar.count.fill(0);
  spare.give(calendar);
}

/** Beyond the last month nothing is kept: it never comes due. */
export function calendarAdd({ rows, count }: Calendar, month: number, unit: number): void {
  if (month >= count.length) return;
  const at = count[month]++;
  if (at === rows[month].length) rows[month] = wider(rows[month]);
  rows[month][at] = unit;
}

function wider(row: Int32Array): Int32Array {
  const more = new Int32Array(row.length * 2);
  more.set(row);
  return more;
}
