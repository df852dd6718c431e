/** Which homes fit, obstacle by obstacle, at every border. */
import { expect, test } from 'vitest';
import type { Home, Household } from '../household.ts';
import { fits, OBSTACLES, ofItsSize, passes } from './fit.ts';
import { home, household, reception } from './markets.test-data.ts';

const of = (rest: Partial<Household> = {}): Household => household('g', rest.persons ?? 4, reception(1), rest);
/** For 3 to 6 persons, in Delft, region west. */
const at = (rest: Partial<Home> = {}): Home => home('w', 3, 6, { region: 'west', municipality: 'Delft', ...rest });

test.each([
  [2, false],
  [3, true],
  [6, true],
  [7, false],
])('a home for 3 to 6 persons is of the size of %i: %j', (persons, expected) => {
  expect(ofItsSize(of({ persons }), at())).toBe(expected);
  expect(fits(of({ persons }), at())).toBe(expected);
});

test.each<[string, Partial<Household>, Partial<Home>, string]>([
  // what                                          household                                       home                   what stands between
  ['nothing', {}, {}, ''],
  ['needs it accessible and it is not', { needsAccessible: true }, {}, 'accessible'],
  ['needs it accessible and it is', { needsAccessible: true }, { accessible: true }, ''],
  ['accessible, which is not needed', {}, { accessible: true }, ''],
  ['accepts homes for 6 at most', { accepts: { smallest: 0, largest: 6 } }, {}, ''],
  ['accepts homes for 5 at most', { accepts: { smallest: 0, largest: 5 } }, {}, 'limits'],
  ['accepts homes for 6 at least', { accepts: { smallest: 6, largest: 9 } }, {}, ''],
  ['accepts homes for 7 at least', { accepts: { smallest: 7, largest: 9 } }, {}, 'limits'],
  ['wishes the region', { wishes: ['oost', 'west'] }, {}, ''],
  ['wishes the municipality', { wishes: ['Delft'] }, {}, ''],
  ['wishes another', { wishes: ['oost'] }, {}, 'wishes'],
  ['wishes two others', { wishes: ['oost', 'zuid'] }, {}, 'wishes'],
  ['all three', { needsAccessible: true, wishes: ['oost'], accepts: { smallest: 7, largest: 9 } }, {}, 'accessible limits wishes'],
])('%s', (_what, who, where, expected) => {
  const between = OBSTACLES.filter((obstacle) => !passes(of(who), at(where), obstacle));
  expect(between.join(' ')).toBe(expected);
  expect(fits(of(who), at(where))).toBe(between.length === 0);
  for (const obstacle of OBSTACLES) expect(fits(of(who), at(where), obstacle)).toBe(between.every((one) => one === obstacle));
});
