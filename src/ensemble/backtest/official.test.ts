import { describe, expect, test } from 'vitest';
import { everyFigure } from '../../figures/catalogue.ts';
import { catalogueAt } from '../../figures/vintage.ts';
import { officialQuantiles, officials, originOf } from './official.ts';

const find = (round: string, month: number) => {
  const found = officials(everyFigure).find((o) => o.round === round && Math.floor(o.month / 12) === month);
  if (found === undefined) throw new Error(`no round ${round}`);
  return found;
};

describe('official forecasts as bands', () => {
  test('low, middle and high stand at 10, 50 and 90 per cent', () => {
    const q = officialQuantiles(find('2023-najaar', 2023), 0.8);
    expect([q[1], q[3], q[5]].map(Math.round)).toEqual([45_000, 60_000, 68_000]);
  });

  test('without a middle it is the root of low times high', () => {
    expect(officialQuantiles(find('2025-09', 2025), 0.8)[3]).toBeCloseTo(Math.sqrt(40_000 * 55_300), 6);
  });

  test('a single number has the assumed half width', () => {
    const q = officialQuantiles(find('2022-begin', 2022), 0.8);
    expect(q[5] / q[3]).toBeCloseTo(1.15, 8);
    expect(q[3] / q[1]).toBeCloseTo(1.15, 8);
  });

  test('every round and every need of the register takes part', () => {
    const all = officials(everyFigure);
    expect(all.filter((o) => o.target === 'instroom')).toHaveLength(12);
    expect(all.filter((o) => o.target === 'bezetting')).toHaveLength(11);
  });

  test('ours is never later than the official one, and each is out when its day comes', () => {
    for (const each of officials(everyFigure)) {
      expect(`${originOf(each)}-01` <= each.published, each.round).toBe(true);
      expect(officials(catalogueAt(each.published))).toContainEqual(each);
    }
  });
});
