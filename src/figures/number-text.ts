/** Numbers as people read them, in Dutch and English, without the platform's own formatting, which differs between engines. */
import type { Language } from '../base/text.ts';
import type { Unit } from './figure.ts';

/** 12345.6 with one decimal: `12.345,6` in Dutch, `12,345.6` in English. */
export function numberText(value: number, decimals: number, language: Language): string {
  const [whole, fraction] = fixed(Math.abs(value), decimals);
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const digits = fraction === '' ? grouped : `${grouped}${point}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

function fixed(value: number, decimals: number): [string, string] {
  const [whole, fraction = ''] = value.toFixed(decimals).split('.');
  return [whole, fraction];
}

/** Money above this many cents reads in millions of euro. */
const MILLION_CENTS = 100_000_000;

/**
 * A value with what its unit asks for: whole people, months with one decimal, shares in per cent, money in euro. With its standard error `se`, in
 * the unit itself, only the digits that it bears: the last one printed is where the first digit of the error stands.
 */
export function unitText(value: number, unit: Unit, language: Language, se?: number | null): string {
  switch (unit) {
    case 'share':
      return `${borneText(value, 100, 1, language, se)} %`;
    case 'cents':
    case 'cents/day':
    case 'cents/year':
      return moneyText(value, language, se);
    case 'months':
    case 'years':
    case 'factor':
    case 'per month':
    case 'per year':
      return borneText(value, 1, 1, language, se);
    default:
      return borneText(value, 1, 0, language, se);
  }
}

/** The sign stands before the currency: `−€ 28,0 mln`. */
function moneyText(cents: number, language: Language, se?: number | null): string {
  const amount = Math.abs(cents);
  const digits =
    amount >= MILLION_CENTS
      ? `${borneText(amount, 1 / MILLION_CENTS, 1, language, se)} ${language === 'nl' ? 'mln' : 'm'}`
      : borneText(amount, 1 / 100, 0, language, se);
  return cents < 0 && /[1-9]/.test(digits) ? `−€ ${digits}` : `€ ${digits}`;
}

/**
 * The same with its sign, for differences; nothing is `0`. Shares differ in percentage points: 25 % against 20 % is `+5,0 pp`.
 * `se` as in {@link unitText}.
 */
export function differenceText(value: number, unit: Unit, language: Language, se?: number | null): string {
  const text = unit === 'share' ? `${borneText(value, 100, 1, language, se)} pp` : unitText(value, unit, language, se);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `scale` times the value, with at most `decimals`, and no digit below the first of its standard error. */
function borneText(value: number, scale: number, decimals: number, language: Language, se?: number | null): string {
  const [number, error] = [value * scale, (se ?? 0) * scale];
  if (!(error > 0)) return numberText(number, decimals, language);
  const place = firstDigit(error);
  if (place <= 0) return numberText(number, Math.min(decimals, -place), language);
  let step = 1;
  for (let i = 0; i < place; i++) step *= 10;
  return numberText(Math.round(number / step) * step, 0, language);
}

/** Which power of ten the first digit of a positive number stands at: 2 for 340, -1 for 0.2. */
function firstDigit(value: number): number {
  let [place, step] = [0, 1];
  while (value >= step * 10) [place, step] = [place + 1, step * 10];
  while (value < step && place > PLACE_LEAST) [place, step] = [place - 1, step / 10];
  return place;
}
/** Below any decimal that is printed. */
const PLACE_LEAST = -12;
