/** Calendar days as integers since 1 January 1900, so that a column of dates can be compared without a clock. */
import type { Brand } from '../base/brand.ts';
import { isDateText } from '../base/month.ts';
import { must } from '../base/must.ts';

export type Day = Brand<number, 'Day'>;

/** Days below this fit in 17 bits: until the year 2258. */
export const DAYS_MAX = 131_072;
const FIRST = daysFromCivil(1900, 1, 1);

/** `2026-07-01`. Throws a Bug on anything else: check user input first with {@link isDay}. */
export function dayOf(text: string): Day {
  must(isDay(text), `not a day from 1900 to 2200: ${text}`);
  return (daysFromCivil(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) - FIRST) as Day;
}

export const isDay = (text: string): boolean => isDateText(text) && text >= '1900-01-01' && text <= '2200-12-31';

export function dayText(day: Day): string {
  let year = 1900 + Math.floor(day / 366);
  while (daysFromCivil(year + 1, 1, 1) - FIRST <= day) year++;
  let month = 12;
  while (daysFromCivil(year, month, 1) - FIRST > day) month--;
  const dayInMonth = day - (daysFromCivil(year, month, 1) - FIRST) + 1;
  return `${String(year)}-${two(month)}-${two(dayInMonth)}`;
}

/** The same day a year later; what began on 29 February ends on 1 March. */
export const yearLater = (text: string): string =>
  text.endsWith('-02-29') ? `${String(Number(text.slice(0, 4)) + 1)}-03-01` : `${String(Number(text.slice(0, 4)) + 1)}${text.slice(4)}`;

/** Entry k is the last day that is k full years before `text`: who began on it or earlier has k full years. */
export function yearsBefore(text: string, years: number): Int32Array {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return Int32Array.from({ length: years + 1 }, (_, k) => {
    const leapDay = month === 2 && day === 29 && !isDateText(`${String(year - k).padStart(4, '0')}-02-29`);
    return daysFromCivil(year - k, month, leapDay ? 28 : day) - FIRST;
  });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days since 1 March of year 0 in the Gregorian calendar: a year that starts in March has its leap day at the end. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}
