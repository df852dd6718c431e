/** Every reason is undone in thought and counted anew: what was said would happen, happens. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange } from '../exchange.ts';
import type { Home, Household } from '../household.ts';
import { everyExchange } from './every.test-data.ts';
import { fits, type Obstacle } from './fit.ts';
import { compare, GOALS } from './goals.ts';
import { drawnMarket, elsewhere, home, household, reception, renting } from './markets.test-data.ts';

const market = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }));

const RELAXED: Readonly<Record<Obstacle, Partial<Household>>> = {
  accessible: { needsAccessible: false },
  limits: { accepts: { smallest: 0, largest: 99 } },
  wishes: { wishes: [] },
};

describe('reasons, each undone and counted anew', () => {
  it('what it would cost, who would lose, and what would happen without the obstacle', () => {
    const seen = new Map<string, number>();
    const check = (households: Household[], homes: Home[]): void => {
      const best = everyExchange(households, homes);
      for (const { household: id, reason, without } of exchange(households, homes).unmatched) {
        seen.set(reason.kind, (seen.get(reason.kind) ?? 0) + 1);
        const forced = everyExchange(households, homes, id);
        const candidates = homes.filter((h) => fits(households.find((one) => one.id === id) as Household, h) && !isOwn(households, id, h));
        if (best === null) throw new Error('everybody can stay');
        if (reason.kind === 'size' || reason.kind === 'obstacle') expect(candidates).toEqual([]);
        else if (reason.kind !== 'not-examined') expect(reason.homes).toBe(candidates.length);
        if (reason.kind === 'equal') expect(forced?.value).toEqual(best.value);
        if (reason.kind === 'others') {
          const k = best.value.findIndex((part, at) => part !== forced?.value[at]);
          expect([GOALS[k], best.value[k] - (forced?.value[k] ?? 0)]).toEqual([reason.goal, reason.loss]);
          expect(reason.loss).toBeGreaterThan(0);
          expect(reason.losers).not.toEqual([]);
        }
        if (reason.kind === 'occupied') expect(forced).toBeNull();
        for (const { obstacle, outcome } of without) {
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
          const relaxed = households.map((one) => (one.id === id ? { ...one, ...RELAXED[obstacle] } : one));
          const housed = everyExchange(relaxed, homes, id);
          const gain = housed === null ? -1 : compare(housed.value, 0, best.value, 0);
          expect(gain > 0 ? 'housed' : gain === 0 ? 'equal' : 'waits').toBe(outcome);
        }
      }
    };
    fc.assert(
      fc.property(market, ([seed, n, m]) => {
        const { households, homes } = drawnMarket(seed, n, m);
        check(households, homes);
      }),
      { numRuns: 2500 },
    );
    for (const kind of ['size', 'obstacle', 'occupied', 'others', 'equal', 'housed', 'waits'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(5);
  });

  const told = (households: Household[], homes: Home[], who = 'g'): unknown =>
    exchange(households, homes).unmatched.find((u) => u.household === who)?.text;

  it('reads as a person would say it', () => {
    const big = home('w', 5, 9);
    expect(told([household('g', 11, reception(9))], [big])).toEqual({
      nl: 'Geen andere woning in de ruil is voor 11 personen; de grootste is voor 9.',
      en: 'No other home in the exchange is for 11 persons; the largest is for 9.',
    });
    expect(told([household('g', 7, reception(9), { wishes: ['west'] })], [big])).toEqual({
      nl: 'Woningen die verder passen: 1. Geen daarvan ligt waar het huishouden wil wonen. Zonder wens over de plaats kreeg het een woning.',
      en: 'Homes that fit otherwise: 1. None of them lies where the household wishes to live. Without its wish of place it would get a home.',
    });
    expect(told([household('g', 7, reception(9)), household('h', 7, reception(19))], [big])).toEqual({
      nl: 'Passende woningen: 1. Krijgt dit huishouden er een, dan valt h af; per saldo is dat 50 kind-dagen in de opvang slechter.',
      en: 'Homes that fit: 1. If this household gets one, h goes without; on balance that is worse by 50 child-days in reception.',
    });
    expect(told([household('g', 7, elsewhere(9)), household('h', 2, renting('w'))], [big])).toMatchObject({
      en: 'Homes that fit: 1. Households live there that have nowhere else to go.',
    });
    expect(told([household('a', 7, elsewhere(9)), household('g', 7, elsewhere(9))], [big])).toMatchObject({
      en: 'Homes that fit: 1. An exchange in which this household gets one is as good; the order of ids decides.',
    });
  });

  it('who would lose a home is who waits for one: not who stood ready to move for somebody else', () => {
    const families = [household('gezin', 8, reception(200)), household('g', 2, elsewhere(1)), household('klein', 2, renting('groot'))];
    const [wait] = exchange(families, [home('groot', 2, 9), home('leeg', 1, 3)]).unmatched;
    expect(wait).toMatchObject({ household: 'g', reason: { kind: 'others', homes: 2, losers: ['gezin'], goal: 'children' }, without: [] });
  });

  it('a home more of its size, where it wishes, makes the goals better for who had none', () => {
    fc.assert(
      fc.property(market, ([seed, n, m]) => {
        const { households, homes } = drawnMarket(seed, n, m);
        const before = exchange(households, homes);
        for (const { household: id, reason } of before.unmatched) {
          const one = households.find((h) => h.id === id) as Household;
          if (reason.kind !== 'size' || one.persons < one.accepts.smallest || one.persons > one.accepts.largest) continue;
          const extra = home('extra', one.persons, one.persons, { region: one.wishes[0] ?? 'oost', accessible: true });
          const after = exchange(households, [...homes, extra]);
          expect(
            compare(
              after.goals.map((g) => g.value),
              0,
              before.goals.map((g) => g.value),
              0,
            ),
          ).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isOwn(households: readonly Household[], id: string, { id: at }: Home): boolean {
  const situation = households.find((one) => one.id === id)?.situation;
  return situation?.kind === 'renting' && situation.home === at;
}
