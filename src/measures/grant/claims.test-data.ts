/** Claims and terms for the tests of the schemes. */
import { cents } from '../../base/units.ts';
import { grantTerms, type GrantTerms } from '../grant.ts';
import type { DoorstroomApplication, HarPlusApplication, SftApplication, SftHomes } from '../grant-application.ts';

/** Meets every condition of SFT+: 30 % and a bit reserved, building within the year. */
export function sftClaim(homes: readonly SftHomes[], own: Partial<SftApplication> = {}): SftApplication {
  const count = homes.reduce((sum, part) => sum + part.count, 0);
  return {
    scheme: 'sft',
    id: 'a',
    municipality: 'GM0363',
    received: '2026-02-10',
    buildingStarts: '2026-12-01',
    homes: homes as SftApplication['homes'],
    socialRentYears: 10,
    reservedHomes: Math.ceil((count * 3) / 10),
    socialManagement: true,
    ownContract: true,
    oneProjectArea: true,
    shortfall: true,
    ...own,
  };
}

export const selfContained = (count: number): SftHomes => ({ kind: 'self-contained', count });
export const split = (count: number): SftHomes => ({ kind: 'split', count });
export const shared = (count: number, rooms: number): SftHomes => ({ kind: 'shared', count, rooms });

export const harClaim = (housed: HarPlusApplication['housed'], own: Partial<HarPlusApplication> = {}): HarPlusApplication => ({
  scheme: 'har-plus',
  id: 'a',
  municipality: 'GM0363',
  received: '2026-02-10',
  housed,
  ...own,
});

export const siteClaim = (own: Partial<DoorstroomApplication> = {}): DoorstroomApplication => ({
  scheme: 'doorstroomlocatie',
  id: 'a',
  municipality: 'GM0363',
  received: '2026-01-12',
  opens: '2026-06-01',
  until: '2027-06-01',
  statusHolders: 40,
  others: 0,
  households: 30,
  lockableBedrooms: 30,
  stayMonths: 12,
  informalAgreed: true,
  coupled: true,
  transitionCosts: null,
  ...own,
});

/** The terms with another budget of SFT+, in whole self-contained homes of EUR 20,000. */
export function withBudget(homes: number, terms: GrantTerms = grantTerms()): GrantTerms {
  const rounds = terms.sft.rounds.map((round) => (round.id === 'sft-plus' ? { ...round, ceiling: cents(homes * 2_000_000) } : round));
  return { ...terms, sft: { ...terms.sft, rounds } };
}
