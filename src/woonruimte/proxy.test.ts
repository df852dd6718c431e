import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { type Feature, type ProtectedGroups, proxyTest } from './proxy.ts';

const number = (values: readonly number[]): Feature => ({ name: 'x', criterion: 'income', scale: 'number', values });
const kind = (values: readonly number[]): Feature => ({ name: 'x', criterion: 'urgentie', scale: 'kind', values });
const groups = (of: readonly number[]): ProtectedGroups => ({
  names: ['a', 'b', 'c'].slice(0, 1 + of.reduce((most, g) => Math.max(most, g), 0)),
  of: Uint8Array.from(of),
});
const both = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 4 }), group: fc.integer({ min: 0, max: 1 }) }), { minLength: 4, maxLength: 30 })
  .filter((rows) => new Set(rows.map((r) => r.group)).size === 2 && new Set(rows.map((r) => r.value)).size > 1);

describe('effect sizes are those counted by hand', () => {
  test('rank-biserial: of all pairs of the two groups, the part where a has more less the part where a has less', () => {
    fc.assert(
      fc.property(both, (rows) => {
        const [a, b] = [0, 1].map((g) => rows.filter((r) => r.group === g).map((r) => r.value));
        const sum = a.reduce((total, x) => total + b.reduce((part, y) => part + Math.sign(x - y), 0), 0);
        const [found] = proxyTest([number(rows.map((r) => r.value))], groups(rows.map((r) => r.group)), 19, 1);
        expect(found.effect).toBeCloseTo(sum / (a.length * b.length), 12);
        expect(found.auc).toBeCloseTo((sum / (a.length * b.length) + 1) / 2, 12);
      }),
    );
  });

  test("Cramér's V of two by two is the size of phi", () => {
    fc.assert(
      fc.property(both, (raw) => {
        const rows = raw.map((r) => ({ ...r, value: r.value % 2 }));
        fc.pre(new Set(rows.map((r) => r.value)).size === 2);
        const n = (v: number, g: number): number => rows.filter((r) => r.value === v && r.group === g).length;
        const [p, q, r, s] = [n(0, 0), n(0, 1), n(1, 0), n(1, 1)];
        const phi = Math.abs(p * s - q * r) / Math.sqrt((p + q) * (r + s) * (p + r) * (q + s));
        const [found] = proxyTest([kind(rows.map((row) => row.value))], groups(rows.map((row) => row.group)), 19, 1);
        expect(found.effect).toBeCloseTo(phi, 12);
      }),
    );
  });
});

describe('chance', () => {
  const draw = (set: number, row: number): number => uniform(3, set, row, 0);
  /** Part of 200 made-up files in which the p-value is at most 0.05. */
  const alarms = (shift: number): number =>
    Array.from({ length: 200 }, (_, set) => {
      const of = Array.from({ length: 60 }, (__, row) => Number(row % 3 === 0));
      const values = of.map((g, row) => Math.floor(draw(set, row) * 1000) + shift * g);
      return proxyTest([number(values)], groups(of), 99, set)[0].p;
    }).filter((p) => p <= 0.05).length / 200;

  test('a criterion that has nothing to do with the group raises an alarm in one of twenty files', () => {
    expect(alarms(0)).toBeGreaterThan(0.005);
    expect(alarms(0)).toBeLessThan(0.1);
  });
  test('control: one that has raises it nearly always', () => {
    expect(alarms(400)).toBeGreaterThan(0.9);
  });
  test('a perfect stand-in has effect 1 and the smallest p there is', () => {
    const of = Array.from({ length: 40 }, (_, row) => Number(row < 20));
    const [found] = proxyTest([number(of)], groups(of), 99, 1);
    expect([found.effect, found.p]).toEqual([-1, 0.01]);
    expect(found.chance95).toBeLessThan(0.5);
  });
  test('p is at most 0.05 exactly when the effect passes what chance stays below in 95 of 100 deals', () => {
    fc.assert(
      fc.property(both, fc.boolean(), (rows, asKind) => {
        const feature = (asKind ? kind : number)(rows.map((r) => r.value));
        for (const { effect, chance95, p } of proxyTest([feature], groups(rows.map((r) => r.group)), 99, 1)) {
          expect(p <= 0.05).toBe(Math.abs(effect) > chance95);
          expect(Math.round(p * 100)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
  test('the same file and seed give the same p on every machine: recorded once', () => {
    const of = [0, 1, 1, 0, 1, 0, 1, 1, 0, 1];
    const [found] = proxyTest([number([3, 1, 4, 1, 5, 9, 2, 6, 5, 3])], groups(of), 999, 7);
    expect([found.effect, found.auc, found.p, found.chance95]).toEqual(RECORDED);
  });
  test('the deals leave the groups as they were, and a kind has no chance of telling two people apart', () => {
    const own = groups([0, 1, 0, 1, 1, 0]);
    const found = proxyTest([number([1, 2, 3, 4, 5, 6]), kind([0, 0, 1, 1, 2, 2])], own, 19, 1);
    expect([...own.of]).toEqual([0, 1, 0, 1, 1, 0]);
    // Of two groups the first alone is told: the other is its mirror.
    expect(found.map(({ measure, group, auc }) => [measure, group, auc === null])).toEqual([
      ['rank-biserial', 'a', false],
      ['cramers-v', null, true],
    ]);
  });
  test('three kinds that tell two groups apart have V 1; two of three that do not, less', () => {
    const v = (values: readonly number[], of: readonly number[]): number => proxyTest([kind(values)], groups(of), 19, 1)[0].effect;
    expect(v([0, 0, 1, 1, 2, 2], [0, 0, 0, 0, 1, 1])).toBe(1);
    // Chi-square 3 of 6 people, one degree of freedom.
    expect(v([0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 1, 0])).toBeCloseTo(Math.sqrt(1.5 / 6), 12);
  });
  test.each([
    ['one group', { names: ['a'], of: new Uint8Array(4) }],
    ['a group of nobody', { names: ['a', 'b'], of: new Uint8Array(4) }],
    ['no groups', { names: [], of: new Uint8Array(0) }],
  ])('%s cannot be tested', (_what, own) => {
    expect(() => proxyTest([number([1, 2, 3, 4])], own, 19, 1)).toThrow('at least two groups with people in them');
  });
  test('three groups are told apart from the rest one by one; what is the same for all is not told', () => {
    const of = Array.from({ length: 30 }, (_, row) => row % 3);
    const found = proxyTest([number(of), kind(of), kind(of.map(() => 1))], groups(of), 19, 1);
    expect(found.map((f) => [f.measure, f.group, f.effect])).toEqual([
      ['rank-biserial', 'a', -1],
      ['rank-biserial', 'b', 0],
      ['rank-biserial', 'c', 1],
      ['cramers-v', null, 1],
    ]);
  });
});

test('nothing that ranks can take the protected groups: only the proxy command imports them', () => {
  const folder = (name: string): URL => new URL(`../${name}/`, import.meta.url);
  const importers = ['woonruimte', 'cli'].flatMap((room) =>
    readdirSync(folder(room))
      .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
      .filter((file) => /from '[^']*\/proxy\.ts'/.test(readFileSync(new URL(file, folder(room)), 'utf8')))
      .map((file) => `${room}/${file}`),
  );
  expect(importers).toEqual(['woonruimte/proxy-features.ts', 'cli/rank-proxy.ts']);
});

const RECORDED = [0.125, 0.5625, 0.814, 0.75];
