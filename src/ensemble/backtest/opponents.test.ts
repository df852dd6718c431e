import { describe, expect, test } from 'vitest';
import { monthOf } from '../../base/month.ts';
import { opponentQuantiles } from './opponents.ts';
import type { Point } from './target.ts';

const at = (month: string, value: number, months = 0): Point => ({ month: monthOf(month), months, value, confidence: 'official' });
const middle = (opponent: 'last-value' | 'seasonal-drift', points: readonly Point[], month: string): number =>
  opponentQuantiles(opponent, points, monthOf(month))[3];

describe('the simple forecasts', () => {
  const stock = [at('2020-12', 1000), at('2021-06', 1300), at('2021-12', 1600)];
  const flow = [at('2020-06', 500, 6), at('2020-12', 700, 6), at('2021-06', 600, 6), at('2021-12', 900, 6)];

  test.each([
    ['last-value', stock, '2022-06', 1600],
    ['last-value', flow, '2022-06', 900],
    // A stock goes on at half of 600 a year.
    ['seasonal-drift', stock, '2022-06', 1600 + 150],
    ['seasonal-drift', stock, '2023-12', 1600 + 600],
    // A flow is that of the same half-year, moved by half of 200 a year.
    ['seasonal-drift', flow, '2022-06', 600 + 100],
    ['seasonal-drift', flow, '2022-12', 900 + 100],
    ['seasonal-drift', flow, '2023-06', 600 + 200],
  ] as const)('%s', (opponent, points, month, expected) => {
    expect(middle(opponent, points, month)).toBeCloseTo(expected, 8);
  });

  test('a rule that has missed more has wider bands, and bands widen with the time ahead', () => {
    const width = (points: readonly Point[], month: string): number => {
      const q = opponentQuantiles('last-value', points, monthOf(month));
      return q[6] - q[0];
    };
    const calm = [1600, 1600, 1600].map((v, i) => ({ ...stock[i], value: v }));
    const wild = [900, 2500, 1600].map((v, i) => ({ ...stock[i], value: v }));
    expect(width(wild, '2022-06')).toBeGreaterThan(1.5 * width(calm, '2022-06'));
    expect(width(calm, '2022-12') / width(calm, '2022-06')).toBeCloseTo(Math.sqrt(2), 8);
  });

  test('with one point known the band is the one chosen beforehand: a fifth a year', () => {
    const q = opponentQuantiles('last-value', [at('2021-12', 1000)], monthOf('2021-12') + 12);
    expect(q[5] - 1000).toBeCloseTo(200 * 1.2815515, 3);
  });
});
