/** One draw of one scenario: every observable by month, before any banding. */
import type { ObservableId } from '../observe/observable.ts';

export interface Member {
  readonly draw: number;
  /** Members with the same one share their chance, so they are not independent; absent where each has its own. */
  readonly group?: number;
  /** First month of the arrays (the start of known history), as a Month number. */
  readonly firstMonth: number;
  /** One value per month; NaN where there is none (e.g. no one was housed, so no wait). */
  readonly national: Readonly<Record<ObservableId, Float64Array>>;
  /** Per municipal observable: month-major, `month * 342 + municipality`. */
  readonly municipal?: Readonly<Partial<Record<ObservableId, Float64Array>>>;
}
