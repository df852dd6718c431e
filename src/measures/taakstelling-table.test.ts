import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { municipalities } from '../figures/municipality.ts';
import { taskTable } from './taakstelling-table.ts';

const inhabitants = municipalities.reduce((sum, m) => sum + m.inhabitants, 0);
const most = String(Math.floor(inhabitants / 100));

describe('the task of a half-year for all municipalities', () => {
  test('2025-II divides the published 13,000 and rounds up: all 342 in order of their codes', () => {
    const table = taskTable('2025-II', undefined, 'up');
    expect(table).toMatchObject({ halfYear: '2025-II', total: 13_000, rounding: 'up' });
    expect(table.municipalities.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code));
    expect(table.municipalities.find(({ code }) => code === 'GM0363')).toEqual({ code: 'GM0363', name: 'Amsterdam', task: 675 });
  });

  test.each([
    // total     rounding               sum
    ['15000', 'up', 15_170],
    ['15000', 'largest-remainder', 15_000],
    [' 15000 ', 'largest-remainder', 15_000],
    ['1', 'largest-remainder', 1],
    [most, 'largest-remainder', Number(most)],
  ])('a total of %s, %s: together %i', (total, rounding, sum) => {
    const table = taskTable('2025-I', total, rounding);
    expect(table.municipalities.reduce((all, { task }) => all + task, 0)).toBe(sum);
    expect(table.total).toBe(Number(total));
  });
});

describe('a refusal says what, where, why and how to mend it', () => {
  const told = (half: string, total?: string, rounding = 'up'): unknown => {
    try {
      return taskTable(half, total, rounding);
    } catch (error) {
      return error instanceof Refused ? error.refusals[0] : error;
    }
  };
  const article = 'Huisvestingswet 2014, art. 29 lid 1';

  test('what is no half-year', () => {
    expect(told('2025-III')).toEqual({
      code: 'taakstelling.unknown-half-year',
      where: '2025-III',
      what: 'is not a half-year',
      why: `${article}: a task holds from January to June or from July to December`,
      remedy: 'write the year and I or II, e.g. 2025-II',
    });
  });

  test('a rounding that nobody knows', () => {
    expect(told('2025-II', '100', 'down')).toEqual({
      code: 'taakstelling.unknown-rounding',
      where: '--rounding down',
      what: 'is not a way of rounding',
      why: `${article} rounds each municipality up`,
      remedy: 'use up or largest-remainder',
    });
  });

  test('the half-year before: the boundaries of that year are not known', () => {
    expect(told('2024-II', '100')).toEqual({
      code: 'taakstelling.boundaries',
      where: '2024-II',
      what: 'needs the municipalities of that year and their inhabitants on 2023-01-01; only the boundaries of 2024-01-01 are known',
      why: article,
      remedy: 'use a half-year of 2025, or read the inhabitants from CBS with: doorstroom figures pull',
    });
  });

  test('the half-year after: the inhabitants of the year before it are not known', () => {
    expect(told('2026-I', '100')).toEqual({
      code: 'taakstelling.population',
      where: '2026-I',
      what: 'needs the inhabitants on 2025-01-01; only those of 2024-01-01 are known',
      why: article,
      remedy: 'use a half-year of 2025, or read the inhabitants from CBS with: doorstroom figures pull',
    });
  });

  test.each(['0', '-5', '', '01', '1.5', '13.000', '1e4', '12 persons', 'about 12', '9'.repeat(10), String(Number(most) + 1)])(
    'a total of "%s"',
    (total) => {
      expect(told('2025-II', total)).toEqual({
        code: 'taakstelling.total',
        where: `--total ${total}`,
        what: `not a whole number of persons between 1 and ${most}`,
        remedy: 'give the national number in persons without points or commas, e.g. --total 15000',
      });
    },
  );
});
