import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities, municipalityFind } from '../figures/municipality.ts';
import { eindsaldo, gecorrigeerdeTaakstelling, taakstelling, taskSplit } from './taakstelling.ts';

const population = municipalities.map((m) => m.inhabitants);
const sum = (tasks: ArrayLike<number>): number => Array.from(tasks).reduce((a, b) => a + b, 0);

/** Lines of an aligned table as cells; the first line is the header. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s{2,}/));

describe('article 29 lid 1, worked examples on the inhabitants of 1 January 2024', () => {
  test.each(
    rows(`
    total    rounding             sum
    15000    up                   15170
    13000    up                   13164
    15000    largest-remainder    15000
    13000    largest-remainder    13000
  `),
  )('%s persons, %s: the municipalities together get %s', (total, rounding, expected) => {
    expect(population).toHaveLength(342);
    expect(sum(taakstelling(Number(total), population, rounding as 'up'))).toBe(Number(expected));
  });

  test.each(
    rows(`
    municipality        task
    Amsterdam           675
    Rotterdam           486
    Utrecht             272
    Schiermonnikoog     1
  `),
  )('2025-II, 13,000 persons, rounded up: %s gets %s', (name, task) => {
    const at = municipalities.findIndex((m) => m.name === name);
    expect(municipalityFind(name)).toBe(municipalities[at]);
    expect(taakstelling(13_000, population, 'up')[at]).toBe(Number(task));
  });

  test.each(
    rows(`
    total   inhabitants   rounding             tasks
    10      1 1 1         up                   4 4 4
    10      1 1 1         largest-remainder    4 3 3
    11      1 1 1         largest-remainder    4 4 3
    9       1 1 1         up                   3 3 3
    10      60 30 10      up                   6 3 1
    1       60 30 10      up                   1 1 1
    1       60 30 10      largest-remainder    1 0 0
    0       60 30 10      up                   0 0 0
    5       10 0          up                   5 0
  `),
  )('%s persons over %s inhabitants, %s: %s', (total, inhabitants, rounding, tasks) => {
    expect(taakstelling(Number(total), inhabitants.split(' ').map(Number), rounding as 'up').join(' ')).toBe(tasks);
  });
});

describe('what the division keeps', () => {
  const inputs = {
    total: fc.integer({ min: 0, max: 60_000 }),
    people: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 400 }),
  };
  const someone = (people: readonly number[]): boolean => people.some((p) => p > 0);

  test('largest remainder adds up, and nobody is further than one person from the exact share', () => {
    fc.assert(
      fc.property(inputs.total, inputs.people, (total, people) => {
        fc.pre(someone(people));
        const tasks = taakstelling(total, people, 'largest-remainder');
        const all = BigInt(sum(people));
        expect(sum(tasks)).toBe(total);
        for (let i = 0; i < people.length; i++) {
          const gap = BigInt(tasks[i]) * all - BigInt(total) * BigInt(people[i]);
          expect(gap < all && gap > -all).toBe(true);
        }
      }),
    );
  });

  test('rounding up is the smallest whole number that is enough', () => {
    fc.assert(
      fc.property(inputs.total, inputs.people, (total, people) => {
        fc.pre(someone(people));
        const all = BigInt(sum(people));
        taakstelling(total, people, 'up').forEach((task, i) => {
          const exact = BigInt(total) * BigInt(people[i]);
          expect(BigInt(task) * all >= exact && BigInt(task - 1) * all < exact).toBe(true);
        });
      }),
    );
  });

  test('a larger municipality never has a smaller task', () => {
    fc.assert(
      fc.property(inputs.total, inputs.people, fc.constantFrom('up', 'largest-remainder'), (total, people, rounding) => {
        fc.pre(someone(people));
        const tasks = taakstelling(total, people, rounding);
        const order = people.map((_, i) => i).sort((a, b) => people[a] - people[b] || b - a);
        for (let i = 1; i < order.length; i++) expect(tasks[order[i]]).toBeGreaterThanOrEqual(tasks[order[i - 1]]);
      }),
    );
  });

  test('an advance is divided like a backlog', () => {
    const people = Float64Array.from([60, 30, 10, 0]);
    expect([...taskSplit(-11, people)]).toEqual([...taskSplit(11, people)].map((task) => 0 - task));
    expect(Object.is(taskSplit(-11, people)[3], -0)).toBe(false);
    expect(sum(taskSplit(-11, people))).toBe(-11);
  });

  test.each([
    [-1, [1]],
    [1.5, [1]],
    [1, [0]],
    [1, []],
    [1, [-1, 2]],
    [Number.MAX_SAFE_INTEGER, [2]],
  ])('%s persons over %j is a bug', (total, people) => {
    expect(() => taakstelling(total, people, 'up')).toThrow();
  });
});

test('the division is exact up to the largest whole number that can be counted with', () => {
  expect(taakstelling(Number.MAX_SAFE_INTEGER, [1, 0], 'up')).toEqual([Number.MAX_SAFE_INTEGER, 0]);
  expect(taakstelling(1, [Number.MAX_SAFE_INTEGER], 'largest-remainder')).toEqual([1]);
});

describe('carry-over', () => {
  // Published national figures; the last column is what late corrections make of it.
  test.each(
    rows(`
    half-year    net      balance before    published with balance
    2019-II      6000     -2540             8537
    2021-II      11000    -5548             16586
    2022-I       10000    -3728             13748
    2023-I       21200    1793              19418
  `),
  )('%s: net %s and balance %s come within late corrections of the published %s', (_half, net, balance, published) => {
    expect(Math.abs(gecorrigeerdeTaakstelling(Number(net), Number(balance)) - Number(published))).toBeLessThanOrEqual(120);
  });

  test('an advance may leave nothing to do', () => {
    expect(gecorrigeerdeTaakstelling(10, 25)).toBe(-15);
    expect(eindsaldo(10, 25, 0)).toBe(15);
    expect(eindsaldo(10, -5, 12)).toBe(-3);
  });
});
