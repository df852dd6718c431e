import { expect, test } from 'vitest';
import type { RunResult, Series, SeriesByObservable } from '../ensemble/result.ts';
import { observable, observableIds } from '../observe/observable.ts';
import { runTable } from './comparison-table.ts';

/** A band from 900 to 1,200 around 1,000 at the end of 2027. */
function run(se: number | null): RunResult {
  const errors = [se];
  const series = (unit: Series['unit']): Series => ({
    ...{ unit, months: ['2027-12'], p05: [900], p50: [1000], p95: [1200], mean: [1000] },
    ...{ seP05: errors, seP50: errors, seP95: errors, seMean: errors },
  });
  const all = Object.fromEntries(observableIds.map((id) => [id, series(observable(id).unit)])) as unknown as SeriesByObservable;
  return { scenario: 'proef', series: all, yearly: {} } as unknown as RunResult;
}

test.each([
  [5, '1.000 (900 … 1.200)'],
  [null, '1.000'],
])('a band stands with its standard error %s; one draw has no band', (se, cell) => {
  const { rows } = runTable(run(se));
  expect(rows[0]).toEqual(['Mensen in de opvang (personen)', cell]);
});
