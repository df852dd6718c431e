import { expect, it } from 'vitest';
import { type Calendar, calendarAdd, calendarCopy, calendarCreate, calendarRelease } from './calendar.ts';

/** More than there is room for at first. */
const MANY = 1_000;
const due = ({ rows, count }: Calendar, month: number): number[] => Array.from(rows[month].subarray(0, count[month]));

it('keeps every household in the order in which it was added, however many, and nobody beyond the last month', () => {
  const calendar = calendarCreate(3);
  for (let unit = 0; unit < 4 * MANY; unit++) calendarAdd(calendar, unit % 4, unit);
  for (let month = 0; month < 3; month++) expect(due(calendar, month)).toEqual(Array.from({ length: MANY }, (_, i) => 4 * i + month));
});

it('goes its own way as a copy, and in used memory starts empty', () => {
  const calendar = calendarCreate(2);
  for (let unit = 0; unit < MANY; unit++) calendarAdd(calendar, 1, unit);
  const before = due(calendar, 1);
  const copy = calendarCopy(calendar);
  expect(due(copy, 1)).toEqual(before);
  copy.rows[1].fill(-1);
  calendarAdd(copy, 0, 5);
  expect([due(calendar, 0), due(calendar, 1)]).toEqual([[], before]);
  calendarRelease(calendar);
  expect(calendarCreate(2)).toBe(calendar);
  expect([due(calendar, 0), due(calendar, 1)]).toEqual([[], []]);
});
