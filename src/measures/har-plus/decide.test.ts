import { describe, expect, test } from 'vitest';
import { decideAll, grantTerms } from '../grant.ts';
import type { HarPlusApplication, HarPlusHoused } from '../grant-application.ts';
import { harClaim } from '../grant/claims.test-data.ts';

const terms = grantTerms();
const decided = (claim: HarPlusApplication) => decideAll([claim], terms, {}, 'cut').decisions[0];
const home = (
  accommodation: 'regular' | 'shared',
  statusHolders: number,
  own: { takenOver?: boolean; from?: string } = {},
): HarPlusHoused => ({
  accommodation,
  statusHolders,
  from: '2026-03-01',
  takenOver: true,
  ...own,
});
const hotel = (statusHolders: number, until = '2027-03-01'): HarPlusHoused => ({
  accommodation: 'temporary',
  statusHolders,
  from: '2026-03-01',
  until,
});

describe('HAR+ (kst-19637-3383): a one-off amount per status holder', () => {
  test.each([
    // what                          housed                                     received      outcome    EUR
    ['one in a regular home', [home('regular', 1)], '2026-02-10', 'granted', 30_000],
    ['one in a shared home', [home('shared', 1)], '2026-02-10', 'granted', 30_000],
    ['one for a year in a hotel', [hotel(1)], '2026-02-10', 'granted', 38_000],
    ['nine, all ways', [home('regular', 4), home('shared', 3), hotel(2)], '2026-02-10', 'granted', 286_000],
    ['claimed the day before the letter', [home('regular', 1)], '2025-02-13', 'refused', 0],
    ['claimed on the day of the letter', [home('regular', 1)], '2025-02-14', 'granted', 30_000],
    ['moved before the letter', [home('regular', 1, { from: '2025-02-13' })], '2026-02-10', 'refused', 0],
    ['not taken over from COA', [home('regular', 2), home('shared', 1, { takenOver: false })], '2026-02-10', 'refused', 0],
    ['a hotel for a day less than a year', [hotel(1, '2027-02-28')], '2026-02-10', 'refused', 0],
  ] as const)('%s', (_what, housed, received, outcome, euros) => {
    const decision = decided(harClaim(housed, { received }));
    expect([decision.outcome, decision.amountCents]).toEqual([outcome, euros * 100]);
  });

  test('names what was broken, and pays nothing then', () => {
    const decision = decided(harClaim([home('shared', 1, { takenOver: false })]));
    expect(decision).toMatchObject({ outcome: 'refused', lines: [], amountCents: 0 });
    expect('refusal' in decision && decision.refusal.map((each) => each.nl)).toEqual([
      'De gemeente neemt de statushouder over van het COA, ook het geld voor levensonderhoud.',
    ]);
  });
});
