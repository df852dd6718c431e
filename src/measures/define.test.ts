import { expect, test } from 'vitest';
import { text } from '../base/text.ts';
import { measureDefine, type MeasureParts } from './define.ts';
import type { Effect, StatusEvent } from './measure.ts';

const note = text('x', 'x');
const event = (date: string): StatusEvent => ({ date, status: 'announced', note, source: 'x' });
const effect = (rest: Partial<Effect>): Effect => ({ lever: 'woningen.extra', amount: 1, when: 'during', explanation: note, ...rest });
const parts = (rest: Partial<MeasureParts>): MeasureParts => ({
  id: 'woningdelen',
  systems: [],
  title: note,
  summary: note,
  grounds: [],
  history: [],
  effects: [],
  open: [],
  ...rest,
});

test('a measure rests on every figure that its effects read, and on what it says it rests on, each told once', () => {
  const effects = [effect({ amount: 'a', startAfter: 'b', endAfter: 'c', ramp: 'd' }), effect({ amount: 1, startAfter: 0, ramp: 'a' })];
  expect(measureDefine(parts({ effects, restsOn: ['e', 'b'] })).parameters).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(measureDefine(parts({})).parameters).toEqual([]);
});

test.each([
  // from            until
  [undefined, undefined],
  ['2026-01-01', undefined],
  ['2026-01-01', '2026-01-02'],
])('from %s until %s can be', (from, until) => {
  expect(measureDefine(parts({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }))).toMatchObject({
    id: 'woningdelen',
  });
});

test.each([
  [undefined, '2026-01-01'],
  ['2026-01-01', '2026-01-01'],
  ['2026-01-02', '2026-01-01'],
])('from %s until %s is a bug', (from, until) => {
  expect(() => measureDefine(parts({ ...(from === undefined ? {} : { from }), until }))).toThrow('woningdelen: until before from');
});

test('the history runs from old to new; two events on a day can be', () => {
  const history = (...dates: readonly string[]) => measureDefine(parts({ history: dates.map(event) })).history.map(({ date }) => date);
  expect(history('2025-01-01', '2025-01-01', '2025-01-02')).toEqual(['2025-01-01', '2025-01-01', '2025-01-02']);
  expect(() => history('2025-01-02', '2025-01-03', '2025-01-01')).toThrow('status history out of order');
});
