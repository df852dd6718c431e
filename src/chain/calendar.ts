/** Households with something due in a month: linked lists per month, each household at most once per calendar. */

export interface Calendar {
  readonly head: Int32Array;
  next: Int32Array;
}

export const calendarCreate = (months: number, capacity: number): Calendar => ({
  head: new Int32Array(months).fill(-1),
  next: new Int32Array(capacity).fill(-1),
});

/** Beyond the last month nothing is kept: it never comes due. */
export function calendarAdd(calendar: Calendar, month: number, unit: number): void {
  if (month >= calendar.head.length) return;
  if (unit >= calendar.next.length) {
    const wider = new Int32Array(Math.ceil(Math.max(unit + 1, calendar.next.length * 1.5))).fill(-1);
    wider.set(calendar.next);
    calendar.next = wider;
  }
  calendar.next[unit] = calendar.head[month];
  calendar.head[month] = unit;
}
