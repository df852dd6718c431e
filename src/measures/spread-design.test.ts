/** The designs for spread as a table: what each rests on, and what is law or only worked out here. */
import { expect, test } from 'vitest';
import { sourceFind } from '../figures/sources.ts';
import { SPREAD_DESIGNS, spreadDesigns } from './spread-design.ts';

const LETTERS = { 'in-force': 'law', announced: 'announced', 'thought-through-here': 'ours' } as const;

test.each([
  // design                  quota by    backlog  exchange      instrument  money   enforcement  sources
  ['proportioneel', 'inwoners', true, 'geen', 'law', 'law', 'law', 'huisvestingswet-2014 abrvs-2018-2647'],
  ['gezamenlijke-ruil', 'inwoners', true, 'provincie', 'law', 'ours', 'law', 'huisvestingswet-2014'],
  ['verhandelbaar', 'inwoners', true, 'land', 'ours', 'ours', 'law', ''],
  ['biedingen', 'ruimte', false, 'geen', 'ours', 'ours', 'ours', ''],
  ['uitkomst-in-banden', 'uitkomst', true, 'geen', 'ours', 'ours', 'law', 'cpb-2018'],
  ['geen', 'geen', false, 'geen', 'ours', 'ours', 'ours', ''],
] as const)('%s', (id, ...row) => {
  const { key, carryOver, exchange, instrument, money, enforcement, sources, ...rest } = spreadDesigns[id];
  const standing = [instrument, money, enforcement].map((part) => LETTERS[part.standing]);
  expect([key, carryOver, exchange, ...standing, sources.join(' ')]).toEqual(row);
  expect(rest.id).toBe(id);
  expect(sources.filter((source) => sourceFind(source) === undefined)).toEqual([]);
  const texts = [rest.title, rest.rule, rest.open, instrument.text, money.text, enforcement.text];
  expect(texts.filter(({ nl, en }) => !/\w/.test(nl) || !/\w/.test(en))).toEqual([]);
});

test('the six designs are told in this order, the law as it stands first and no quota last', () => {
  expect(SPREAD_DESIGNS).toEqual(['proportioneel', 'gezamenlijke-ruil', 'verhandelbaar', 'biedingen', 'uitkomst-in-banden', 'geen']);
});
