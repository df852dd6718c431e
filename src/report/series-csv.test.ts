import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Series, SeriesByObservable } from '../ensemble/result.ts';
import { observableIds } from '../observe/observable.ts';
import { scenariosCsv, seriesCsv } from './series-csv.ts';

/** Two months, the second without a value, and no standard errors: as of one draw. */
const series = (level: number): Series => {
  const line = [level, null];
  return { unit: 'count', months: ['2026-01', '2026-02'], p05: line, p50: line, p95: line, mean: line };
};
const all = (level: number): SeriesByObservable =>
  Object.fromEntries(observableIds.map((id, i) => [id, series(level + i)])) as Record<(typeof observableIds)[number], Series>;

test('every observable and month has a row, a value that is not there an empty cell', () => {
  const rows = parse(seriesCsv(all(100)), { columns: true, record_delimiter: '\r\n' }) as unknown as Record<string, string>[];
  expect(rows).toHaveLength(2 * observableIds.length);
  expect(rows[2]).toMatchObject({ observable: observableIds[1], unit: 'count', month: '2026-01', p50: '101', se_p50: '' });
  expect(rows[3]).toMatchObject({ observable: observableIds[1], month: '2026-02', p05: '', mean: '' });
});

test('one observable under two scenarios is one table that names them', () => {
  const csv = scenariosCsv(observableIds[1], [
    { name: 'huidig-recht', series: all(100) },
    { name: 'samenhangend-pakket', series: all(200) },
  ]);
  const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as unknown as Record<string, string>[];
  expect(rows.map(({ scenario, observable, month, p50 }) => [scenario, observable, month, p50])).toEqual([
    ['huidig-recht', observableIds[1], '2026-01', '101'],
    ['huidig-recht', observableIds[1], '2026-02', ''],
    ['samenhangend-pakket', observableIds[1], '2026-01', '201'],
    ['samenhangend-pakket', observableIds[1], '2026-02', ''],
  ]);
});
