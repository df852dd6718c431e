/** Series as csv (RFC 4180): one row per observable and month. Labels come from us, so no cell can start a formula. */
import type { Series, SeriesByObservable } from '../ensemble/result.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';

const HEADER = 'observable,unit,month,p05,p50,p95,mean,se_p05,se_p50,se_p95,se_mean';

/** Lines end with CR LF, as the standard has it; a month without a value has empty cells. */
export const seriesCsv = (series: SeriesByObservable): string => fileOf([HEADER, ...observableIds.flatMap((id) => rowsOf(id, series[id]))]);

/** One observable under several scenarios, which the first column names. */
export const scenariosCsv = (
  id: ObservableId,
  scenarios: readonly { readonly name: string; readonly series: SeriesByObservable }[],
): string =>
  fileOf([`scenario,${HEADER}`, ...scenarios.flatMap(({ name, series }) => rowsOf(id, series[id]).map((row) => `${name},${row}`))]);

function rowsOf(id: ObservableId, { unit, months, p05, p50, p95, mean, seP05, seP50, seP95, seMean }: Series): readonly string[] {
  const columns = [p05, p50, p95, mean, seP05, seP50, seP95, seMean];
  return months.map((month, i) => [id, unit, month, ...columns.map((column) => cell(column?.[i] ?? null))].join(','));
}

const fileOf = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
const cell = (value: number | null): string => (value === null ? '' : String(value));
