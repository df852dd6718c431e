import { expect, test } from 'vitest';
import { SFT_ROUND_DAYS, sftPerHome } from './sft-home.ts';

test('the simulation builds homes of two rounds: that of 3 February 2025 and SFT+', () => {
  expect(SFT_ROUND_DAYS).toEqual(['2025-02-03', '2025-12-01']);
});

test.each([
  // claimed        EUR for a self-contained home with whatever management the round pays
  ['2025-02-03', 14_000],
  ['2025-11-30', 14_000],
  ['2025-12-01', 20_000],
  ['2027-12-31', 20_000],
])('a home claimed on %s brings EUR %i', (received, euros) => {
  expect(sftPerHome(received)).toBe(euros * 100);
});

test.each(['2025-02-02', '2028-01-01'])('no round was open on %s: a bug', (received) => {
  expect(() => sftPerHome(received)).toThrow(`no round of the SFT was open on ${received}`);
});
