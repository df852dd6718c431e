/** An estimate with its standard error, both without the digits that the error does not bear. */
import type { Language } from '../base/text.ts';
import type { Estimate } from '../ensemble/estimate.ts';
import type { Unit } from '../figures/figure.ts';
import { differenceText } from '../figures/number-text.ts';

/** `+12.000 (± 4.000)`; an error of nothing or of one draw is not told. */
export function estimateText({ mean, se }: Estimate, unit: Unit, language: Language): string {
  if (se === undefined || se === 0) return differenceText(mean, unit, language);
  return `${differenceText(mean, unit, language, se)} (± ${differenceText(se, unit, language, se).replace('+', '')})`;
}
