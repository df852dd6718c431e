/** Claims that between them meet every rule of the schemes, and a decision as plain lines, so that all of it can be pinned and read. */
import { cents } from '../../base/units.ts';
import { decideAll, grantTerms, type LastClaim } from '../grant.ts';
import type { Application, HarPlusHoused } from '../grant-application.ts';
import type { Decision, GrantLine } from '../grant-decision.ts';
import { harClaim, selfContained, sftClaim, shared, siteClaim, split } from './claims.test-data.ts';

const regular = (from = '2026-03-01'): HarPlusHoused => ({ accommodation: 'regular', statusHolders: 2, from, takenOver: true });
const hotel = (until = '2027-03-01'): HarPlusHoused => ({ accommodation: 'temporary', statusHolders: 1, from: '2026-03-01', until });

interface Case {
  readonly claim: Application;
  readonly before?: Readonly<Record<string, number>>;
  readonly last?: LastClaim;
}

export const CASES: Readonly<Record<string, Case>> = {
  'SFT+, all three kinds': { claim: sftClaim([selfContained(3), split(2), shared(1, 4)]) },
  'SFT+ on its first day, too few rooms twice': {
    claim: sftClaim([selfContained(10), shared(1, 2), shared(2, 1)], { received: '2025-12-01' }),
  },
  'SFT+, building starts on the day of the claim': { claim: sftClaim([selfContained(1)], { buildingStarts: '2026-02-10' }) },
  'SFT round of 2025, asks what only SFT+ pays': {
    claim: sftClaim([selfContained(1), split(1), shared(1, 3)], { received: '2025-06-02', buildingStarts: '2026-01-01' }),
  },
  'SFT, no round open, nothing met': {
    claim: sftClaim([selfContained(10)], {
      received: '2025-02-02',
      buildingStarts: '2025-02-01',
      socialRentYears: 9,
      reservedHomes: 2,
      ownContract: false,
      oneProjectArea: false,
      shortfall: false,
    }),
  },
  'SFT+, EUR 1 left, cut': { claim: sftClaim([selfContained(1)]), before: { 'sft-plus': 17_850_000_000 - 100 } },
  'SFT+, EUR 1 left, last claim refused': {
    claim: sftClaim([selfContained(1)]),
    before: { 'sft-plus': 17_850_000_000 - 100 },
    last: 'refuse',
  },
  'SFT+, nothing left': { claim: sftClaim([selfContained(1)]), before: { 'sft-plus': 17_850_000_000 } },
  'SFT+, nothing left and a condition broken': {
    claim: sftClaim([selfContained(1)], { ownContract: false }),
    before: { 'sft-plus': 17_850_000_000 },
  },
  'HAR+, all ways': { claim: harClaim([regular(), { ...regular(), accommodation: 'shared' } as HarPlusHoused, hotel()]) },
  'HAR+, regular only, moved on the first day': { claim: harClaim([regular('2025-02-14')]) },
  'HAR+, one of two moved too early': { claim: harClaim([regular('2025-02-13'), regular()]) },
  'HAR+, one of two stays a day too short': { claim: harClaim([hotel('2027-02-28'), hotel()]) },
  'site, with others and transition costs': { claim: siteClaim({ others: 5, transitionCosts: cents(100_000) }) },
  'site, open from the first day to the last': { claim: siteClaim({ received: '2025-04-09', opens: '2025-04-09', until: '2029-01-01' }) },
  'site, a day early and a day late': { claim: siteClaim({ received: '2025-04-09', opens: '2025-04-08', until: '2029-01-02' }) },
  'site, never open while the scheme holds': { claim: siteClaim({ opens: '2029-01-01', until: '2029-02-01' }) },
  'site, nothing met': {
    claim: siteClaim({ received: '2025-04-08', informalAgreed: false, coupled: false, lockableBedrooms: 29, stayMonths: 13 }),
    before: { doorstroomlocatie: 8_500 },
  },
  'site, one place left': { claim: siteClaim(), before: { doorstroomlocatie: 8_499 } },
  'site, one place left, last claim refused': { claim: siteClaim(), before: { doorstroomlocatie: 8_499 }, last: 'refuse' },
  'site, no place left': { claim: siteClaim(), before: { doorstroomlocatie: 8_500 } },
  omklappen: {
    claim: {
      scheme: 'omklappen',
      id: 'a',
      municipality: 'GM0363',
      received: '2026-02-10',
      from: '2026-07-01',
      receptionPlaces: 60,
      housingPlaces: 45,
    },
  },
};

export const decidedCase = ({ claim, before = {}, last = 'cut' }: Case): readonly string[] => {
  const run = decideAll([claim], grantTerms(), before, last);
  const purses = run.purses.map(
    (p) =>
      `purse ${p.label.en}: ${String(p.ceiling)} = ${String(p.before)} + ${String(p.granted)} + ${String(p.left)} ${p.unit}; ${p.source}, ${p.article}`,
  );
  return [...lines(run.decisions[0]), ...purses];
};

const lines = (d: Decision): readonly string[] => [
  `${d.scheme} ${d.id} ${d.municipality} ${d.received}: ${d.outcome} ${String(d.amountCents)}; by ${d.decidedBefore.date}, ${d.decidedBefore.article}`,
  ...d.lines.map((line) => `line ${line.what.en}: ${sumTold(line)}; ${line.source}, ${line.article}; ${standingTold(line)}`),
  ...d.conditions.map(
    (each) => `${each.met ? 'met' : 'NOT MET'} ${each.condition.en}|${each.condition.nl}; ${each.source}, ${each.article}`,
  ),
  ...('refusal' in d ? d.refusal.map((why) => `why ${why.en}`) : []),
  ...d.missing.map((each) => `missing ${each.what.en}; ${String(each.claimedCents)}; ${each.source}`),
  ...d.unsettled.map((each) => `open ${each.point.en}; ${each.source ?? 'no source'}`),
  ...('places' in d ? d.places.map((move) => `${move.ledger} ${String(move.places)} from ${move.from}`) : []),
];

const sumTold = ({ count, days, unitAmountCents, amountCents }: GrantLine): string =>
  `${[count, ...(days === undefined ? [] : [days]), unitAmountCents].map(String).join(' x ')} = ${String(amountCents)}`;
const standingTold = ({ standing }: GrantLine): string =>
  standing.kind === 'published'
    ? `published, read ${standing.read}`
    : `assumption from ${standing.from}, ${String(standing.low)} to ${String(standing.high)}`;
