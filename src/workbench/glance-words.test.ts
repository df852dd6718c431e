import { expect, test } from 'vitest';
import type { Series } from '../ensemble/result.ts';
import { type ObservableId, observable } from '../observe/observable.ts';
import { glanceText } from './glance-words.ts';
import type { ScenarioResult } from './model/protocol.ts';

const [STOCK, SHARE] = ['opvang.statushouders', 'integratie.werk.3jaar'] as const;
type Line = readonly [number, number, number] | null;

/** A band at the end of 2027 and of 2035; null where there is no value. */
const series = (id: ObservableId, at: readonly [Line, Line], se: number | null): Series => {
  const line = (i: number): (number | null)[] => at.map((band) => band?.[i] ?? null);
  const errors = [se, se];
  return {
    ...{ unit: observable(id).unit, months: ['2027-12', '2035-12'], p05: line(0), p50: line(1), p95: line(2), mean: line(1) },
    ...{ seP05: errors, seP50: errors, seP95: errors, seMean: errors },
  };
};

const result = (name: string, id: ObservableId, levels: readonly [Line, Line], change: readonly [Line, Line] | null, se: number | null) =>
  ({
    ...{ name, receipt: null, series: { [id]: series(id, levels, se) }, yearly: {} },
    difference: change === null ? null : { series: { [id]: series(id, change, se) }, yearly: {} },
  }) as unknown as ScenarioResult;

const levelOf = (id: ObservableId): Line => (id === SHARE ? [0.25, 0.28, 0.31] : [9000, 10_000, 12_000]);
const table: readonly (readonly [string, ObservableId, readonly [Line, Line], number | null, string | null])[] = [
  [
    'more for certain, then less but not for certain',
    STOCK,
    [
      [1200, 4700, 9100],
      [-2000, -800, 3000],
    ],
    200,
    'Eind 2027: 4.700 personen meer (5-95 %: +1.200 tot +9.100). Eind 2035: 800 personen minder, maar de richting is niet zeker (5-95 %: −2.000 tot +3.000).',
  ],
  ['one draw: no band', STOCK, [[4712, 4712, 4712], null], null, 'Eind 2027: 4.712 personen meer.'],
  [
    'shares in points, and nothing that shows',
    SHARE,
    [
      [-0.03, -0.02, -0.01],
      [0, 0, 0],
    ],
    0.001,
    'Eind 2027: 2,0 procentpunt lager (5-95 %: −3,0 pp tot −1,0 pp). Eind 2035: vrijwel gelijk.',
  ],
  ['no value at either end', STOCK, [null, null], 200, null],
];

test.each(table)('%s', (_what, id, change, se, words) => {
  const levels = [levelOf(id), levelOf(id)] as const;
  const base = result('huidig-recht', id, levels, null, se);
  const other = result('samenhangend-pakket', id, levels, change, se);
  expect(glanceText([base, other], id)?.nl ?? null).toBe(words);
  // With nothing beside it there is nothing to tell.
  expect(glanceText([base], id)).toBeNull();
});
