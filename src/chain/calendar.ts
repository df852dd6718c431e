/** Households with something due in a month: linked lists per month, each household at most once per calendar. */
import { Spare } from '../base/spare.ts';

export interface Calendar {
  readonly head: Int32Array;
  next: Int32Array;
}

const spare = new Spare<Int32Array>();

export const calendarCreate = (months: number, capacity: number): Calendar => ({
  head: new Int32Array(months).fill(-1),
  next: spare.take((next) => next.length >= capacity) ?? new Int32Array(capacity),
});

export const calendarCopy = ({ head, next }: Calendar, rows: number): Calendar => {
  const copy = calendarCreate(head.length, next.length);
  copy.head.set(head);
  copy.next.set(next.subarray(0, rows));
  return copy;
};

/** Gives the memory of a calendar that nobody looks at any more to the next run; what is in it means nothing without its heads. */
export function calendarRelease({ next }: Calendar): void {
  spare.give(next);
}

/** Beyond the last month nothing is kept: it never comes due. */
export function calendarAdd(calendar: Calendar, month: number, unit: number): void {
  if (month >= calendar.head.length) return;
  if (unit >= calendar.next.length) {
    const wider = new Int32Array(Math.ceil(Math.max(unit + 1, calendar.next.length * 1.5)));
    wider.set(calendar.next);
    calendar.next = wider;
  }
  calendar.next[unit] = calendar.head[month];
  calendar.head[month] = unit;
}
