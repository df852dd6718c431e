/** How an observable is told at a horizon: flows and money as twelve months, everything else as it stands. */
import type { Language } from '../base/text.ts';
import type { Series, SeriesByObservable } from '../ensemble/result.ts';
import type { Unit } from '../figures/figure.ts';
import { differenceText, unitText } from '../figures/number-text.ts';
import type { ObservableId } from '../observe/observable.ts';

export const HORIZONS = ['2027-12', '2035-12'] as const;

export interface Told {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Standard errors; null where one draw tells nothing about them. */
  readonly se: { readonly p05: number | null; readonly p50: number | null; readonly p95: number | null };
}

export const seriesOf = (series: SeriesByObservable, yearly: Partial<SeriesByObservable>, id: ObservableId): Series =>
  yearly[id] ?? series[id];

/** The band at a month, or null where there is none. */
export function told(series: Series, month: string): Told | null {
  const i = series.months.indexOf(month);
  const [p05, p50, p95] = [series.p05[i] ?? null, series.p50[i] ?? null, series.p95[i] ?? null];
  const se = { p05: series.seP05?.[i] ?? null, p50: series.seP50?.[i] ?? null, p95: series.seP95?.[i] ?? null };
  return p05 === null || p50 === null || p95 === null ? null : { p05, p50, p95, se };
}

/** An expected path has no standard error: it is told with two digits, never with more than a band would bear. */
export const errorOr = (value: number, se: number | null | undefined): number =>
  se ?? (value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1));

export const valueText = (value: number, unit: Unit, language: Language, se: number | null | undefined): string =>
  unitText(value, unit, language, errorOr(value, se));

export const moreText = (value: number, unit: Unit, language: Language, se: number | null | undefined): string =>
  differenceText(value, unit, language, errorOr(value, se));
