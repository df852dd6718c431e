/** What the checks look at and what they say about it. */
import type { Figure } from '../figure.ts';
import type { Column } from '../municipality/column.ts';
import type { Municipality } from '../municipality/row.ts';
import type { Source } from '../source.ts';

export interface Finding {
  /** `error`: the figures may not be used like this. `note`: published figures do not agree, and everyone should know. */
  readonly level: 'error' | 'note';
  /** Stable name of the check, e.g. `key.twice`. */
  readonly code: string;
  /** Key, column or municipality. */
  readonly where: string;
  /** What was found and what was expected. */
  readonly what: string;
}

/** Everything that is checked together. */
export interface Book {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly municipalities: readonly Municipality[];
  readonly columns: readonly Column[];
}

export const error = (code: string, where: string, what: string): Finding => ({ level: 'error', code, where, what });
export const note = (code: string, where: string, what: string): Finding => ({ level: 'note', code, where, what });

/** Value by key; undefined when the book does not have the figure. */
export function valueIn(book: Book, key: string): number | undefined {
  return book.figures.find((figure) => figure.key === key)?.value;
}
