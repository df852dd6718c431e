/** What short and long term mean in every answer, and how a month is named in a sentence. */
import type { Text } from '../base/text.ts';
import type { Comparison } from '../ensemble/result.ts';

/** Last month of the short term. */
export const SHORT_TERM = '2027-12';
/** Last month of the long term; a run that stops earlier ends its long term there. */
export const LONG_TERM = '2035-12';

export interface Horizons {
  readonly short: string;
  readonly long: string;
}

/** The two horizons of a comparison: the fixed months, or the last month it has when it stops before them. */
export function horizonsOf(comparison: Comparison): Horizons {
  const { months } = comparison.difference['opvang.bezetting'];
  const last = months[months.length - 1];
  const inside = (month: string): string => (months.includes(month) ? month : last);
  return { short: inside(SHORT_TERM), long: inside(LONG_TERM) };
}

const MONTHS: readonly Text[] = [
  { nl: 'januari', en: 'January' },
  { nl: 'februari', en: 'February' },
  { nl: 'maart', en: 'March' },
  { nl: 'april', en: 'April' },
  { nl: 'mei', en: 'May' },
  { nl: 'juni', en: 'June' },
  { nl: 'juli', en: 'July' },
  { nl: 'augustus', en: 'August' },
  { nl: 'september', en: 'September' },
  { nl: 'oktober', en: 'October' },
  { nl: 'november', en: 'November' },
  { nl: 'december', en: 'December' },
];

/** `2027-06` as `juni 2027` / `June 2027`. */
export function monthName(month: string): Text {
  const name = MONTHS[Number(month.slice(5, 7)) - 1];
  const year = month.slice(0, 4);
  return { nl: `${name.nl} ${year}`, en: `${name.en} ${year}` };
}

/** A stock stands at the end of its month; a yearly total covers the twelve months up to it. */
export function whenText(month: string, yearly: boolean): Text {
  const year = month.slice(0, 4);
  if (month.endsWith('-12')) return yearly ? { nl: `in ${year}`, en: `in ${year}` } : { nl: `eind ${year}`, en: `at the end of ${year}` };
  const name = monthName(month);
  return yearly
    ? { nl: `in de twaalf maanden tot en met ${name.nl}`, en: `in the twelve months to ${name.en}` }
    : { nl: `eind ${name.nl}`, en: `at the end of ${name.en}` };
}
