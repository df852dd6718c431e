import { expect, test } from 'vitest';
import { text } from '../../base/text.ts';
import { amountOf, lineOf, numberOf, pressAmountOf } from './amount.ts';

test.each([
  // key                          cents      source
  ['sft.bedrag.woning', 1_400_000, 'kst-36600-xx-p'],
  ['doorstroom.normbedrag', 6_000, 'nhnieuws-n177206'],
])('%s is an amount, once or a day: %i cents, from %s', (key, cents, source) => {
  expect(amountOf(key)).toMatchObject({ cents, source, standing: { kind: 'published' } });
});

test.each([
  ['months', 'sft.starttermijn.maanden', 'is not an amount'],
  ['an assumption', 'doorstroom.normbedrag.factor', 'is an assumption: say so where it is used'],
])('%s is no amount: %s', (_what, key, why) => {
  expect(() => amountOf(key)).toThrow(`${key} ${why}`);
});

test('a number that is an assumption is not passed on as a number', () => {
  expect(() => numberOf('doorstroom.normbedrag.factor')).toThrow('is an assumption');
});

test('an amount of the press is an assumption with the range of its factor', () => {
  const { standing } = pressAmountOf('doorstroom.normbedrag', 'doorstroom.normbedrag.factor');
  expect(standing).toMatchObject({ kind: 'assumption', from: 'press', low: 5_400, high: 6_600 });
});

test.each([
  ['an assumption around another number', 'verbod.aandeelNaVerbod'],
  ['a figure that is not assumed', 'sft.bedrag.woning'],
])('%s is no factor on an amount of the press', (_what, around) => {
  expect(() => pressAmountOf('doorstroom.normbedrag', around)).toThrow(`${around} is not an assumed factor around 1`);
});

test('a line by the day counts × days × unit; a one-off line has no days', () => {
  const amount = amountOf('doorstroom.normbedrag');
  expect(lineOf(text('x', 'x'), 3, amount, 10)).toMatchObject({ count: 3, days: 10, unitAmountCents: 6_000, amountCents: 180_000 });
  const once = lineOf(text('x', 'x'), 3, amount);
  expect(once.amountCents).toBe(18_000);
  expect(once).not.toHaveProperty('days');
});
