/** Half-years as the Huisvestingswet counts them (article 29): `2025-I` is January to June, `2025-II` July to December. */
import type { Brand } from './brand.ts';
import { monthOf, type Month, monthInYear, yearOf } from './month.ts';

export type HalfYear = Brand<string, 'HalfYear'>;

/** The half-year, or undefined when the text is not one. */
export function halfYearParse(text: string): HalfYear | undefined {
  return /^\d{4}-(I|II)$/.test(text) ? (text as HalfYear) : undefined;
}

export const halfYearOf = (month: Month): HalfYear => `${String(yearOf(month))}-${monthInYear(month) < 6 ? 'I' : 'II'}` as HalfYear;
export const halfYearFirstMonth = (half: HalfYear): Month => monthOf(`${half.slice(0, 4)}-${half.endsWith('-II') ? '07' : '01'}`);
export const halfYearYear = (half: HalfYear): number => Number(half.slice(0, 4));
