/** Calendar months as integers, so that the chain can count with them: year x 12 + (month - 1). */
import type { Brand } from './brand.ts';
import { must } from './must.ts';

export type Month = Brand<number, 'Month'>;

/** `2026-07` or `2026-07-01` (the day is dropped). Throws a Bug on anything else: check user input first with {@link isMonthText}. */
export function monthOf(text: string): Month {
  must(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(text), `not a month: ${text}`);
  return (Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1) as Month;
}

export function isMonthText(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** A real calendar date, written `2026-07-01`. */
export function isDateText(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function monthText(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export const yearOf = (month: Month): number => Math.floor(month / 12);
/** 0 for January to 11 for December. */
export const monthInYear = (month: Month): number => month % 12;
export const monthPlus = (month: Month, months: number): Month => (month + months) as Month;

/**
 * The first month in which a rule that starts on `date` counts in a model with monthly steps: the month itself when it starts in
 * the first half, the next month otherwise.
 */
export function effectiveMonth(date: string): Month {
  const month = monthOf(date);
  return Number(date.slice(8, 10) || '1') <= 15 ? month : monthPlus(month, 1);
}
