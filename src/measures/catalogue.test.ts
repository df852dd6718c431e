import { describe, expect, test } from 'vitest';
import { isDateText } from '../base/month.ts';
import { figureFind } from '../figures/catalogue.ts';
import { isAssumption } from '../figures/figure.ts';
import { sourceFind } from '../figures/sources.ts';
import { measureFind, measureIds, measures } from './catalogue.ts';
import { levers } from './lever.ts';

/** Units that may fill a lever: its own, and a share where the lever is a factor. */
const fits = (leverUnit: string, figureUnit: string): boolean =>
  leverUnit === figureUnit || (leverUnit === 'factor' && figureUnit === 'share');

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  test('is found under its id', () => {
    expect(measureFind(id)).toBe(measure);
  });

  test.each(measure.parameters)('rests on %s, which is in the figures', (key) => {
    expect(figureFind(key), key).toBeDefined();
  });

  test('names sources that exist', () => {
    const named = [...measure.grounds, ...measure.history, ...measure.open].flatMap((part) => part.source ?? []);
    expect(named.filter((source) => sourceFind(source) === undefined)).toEqual([]);
  });

  test('has real dates, in order, none after September 2026', () => {
    const dates = measure.history.map((event) => event.date);
    expect(dates.filter((date) => !isDateText(date) || date > '2026-09-30')).toEqual([]);
    expect(dates).toEqual([...dates].sort());
  });

  test('is law from a day that its history knows, or is not law', () => {
    const inForce = measure.history.filter((event) => event.status === 'in-force').map((event) => event.date);
    if (measure.from === undefined) expect(inForce).toEqual([]);
    else expect(inForce).toContain(measure.from);
  });

  test('fills each lever with a number of its unit', () => {
    for (const effect of measure.effects) {
      if (typeof effect.amount === 'string') {
        const unit = figureFind(effect.amount)?.unit ?? '';
        expect(fits(levers[effect.lever].unit, unit), `${effect.lever} <- ${effect.amount} (${unit})`).toBe(true);
      }
      for (const term of [effect.startAfter, effect.endAfter, effect.ramp]) {
        if (typeof term === 'string') expect(figureFind(term)?.unit, term).toBe('months');
      }
    }
  });

  test('says what is open, in two languages', () => {
    expect(measure.open.length).toBeGreaterThan(0);
    const texts = [measure.title, measure.summary, ...measure.open.flatMap((o) => [o.point, o.meanwhile])];
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
  });
});

test('every system of S3 to S14, S19 and S21 has a measure', () => {
  const covered = new Set<string>(measures.flatMap((measure) => measure.systems));
  const asked = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 21].map((n) => `S${String(n)}`);
  expect(asked.filter((system) => !covered.has(system))).toEqual([]);
});

test('every lever has a label in two languages', () => {
  expect(Object.entries(levers).filter(([, { label }]) => label.nl.trim() === '' || label.en.trim() === '')).toEqual([]);
});

test('a lever that is replaced is moved by one measure only, so that the order of measures cannot matter', () => {
  for (const [lever, { combine }] of Object.entries(levers)) {
    if (combine !== 'replace') continue;
    expect(measureIds.filter((id) => measureFind(id)?.effects.some((effect) => effect.lever === lever))).toHaveLength(1);
  }
});

test('every lever but the grant rate is moved by some measure', () => {
  const moved = new Set(measures.flatMap((measure) => measure.effects.map((effect) => effect.lever as string)));
  expect(Object.keys(levers).filter((lever) => !moved.has(lever))).toEqual(['inwilliging.factor']);
});

test('what history cannot tell has both ends, the pessimistic one below', () => {
  const unknown = measures.flatMap((m) => m.parameters).flatMap((key) => figureFind(key) ?? []);
  const unidentifiable = unknown.filter(isAssumption).filter((figure) => figure.standing === 'unidentifiable');
  expect(new Set(unidentifiable.map((figure) => figure.key)).size).toBe(4);
  for (const { key, variants, spread } of unidentifiable) {
    expect(variants?.laag, key).toBe(spread.low);
    expect(variants?.hoog, key).toBe(spread.high);
    expect(spread.low, key).toBeLessThan(spread.high);
  }
});
