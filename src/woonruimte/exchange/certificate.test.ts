/** The proof proves: what is wrong on purpose, in the exchange or in the prices, is found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Household } from '../household.ts';
import { certificateOf } from './certificate.ts';
import { compare, K } from './goals.ts';
import { marketOf, type Market } from './market.ts';
import { drawnMarket, home, household, reception, renting } from './markets.test-data.ts';
import { matchingOf } from './matching.ts';
import type { State } from './state.ts';

const families: Household[] = [
  household('gezin', 8, reception(200)),
  household('ander', 7, reception(100)),
  household('klein', 2, renting('groot')),
];
const solved = (): { market: Market; state: State } => {
  const market = marketOf(families, [home('groot', 5, 9), home('leeg', 1, 3)]);
  return { market, state: matchingOf(market, () => true).state };
};
const proof = ({ market, state }: { market: Market; state: State }): string => {
  const { value, bound, fault } = certificateOf(market.households, market.homes, state.homeOf, state.price);
  return fault ?? (compare(value, 0, bound, 0) === 0 ? 'equal' : 'below the bound');
};

describe('the certificate', () => {
  it('finds value and bound equal for what the solver gives, on drawn markets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 50 }), (seed, n) => {
        const { households, homes } = drawnMarket(seed, n, Math.ceil(n / 2));
        const market = marketOf(households, homes);
        expect(proof({ market, state: matchingOf(market, () => true).state })).toBe('equal');
      }),
    );
  });

  it.each<[string, (state: State) => void, string]>([
    ['nothing', () => undefined, 'equal'],
    ['a price too high', (s) => (s.price[K] += 10_000), 'below the bound'],
    ['a price too low', (s) => (s.price[1] -= 100), 'below the bound'],
    ['a price below nothing', (s) => (s.price[K] = -1), 'the price of leeg is below nothing'],
    ['who was housed waits', (s) => (s.homeOf[1] = -1), 'below the bound'],
    ['who rented has no home', (s) => (s.homeOf[2] = -1), 'klein has no home it may have'],
    ['two in one home', (s) => (s.homeOf[0] = s.homeOf[1]), 'gezin shares a home'],
    ['a home that does not fit', (s) => (s.homeOf[1] = s.homeOf[2]), 'gezin has no home it may have'],
  ])('control: %s', (_what, spoil, found) => {
    const answer = solved();
    spoil(answer.state);
    expect(proof(answer)).toBe(found);
  });
});
