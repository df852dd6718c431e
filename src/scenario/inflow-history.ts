/** Arrivals by month as far as a catalogue knows them: the counted past that a run starts from and that an inflow model is fitted on. */
import { type Month, monthInYear, monthOf, monthText, yearOf } from '../base/month.ts';
import { present } from '../base/must.ts';
import type { Catalogue } from '../figures/catalogue.ts';

/** Persons a month from `start` on. */
export interface MonthSeries {
  readonly start: Month;
  readonly values: readonly number[];
}

export type InflowKind = 'eerste' | 'nareis';
export const INFLOW_KINDS: readonly InflowKind[] = ['eerste', 'nareis'];

export interface InflowHistory {
  readonly eerste: MonthSeries;
  readonly nareis: MonthSeries;
}

/** First years with a total per kind; before them the monthly figures of Eurostat give the shape of first applications. */
const TOTALS_FROM: Readonly<Record<InflowKind, number>> = { eerste: 2017, nareis: 2018 };
const EUROSTAT_FROM = 2012;
const YEAR = 12;
/** First month without counted arrivals, with all figures known. */
export const HISTORY_END = monthOf('2026-01');

/** The months up to but not including `end`. */
export function inflowHistory(catalogue: Catalogue, end: Month): InflowHistory {
  const counted = (kind: InflowKind): MonthSeries =>
    months((TOTALS_FROM[kind] * YEAR) as Month, end, (m) => monthCount(catalogue, kind, m));
  const eerste = counted('eerste');
  return { eerste: joined(eurostat(catalogue, eerste), eerste), nareis: counted('nareis') };
}

function months(start: Month, end: Month, valueAt: (month: Month) => number): MonthSeries {
  return { start, values: Array.from({ length: end - start }, (_, i) => valueAt((start + i) as Month)) };
}

/**
 * The total of the year spread as the seven nationalities arrived. In a year whose total is not out yet the seven are scaled as in the
 * last year that is.
 */
function monthCount(catalogue: Catalogue, kind: InflowKind, month: Month): number {
  const year = yearOf(month);
  const total = (y: number): number | undefined => catalogue.find(`instroom.${kind}.${String(y)}`)?.value;
  let base = year;
  while (total(base) === undefined && base > TOTALS_FROM[kind]) base--;
  const scale = present(total(base), `a total of ${kind} up to ${String(year)}`) / sevenInYear(catalogue, kind, base);
  return scale * seven(catalogue, kind, month);
}

const seven = (catalogue: Catalogue, kind: InflowKind, month: Month): number =>
  catalogue.figure(`instroom.${kind}.zevenNationaliteiten.${monthText(month)}`).value;

function sevenInYear(catalogue: Catalogue, kind: InflowKind, year: number): number {
  let sum = 0;
  for (let m = 0; m < YEAR; m++) sum += seven(catalogue, kind, (year * YEAR + m) as Month);
  return sum;
}

/** Eurostat counts repeat applications too: scaled so that its last year of 2017 meets the first applications of that year. */
function eurostat(catalogue: Catalogue, after: MonthSeries): MonthSeries {
  const at = (month: Month): number => catalogue.figure(`instroom.aanvragers.eurostat.${monthText(month)}`).value;
  const overlap = months(after.start, (after.start + YEAR) as Month, at).values;
  const scale = sum(after.values.slice(0, YEAR)) / sum(overlap);
  return months(monthOf(`${String(EUROSTAT_FROM)}-01`), after.start, (m) => scale * at(m));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const joined = (a: MonthSeries, b: MonthSeries): MonthSeries => ({ start: a.start, values: [...a.values, ...b.values] });

/** Value of a month, which must lie inside the series. */
export const seriesAt = (series: MonthSeries, month: number): number =>
  present(series.values[month - series.start], `month ${String(month)}`);

/** Place of a month in its year, 0..11, for seasons. */
export const seasonOf = (month: number): number => monthInYear(month as Month);
