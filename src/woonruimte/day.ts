/** Calendar days as integers since 1 January 1900, so that a column of dates can be compared without a clock. */
import type { Brand } from '../base/brand.ts';
import { datePlusDays, daysBetween } from '../base/day.ts';
import { isDateText } from '../base/month.ts';
import { must } from '../base/must.ts';

export type Day = Brand<number, 'Day'>;

/** Days below this fit in 17 bits: until the year 2258. */
export const DAYS_MAX = 131_072;
const FIRST = '1900-01-01';

/** `2026-07-01`. Throws a Bug on anything else: check user input first with {@link isDay}. */
export function dayOf(text: string): Day {
  must(isDay(text), `not a day from 1900 to 2200: ${text}`);
  return daysBetween(FIRST, text) as Day;
}

export const isDay = (text: string): boolean => isDateText(text) && text >= FIRST && text <= '2200-12-31';

export const dayText = (day: Day): string => datePlusDays(FIRST, day);

/** The same day a year later; what began on 29 February ends on 1 March. */
export const yearLater = (text: string): string =>
  text.endsWith('-02-29') ? `${String(Number(text.slice(0, 4)) + 1)}-03-01` : `${String(Number(text.slice(0, 4)) + 1)}${text.slice(4)}`;

/** Entry k is the last day that is k full years before `text`: who began on it or earlier has k full years. */
export function yearsBefore(text: string, years: number): Int32Array {
  return Int32Array.from({ length: years + 1 }, (_, k) => {
    const same = `${String(Number(text.slice(0, 4)) - k)}${text.slice(4)}`;
    return daysBetween(FIRST, isDateText(same) ? same : `${same.slice(0, 8)}28`);
  });
}
