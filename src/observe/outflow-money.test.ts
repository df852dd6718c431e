/** One rulebook, run twice: what the simulation books per home and per person is what a claim for it is granted. */
import { describe, expect, test } from 'vitest';
import type { MonthEnd } from '../chain/event.ts';
import { figure } from '../figures/catalogue.ts';
import { decideAll, grantTerms } from '../measures/grant.ts';
import type { Application } from '../measures/grant-application.ts';
import { harClaim, selfContained, sftClaim, siteClaim } from '../measures/grant/claims.test-data.ts';
import { routeInputs } from '../scenario/compile/housing.ts';
import type { Values } from '../scenario/values.ts';
import { OutflowTally } from './outflow.ts';
import { tablesCreate } from './series.ts';
import type { Settings } from './settings.ts';

const published: Values = (key) => figure(key).value;
const granted = (claim: Application): number => decideAll([claim], grantTerms(), {}, 'cut').decisions[0].amountCents;

/** Cents that the simulation books for a month. */
function booked(what: Partial<MonthEnd>, value: Values = published): Record<'sft' | 'doorstroom' | 'harplus', number> {
  const tables = tablesCreate(1, 0, false);
  const settings = { money: routeInputs(value), municipalities: 0 } as unknown as Settings;
  new OutflowTally(tables, settings).monthEnd({
    month: 0,
    inTransit: 0,
    flexHomes: 0,
    harPersonsRegular: 0,
    harPersonsTemporary: 0,
    ...what,
  } as MonthEnd);
  const { national } = tables;
  return { sft: national['geld.sft'][0], doorstroom: national['geld.doorstroom'][0], harplus: national['geld.harplus'][0] };
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

test('where they differ: the simulation pays homes of the round of 2025 as SFT+, EUR 6,000 more than a claim got', () => {
  const claim = sftClaim([selfContained(1)], { received: '2025-06-02', buildingStarts: '2026-01-01', socialManagement: false });
  expect(booked({ flexHomes: 1 }).sft - granted(claim)).toBe(600_000);
});
