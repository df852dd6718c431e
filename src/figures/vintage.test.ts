import { describe, expect, test } from 'vitest';
import { figures } from './catalogue.ts';
import { isAssumption } from './figure.ts';
import { catalogueAt, LaterFigure } from './vintage.ts';

const DAYS = ['2019-01-01', '2020-01-01', '2022-07-01', '2025-01-01'];

describe('the figures as known on a day', () => {
  test.each(DAYS)('on %s every later figure is refused by name, not found and not listed; every earlier one is there', (day) => {
    const known = catalogueAt(day);
    const listed = new Set(known.byPrefix('').map((each) => each.key));
    for (const each of figures) {
      const later = isAssumption(each) ? each.standing === 'fitted' : each.published > day;
      expect(listed.has(each.key), each.key).toBe(!later);
      expect(known.find(each.key) === undefined, each.key).toBe(later);
      if (later) expect(() => known.figure(each.key), each.key).toThrow(LaterFigure);
      else expect(known.figure(each.key)).toBe(each);
    }
  });

  test('the refusal says what was asked, when it came out and for which day', () => {
    expect(() => catalogueAt('2023-01-01').figure('instroom.eerste.2023')).toThrow(
      'figure instroom.eerste.2023 was published on 2024-01-01: it cannot be read in a run as of 2023-01-01',
    );
    expect(() => catalogueAt('2023-01-01').figure('instroom.overig')).toThrow('fitted to history');
  });

  test('each day knows at least what the day before it knew', () => {
    const counts = DAYS.map((day) => catalogueAt(day).byPrefix('').length);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(new Set(counts).size).toBe(counts.length);
  });
});
