/** Promises to regions: kept as far as can be before any goal, proven, and explained, against every exchange there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange, type Exchange } from '../exchange.ts';
import type { Floor, Home, Household } from '../household.ts';
import { certificateOf } from './certificate.ts';
import { everyExchange } from './every.test-data.ts';
import { promisePrices } from './floors.ts';
import { compare, GOALS, K } from './goals.ts';
import { marketOf } from './market.ts';
import { drawnMarket, elsewhere, home, household, reception, renting } from './markets.test-data.ts';
import { matchingOf } from './matching.ts';
import { settledOf } from './state.ts';

const tied = (region: string): Partial<Household> => ({ ties: { school: '', work: '', region } });
const values = ({ goals }: Exchange): number[] => goals.map(({ value }) => value);
const where = ({ placements }: Exchange): Record<string, string> => Object.fromEntries(placements.map((p) => [p.household, p.home]));

interface Drawn {
  readonly households: Household[];
  readonly homes: Home[];
  readonly floors: Floor[];
}

/** A market with ties to municipalities too, and floors from none to more than there are families. */
function drawn(seed: number, n: number, m: number, promised: readonly number[]): Drawn {
  const { households, homes } = drawnMarket(seed, n, m);
  const floors = ['oost', 'west', 'zuid'].map((region, r) => ({ region, homes: promised[r] })).filter((floor) => floor.homes > 0);
  const moved = households.map((h, k) => (k % 3 === 0 && homes.length > 0 ? { ...h, ...tied(homes[0].municipality) } : h));
  return { households: moved, homes, floors };
}

const anyMarket = fc
  .tuple(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 0, max: 5 }),
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([seed, n, m, promised]) => drawn(seed, n, m, promised));

describe('floors by hand', () => {
  const one = [home('w', 5, 9)];
  const far = household('ver', 8, reception(900));
  const own = household('eigen', 6, elsewhere(1), tied('oost'));

  it('a promised home goes to a family of the region, whatever the goals say; without the promise it does not', () => {
    expect(where(exchange([far, own], one, { floors: [{ region: 'oost', homes: 1 }] }))).toEqual({ eigen: 'w' });
    expect(where(exchange([far, own], one))).toEqual({ ver: 'w' });
  });

  it('who is of the region by its municipality counts, who rents a home does not', () => {
    const byMunicipality = { ...own, ...tied('G-w') };
    expect(where(exchange([far, byMunicipality], one, { floors: [{ region: 'oost', homes: 1 }] }))).toEqual({ eigen: 'w' });
    const rents = household('eigen', 6, renting('klein', 50), tied('oost'));
    const result = exchange([far, rents], [...one, home('klein', 1, 2)], { floors: [{ region: 'oost', homes: 1 }] });
    expect(where(result)).toEqual({ ver: 'w' });
    expect(result.floors).toMatchObject([{ families: 0, housed: 0, short: { kind: 'families', families: 0 } }]);
  });

  it('who gives way is told that the promise is why', () => {
    const result = exchange([far, own], one, { floors: [{ region: 'oost', homes: 1 }] });
    expect(result.unmatched.map(({ text }) => text.en)).toEqual([
      'Homes that fit: 1. If this household gets one, eigen goes without; on balance that is worse by 1 promised home.',
    ]);
    expect(result.proven).toBe(true);
    expect(result.goals[0]).toEqual({ goal: 'floors', value: 1, bound: 1, before: 0, proven: true });
  });

  it('who had its turn in the tie-break and waits may take the free place to wait of who moves', () => {
    const families = [
      household('g0', 2, reception(2), { ...tied('oost'), children: 0 }),
      household('g7', 2, reception(3), { ...tied('west'), children: 0 }),
    ];
    const floors = ['oost', 'west'].map((region) => ({ region, homes: 1 }));
    expect(where(exchange([...families, household('g4', 4, elsewhere(3), tied('oost'))], [home('w0', 1, 5)], { floors }))).toEqual({
      g4: 'w0',
    });
  });

  it('tells why a promise cannot be kept', () => {
    const big = household('groot', 12, reception(5), tied('oost'));
    const west = household('west', 6, elsewhere(5), tied('west'));
    const homes = [...one, home('v', 1, 2, { region: 'west' })];
    const told = (households: Household[], floors: Floor[]): unknown => exchange(households, homes, { floors }).floors.map((f) => f.short);
    expect(told([own], [{ region: 'oost', homes: 2 }])).toEqual([{ kind: 'families', families: 1 }]);
    expect(told([own, big], [{ region: 'oost', homes: 2 }])).toEqual([{ kind: 'homes', families: 2, most: 1, nowhere: 1 }]);
    const both = [
      { region: 'oost', homes: 1 },
      { region: 'west', homes: 1 },
    ];
    expect(told([own, west], both)).toEqual([{ kind: 'others', most: 1 }, null]);
  });
});

describe('floors against every possibility', () => {
  it('promises, goals and the exchange itself, tie-break and all; control: the same without floors is often another', () => {
    const seen = { short: 0, kept: 0, other: 0 };
    fc.assert(
      fc.property(anyMarket, ({ households, homes, floors }) => {
        const found = exchange(households, homes, { floors });
        const best = everyExchange(households, homes, null, floors);
        expect(values(found)).toEqual(best?.value.slice(floors.length > 0 ? 0 : 1));
        expect(found.proven).toBe(true);
        const sorted = [...households].sort((a, b) => (a.id < b.id ? -1 : 1));
        const placed = where(found);
        expect(sorted.map(({ id, situation }) => placed[id] ?? (situation.kind === 'renting' ? situation.home : null))).toEqual(
          best?.homes,
        );
        for (const { short } of found.floors) seen[short === null ? 'kept' : 'short']++;
        if (JSON.stringify(where(exchange(households, homes))) !== JSON.stringify(placed)) seen.other++;
      }),
      { numRuns: 2000 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(50);
  });

  it('why a promise is not kept: solving that promise alone confirms it', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyMarket, ({ households, homes, floors }) => {
        for (const { region, promised, housed, families, short } of exchange(households, homes, { floors }).floors) {
          if (short === null) {
            expect(housed).toBeGreaterThanOrEqual(promised);
            continue;
          }
          seen.set(short.kind, (seen.get(short.kind) ?? 0) + 1);
          const most = everyExchange(households, homes, null, [{ region, homes: promised }])?.value[0];
          if (short.kind === 'families') expect([families, most]).toEqual([short.families, short.families]);
          else if (short.kind === 'not-examined') throw new Error('there was time');
          else expect(most).toBe(short.most);
          if (short.kind === 'homes') expect([housed, families > housed]).toEqual([short.most, true]);
          if (short.kind === 'others') expect(short.most).toBeGreaterThan(housed);
        }
      }),
      { numRuns: 1500 },
    );
    for (const kind of ['families', 'homes', 'others']) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(5);
  });

  it('what a household that waits would cost, promises with it, is what counting finds', () => {
    let byPromise = 0;
    fc.assert(
      fc.property(anyMarket, ({ households, homes, floors }) => {
        const best = everyExchange(households, homes, null, floors);
        for (const { household: id, reason } of exchange(households, homes, { floors }).unmatched) {
          if (reason.kind !== 'others' && reason.kind !== 'equal') continue;
          const forced = everyExchange(households, homes, id, floors);
          const k = best?.value.findIndex((part, at) => part !== forced?.value[at]) ?? -1;
          if (reason.kind === 'equal') expect(k).toBe(-1);
          else expect([GOALS[k], (best?.value[k] ?? 0) - (forced?.value[k] ?? 0)]).toEqual([reason.goal, reason.loss]);
          if (reason.kind === 'others') expect(reason.losers).not.toEqual([]);
          if (reason.kind === 'others' && reason.goal === 'floors') byPromise++;
        }
      }),
      { numRuns: 1500 },
    );
    expect(byPromise).toBeGreaterThan(20);
  });
});

describe('promises of the whole', () => {
  const larger = fc
    .tuple(
      fc.integer({ min: 0, max: 1e9 }),
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([seed, n, m, promised]) => drawn(seed, n, m, promised));

  it('larger markets are proven too, and no order of rows plays a part', () => {
    fc.assert(
      fc.property(larger, ({ households, homes, floors }) => {
        const found = exchange(households, homes, { floors });
        expect(found.proven).toBe(true);
        expect(exchange([...households].reverse(), [...homes].reverse(), { floors: [...floors].reverse() })).toEqual(found);
      }),
    );
  });

  it('stopped at any moment the bound holds', () => {
    fc.assert(
      fc.property(larger, fc.integer({ min: 0, max: 10 }), ({ households, homes, floors }, steps) => {
        let left = steps;
        const stopped = exchange(households, homes, { floors, mayContinue: () => left-- > 0 });
        const bounds = [...stopped.goals.map(({ bound }) => bound), 0, 0];
        expect(compare(bounds, 0, [...values(exchange(households, homes, { floors })), 0, 0], 0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the certificate of a promise', () => {
  const families = [
    household('ver', 8, reception(900)),
    household('eigen', 6, elsewhere(1), tied('oost')),
    household('ook', 6, elsewhere(2), tied('oost')),
  ];
  const floors = [{ region: 'oost', homes: 1 }];
  const market = marketOf(families, [home('w', 5, 9)], floors);
  const { state } = matchingOf(market, () => true);
  const homeOf = settledOf(market, state);
  const proof = (price: Float64Array, promised = floors, at: Int32Array = homeOf): string => {
    const { value, bound, fault } = certificateOf(market.households, market.homes, at, state.price, { floors: promised, price });
    return fault ?? (compare(value, 0, bound, 0) === 0 ? 'equal' : 'below the bound');
  };
  const price = promisePrices(market, state);

  it('holds at any price: one of more than a promise is worth does not sink the bound below the exchange', () => {
    const one = [household('eigen', 6, elsewhere(1), tied('oost'))];
    const promised = [
      { region: 'west', homes: 0 },
      { region: 'oost', homes: 3 },
    ];
    const dear = { floors: promised, price: [1, 0, 0, 0, 0, 2, 0, 0, 0, 0] };
    const { value, bound, fault } = certificateOf(one, [home('w', 5, 9)], [0], [0, 0, 0, 0, 0], dear);
    expect([value, bound, fault]).toEqual([[1, 0, 1, 1, 0], [2, 0, 1, 1, 0], null]);
  });

  it('is equal for what the solver gives', () => {
    expect(proof(price)).toBe('equal');
  });

  it.each<[string, () => string, string]>([
    ['a price of a promise that is too low', () => proof(new Float64Array(K)), 'below the bound'],
    ['a price below nothing', () => proof(price.map((part) => -part)), 'the price of the floor of oost is below nothing'],
    [
      'the goals without the promise',
      () =>
        proof(
          price,
          floors,
          homeOf.map((_, h) => (market.households[h].id === 'ver' ? 0 : -1)),
        ),
      'below the bound',
    ],
    [
      'a price below nothing, of the second promise',
      () => proof(Float64Array.from([...price, -1, 0, 0, 0, 0]), [...floors, { region: 'zuid', homes: 1 }]),
      'the price of the floor of zuid is below nothing',
    ],
    ['a price of more than a promise is worth', () => proof(price.map((part, k) => (k === 0 ? 2 : part))), 'below the bound'],
    ['a promise that was not asked', () => proof(price, [{ region: 'zuid', homes: 1 }]), 'below the bound'],
  ])('control: %s', (_what, spoiled, found) => {
    expect(spoiled()).toBe(found);
  });
});
