/** One rulebook, run twice: what the simulation books per home and per person is what a claim for it is granted. */
import { describe, expect, test } from 'vitest';
import type { MonthEnd } from '../chain/event.ts';
import { figure } from '../figures/catalogue.ts';
import { decideAll, grantTerms } from '../measures/grant.ts';
import type { Application } from '../measures/grant-application.ts';
import { harClaim, selfContained, sftClaim, siteClaim } from '../measures/grant/claims.test-data.ts';
import { monthOf } from '../base/month.ts';
import { SFT_ROUND_DAYS, sftPerHome } from '../measures/sft-home.ts';
import { routeInputs } from '../scenario/compile/housing.ts';
import type { Values } from '../scenario/values.ts';
import { OutflowTally } from './outflow.ts';
import { tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';

const published: Values = (key) => figure(key).value;
const granted = (claim: Application): number => decideAll([claim], grantTerms(), {}, 'cut').decisions[0].amountCents;

const span = { first: monthOf('2025-01'), months: 60, seed: 1, draw: 0 };
const at = (month: string): number => monthOf(month) - span.first;

/** Cents that the simulation books for a month; by default one in which homes of SFT+ are finished. */
function booked(what: Partial<MonthEnd>, value: Values = published, month = '2028-01'): Record<'sft' | 'doorstroom' | 'harplus', number> {
  const tables = tablesCreate(span.months, 0, false);
  const t = at(month);
  const settings = { money: routeInputs(value, span), municipalities: 0 } as unknown as Settings;
  new OutflowTally(tables, settings).monthEnd({
    month: t,
    inTransit: 0,
    flexHomes: 0,
    harPersonsRegular: 0,
    harPersonsTemporary: 0,
    ...what,
  } as MonthEnd);
  const { national } = tables;
  return { sft: national['geld.sft'][t], doorstroom: national['geld.doorstroom'][t], harplus: national['geld.harplus'][t] };
}

describe.each([1, 7, 250])('%i homes or persons', (n) => {
  const housed = { statusHolders: n, from: '2026-03-01' } as const;
  const regular = granted(harClaim([{ ...housed, accommodation: 'regular', takenOver: true }]));

  test('HAR+, regular and shared', () => {
    expect(booked({ harPersonsRegular: n }).harplus).toBe(regular);
    expect(granted(harClaim([{ ...housed, accommodation: 'shared', takenOver: true }]))).toBe(regular);
    // Control: another amount in the simulation is seen.
    expect(booked({ harPersonsRegular: n }, (key) => published(key) + 1).harplus).not.toBe(regular);
  });

  test('HAR+, a year of temporary accommodation', () => {
    expect(booked({ harPersonsTemporary: n }).harplus).toBe(
      granted(harClaim([{ ...housed, accommodation: 'temporary', until: '2027-03-01' }])),
    );
  });

  test('SFT+, self-contained with social management', () => {
    expect(booked({ flexHomes: n }).sft).toBe(granted(sftClaim([selfContained(n)])));
  });

  test('a doorstroomlocatie: four years of months are the days of four years', () => {
    const days = granted(siteClaim({ statusHolders: n, opens: '2025-04-09', until: '2028-12-31' })) / n / 6_000;
    expect(days).toBe(1_362);
    const [monthsOfFourYears, daysOfFourYears] = [48, 1_461];
    expect(booked({ inTransit: n }).doorstroom * monthsOfFourYears).toBe(n * daysOfFourYears * 6_000);
  });
});

describe('a home brings what the round of its claim pays, in every month', () => {
  const rounds = [
    { claim: { received: '2025-06-02', buildingStarts: '2026-01-01', socialManagement: false }, euros: 14_000 },
    { claim: { received: '2026-02-10', buildingStarts: '2026-12-01', socialManagement: true }, euros: 20_000 },
  ];

  test.each(rounds)('claimed on $claim.received: EUR $euros', ({ claim, euros }) => {
    expect(sftPerHome(claim.received)).toBe(euros * 100);
    expect(granted(sftClaim([selfContained(1)], claim))).toBe(euros * 100);
  });

  test('the first homes of SFT+ come 24 months after February 2025; before that month they are those of the round of 2025', () => {
    for (let month = span.first; month < span.first + span.months; month++) {
      const round = month < monthOf('2027-02') ? 0 : 1;
      expect(routeInputs(published, span).flexGrant[month - span.first]).toBe(sftPerHome(SFT_ROUND_DAYS[round]));
    }
    expect(booked({ flexHomes: 3 }, published, '2027-01').sft).toBe(granted(sftClaim([selfContained(3)], rounds[0].claim)));
    expect(booked({ flexHomes: 3 }, published, '2027-02').sft).toBe(granted(sftClaim([selfContained(3)], rounds[1].claim)));
  });

  test('control: with another month for the first homes of SFT+ the amounts part', () => {
    const later: Values = (key) => (key === 'sft.plus.beginMaanden' ? 30 : published(key));
    expect(booked({ flexHomes: 3 }, later, '2027-02').sft).not.toBe(booked({ flexHomes: 3 }, published, '2027-02').sft);
  });

  test('on a day without a round there is no amount to book', () => {
    expect(() => sftPerHome('2025-02-02')).toThrow('no round of the SFT was open on 2025-02-02');
  });
});
