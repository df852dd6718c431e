import { describe, expect, it } from 'vitest';
import { towns } from '../../population/municipalities.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import { type World, worldCreate } from '../world.ts';
import { vacancies } from './vacancies.ts';

const PER_MONTH = 13_416;
const MONTHS = 400;

const base = {
  name: 'proef',
  title: { nl: 'proef', en: 'trial' },
  summary: { nl: 'proef', en: 'trial' },
  from: '2024-01',
  until: '2024-12',
  measures: {},
  assumptions: {},
  koppeling: { design: 'proportioneel' },
} as const;

function world(): World {
  const inputs = scenarioCompile(base, 3, 0);
  return worldCreate(inputs, towns(inputs.housing), {} as never);
}

describe('homes that come free', () => {
  it('are Poisson in every part of the country: mean and variance of the totals, and no tie between the halves that share a draw', () => {
    const w = world();
    const half = w.vacancies.homes.length / 2;
    const uniforms = new Float64Array(w.vacancies.homes.length);
    const sums = [0, 0];
    const squares = [0, 0];
    let product = 0;
    let expected = [0, 0];
    for (let month = 0; month < MONTHS; month++) {
      vacancies(w, month, PER_MONTH, uniforms);
      expected = [0, 1].map((h) => w.vacancies.mean.subarray(h * half, (h + 1) * half).reduce((a, b) => a + b, 0));
      const off = [0, 1].map((h) => w.vacancies.homes.subarray(h * half, (h + 1) * half).reduce((a, b) => a + b, 0) - expected[h]);
      off.forEach((value, h) => {
        sums[h] += value;
        squares[h] += value * value;
      });
      product += off[0] * off[1];
    }
    for (const h of [0, 1]) {
      expect(Math.abs(sums[h])).toBeLessThan(4 * Math.sqrt(expected[h] * MONTHS));
      expect(Math.abs(squares[h] / (expected[h] * MONTHS) - 1)).toBeLessThan(4 * Math.sqrt(2 / MONTHS));
    }
    expect(Math.abs(product)).toBeLessThan(4 * Math.sqrt(expected[0] * expected[1] * MONTHS));
  });

  it('are the same from the table of a mean that stays as from the search in its first month, and never fewer when more are expected', () => {
    const [fresh, kept, more] = [world(), world(), world()];
    const uniforms = new Float64Array(fresh.vacancies.homes.length);
    for (let month = 0; month < 3; month++) vacancies(kept, month, PER_MONTH, uniforms);
    vacancies(fresh, 2, PER_MONTH, uniforms);
    vacancies(more, 2, PER_MONTH * 1.01, uniforms);
    expect(kept.vacancies.table).not.toBeNull();
    expect(Array.from(kept.vacancies.homes)).toEqual(Array.from(fresh.vacancies.homes));
    expect(more.vacancies.homes.every((homes, cell) => homes >= fresh.vacancies.homes[cell])).toBe(true);
  });
});
