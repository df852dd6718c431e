import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { exchange, type Transfer } from './taakstelling-exchange.ts';

const tasks = new Map([
  ['GM0758', 67],
  ['GM0779', 13],
  ['GM0777', 16],
]);
const refusal = (transfers: readonly Transfer[]): string => {
  try {
    exchange(tasks, transfers);
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((r) => `${r.code} ${r.where}`).join('; ');
    throw error;
  }
  return 'accepted';
};

describe('article 29 lid 2: together municipalities change their tasks', () => {
  test('Breda takes five from Geertruidenberg', () => {
    const changed = exchange(tasks, [{ from: 'GM0779', to: 'GM0758', persons: 5 }]);
    expect([...changed]).toEqual([
      ['GM0758', 72],
      ['GM0779', 8],
      ['GM0777', 16],
    ]);
    expect(tasks.get('GM0758')).toBe(67);
  });

  test('transfers count at the same moment, so a chain is fine', () => {
    expect(
      refusal([
        { from: 'GM0779', to: 'GM0758', persons: 20 },
        { from: 'GM0777', to: 'GM0779', persons: 10 },
      ]),
    ).toBe('accepted');
  });

  test.each([
    ['more than the task', { from: 'GM0779', to: 'GM0758', persons: 14 }, 'taakstelling.exchange-negative GM0779'],
    ['an unknown municipality', { from: 'GM9999', to: 'GM0758', persons: 1 }, 'taakstelling.unknown-municipality transfers[0]'],
    ['with itself', { from: 'GM0758', to: 'GM0758', persons: 1 }, 'taakstelling.exchange-with-itself transfers[0]'],
    ['half a person', { from: 'GM0779', to: 'GM0758', persons: 0.5 }, 'taakstelling.exchange-persons transfers[0]'],
    ['a negative number', { from: 'GM0779', to: 'GM0758', persons: -3 }, 'taakstelling.exchange-persons transfers[0]'],
  ])('refuses %s', (_what, transfer, expected) => {
    expect(refusal([transfer])).toBe(expected);
  });

  test('the sum never changes', () => {
    const transfer = fc.record({
      from: fc.constantFrom(...tasks.keys()),
      to: fc.constantFrom(...tasks.keys()),
      persons: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(transfer, { maxLength: 6 }), (transfers) => {
        const proper = transfers.filter((t) => t.from !== t.to);
        if (refusal(proper) !== 'accepted') return;
        expect([...exchange(tasks, proper).values()].reduce((a, b) => a + b, 0)).toBe(96);
      }),
    );
  });
});

test('a refusal says what, where, why and how to mend it', () => {
  const told = (transfers: readonly Transfer[], of = tasks): unknown => {
    try {
      return exchange(of, transfers);
    } catch (error) {
      return error instanceof Refused ? error.refusals : error;
    }
  };
  expect(told([{ from: 'GM9999', to: 'GM9999', persons: 0 }])).toEqual([
    ...[0, 1].map(() => ({
      code: 'taakstelling.unknown-municipality',
      where: 'transfers[0]',
      what: 'GM9999 has no task in this half-year',
      remedy: 'use the code of a municipality in the table of this half-year, e.g. GM0363',
    })),
    {
      code: 'taakstelling.exchange-with-itself',
      where: 'transfers[0]',
      what: 'GM9999 gives and takes',
      why: 'Huisvestingswet 2014, art. 29 lid 2',
      remedy: 'name two municipalities',
    },
    {
      code: 'taakstelling.exchange-persons',
      where: 'transfers[0]',
      what: '0 is not a whole, positive number of persons',
      remedy: 'give the number of persons that moves, e.g. 12',
    },
  ]);
  expect(told([{ from: 'GM0779', to: 'GM0758', persons: 14 }])).toEqual([
    {
      code: 'taakstelling.exchange-negative',
      where: 'GM0779',
      what: 'gives away 14 of a task of 13',
      why: 'Huisvestingswet 2014, art. 29 lid 2: tasks are changed, not turned round',
      remedy: 'give away at most the task of the half-year',
    },
  ]);
  // A task may come to nothing.
  expect(told([{ from: 'GM0779', to: 'GM0758', persons: 13 }])).toBeInstanceOf(Map);
});

test('transfers too large to be counted exactly are a bug, not another task', () => {
  const all = Number.MAX_SAFE_INTEGER;
  const thereAndBack = [
    { from: 'GM0758', to: 'GM0777', persons: all },
    { from: 'GM0777', to: 'GM0758', persons: all - 1 },
    { from: 'GM0777', to: 'GM0758', persons: 1 },
  ];
  expect(() => exchange(tasks, thereAndBack)).toThrow('must keep the sum');
});
