import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../base/month.ts';
import { everyFigure } from '../figures/catalogue.ts';
import { catalogueAt } from '../figures/vintage.ts';
import { inflowHistory } from './inflow-history.ts';
import { scenarioCompile } from './compile.ts';
import { inflowMiddle, inflowModel, inflowPath } from './inflow-model.ts';
import type { Scenario } from './scenario.ts';

const series = (values: readonly number[]) => ({ start: monthOf('2012-01'), values });
const paths = (values: readonly number[], months = 12) => {
  const model = inflowModel(series(values));
  return Array.from({ length: 200 }, (_, draw) => inflowPath(model, months, 7, draw, 0x100));
};
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
const sorted = (all: readonly Float64Array[]): number[] => all.map(sum).sort((a, b) => a - b);

describe('the inflow model', () => {
  test('a history without any change goes on without any change', () => {
    for (const path of paths(new Array(60).fill(1000))) for (const value of path) expect(value).toBeCloseTo(1000, 6);
  });

  test('a season that comes back every year is found', () => {
    const season = Array.from({ length: 96 }, (_, i) => (i % 12 >= 6 ? 1500 : 500));
    const { season: found } = inflowModel(series(season));
    expect(Math.min(...found.slice(6))).toBeGreaterThan(Math.max(...found.slice(0, 6)));
  });

  test('a history with a crisis gives wider bands than one without, also in the calm after it', () => {
    const calm = Array.from({ length: 96 }, (_, i) => 1000 + 50 * ((i * 7) % 5));
    const crisis = calm.map((v, i) => (i >= 36 && i < 48 ? 4 * v : v));
    const width = (values: readonly number[]): number => {
      const all = sorted(paths(values));
      return all[190] / all[10];
    };
    expect(width(crisis)).toBeGreaterThan(1.5 * width(calm));
  });

  test('ten times the people give ten times the forecast', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 5000 }), { minLength: 36, maxLength: 60 }), (values) => {
        const [one] = paths(values, 6);
        const [ten] = paths(
          values.map((v) => 10 * v),
          6,
        );
        one.forEach((v, i) => {
          expect(ten[i] / v).toBeCloseTo(10, 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('the same seed and draw give the same path', () => {
    const values = Array.from({ length: 60 }, (_, i) => 900 + 100 * (i % 7));
    expect(paths(values)).toEqual(paths(values));
  });
});

describe('the counted months', () => {
  const full = inflowHistory(everyFigure, monthOf('2026-01'));

  test.each(['eerste', 'nareis'] as const)('of %s add up to the total of every year that was counted', (kind) => {
    for (let year = 2018; year <= 2025; year++) {
      const from = year * 12 - full[kind].start;
      expect(sum(full[kind].values.slice(from, from + 12))).toBeCloseTo(everyFigure.figure(`instroom.${kind}.${String(year)}`).value, 6);
    }
  });

  test('half a year is told from the seven nationalities, as they stood to the whole in the year before', () => {
    const half = inflowHistory(catalogueAt('2023-07-01'), monthOf('2023-07'));
    const { eerste } = half;
    expect(eerste.start + eerste.values.length).toBe(monthOf('2023-07'));
    const june = monthOf('2023-06');
    expect(eerste.values[june - eerste.start]).not.toBe(full.eerste.values[june - full.eerste.start]);
    const december = monthOf('2022-12');
    expect(eerste.values[december - eerste.start]).toBe(full.eerste.values[december - full.eerste.start]);
  });

  test('a month that was not counted yet is refused', () => {
    expect(() => inflowHistory(catalogueAt('2023-07-01'), monthOf('2023-08'))).toThrow('cannot be read in a run as of 2023-07-01');
  });
});

describe('the scenarios', () => {
  const inputsOf = (model: string, draw: number) =>
    scenarioCompile({ ...PLAIN, assumptions: { 'instroom.model': model } }, 1, draw).arrivals.first;
  const PLAIN: Scenario = {
    name: 'proef',
    title: { nl: '', en: '' },
    summary: { nl: '', en: '' },
    from: '2026-01',
    until: '2027-12',
    measures: {},
    koppeling: { design: 'proportioneel' },
    assumptions: {},
  };

  test('keep their level unless they ask for the model: the same numbers with and without naming it', () => {
    expect(inputsOf('niveau', 3)).toEqual(scenarioCompile(PLAIN, 1, 3).arrivals.first);
  });

  test('with the model the counted months stay and the later ones are its path; control: another draw has another path', () => {
    const [level, one, two] = [inputsOf('niveau', 3), inputsOf('geschat', 3), inputsOf('geschat', 4)];
    expect(one.slice(0, 84)).toEqual(level.slice(0, 84));
    expect(one.slice(84)).not.toEqual(level.slice(84));
    expect(two.slice(84)).not.toEqual(one.slice(84));
    expect(inputsOf('geschat', 0).slice(84)).toEqual(inflowMiddle(inflowModel(inflowHistory(everyFigure, monthOf('2026-01')).eerste), 24));
  });
});
