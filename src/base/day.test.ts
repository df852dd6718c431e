import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePlusDays, datePlusMonths, daysBetween } from './day.ts';

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2025-04-09', 91, '2025-07-09'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (from, days, to) => {
  expect(datePlusDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-08-31', 18, '2027-02-28'],
  ['2025-12-10', 18, '2027-06-10'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(datePlusMonths(from, months)).toBe(to);
});

test('agrees with the calendar of the machine, four centuries long', () => {
  const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2299-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const from = date.toISOString().slice(0, 10);
      const later = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      expect(datePlusDays(from, days)).toBe(later);
      expect(daysBetween(from, later)).toBe(days);
    }),
  );
});
