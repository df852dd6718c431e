import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';
import { mixed, mixedDifference } from './mixed.ts';

const ID: ObservableId = 'opvang.bezetting';

/** A member with the same value everywhere, in one month. */
const member = (draw: number, value: number): Member => ({
  draw,
  firstMonth: 0,
  national: Object.fromEntries(observableIds.map((id) => [id, Float64Array.of(value)])) as unknown as Member['national'],
});
/** Mixed from the values of paths and exact runs. */
const mix = (paths: readonly number[], exact: readonly number[]): readonly Member[] =>
  mixed({ paths: members(paths), exact: members(exact) });
const members = (values: readonly number[]): readonly Member[] => values.map((value, draw) => member(draw, value));
const valueOf = (found: readonly Member[], id: ObservableId = ID): readonly number[] => found.map(({ national }) => national[id][0]);

const count = fc.integer({ min: 0, max: 1000 });
const runs = fc.tuple(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 }), fc.array(count, { minLength: 0, maxLength: 20 }));

describe('mixed members', () => {
  test('the first are the exact runs, and the chance of each is shared by every so many', () => {
    fc.assert(
      fc.property(runs, ([both, more]) => {
        const exact = both.map(([, value]) => value);
        const found = mix([...both.map(([path]) => path), ...more], exact);
        expect(valueOf(found.slice(0, exact.length))).toEqual(exact);
        expect(found.map(({ group }) => group)).toEqual(found.map((_, m) => m % exact.length));
        for (const value of valueOf(found)) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('where exact runs are their paths, so are all members', () => {
    fc.assert(
      fc.property(runs, ([both, more]) => {
        const start = both.map(([path]) => path);
        expect(valueOf(mix([...start, ...more], start))).toEqual([...start, ...more]);
      }),
    );
  });

  test('what exact runs add goes along with the path, within bounds', () => {
    // The exact run is 10 and half the path more; the line is found from three of them.
    const found = mix([0, 100, 200, 300, 40], [10, 160, 310]);
    expect(valueOf(found)).toEqual([10, 160, 310, 460, 70]);
    // Control: three times the path is more than few runs are believed to tell.
    expect(valueOf(mix([0, 100, 200, 300], [0, 300, 600]))[3]).toBe(600);
    // Two runs make no line.
    expect(valueOf(mix([0, 100, 300], [10, 160]))).toEqual([10, 160, 310]);
  });

  test('nothing goes below what can be, a share not above all, and no value stays no value', () => {
    expect(valueOf(mix([50, 50, 50, 0], [0, 50, 100])).at(-1)).toBe(0);
    expect(valueOf(mix([0.5, 0.5, 0.5, 0.9], [0.9, 0.5, 0.1]), 'integratie.werk.3jaar').at(-1)).toBe(1);
    expect(valueOf(mix([5, 5, NaN, 7], [6, 5])).slice(2)).toEqual([NaN, 7]);
    expect(valueOf(mix([5, 5, 8], [NaN, 5]))[2]).toBeNaN();
  });

  test('a difference is mixed as a difference: where two worlds are the same in chance it is that of the paths', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: -50, max: 50 }), ([both, more], shift) => {
        const parts = { paths: members([...both.map(([path]) => path), ...more]), exact: members(both.map(([, value]) => value)) };
        const other = {
          paths: members(valueOf(parts.paths).map((v) => v + shift)),
          exact: members(valueOf(parts.exact).map((v) => v + shift)),
        };
        for (const value of valueOf(mixedDifference(parts, other))) expect(value).toBeCloseTo(shift, 9);
      }),
    );
    // Control: two mixed members may stand on a bound, and their difference is then another.
    const [low, high] = [mix([50, 50, 50, 0], [0, 50, 100]), mix([70, 70, 70, 20], [20, 70, 120])].map((found) => valueOf(found));
    expect(high[3] - low[3]).not.toBe(20);
  });
});
