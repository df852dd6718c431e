/** The months a draw covers and how to fill a table over them. */
import type { Month } from '../../base/month.ts';

export interface Span {
  readonly first: Month;
  readonly months: number;
  readonly seed: number;
  /** 0 is the central path. */
  readonly draw: number;
}

export function table(span: Span, valueAt: (month: Month, index: number) => number): Float64Array {
  const result = new Float64Array(span.months);
  for (let i = 0; i < span.months; i++) result[i] = valueAt((span.first + i) as Month, i);
  return result;
}
