import { expect, test } from 'vitest';
import { figure } from '../figures/catalogue.ts';
import { sourceFind } from '../figures/sources.ts';
import { missedInARow, provinceMayIntervene, supervisionSteps } from './supervision-ladder.ts';

test.each([
  [[], 0],
  [[-1], 1],
  [[0], 0],
  [[-1, -2, 3], 0],
  [[-1, 2, -3, -4], 2],
  [[-1, -1, -1, -1], 4],
])('balances %j: %i half-years missed in a row', (balances, missed) => {
  expect(missedInARow(balances)).toBe(missed);
});

test('the province can intervene after the published number of missed half-years, not sooner', () => {
  const threshold = figure('toezicht.ingrijpen.halfjaren').value;
  expect(provinceMayIntervene([-1, -1, -1], threshold)).toBe(false);
  expect(provinceMayIntervene([5, -1, -1, -1, -1], threshold)).toBe(true);
});

test('each step of supervision has a source that was read', () => {
  expect(supervisionSteps).toHaveLength(4);
  expect(supervisionSteps.filter((step) => sourceFind(step.source) === undefined)).toEqual([]);
});
