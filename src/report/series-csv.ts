/** Series as csv (RFC 4180): one row per observable and month. Labels come from us, so no cell can start a formula. */
import type { SeriesByObservable } from '../ensemble/result.ts';
import { observableIds } from '../observe/observable.ts';

const HEADER = 'observable,unit,month,p05,p50,p95,mean';

/** Lines end with CR LF, as the standard has it; a month without a value has empty cells. */
export function seriesCsv(series: SeriesByObservable): string {
  const lines = [HEADER];
  for (const id of observableIds) {
    const { unit, months, p05, p50, p95, mean } = series[id];
    months.forEach((month, i) => lines.push([id, unit, month, cell(p05[i]), cell(p50[i]), cell(p95[i]), cell(mean[i])].join(',')));
  }
  return `${lines.join('\r\n')}\r\n`;
}

const cell = (value: number | null): string => (value === null ? '' : String(value));
