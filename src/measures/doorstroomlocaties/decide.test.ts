import { describe, expect, test } from 'vitest';
import { cents } from '../../base/units.ts';
import { decideAll, grantTerms, type LastClaim } from '../grant.ts';
import type { DoorstroomApplication } from '../grant-application.ts';
import { siteClaim } from '../grant/claims.test-data.ts';

const terms = grantTerms();
const decided = (own: Partial<DoorstroomApplication>, before = 0, last: LastClaim = 'cut') =>
  decideAll([siteClaim(own)], terms, { doorstroomlocatie: before }, last).decisions[0];

describe('a doorstroomlocatie (Stcrt. 2025, 11378): status holders × days × EUR 60, others nothing', () => {
  test.each([
    // what                                   own                                                         outcome     EUR
    ['forty for a year', {}, 'granted', 40 * 365 * 60],
    ['one for a day', { statusHolders: 1, households: 1, until: '2026-06-02' }, 'granted', 60],
    ['a leap year', { opens: '2028-01-01', until: '2029-01-01' }, 'granted', 40 * 366 * 60],
    ['fifteen others bring nothing', { others: 15 }, 'granted', 40 * 365 * 60],
    ['past the end of the scheme', { opens: '2028-12-31', until: '2029-12-31' }, 'partly', 40 * 60],
    ['open before the scheme', { received: '2025-04-09', opens: '2025-04-01', until: '2025-04-11' }, 'partly', 40 * 2 * 60],
    ['closed before the scheme', { received: '2025-04-09', opens: '2025-01-01', until: '2025-03-01' }, 'refused', 0],
    ['all days after the end', { opens: '2029-01-01', until: '2029-06-01' }, 'refused', 0],
    ['claimed a day early', { received: '2025-04-08' }, 'refused', 0],
    ['claimed on the day it lapsed', { received: '2029-01-01' }, 'refused', 0],
    ['a bedroom short', { lockableBedrooms: 29 }, 'refused', 0],
    ['thirteen months of stay', { stayMonths: 13 }, 'refused', 0],
    ['no informal application', { informalAgreed: false }, 'refused', 0],
    ['not coupled', { coupled: false }, 'refused', 0],
  ] as const)('%s', (_what, own, outcome, euros) => {
    const decision = decided(own);
    expect([decision.outcome, decision.amountCents]).toEqual([outcome, euros * 100]);
  });

  test('the norm amount shows as an assumption with range and reason', () => {
    const [line] = decided({}).lines;
    expect(line).toMatchObject({ source: 'nhnieuws-n177206', standing: { kind: 'assumption', from: 'press', low: 5_400, high: 6_600 } });
  });

  test('transition costs are not computed: the missing amount is named with what was claimed', () => {
    expect(decided({ transitionCosts: cents(85_000_000) }).missing).toMatchObject([
      { source: 'stcrt-2025-11378', claimedCents: 85_000_000 },
    ]);
    expect(decided({}).missing).toEqual([]);
  });

  test('13 weeks to decide', () => {
    expect(decided({ received: '2026-01-12' }).decidedBefore.date).toBe('2026-04-13');
  });
});

describe('at most 8,500 places in the country', () => {
  test.each([
    [8_460, 'cut', 'granted', 40],
    [8_461, 'cut', 'partly', 39],
    [8_499, 'cut', 'partly', 1],
    [8_500, 'cut', 'refused', 0],
    [9_000, 'cut', 'refused', 0],
    [8_461, 'refuse', 'refused', 0],
    [8_460, 'refuse', 'granted', 40],
  ] as const)('%i granted before, %s: %s, %i paid', (before, last, outcome, funded) => {
    const decision = decided({}, before, last);
    expect([decision.outcome, decision.amountCents]).toEqual([outcome, funded * 365 * 6_000]);
  });
});
