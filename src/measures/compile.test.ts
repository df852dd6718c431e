import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveMonth, type Month, monthOf } from '../base/month.ts';
import { text } from '../base/text.ts';
import { figure } from '../figures/catalogue.ts';
import { measures } from './catalogue.ts';
import { type Frame, leversCompile, leversFold, type LeverTables, type Switches } from './compile.ts';
import { type LeverId, leverIds, levers } from './lever.ts';
import type { Effect, Measure, MeasureId } from './measure.ts';

const FIRST = monthOf('2019-01');
const MONTHS = 17 * 12;
const START = monthOf('2026-01');
const value = (key: string): number => figure(key).value;
const at = (month: string): number => monthOf(month) - FIRST;
const compiled = (switches: Switches = {}): LeverTables => leversCompile(switches, FIRST, MONTHS, value, START);

const note = text('x', 'x');
const measureOf = (effects: readonly Effect[], rest: Partial<Measure> = {}): Measure => ({
  id: 'woningdelen',
  systems: [],
  title: note,
  summary: note,
  grounds: [],
  history: [],
  parameters: [],
  effects,
  open: [],
  ...rest,
});
const frame = (values: Record<string, number>, rest: Partial<Frame> = {}): Frame => ({
  first: FIRST,
  months: MONTHS,
  switchOff: START,
  value: (key) => values[key],
  ...rest,
});

describe('bit for bit', () => {
  test('a measure without effects changes nothing', () => {
    const silent = measures.map((measure) => ({ ...measure, effects: measure.id === 'sft' ? [] : measure.effects }));
    const without = measures.filter((measure) => measure.id !== 'sft');
    const base = frame({}, { value });
    expect(leversFold(silent, {}, base)).toStrictEqual(leversFold(without, {}, base));
  });

  test('before a switch counts, every scenario is the law as it stands', () => {
    const ids = fc.constantFrom(...measures.map((measure) => measure.id));
    const day = fc
      .tuple(fc.integer({ min: 2015, max: 2034 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const wish = fc.oneof(
      fc.constant(null),
      day.map((from) => ({ from })),
      day.map((until) => ({ until })),
    );
    const law = compiled();
    fc.assert(
      fc.property(fc.dictionary(ids, wish, { maxKeys: 5 }), (switches) => {
        const tables = compiled(switches);
        for (const id of leverIds) expect(tables[id].subarray(0, at('2026-01'))).toStrictEqual(law[id].subarray(0, at('2026-01')));
      }),
      { numRuns: 60 },
    );
  });

  test.each(measures.map((measure) => [measure.id] as const))('%s does nothing before the day it is switched on', (id) => {
    const on = compiled({ [id]: { from: '2027-07-01' } });
    const off = compiled({ [id]: null });
    const until = at('2027-07');
    for (const lever of leverIds) expect(on[lever].subarray(0, until)).toStrictEqual(off[lever].subarray(0, until));
  });

  test('the order of the measures does not matter', () => {
    const base = frame({}, { value });
    const all = Object.fromEntries(measures.map((measure) => [measure.id, { from: '2026-07-01' }])) as Switches;
    const expected = leversFold(measures, all, base);
    fc.assert(
      fc.property(fc.shuffledSubarray([...measures], { minLength: measures.length }), (list) => {
        expect(leversFold(list, all, base)).toStrictEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the law as it stands', () => {
  const law = compiled();
  test.each([
    ['taakstelling.actief', '2019-01', 1],
    ['taakstelling.actief', '2035-12', 1],
    ['taakstelling.inzet', '2035-12', 1],
    ['voorrang.gezin', '2035-12', 1],
    ['voorrang.alleenstaand', '2035-12', 1],
    ['nareis.huisvestingseisB', '2026-05', 0],
    ['nareis.huisvestingseisB', '2026-06', 1],
    ['nareis.wachttijdB', '2026-06', 24],
    ['doorstroom.plaatsen', '2025-03', 0],
    ['doorstroom.plaatsen', '2025-08', 1200],
    ['doorstroom.plaatsen', '2028-12', 3000],
    ['doorstroom.plaatsen', '2029-01', 0],
    ['omklappen.plaatsen', '2030-01', 0],
    ['flex.woningen', '2025-01', 0],
  ] as const)('%s in %s is %d', (lever, month, expected) => {
    expect(law[lever][at(month)]).toBe(expected);
  });
});

describe('switches', () => {
  test('a task abolished on 1 July 2026: no task from then on, and effort falls in a year to what remains', () => {
    const tables = compiled({ huisvestingstaakstelling: { until: '2026-07-01' } });
    expect(tables['taakstelling.actief'][at('2026-06')]).toBe(1);
    expect(tables['taakstelling.actief'][at('2026-07')]).toBe(0);
    expect(tables['taakstelling.inzet'][at('2026-06')]).toBe(1);
    expect(tables['taakstelling.inzet'][at('2026-07')]).toBeLessThan(1);
    expect(tables['taakstelling.inzet'][at('2027-06')]).toBe(value('taakstelling.inzetZonderTaak'));
    expect(tables['taakstelling.inzet'][at('2035-12')]).toBe(value('taakstelling.inzetZonderTaak'));
  });

  test('null takes the task out from the first month of the scenario, not before', () => {
    const tables = compiled({ huisvestingstaakstelling: null });
    expect(tables['taakstelling.actief'][at('2025-12')]).toBe(1);
    expect(tables['taakstelling.actief'][at('2026-01')]).toBe(0);
    expect(tables['taakstelling.inzet'][at('2026-12')]).toBe(value('taakstelling.inzetZonderTaak'));
  });

  test('null on what is not law does nothing', () => {
    expect(compiled({ 'verbod-op-voorrang': null, woningdelen: null })).toStrictEqual(compiled());
  });

  test('a ban from 1 July 2026: a transition year for singles, none for families', () => {
    const tables = compiled({ 'verbod-op-voorrang': { from: '2026-07-01' } });
    const singles = tables['voorrang.alleenstaand'];
    const families = tables['voorrang.gezin'];
    expect([singles[at('2026-06')], families[at('2026-06')]]).toEqual([1, 1]);
    expect(singles[at('2026-07')]).toBe(value('verbod.aandeelAlleenstaandOvergang'));
    expect(singles[at('2027-06')]).toBe(value('verbod.aandeelAlleenstaandOvergang'));
    expect(singles[at('2027-07')]).toBe(value('verbod.aandeelNaVerbod'));
    expect(families[at('2026-07')]).toBe(value('verbod.aandeelNaVerbod'));
  });

  test('a ban that is annulled: everything comes back', () => {
    const tables = compiled({ 'verbod-op-voorrang': { from: '2026-07-01', until: '2028-01-01' } });
    expect(tables['voorrang.gezin'][at('2027-12')]).toBeLessThan(1);
    expect(tables['voorrang.gezin'][at('2028-01')]).toBe(1);
  });

  test('an earlier end of what is law counts from the scenario on', () => {
    const tables = compiled({ doorstroomlocaties: { until: '2025-06-01' } });
    expect(tables['doorstroom.plaatsen'][at('2025-12')]).toBeGreaterThan(1200);
    expect(tables['doorstroom.plaatsen'][at('2026-01')]).toBe(0);
  });

  test('saying again the date that the law has changes nothing', () => {
    expect(compiled({ spreidingswet: { from: '2024-02-01' }, tweestatusstelsel: { from: '2026-06-09' } })).toStrictEqual(compiled());
  });

  test('with the package the places reach the target of the package, not the sum of both', () => {
    const tables = compiled({ omklappen: { from: '2026-01-01' } });
    expect(tables['doorstroom.plaatsen'][at('2028-12')]).toBe(value('doorstroom.doelPakket'));
    expect(Math.max(...tables['doorstroom.plaatsen'])).toBeLessThanOrEqual(value('doorstroom.plaatsen.gepland'));
  });

  test('an end before its start never holds', () => {
    expect(compiled({ woningdelen: { from: '2030-01-01', until: '2028-01-01' } })).toStrictEqual(compiled());
  });
});

describe('how an effect works out', () => {
  const run = (effect: Omit<Effect, 'explanation'>, values: Record<string, number>, from = '2027-01-01'): Float64Array =>
    leversFold([measureOf([{ ...effect, explanation: note }], { from })], {}, frame(values))[effect.lever];

  test('a ramp is monotone, stays between neutral and amount, and ends at the amount exactly', () => {
    const lever = fc.constantFrom<LeverId>('instroom.factor', 'harplus.tijdelijk', 'alternatief.inzet');
    const amount = fc.double({ min: 0, max: 9000, noNaN: true });
    fc.assert(
      fc.property(
        lever,
        amount,
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 24, noNaN: true }),
        (id, a, ramp, wait) => {
          const table = run({ lever: id, amount: 'a', ramp: 'r', startAfter: 'w', when: 'during' }, { a, r: ramp, w: wait });
          const { neutral } = levers[id];
          const up = a >= neutral;
          for (let i = 1; i < table.length; i++) {
            const step = table[i] - table[i - 1];
            expect(up ? step >= 0 : step <= 0).toBe(true);
          }
          for (const x of table) expect(x >= Math.min(a, neutral) && x <= Math.max(a, neutral)).toBe(true);
          expect(table[table.length - 1]).toBe(id === 'instroom.factor' ? neutral * a : a);
          expect(table[at('2026-12')]).toBe(neutral);
        },
      ),
    );
  });

  test.each([
    ['complement', 0.3, 0.7],
    ['negative', 0.3, -0.3],
  ] as const)('%s of %d is %d', (as, a, expected) => {
    expect(run({ lever: 'woningen.extra', amount: 'a', as, when: 'during' }, { a })[at('2027-01')]).toBe(expected);
  });

  test('one effect that ends after n months and one that starts after n months never overlap and leave no gap', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), (n) => {
        const effects = [
          { lever: 'woningen.extra', amount: 1, endAfter: 'n', when: 'during', explanation: note },
          { lever: 'woningen.extra', amount: 1, startAfter: 'n', when: 'during', explanation: note },
        ] as const;
        const table = leversFold([measureOf(effects, { from: '2027-01-01' })], {}, frame({ n }))['woningen.extra'];
        expect([...table.subarray(at('2027-01'))].every((x) => x === 1)).toBe(true);
      }),
    );
  });

  test('a measure that ended before the run starts counts as ended since then', () => {
    const effect = { lever: 'woningen.extra', amount: 'a', ramp: 'r', when: 'without', explanation: note } as const;
    const table = leversFold([measureOf([effect], { from: '2015-01-01', until: '2018-07-01' })], {}, frame({ a: 10, r: 12 }))[
      'woningen.extra'
    ];
    expect(table[0]).toBeCloseTo(10 * (7 / 12), 12);
    expect(table[at('2019-06')]).toBe(10);
  });

  test('a law that held until the run starts and is switched off there counts as ended in the first month', () => {
    const effect = { lever: 'woningen.extra', amount: 1, when: 'without', explanation: note } as const;
    const table = leversFold([measureOf([effect], { from: '2015-01-01' })], { woningdelen: null }, frame({}, { switchOff: FIRST }));
    expect(table['woningen.extra'][0]).toBe(1);
  });

  test('a day in the second half of a month counts from the next month', () => {
    const table = run({ lever: 'woningen.extra', amount: 1, when: 'during' }, {}, '2027-01-16');
    expect([table[at('2027-01')], table[at('2027-02')]]).toEqual([0, 1]);
    expect(effectiveMonth('2027-01-16')).toBe(monthOf('2027-02') satisfies Month);
  });

  test('a wait of 3 months, then growth over 4: nothing, nothing, nothing, a quarter, a half, three quarters, all of it', () => {
    const table = run({ lever: 'woningen.extra', amount: 'a', ramp: 'r', startAfter: 'w', when: 'during' }, { a: 100, r: 4, w: 3 });
    expect([...table.subarray(at('2027-01'), at('2027-09'))]).toEqual([0, 0, 0, 25, 50, 75, 100, 100]);
  });

  test('a measure that never holds asks for no figure', () => {
    const asked: string[] = [];
    const value = (key: string): number => asked.push(key);
    const effects = [
      { lever: 'woningen.extra', amount: 'a', when: 'during', explanation: note },
      { lever: 'woningen.extra', amount: 'b', when: 'without', explanation: note },
    ] as const;
    leversFold([measureOf(effects)], {}, frame({}, { value }));
    expect(asked).toEqual([]);
    leversFold([measureOf(effects, { from: '2027-01-01' })], {}, frame({}, { value }));
    expect(asked).toEqual(['a']);
  });

  const two = (lever: LeverId): Measure[] =>
    (['woningdelen', 'omklappen'] satisfies MeasureId[]).map((id, i) =>
      measureOf([{ lever, amount: i === 0 ? 'a' : 'b', when: 'during', explanation: note }], { id, from: '2027-01-01' }),
    );

  test.each([
    [0.3, 0.5],
    [0.5, 0.3],
  ])('of shares %d and %d of the same places the highest holds', (a, b) => {
    const id = 'doorstroom.aandeelOverig';
    expect(leversFold(two(id), {}, frame({ a, b }))[id][at('2027-01')]).toBe(0.5);
  });

  test('measures are taken in the order of their ids: three factors give one product, to the last bit', () => {
    const ids: readonly MeasureId[] = ['eu-pact', 'omklappen', 'woningdelen'];
    const list = ids.map((id) =>
      measureOf([{ lever: 'instroom.factor', amount: id, when: 'during', explanation: note }], { id, from: '2027-01-01' }),
    );
    const values = { 'eu-pact': 0.1, omklappen: 0.7, woningdelen: 0.3 };
    const byId = 0.1 * 0.7 * 0.3;
    expect(byId).not.toBe(0.3 * 0.7 * 0.1);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: 3 }), (shuffled) => {
        expect(leversFold(shuffled, {}, frame(values))['instroom.factor'][at('2027-01')]).toBe(byId);
      }),
    );
  });

  test('measures on one lever multiply or add up', () => {
    expect(leversFold(two('instroom.factor'), {}, frame({ a: 0.5, b: 0.5 }))['instroom.factor'][at('2027-01')]).toBe(0.25);
    expect(leversFold(two('woningen.extra'), {}, frame({ a: 0.5, b: 0.5 }))['woningen.extra'][at('2027-01')]).toBe(1);
  });
});
