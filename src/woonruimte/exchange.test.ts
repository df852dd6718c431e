import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange, type Exchange } from './exchange.ts';
import { everyExchange } from './exchange/every.test-data.ts';
import { drawnMarket, elsewhere, home, household, reception, renting } from './exchange/markets.test-data.ts';
import type { Household } from './household.ts';

const where = ({ placements }: Exchange): Record<string, string> => Object.fromEntries(placements.map((p) => [p.household, p.home]));
const values = ({ goals }: Exchange): number[] => goals.map(({ value }) => value);
const market = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));

describe('the exchange by hand', () => {
  it('a chain: the family takes a home that a small household leaves for an empty one', () => {
    const families = [household('gezin', 8, reception(200)), household('klein', 2, renting('groot'))];
    const result = exchange(families, [home('groot', 5, 9), home('klein-leeg', 1, 3)]);
    expect(where(result)).toEqual({ gezin: 'groot', klein: 'klein-leeg' });
    expect(result.chains.map(({ text }) => text)).toEqual([
      {
        nl: 'gezin → groot, die klein achterlaat → klein-leeg, die leeg was',
        en: 'gezin → groot, which klein leaves → klein-leeg, which was empty',
      },
    ]);
    expect(result).toMatchObject({ moves: 1, proven: true, unmatched: [] });
  });

  it('a circle: two households trade homes', () => {
    const families = [household('a', 2, renting('x', 10)), household('b', 7, renting('y', 10))];
    const result = exchange(families, [home('x', 5, 9), home('y', 1, 3)]);
    expect(result.chains.map(({ text }) => text.en)).toEqual(
      ['a → x, which b leaves'].slice(1).concat(['a → y, which b leaves → x, which a leaves (circle)']),
    );
  });

  it('the occupied home stays with its occupant when there is nowhere to go', () => {
    const families = [household('gezin', 8, reception(200)), household('klein', 2, renting('groot'))];
    expect(exchange(families, [home('groot', 5, 9)])).toMatchObject({
      placements: [],
      unmatched: [{ household: 'gezin', reason: { kind: 'occupied', homes: 1 } }],
      moves: 0,
    });
  });

  it('goals in order: one child-day in reception outweighs any waiting elsewhere, waiting outweighs ties, ties outweigh moves', () => {
    const big = [home('w', 5, 9)];
    const child = household('b-opvang', 6, reception(1), { children: 1 });
    expect(where(exchange([child, household('a-elders', 6, elsewhere(9999))], big))).toEqual({ 'b-opvang': 'w' });
    const tied = household('a', 6, elsewhere(10), { ties: { school: 'oost', work: 'oost', region: 'oost' } });
    expect(where(exchange([tied, household('b', 6, elsewhere(11))], big))).toEqual({ b: 'w' });
    const mover = household('m', 3, renting('v'), { ties: { school: 'west', work: '', region: '' } });
    expect(where(exchange([mover], [home('v', 1, 4), home('w', 1, 4, { region: 'west' })]))).toEqual({ m: 'w' });
    expect(where(exchange([mover], [home('v', 1, 4), home('w', 1, 4)]))).toEqual({});
  });
});

describe('against every possibility', () => {
  it('goals and the exchange itself, tie-break and all, are those found by counting', () => {
    let counted = 0;
    fc.assert(
      fc.property(market, ([seed, n, m]) => {
        const drawn = drawnMarket(seed, n, m);
        const found = exchange(drawn.households, drawn.homes);
        const best = everyExchange(drawn.households, drawn.homes);
        expect(values(found)).toEqual(best?.value.slice(1));
        expect(found.proven).toBe(true);
        const sorted = drawn.households.map(({ id, situation }) => ({ id, situation })).sort((a, b) => (a.id < b.id ? -1 : 1));
        const placed = where(found);
        expect(sorted.map(({ id, situation }) => placed[id] ?? (situation.kind === 'renting' ? situation.home : null))).toEqual(
          best?.homes,
        );
        counted += best?.count ?? 0;
      }),
      { numRuns: 3000 },
    );
    expect(counted).toBeGreaterThan(20_000);
  });
});

describe('promises', () => {
  const drawn = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 30 }));

  it('the order of the rows plays no part', () => {
    fc.assert(
      fc.property(drawn, ([seed, n, m]) => {
        const { households, homes } = drawnMarket(seed, n, m);
        expect(exchange([...households].reverse(), [...homes].reverse())).toEqual(exchange(households, homes));
      }),
    );
  });

  it('a home more never makes the goals worse; nobody loses a home; a home has one household; families stay whole', () => {
    fc.assert(
      fc.property(drawn, ([seed, n, m]) => {
        const { households, homes } = drawnMarket(seed, n, m);
        const found = exchange(households, homes);
        const more = exchange(households, [...homes, home('extra', 1, 6, { region: 'west', accessible: true })]);
        expect(more.goals[0].value).toBeGreaterThanOrEqual(found.goals[0].value);
        expect(lexicographic(values(more), values(found))).toBeGreaterThanOrEqual(0);
        const placed = where(found);
        const homeAfter = (h: Household): string | undefined =>
          placed[h.id] ?? (h.situation.kind === 'renting' ? h.situation.home : undefined);
        const lived = households.map(homeAfter).filter((id) => id !== undefined);
        expect(new Set(lived).size).toBe(lived.length);
        expect(found.placements.length).toBe(new Set(found.placements.map((p) => p.household)).size);
        for (const h of households) if (h.situation.kind === 'renting') expect(homeAfter(h)).toBeDefined();
      }),
    );
  });

  it('stopped at any moment it gives an exchange that can be carried out, and a bound that holds', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 10 }), ([seed, n, m], steps) => {
        const { households, homes } = drawnMarket(seed, n, m);
        let left = steps;
        const stopped = exchange(households, homes, { mayContinue: () => left-- > 0 });
        const whole = exchange(households, homes);
        expect(lexicographic(values(stopped), values(whole))).toBeLessThanOrEqual(0);
        expect(
          lexicographic(
            stopped.goals.map((g) => g.bound),
            values(whole),
          ),
        ).toBeGreaterThanOrEqual(0);
        if (stopped.proven) expect(values(stopped)).toEqual(values(whole));
      }),
    );
  });
});

describe('progress', () => {
  it('counts every step once and ends at the total, the same each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 30 }), (seed, n) => {
        const { households, homes } = drawnMarket(seed, n, n);
        const ticks: [number, number][] = [];
        exchange(households, homes, { onProgress: (done, total) => ticks.push([done, total]) });
        const total = 2 * n + households.filter(({ situation }) => situation.days > 0).length;
        expect(ticks).toEqual(Array.from({ length: total }, (_, k) => [k + 1, total]));
      }),
    );
  });
});

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, at) => value !== b[at]);
  return k < 0 ? 0 : a[k] - b[k];
}

describe('the account of an exchange', () => {
  const stays = { ties: { school: 'oost', work: '', region: 'oost' } };
  const families = [
    household('blijft', 2, renting('klein'), stays),
    household('gezin', 7, reception(10), { children: 5 }),
    household('wacht', 12, elsewhere(4)),
  ];
  const homes = [home('klein', 1, 3), home('groot', 5, 9)];

  it('tells each goal with what it was worth before anybody moved, and counts options and moves', () => {
    const result = exchange(families, homes);
    expect(result.goals).toEqual([
      { goal: 'children', value: 50, bound: 50, before: 0, proven: true },
      { goal: 'waiting', value: 10, bound: 10, before: 0, proven: true },
      { goal: 'ties', value: 2, bound: 2, before: 2, proven: true },
      { goal: 'moves', value: 0, bound: 0, before: 0, proven: true },
    ]);
    expect(result).toMatchObject({ households: 3, homes: 2, options: 1, moves: 0, floors: [] });
    expect(result.unmatched.map((u) => u.household)).toEqual(['wacht']);
  });

  it('proves a goal only where it and all before it are proven', () => {
    const stopped = exchange(families, homes, { mayContinue: () => false });
    expect(stopped.proven).toBe(false);
    expect(stopped.goals.map(({ goal, proven }) => [goal, proven])).toEqual([
      ['children', false],
      ['waiting', false],
      ['ties', false],
      ['moves', false],
    ]);
    expect(stopped.goals.map(({ value, bound }) => [value, bound])).toEqual([
      [0, 50],
      [0, 10],
      [2, 2],
      [0, 0],
    ]);
  });

  it('stopped early, those with most at stake were taken in first: child-days, then days, then ties, then id', () => {
    const wait = (id: string, days: number, children: number, school = ''): Household =>
      household(id, 6, reception(days), { children, ties: { school, work: '', region: '' } });
    const crowd = [wait('a', 9, 1), wait('b', 10, 2), wait('c', 20, 1), wait('d', 5, 0), wait('e', 5, 0, 'oost'), wait('f', 5, 0, 'oost')];
    const big = Array.from('uvwxyz').map((id) => home(id, 5, 9, { region: id === 'z' ? 'west' : 'oost' }));
    const housed = (times: number): string[] => {
      let left = times;
      return exchange(crowd, big, { mayContinue: () => left-- > 0 }).placements.map((p) => p.household);
    };
    expect([1, 2, 3, 4, 5].map((times) => housed(times).join(''))).toEqual(['c', 'bc', 'abc', 'abce', 'abcef']);
  });

  it('a goal that cannot be worth more is proven though a later one is not', () => {
    const adults = families.map((one) => ({ ...one, children: 0 }));
    const { goals } = exchange(adults, homes, { mayContinue: () => false });
    expect(goals.map(({ goal, proven }) => `${goal} ${String(proven)}`)).toEqual([
      'children true',
      'waiting false',
      'ties false',
      'moves false',
    ]);
  });

  it('before anybody moved only who rents honoured a tie', () => {
    const three = [household('a', 7, reception(1)), household('b', 2, renting('klein'), stays), household('c', 2, reception(3), stays)];
    expect(exchange(three, homes).goals.map(({ before }) => before)).toEqual([0, 0, 2, 0]);
  });

  it('out of time before a wait is explained: all are taken in, proven, and the reason is not known', () => {
    let left = 1;
    const result = exchange([household('wacht', 12, elsewhere(4))], homes, { mayContinue: () => left-- > 0 });
    expect(result.proven).toBe(true);
    expect(result.unmatched.map(({ reason }) => reason.kind)).toEqual(['not-examined']);
  });

  it('placements are told in order of id, chains in order of their moves', () => {
    const chain = [household('z', 8, reception(200)), household('a', 2, renting('groot'))];
    const result = exchange(chain, [home('groot', 5, 9), home('klein', 1, 3)]);
    expect(result.placements.map((p) => p.household)).toEqual(['a', 'z']);
    expect(result.chains[0].steps.map((s) => s.household)).toEqual(['z', 'a']);
  });

  it('stopped before anybody who can wait: who rents was taken in, who waits was looked at, no tie was broken', () => {
    const ticks: number[] = [];
    exchange(families, homes, { mayContinue: () => false, onProgress: (done) => ticks.push(done) });
    expect(ticks).toEqual([1, 2, 3]);
    // Who rents is taken in first, wherever its id stands.
    const late = ['p', 'q', 'r', 'zz'].map((id) => household(id, 2, renting(`huis-${id}`), stays));
    const first = exchange([...families, ...late], [...homes, ...late.map(({ id }) => home(`huis-${id}`, 1, 3))], {
      mayContinue: () => false,
    });
    expect(first.goals[2]).toMatchObject({ goal: 'ties', value: 10, before: 10 });
  });

  it('nobody and nothing is an exchange too', () => {
    expect(exchange([], [])).toMatchObject({ households: 0, homes: 0, options: 0, proven: true, placements: [], unmatched: [] });
  });
});
