import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf, dayText, isDay, yearLater, yearsBefore } from './day.ts';

const days = fc.integer({ min: 0, max: 109_571 }).map((day) => day as Day);

test('a day and its text are the same day, and one is followed by the next in the calendar of the machine', () => {
  fc.assert(
    fc.property(days, (day) => {
      const text = new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
      expect(dayText(day)).toBe(text);
      expect(dayOf(text)).toBe(day);
    }),
  );
});

test.each([
  ['1899-12-31', false],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-7-1', false],
  ['1900-01-01', true],
  ['2200-12-31', true],
  ['2201-01-01', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('a year later', () => {
  expect(['2027-01-01', '2028-02-29', '2028-02-28'].map(yearLater)).toEqual(['2028-01-01', '2029-03-01', '2029-02-28']);
});

test('full years begin on the day itself, and those of 29 February on 1 March', () => {
  const full = (since: string, on: string): number => [...yearsBefore(on, 5)].findLastIndex((last) => dayOf(since) <= last);
  expect(full('2024-09-01', '2026-09-01')).toBe(2);
  expect(full('2024-09-02', '2026-09-01')).toBe(1);
  expect(full('2024-02-29', '2025-02-28')).toBe(0);
  expect(full('2024-02-29', '2025-03-01')).toBe(1);
  expect(full('2027-02-28', '2028-02-29')).toBe(1);
});

test('what is no day from 1900 to 2200 is a bug', () => {
  expect(() => dayOf('1899-12-31')).toThrow('not a day from 1900 to 2200: 1899-12-31');
  expect(yearsBefore('2026-09-01', 3)).toHaveLength(4);
});
