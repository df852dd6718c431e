/** Calendar days as integers, for terms in days, weeks and months: days since 1 March of the year 0. No clock, no time zone. */
import type { Brand } from './brand.ts';
import { isDateText } from './month.ts';
import { must } from './must.ts';

type Day = Brand<number, 'Day'>;

const [DAYS_PER_ERA, YEARS_PER_ERA] = [146_097, 400] as const;

/** `2026-07-01`. Throws a Bug on anything that is no date: check user input first with `isDateText`. */
function dayOf(text: string): Day {
  must(isDateText(text), `not a date: ${text}`);
  const month = (Number(text.slice(5, 7)) + 9) % 12;
  const year = Number(text.slice(0, 4)) - Math.floor(month / 10);
  return (daysBeforeYear(year) + daysBeforeMonth(month) + Number(text.slice(8)) - 1) as Day;
}

function dayText(day: Day): string {
  let year = Math.floor((day * YEARS_PER_ERA) / DAYS_PER_ERA);
  while (daysBeforeYear(year + 1) <= day) year++;
  const inYear = day - daysBeforeYear(year);
  let month = 11;
  while (daysBeforeMonth(month) > inYear) month--;
  const date = inYear - daysBeforeMonth(month) + 1;
  const calendarMonth = ((month + 2) % 12) + 1;
  return dateText(year + (month > 9 ? 1 : 0), calendarMonth, date);
}

/** Years and months counted from 1 March, so that the leap day is the last of the year. */
const daysBeforeYear = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / YEARS_PER_ERA);
const daysBeforeMonth = (month: number): number => Math.floor((153 * month + 2) / 5);
const dateText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days from one date to another, the last one not counted; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => dayOf(to) - dayOf(from);

export const datePlusDays = (date: string, days: number): string => dayText((dayOf(date) + days) as Day);

/** The same day some months later, or the last day of that month when it has no such day: 31 January and one month is 28 or 29 February. */
export function datePlusMonths(date: string, months: number): string {
  must(isDateText(date), `not a date: ${date}`);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  for (let day = Number(date.slice(8)); ; day--) {
    const later = dateText(year, inYear, day);
    if (isDateText(later)) return later;
  }
}
