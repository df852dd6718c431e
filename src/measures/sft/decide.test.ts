import { describe, expect, test } from 'vitest';
import { decideAll, grantTerms } from '../grant.ts';
import type { SftApplication } from '../grant-application.ts';
import { selfContained, sftClaim, shared, split } from '../grant/claims.test-data.ts';

const terms = grantTerms();
/** Outcome, euros and the first reason: a row of the table. */
function told(claim: SftApplication): string {
  const [decision] = decideAll([claim], terms, {}, 'cut').decisions;
  const reason = 'refusal' in decision ? ` | ${decision.refusal[0].en}` : '';
  return `${decision.outcome} ${String(decision.amountCents / 100)}${reason}`;
}

describe('what a claim on SFT and SFT+ comes to (EUR), by kind of home and day of arrival', () => {
  const round2025 = { received: '2025-06-02' };
  const bare = { socialManagement: false };
  test.each([
    // what                               homes                          own                                  told
    ['one home, SFT+', [selfContained(1)], {}, 'granted 20000'],
    ['one home, without management', [selfContained(1)], bare, 'granted 14000'],
    ['one split home', [split(1)], {}, 'granted 11000'],
    ['one split home, bare', [split(1)], bare, 'granted 7000'],
    ['a shared home of 3 rooms', [shared(1, 3)], {}, 'granted 33000'],
    ['a shared home of 3 rooms, bare', [shared(1, 3)], bare, 'granted 21000'],
    ['a shared home of 2 rooms', [shared(1, 2)], {}, 'refused 0 | A shared home counts only with more than 2 rooms.'],
    ['2 and 4 rooms', [shared(5, 2), shared(1, 4)], {}, 'partly 44000 | A shared home counts only with more than 2 rooms.'],
    ['all kinds', [selfContained(40), split(6), shared(3, 4)], {}, 'granted 998000'],
    ['one home, round of 2025', [selfContained(1)], { ...round2025, ...bare }, 'granted 14000'],
    [
      'management, round of 2025',
      [selfContained(1)],
      round2025,
      'partly 14000 | Social management is paid by SFT+ only (applications from December 2025).',
    ],
    [
      'split, round of 2025',
      [split(1)],
      { ...round2025, ...bare },
      'refused 0 | Split homes are paid by SFT+ only (applications from December 2025).',
    ],
    [
      'mixed, round of 2025',
      [selfContained(2), shared(1, 4)],
      { ...round2025, ...bare },
      'partly 28000 | Shared homes are paid by SFT+ only (applications from December 2025).',
    ],
  ] as const)('%s', (_what, homes, own, expected) => {
    expect(told(sftClaim(homes, { buildingStarts: '2026-06-01', ...own }))).toBe(expected);
  });
});

describe('on which side of each border a claim falls', () => {
  const open = /arrived while a round was open/;
  test.each([
    ['the day before the round of 2025', { received: '2025-02-02', buildingStarts: '2025-09-01' }, open],
    ['its first day', { received: '2025-02-03', buildingStarts: '2025-09-01' }, /^partly 14000/],
    ['its last day', { received: '2025-11-30T23:59' }, /^partly 14000/],
    ['the first day of SFT+', { received: '2025-12-01' }, /^granted 20000/],
    ['the last day of SFT+', { received: '2027-12-31', buildingStarts: '2028-06-01' }, /^granted 20000/],
    ['the day after', { received: '2028-01-01', buildingStarts: '2028-06-01' }, open],
    ['building starts on the last day', { buildingStarts: '2027-08-10' }, /^granted/],
    ['building starts a day too late', { buildingStarts: '2027-08-11' }, /^refused 0 . Building starts by 2027-08-10, within 18 months/],
    ['building began before the claim', { buildingStarts: '2026-02-09' }, /^refused 0 . Building starts by/],
    ['nine years of social rent', { socialRentYears: 9 }, /^refused 0 . Social rent for at least 10 years/],
    ['no contracts of their own', { ownContract: false }, /^refused 0 . Each tenant/],
    ['spread over the town', { oneProjectArea: false }, /^refused 0 . The homes lie/],
    ['no shortfall', { shortfall: false }, /^refused 0 . The project budget/],
  ] as const)('%s', (_what, own, expected) => {
    expect(told(sftClaim([selfContained(1)], own))).toMatch(expected);
  });

  test.each([
    [10, 3, 'granted'],
    [10, 2, 'refused'],
    [11, 3, 'refused'],
    [11, 4, 'granted'],
    [8_000, 2_400, 'granted'],
    [8_000, 2_399, 'refused'],
  ])('%i homes of which %i reserved: %s', (homes, reservedHomes, outcome) => {
    expect(told(sftClaim([selfContained(homes)], { reservedHomes }))).toMatch(new RegExp(`^${outcome}`));
  });
});

test.each([
  ['2025-11-30', false],
  ['2025-12-01', true],
  ['2025-12-15', true],
  ['2025-12-31', true],
  ['2026-01-01', false],
])('a claim of %s: said that the day in December 2025 on which SFT+ began was not kept: %j', (received, said) => {
  const [decision] = decideAll([sftClaim([selfContained(1)], { received })], terms, {}, 'cut').decisions;
  expect(decision.unsettled.some((each) => each.point.en.includes('day in December 2025'))).toBe(said);
});

test('every line names an article, a source and a published amount; what the text leaves open is said', () => {
  const [decision] = decideAll([sftClaim([selfContained(1), split(1), shared(1, 3)])], terms, {}, 'cut').decisions;
  expect(decision.lines.map((line) => [line.source, line.standing.kind])).toEqual([
    ['kst-36600-xx-p', 'published'],
    ['kst-36600-xx-p', 'published'],
    ...Array.from({ length: 4 }, () => ['stcrt-2025-41315', 'published']),
  ]);
  expect(decision.unsettled.map((each) => each.point.en).join()).toMatch(/rules of 2024.*average.*counts for the 30 %/);
  expect(decision.decidedBefore.date).toBe('2026-04-07');
});
