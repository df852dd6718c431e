/** Figures and assumptions as their source or their author wrote them: no decimals that are not there, and the word for the unit. */
import type { Language, Text } from '../base/text.ts';
import type { Unit } from '../figures/figure.ts';
import { unitText } from '../figures/number-text.ts';
import { words } from './words.ts';

const NOUNS: Readonly<Partial<Record<Unit, Text>>> = { months: words.inMonths, days: words.inDays, years: words.inYears };
const NEAR = 1e-9;

/** `30 %`, `12 maanden`, `0,9`: a whole number stays whole. */
export function plainValue(value: number, unit: Unit, language: Language): string {
  const whole = unit === 'share' ? 0.01 : 1;
  const steps = value / whole;
  const text = unitText(value, unit, language, Math.abs(steps - Math.round(steps)) < NEAR ? whole : null);
  const noun = NOUNS[unit];
  return noun === undefined ? text : `${text} ${noun[language]}`;
}
