import { expect, test } from 'vitest';
import { home } from './exchange/markets.test-data.ts';
import { liesIn } from './household.ts';

test.each([
  // a home in Breda, region west
  ['west', true],
  ['GM0758', true],
  ['oost', false],
  ['GM0363', false],
  ['', false],
])('it lies in "%s": %j', (place, expected) => {
  expect(liesIn(home('w', 1, 4, { region: 'west', municipality: 'GM0758' }), place)).toBe(expected);
});

test('a home without a region lies in no place that was left empty', () => {
  expect(liesIn(home('w', 1, 4, { region: '', municipality: '' }), '')).toBe(false);
});
