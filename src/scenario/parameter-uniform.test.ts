import { describe, expect, test } from 'vitest';
import { SOBOL_DIMENSIONS } from '../base/sobol.ts';
import { figures, figureFind } from '../figures/catalogue.ts';
import { dimensionOf, registeredKeys } from './dimension.ts';
import { parameterUniform } from './parameter-uniform.ts';
import type { Scenario } from './scenario.ts';
import { valuesOf } from './values.ts';

const spread = figures.filter((f) => f.spread !== undefined && f.spread.low !== f.spread.high);
const scenario: Scenario = {
  name: 'test',
  title: { nl: '', en: '' },
  summary: { nl: '', en: '' },
  from: '2026-01',
  until: '2030-12',
  measures: {},
  koppeling: { design: 'huidig' },
  assumptions: {},
} as unknown as Scenario;

describe('the register of dimensions', () => {
  test('holds every figure with a spread: write a new one at its end (src/scenario/dimension.ts)', () => {
    expect(spread.map((f) => f.key).filter((key) => dimensionOf(key) === undefined)).toEqual([]);
  });

  test('holds each key once, within the dimensions that there are', () => {
    expect(new Set(registeredKeys).size).toBe(registeredKeys.length);
    expect(registeredKeys.length).toBeLessThanOrEqual(SOBOL_DIMENSIONS);
  });

  test('begins as it always did, so that no draw moves when a figure is added', () => {
    expect([registeredKeys[0], registeredKeys[15], registeredKeys[16], registeredKeys[123]]).toEqual([
      'taakstelling.inzetZonderTaak',
      'instroom.overig',
      'instroom.schommeling',
      'inburgering.evaluatieMaanden',
    ]);
  });
});

describe('draws of figures', () => {
  test('put one of 64 draws in each sixty-fourth of the probability of every figure', () => {
    for (const { key } of spread) {
      const strips = Array.from({ length: 64 }, (_, i) => Math.floor(64 * parameterUniform(3, key, i + 1))).sort((a, b) => a - b);
      expect(strips).toEqual(Array.from({ length: 64 }, (_, i) => i));
    }
  });

  test('draw 0 is the central path, other draws lie in the range', () => {
    const [central, drawn] = [valuesOf(scenario, 3, 0), valuesOf(scenario, 3, 9)];
    for (const f of spread) {
      expect(central(f.key)).toBe(f.value);
      expect(drawn(f.key)).toBeGreaterThanOrEqual(f.spread?.low ?? NaN);
      expect(drawn(f.key)).toBeLessThanOrEqual(f.spread?.high ?? NaN);
    }
    // Control: the draw does move what has a spread.
    expect(spread.filter((f) => drawn(f.key) === f.value)).toEqual([]);
  });

  test('a figure without spread to which a scenario gives a range is drawn too', () => {
    const ranged: Scenario = { ...scenario, assumptions: { 'instroom.eerste.2025': { low: 1, high: 2 } } };
    const drawn = Array.from({ length: 20 }, (_, i) => valuesOf(ranged, 3, i + 1)('instroom.eerste.2025'));
    expect(Math.min(...drawn)).toBeGreaterThan(1);
    expect(Math.max(...drawn)).toBeLessThan(2);
    expect(new Set(drawn).size).toBe(20);
    expect(figureFind('instroom.eerste.2025')?.spread).toBeUndefined();
  });

  test('do not depend on the scenario', () => {
    const other: Scenario = { ...scenario, assumptions: { 'instroom.variant': 1 }, measures: { spreidingswet: null } };
    for (const { key } of spread) if (key !== 'instroom.variant') expect(valuesOf(other, 3, 9)(key)).toBe(valuesOf(scenario, 3, 9)(key));
  });
});
