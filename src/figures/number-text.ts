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

/** A value with what its unit asks for: whole people, months with one decimal, shares in per cent, money in euro. */
export function unitText(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'share':
      return `${numberText(value * 100, 1, language)} %`;
    case 'cents':
    case 'cents/day':
    case 'cents/year':
      return moneyText(value, language);
    case 'months':
    case 'years':
    case 'factor':
    case 'per month':
    case 'per year':
      return numberText(value, 1, language);
    default:
      return numberText(value, 0, language);
  }
}

/** The sign stands before the currency: `−€ 28,0 mln`. */
function moneyText(cents: number, language: Language): string {
  const amount = Math.abs(cents);
  const digits =
    amount >= MILLION_CENTS
      ? `${numberText(amount / MILLION_CENTS, 1, language)} ${language === 'nl' ? 'mln' : 'm'}`
      : numberText(amount / 100, 0, language);
  return cents < 0 && /[1-9]/.test(digits) ? `−€ ${digits}` : `€ ${digits}`;
}

/** The same with its sign, for differences; nothing is `0`. Shares differ in percentage points: 25 % against 20 % is `+5,0 pp`. */
export function differenceText(value: number, unit: Unit, language: Language): string {
  const text = unit === 'share' ? `${numberText(value * 100, 1, language)} pp` : unitText(value, unit, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
