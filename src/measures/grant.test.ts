/** Promises about lists of claims, each with a deliberately wrong decider that breaks it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideAll, grantTerms, type LastClaim } from './grant.ts';
import type { DoorstroomApplication, SftApplication } from './grant-application.ts';
import { selfContained, sftClaim, shared, siteClaim, split, withBudget } from './grant/claims.test-data.ts';

type Decide = typeof decideAll;
const terms = grantTerms();
const LAST: readonly LastClaim[] = ['cut', 'refuse'];

const homes = fc.oneof(
  fc.integer({ min: 1, max: 900 }).map(selfContained),
  fc.integer({ min: 1, max: 900 }).map(split),
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9 })).map(([count, rooms]) => shared(count, rooms)),
);
const day = fc.integer({ min: 10, max: 16 }).map((date) => `2026-02-${String(date)}`);
const claim = fc
  .record({
    parts: fc.array(homes, { minLength: 1, maxLength: 4 }),
    received: day,
    socialManagement: fc.boolean(),
    years: fc.constantFrom(9, 10, 20),
  })
  .map(({ parts, received, socialManagement, years }) => sftClaim(parts, { received, socialManagement, socialRentYears: years }));
const claims = fc
  .array(claim, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((each, at) => ({ ...each, id: `sft-${String(at)}` })));
const rule = fc.constantFrom(...LAST);
const sum = (run: ReturnType<Decide>): number => run.decisions.reduce((all, each) => all + each.amountCents, 0);

/** The promise holds for the decider, and the control breaks it. */
function promise(holds: (decide: Decide) => void, wrong: Decide): void {
  holds(decideAll);
  expect(() => {
    holds(wrong);
  }).toThrow();
}

describe('a list of claims', () => {
  test('who arrives first is paid first, whatever its id; within a day the time counts, and a day without a time comes first', () => {
    const arrivals = ['2026-02-11', '2026-02-10T09:00', '2026-02-10T08:59', '2026-02-10'];
    const list = arrivals.map((received, at) => sftClaim([selfContained(1)], { id: String(at), received }));
    const run = decideAll(list, withBudget(3), {}, 'cut');
    expect(run.decisions.map((each) => [each.id, each.outcome])).toEqual([
      ['3', 'granted'],
      ['2', 'granted'],
      ['1', 'granted'],
      ['0', 'refused'],
    ]);
  });

  test('the order of the rows plays no part: order of arrival does', () => {
    const inFileOrder: Decide = (list, ...rest) =>
      decideAll(
        list.map((each, at) => ({ ...each, received: `2026-02-10T00:${String(at).padStart(2, '0')}` })),
        ...rest,
      );
    promise((decide) => {
      fc.assert(
        fc.property(claims, rule, fc.integer({ min: 0, max: 1500 }), (list, last, budget) => {
          expect(decide([...list].reverse(), withBudget(budget), {}, last)).toEqual(decide(list, withBudget(budget), {}, last));
        }),
      );
    }, inFileOrder);
  });

  test('grants together never pass the ceiling, and what is granted, left and was before add up to it', () => {
    const noCeiling: Decide = (list, _terms, before, last) => decideAll(list, withBudget(1_000_000), before, last);
    promise((decide) => {
      fc.assert(
        fc.property(claims, rule, fc.nat(1500), fc.nat(1500), (list, last, budget, before) => {
          const run = decide(list, withBudget(budget), { 'sft-plus': before * 2_000_000 }, last);
          expect(sum(run)).toBeLessThanOrEqual(Math.max(0, budget - before) * 2_000_000);
          for (const purse of run.purses) expect(purse.granted).toBe(sum(run));
        }),
      );
    }, noCeiling);
  });

  test('ceilings are told in one order, whichever was drawn on first', () => {
    const [home, site] = [sftClaim([selfContained(1)], { received: '2026-01-11' }), siteClaim({ received: '2026-01-12' })];
    const run = decideAll([home, sftClaim([selfContained(1)], { received: '2025-06-02' }), site], terms, {}, 'cut');
    expect(run.decisions.map((each) => each.received)).toEqual(['2025-06-02', '2026-01-11', '2026-01-12']);
    expect(run.purses.map(({ id }) => id)).toEqual(['doorstroomlocatie', 'sft-2025', 'sft-plus']);
  });

  test('cents are exact: the amount is the sum of its lines, and each line counts × days × unit in whole cents', () => {
    const oneCentMore: Decide = (...all) => {
      const run = decideAll(...all);
      return { ...run, decisions: run.decisions.map((each) => ({ ...each, amountCents: (each.amountCents + 1) as never })) };
    };
    const site = fc
      .record({ statusHolders: fc.integer({ min: 1, max: 20_000 }), others: fc.nat(100), date: fc.integer({ min: 10, max: 28 }) })
      .map(({ statusHolders, others, date }) => siteClaim({ statusHolders, others, until: `2027-02-${String(date)}` }));
    promise((decide) => {
      fc.assert(
        fc.property(fc.oneof(claim, site), rule, fc.integer({ min: 0, max: 200 }), (each, last, budget) => {
          const [decision] = decide([each], withBudget(budget), {}, last).decisions;
          const exact = decision.lines.reduce((all, line) => {
            const amount = BigInt(line.count) * BigInt(line.days ?? 1) * BigInt(line.unitAmountCents);
            expect(BigInt(line.amountCents)).toBe(amount);
            return all + amount;
          }, 0n);
          expect(BigInt(decision.amountCents)).toBe(exact);
          expect(decision.amountCents).toBeGreaterThanOrEqual(0);
        }),
      );
    }, oneCentMore);
  });

  test('more homes never bring less while the budget lasts, nor when the last claim is cut off', () => {
    const more = (each: SftApplication, extra: number): SftApplication =>
      sftClaim([...each.homes, selfContained(extra)], { socialManagement: each.socialManagement });
    const capped: Decide = (list, ...rest) => {
      const run = decideAll(list, ...rest);
      return {
        ...run,
        decisions: run.decisions.map((each) => ({ ...each, amountCents: (each.lines.length > 4 ? 0 : each.amountCents) as never })),
      };
    };
    promise((decide) => {
      fc.assert(
        fc.property(claim, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9000 }), (each, extra, budget) => {
          const [less, plenty] = [each, more(each, extra)].map((one) => sum(decide([one], withBudget(budget), {}, 'cut')));
          expect(plenty).toBeGreaterThanOrEqual(less);
        }),
      );
    }, capped);
    const refused = [3, 4].map((count) => sum(decideAll([sftClaim([selfContained(count)])], withBudget(3), {}, 'refuse')));
    expect(refused).toEqual([6_000_000, 0]);
  });
});

describe('splitting one claim in two', () => {
  const two = (a: number, b: number, reserved: readonly [number, number]): readonly SftApplication[] => [
    sftClaim([selfContained(a)], { id: 'a', reservedHomes: reserved[0] }),
    sftClaim([selfContained(b)], { id: 'b', reservedHomes: reserved[1] }),
  ];

  test('never pays more when every part meets the conditions and the last claim is cut off', () => {
    const generous: Decide = (list, own, before, last) => decideAll(list, list.length > 1 ? withBudget(1_000_000) : own, before, last);
    promise((decide) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.nat(90), (a, b, budget) => {
          const parts = two(a, b, [Math.ceil(a * 0.3), Math.ceil(b * 0.3)]);
          const whole = sftClaim([selfContained(a + b)], { reservedHomes: parts[0].reservedHomes + parts[1].reservedHomes });
          expect(sum(decide(parts, withBudget(budget), {}, 'cut'))).toBeLessThanOrEqual(
            sum(decide([whole], withBudget(budget), {}, 'cut')),
          );
        }),
      );
    }, generous);
  });

  test('pays more in two cases: the reserved homes all in one part, and a last claim that is refused whole', () => {
    const whole = sftClaim([selfContained(10)], { reservedHomes: 2 });
    expect(sum(decideAll([whole], terms, {}, 'cut'))).toBe(0);
    expect(sum(decideAll(two(6, 4, [2, 0]), terms, {}, 'cut'))).toBe(6 * 2_000_000);
    const fits = sftClaim([selfContained(10)], { reservedHomes: 4 });
    expect(sum(decideAll([fits], withBudget(7), {}, 'refuse'))).toBe(0);
    expect(sum(decideAll(two(6, 4, [2, 2]), withBudget(7), {}, 'refuse'))).toBe(6 * 2_000_000);
  });
});

describe('the ceiling, every list of at most four claims of one to three homes on every budget up to six', () => {
  /** Homes paid, written down by hand: who comes first takes first. */
  function byHand(sizes: readonly number[], budget: number, last: LastClaim): number[] {
    let left = budget;
    return sizes.map((size) => {
      const paid = last === 'refuse' && size > left ? 0 : Math.min(size, left);
      left -= paid;
      return paid;
    });
  }
  const lists = (length: number): readonly (readonly number[])[] =>
    length === 0 ? [[]] : lists(length - 1).flatMap((list) => [1, 2, 3].map((size) => [...list, size]));

  const check = (decide: Decide): void => {
    for (const sizes of [1, 2, 3, 4].flatMap(lists))
      for (const last of LAST)
        for (let budget = 0; budget <= 6; budget++) {
          const list = sizes.map((size, at) => sftClaim([selfContained(size)], { id: String(at) }));
          const run = decide(list, withBudget(budget), {}, last);
          expect(run.decisions.map((each) => each.amountCents / 2_000_000)).toEqual(byHand(sizes, budget, last));
          expect(run.purses[0].left).toBe((budget - byHand(sizes, budget, last).reduce((a, b) => a + b, 0)) * 2_000_000);
        }
  };

  test('is that of the hand', () => {
    promise(check, (list, own, before, last) => decideAll(list, own, before, last === 'cut' ? 'refuse' : 'cut'));
  });
});

describe('what the text does not settle is said when a decision hangs on it', () => {
  const told = ({ decisions }: ReturnType<Decide>): readonly string[] =>
    decisions.map((each) =>
      each.unsettled
        .map((open) =>
          open.point.en.startsWith('Whether the last claim') ? 'last' : open.point.en.startsWith('Another claim') ? 'tie' : '',
        )
        .join(''),
    );
  const points = (list: readonly SftApplication[], budget: number): readonly string[] =>
    told(decideAll(list, withBudget(budget), {}, 'cut'));
  const [a, b] = [sftClaim([selfContained(2)], { id: 'a' }), sftClaim([selfContained(2)], { id: 'b' })];
  const sites = (before: number, last: LastClaim, second: Partial<DoorstroomApplication> = {}): readonly string[] =>
    told(decideAll([siteClaim({ id: 'a' }), siteClaim({ id: 'b', ...second })], terms, { doorstroomlocatie: 8_500 - before }, last));

  test.each([
    // what                                          left  last      the second              told
    ['both fit', 80, 'cut', {}, ['', '']],
    ['the second does not, at the same moment', 79, 'cut', {}, ['', 'lasttie']],
    ['the same, refused whole', 79, 'refuse', {}, ['', 'lasttie']],
    ['nothing left for the second', 40, 'cut', {}, ['', 'lasttie']],
    ['the second does not, a day later', 79, 'cut', { received: '2026-01-13' }, ['', 'last']],
    ['the second breaks a condition', 79, 'cut', { coupled: false }, ['', '']],
  ] as const)('sites of forty places: %s', (_what, left, last, second, expected) => {
    expect(sites(left, last, second)).toEqual(expected);
  });

  test.each([
    ['both fit', [a, b], 4, ['', '']],
    ['the second does not, at the same moment', [a, b], 3, ['', 'lasttie']],
    ['the second does not, a day later', [a, { ...b, received: '2026-02-11' }], 3, ['', 'last']],
    ['nothing left for either', [a, b], 0, ['last', 'last']],
  ] as const)('%s', (_what, list, budget, expected) => {
    expect(points(list, budget)).toEqual(expected);
  });
});
