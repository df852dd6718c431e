/** Series as csv (RFC 4180): one row per observable and month. Labels come from us, so no cell can start a formula. */
import type { SeriesByObservable } from '../ensemble/result.ts';
import { observableIds } from '../observe/observable.ts';

const HEADER = 'observable,unit,month,p05,p50,p95,mean,se_p05,se_p50,se_p95,se_mean';

/** Lines end with CR LF, as the standard has it; a month without a value has empty cells. */
export function seriesCsv(series: SeriesByObservable): string {
  const lines = [HEADER];
  for (const id of observableIds) {
    const { unit, months, p05, p50, p95, mean, seP05, seP50, seP95, seMean } = series[id];
    const columns = [p05, p50, p95, mean, seP05, seP50, seP95, seMean];
    months.forEach((month, i) => lines.push([id, unit, month, ...columns.map((column) => cell(column?.[i] ?? null))].join(',')));
  }
  return `${lines.join('\r\n')}\r\n`;
}

const cell = (value: number | null): string => (value === null ? '' : String(value));
