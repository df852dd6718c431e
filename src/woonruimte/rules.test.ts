/** Which homes and days an ordinance covers, to the day and the cent, and what it makes of them. */
import { describe, expect, test } from 'vitest';
import type { PriorityLine } from './priority-line.ts';
import { home, ordinance, TODAY, told } from './ranking.test-data.ts';
import { type Rules, rulesFor } from './rules.ts';

const BILL: PriorityLine = { kind: '36831', inForce: '2026-07-01' };
const from2026 = { from: '2026-01-01', until: '2027-01-01' };
const refused = (of: object, at: object, on = '2026-09-01', line: PriorityLine = TODAY): unknown =>
  told(() => {
    rulesFor(ordinance({ ...of }), home({ ...at }), on, line);
    return 'taken';
  });

describe('the day', () => {
  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('an ordinance of 2026 on %s: %j', (on, holds) => {
    expect(refused(from2026, {}, on)).toBe(
      holds
        ? 'taken'
        : `rank.ordinance-not-in-force home h1 on ${on}: the ordinance proefstad holds from 2026-01-01 and until 2027-01-01. Remedy: choose a day inside it, or the ordinance of that day`,
    );
  });
});

describe('the home', () => {
  const homes = { homes: { rent_cents: { from: 30_000, to: 93_000 }, clause: 'art. 2' } };
  test.each([
    [29_999, false],
    [30_000, true],
    [93_000, true],
    [93_001, false],
  ])('homes of EUR 300 to 930, one of %i cents: %j', (rent_cents, covered) => {
    expect(refused(homes, { rent_cents })).toBe(
      covered
        ? 'taken'
        : `rank.home-outside-ordinance home h1: rent_cents: ${String(rent_cents)} lies outside 30000 to 93000: no permit is needed for this home (Huisvestingswet 2014; proefstad, art. 2). Remedy: let the home without this ordinance`,
    );
  });

  test('a label that the ordinance does not know', () => {
    expect(refused({}, { labels: ['senior', 'tuin'] })).toBe(
      'rank.unknown-label home h1: labels: the ordinance proefstad does not know the label "tuin". Remedy: use one of: toegankelijk, senior',
    );
  });

  test('a home that does not say whether it goes by binding', () => {
    expect(refused({}, { binding: undefined })).toBe(
      'rank.no-binding-turn home h1: sequence: proefstad lets 50 percent of the homes to people with binding, and this home does not say whether it is one of them (Huisvestingswet 2014, art. 14; art. 7). Remedy: give its number among the lettings (sequence: 17), or say it (binding: geen, regio or kern)',
    );
    expect(refused({ binding: undefined, order: ['urgentie', 'passendheid'] }, { binding: undefined })).toBe('taken');
  });

  test('lots without a public seed', () => {
    const lots = { selection: { method: 'loting', clause: 'art. 8' } };
    expect(refused(lots, {})).toBe(
      'rank.no-seed home h1: seed: the ordinance draws lots and the home has no public seed (art. 8). Remedy: give a seed that was made public before anybody could respond, e.g. seed: 20260901',
    );
    expect(refused(lots, { seed: 0 })).toBe('taken');
  });
});

describe('an ordinance that takes effect under the ban, with the group vergunninghouder', () => {
  const group = (from: string): object => ({ from, until: '2030-01-01' });
  const law =
    'residence status may not be a ground of priority (wetsvoorstel 36831). Remedy: leave the group out, or use a ground that holds for everyone';
  test.each([
    ['2026-06-30', 'zelfstandig', 'taken'],
    ['2026-07-01', 'zelfstandig', `the ordinance took effect on 2026-07-01; from 2026-07-01 (assumption) ${law}`],
    ['2026-07-02', 'zelfstandig', `the ordinance took effect on 2026-07-02; from 2026-07-01 (assumption) ${law}`],
    ['2027-06-30', 'gedeeld', 'taken'],
    ['2027-07-01', 'gedeeld', `the ordinance took effect on 2027-07-01; from 2027-07-01 (assumption) ${law}`],
  ])('from %s, a home that is %s', (from, kind, expected) => {
    const said = expected === 'taken' ? expected : `rank.forbidden-criterion proefstad: urgentie, "vergunninghouder": ${expected}`;
    expect(refused(group(from), { kind }, '2028-01-01', BILL)).toBe(said);
  });

  test('another group holds for everyone, and without a ban there is nothing to refuse', () => {
    const others = [{ id: 'medisch', order: 1, ground: 'medisch', clause: 'art. 6' }];
    expect(refused({ ...group('2026-07-01'), urgentie: others }, {}, '2028-01-01', BILL)).toBe('taken');
    expect(refused(group('2026-07-01'), {}, '2028-01-01', TODAY)).toBe('taken');
    expect(refused(group('2026-07-01'), {}, '2028-01-01', { kind: 'convenant-2026', sufficientOn: null })).toBe('taken');
  });
});

describe('what is ready for the ranking', () => {
  const rules = (of: object = {}, at: object = {}, on = '2026-09-01', line = TODAY): Rules =>
    rulesFor(ordinance({ ...of }), home({ ...at }), on, line);

  test.each<[string, object, object, readonly string[]]>([
    ['everything counts', {}, { binding: 'regio' }, ['urgentie', 'passendheid', 'binding']],
    ['a home without binding', {}, {}, ['urgentie', 'passendheid']],
    ['a home too small for the rule of size', {}, { rooms: 3 }, ['urgentie']],
    ['the same, for who needs it accessible', {}, { rooms: 3, labels: ['toegankelijk'] }, ['urgentie', 'passendheid']],
    ['the same, only for seniors: that admits and does not prefer', {}, { rooms: 3, labels: ['senior'] }, ['urgentie']],
    ['in another order', { order: ['binding', 'passendheid', 'urgentie'] }, { binding: 'kern' }, ['binding', 'passendheid', 'urgentie']],
  ])('steps that can make no difference are left out: %s', (_what, of, at, expected) => {
    expect(rules(of, at).steps).toEqual(expected);
  });

  test('a ground that is not lawful on the day leaves no step of urgency', () => {
    const only = { urgentie: [{ id: 'vergunninghouder', order: 1, ground: 'vergunninghouder', clause: 'a' }] };
    expect(rules(only, {}, '2026-06-30', BILL)).toMatchObject({ steps: ['urgentie', 'passendheid'], lawful: 1 });
    expect(rules(only, {}, '2026-07-01', BILL)).toMatchObject({ steps: ['passendheid'], lawful: 0 });
  });

  test('by number of persons the category, none for who is in none', () => {
    const gap = {
      categories: [
        { id: 'twee', persons: { from: 2, to: 3 }, clause: 'a' },
        { id: 'goedkoop', persons: { from: 5 }, rent_cents: { to: 79_999 }, clause: 'a' },
        { id: 'veel', persons: { from: 39 }, rent_cents: { from: 80_000 }, income_euro: { from: 7, to: 8 }, clause: 'a' },
      ],
    };
    const { categoryAt, incomeFrom, incomeTo } = rules(gap);
    expect([0, 1, 2, 3, 4, 5, 38, 39, 40].map((persons) => categoryAt?.[persons])).toEqual([-1, -1, 0, 0, -1, -1, -1, 2, 2]);
    expect([...incomeFrom]).toEqual([0, 0, 700]);
    expect([...incomeTo]).toEqual([1_000_000_000, 1_000_000_000, 800]);
    expect(rules({ categories: [] }).categoryAt).toBeNull();
  });

  test('full years are looked up only where points count', () => {
    const points = { selection: { method: 'punten', per_year: 1, years_most: 5, clause: 'a' } };
    expect([rules().years.length, rules(points).years.length]).toEqual([0, 121]);
  });

  test('the seed of the home, or 0 for ties where no lots are drawn', () => {
    expect([rules().seed, rules({}, { seed: 7 }).seed]).toEqual([0, 7]);
  });
});
