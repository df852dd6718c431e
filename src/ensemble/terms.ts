/** One number per observable for the short and one for the long term, from the months of one draw. */
import { type Month, monthOf } from '../base/month.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';

/** Short: the second year of the reported months, the first in which most measures hold all year. Long: the last year. */
export const TERMS = ['short', 'long'] as const;
export type TermName = (typeof TERMS)[number];

const YEAR = 12;

/** First month (index from the start of the run) of the year that a term is told over. */
export function termStart(term: TermName, from: string, until: string, first: Month): number {
  const start = term === 'short' ? monthOf(from) + YEAR : monthOf(until) - YEAR + 1;
  return Math.min(start, monthOf(until) - YEAR + 1) - first;
}

/** Per observable and term, in their fixed order: the sum over the year of a flow or money, the mean of anything else; NaN where there is none. */
export function termValues({ national, firstMonth }: Member, from: string, until: string): Float64Array {
  const values = new Float64Array(observableIds.length * TERMS.length);
  observableIds.forEach((id, o) => {
    TERMS.forEach((term, t) => {
      values[o * TERMS.length + t] = yearOf(id, national[id], termStart(term, from, until, firstMonth as Month));
    });
  });
  return values;
}

function yearOf(id: ObservableId, months: Float64Array, start: number): number {
  let [sum, counted] = [0, 0];
  for (let month = start; month < start + YEAR; month++) {
    if (Number.isNaN(months[month])) continue;
    sum += months[month];
    counted++;
  }
  const { kind } = observable(id);
  if (kind === 'flow' || kind === 'money') return sum;
  return counted === 0 ? NaN : sum / counted;
}
