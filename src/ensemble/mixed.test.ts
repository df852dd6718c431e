import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';
import { mixed } from './mixed.ts';

const ID: ObservableId = 'opvang.bezetting';

/** A member with the same value everywhere, in one month. */
const member = (draw: number, value: number): Member => ({
  draw,
  firstMonth: 0,
  national: Object.fromEntries(observableIds.map((id) => [id, Float64Array.of(value)])) as unknown as Member['national'],
});
const members = (values: readonly number[]): readonly Member[] => values.map((value, draw) => member(draw, value));
const valueOf = (found: readonly Member[], id: ObservableId = ID): readonly number[] => found.map(({ national }) => national[id][0]);

const count = fc.integer({ min: 0, max: 1000 });
const runs = fc.tuple(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 }), fc.array(count, { minLength: 0, maxLength: 20 }));

describe('mixed members', () => {
  test('the first are the exact runs, and the chance of each is shared by every so many', () => {
    fc.assert(
      fc.property(runs, ([both, more]) => {
        const exact = members(both.map(([, value]) => value));
        const found = mixed(members([...both.map(([path]) => path), ...more]), exact);
        expect(valueOf(found.slice(0, exact.length))).toEqual(valueOf(exact));
        expect(found.map(({ group }) => group)).toEqual(found.map((_, m) => m % exact.length));
        for (const value of valueOf(found)) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('where exact runs are their paths, so are all members', () => {
    fc.assert(
      fc.property(runs, ([both, more]) => {
        const start = both.map(([path]) => path);
        expect(valueOf(mixed(members([...start, ...more]), members(start)))).toEqual([...start, ...more]);
      }),
    );
  });

  test('what exact runs add goes along with the path, within bounds', () => {
    // The exact run is 10 and half the path more; the line is found from three of them.
    const found = mixed(members([0, 100, 200, 300, 40]), members([10, 160, 310]));
    expect(valueOf(found)).toEqual([10, 160, 310, 460, 70]);
    // Control: three times the path is more than few runs are believed to tell.
    expect(valueOf(mixed(members([0, 100, 200, 300]), members([0, 300, 600])))[3]).toBe(600);
    // Two runs make no line.
    expect(valueOf(mixed(members([0, 100, 300]), members([10, 160])))).toEqual([10, 160, 310]);
  });

  test('nothing goes below what can be, a share not above all, and no value stays no value', () => {
    expect(valueOf(mixed(members([50, 50, 50, 0]), members([0, 50, 100]))).at(-1)).toBe(0);
    expect(valueOf(mixed(members([0.5, 0.5, 0.5, 0.9]), members([0.9, 0.5, 0.1])), 'integratie.werk.3jaar').at(-1)).toBe(1);
    expect(valueOf(mixed(members([5, 5, NaN, 7]), members([6, 5]))).slice(2)).toEqual([NaN, 7]);
    expect(valueOf(mixed(members([5, 5, 8]), members([NaN, 5])))[2]).toBeNaN();
  });
});
