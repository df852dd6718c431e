import { describe, expect, test } from 'vitest';
import type { Comparison, Series, SeriesByObservable } from '../ensemble/result.ts';
import type { Worlds } from '../ensemble/worlds.ts';
import { effectNumber } from '../answers/numbers.ts';
import { phrase } from '../answers/sentence.ts';
import { pairTable } from '../answers/tables.ts';
import { effectAt } from '../answers/world.ts';
import { observableIds } from '../observe/observable.ts';
import { numberLine } from './answer-markdown.ts';
import { comparisonTable, runTable } from './comparison-table.ts';
import { estimateText } from './estimate-text.ts';
import { seriesCsv } from './series-csv.ts';

const MONTHS = ['2027-12', '2030-12'];
/** One value in every month, with a standard error of 230. */
const series = (value: number, se: number | null): Series => {
  const [values, errors] = [MONTHS.map(() => value), MONTHS.map(() => se)];
  return {
    unit: 'persons',
    months: MONTHS,
    ...{ p05: MONTHS.map(() => value - 1111), p50: values, p95: MONTHS.map(() => value + 1111), mean: values },
    ...{ seP05: errors, seP50: errors, seP95: errors, seMean: errors },
  };
};
const all = (value: number, se: number | null): SeriesByObservable =>
  Object.fromEntries(observableIds.map((id) => [id, series(value, se)])) as SeriesByObservable;

const run = (name: string, value: number, se: number | null) =>
  ({ scenario: name, series: all(value, se), yearly: {} }) as unknown as Comparison['base'];
const comparison = (se: number | null): Comparison =>
  ({
    base: run('a', 23_456, se),
    scenario: run('b', 34_567, se),
    difference: all(12_345, se),
    yearlyDifference: {},
  }) as unknown as Comparison;
const worlds = (se: number | null): Worlds => ({ compare: () => comparison(se) });
const pair = { base: 'huidig-recht', scenario: 'samenhangend-pakket' };

/** Every number of five digits in a text that is not rounded to hundreds. */
const tooFine = (text: string): readonly string[] => text.match(/\d\d[.,]\d(?!00)\d\d/g) ?? [];

/** All ways in which a number of an ensemble is printed. */
function printed(se: number | null): Readonly<Record<string, string>> {
  const effect = effectAt(worlds(se), pair, 'midden', 'opvang.bezetting', '2030-12');
  return {
    simulate: JSON.stringify(runTable(run('a', 23_456, se))),
    compare: JSON.stringify(comparisonTable(comparison(se))),
    sentence: phrase(effect).nl + phrase(effect).en,
    'table of an answer': JSON.stringify(pairTable(worlds(se), pair, ['opvang.bezetting'])),
    'number of an answer': effect === null ? '' : numberLine(effectNumber(effect), 'nl') + numberLine(effectNumber(effect), 'en'),
    coherence: estimateText(se === null ? { mean: 12_345 } : { mean: 12_345, se }, 'persons', 'nl'),
  };
}

describe('digits that the standard error does not bear', () => {
  test.each(Object.keys(printed(230)))('are not printed in a %s', (where) => {
    expect(printed(230)[where]).toMatch(/\d\d[.,]\d00/);
    expect(tooFine(printed(230)[where])).toEqual([]);
    // Control: without a standard error all digits stand.
    expect(tooFine(printed(null)[where])).not.toEqual([]);
  });

  test('are in the csv, with the standard errors beside them', () => {
    const [head, first] = seriesCsv(all(12_345, 230)).split('\r\n');
    expect(head).toBe('observable,unit,month,p05,p50,p95,mean,se_p05,se_p50,se_p95,se_mean');
    expect(first).toBe('opvang.bezetting,persons,2027-12,11234,12345,13456,12345,230,230,230,230');
  });

  test('decide the words: what its error swallows is nearly equal', () => {
    const at = (se: number | null) => {
      const effect = effectAt(worlds(se), pair, 'midden', 'opvang.bezetting', '2030-12');
      return effect === null ? null : { ...effect, p05: 200, p50: 300, p95: 400 };
    };
    expect(phrase(at(1000)).nl).toContain('vrijwel gelijk');
    expect(phrase(at(10)).nl).toContain('300 personen meer');
  });
});
