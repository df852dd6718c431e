/** The months a draw covers and how to fill a table over them. */
import { type Month, yearOf } from '../../base/month.ts';

export interface Span {
  readonly first: Month;
  readonly months: number;
  readonly seed: number;
  /** 0 is the central path. */
  readonly draw: number;
}

/** The same for what is one number a year: it is asked once for each. */
export function yearTable(span: Span, valueOf: (year: number) => number): Float64Array {
  const known = new Map<number, number>();
  return table(span, (month) => {
    const year = yearOf(month);
    const value = known.get(year) ?? valueOf(year);
    known.set(year, value);
    return value;
  });
}

export function table(span: Span, valueAt: (month: Month, index: number) => number): Float64Array {
  const result = new Float64Array(span.months);
  for (let i = 0; i < span.months; i++) result[i] = valueAt((span.first + i) as Month, i);
  return result;
}
