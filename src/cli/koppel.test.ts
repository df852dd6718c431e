import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { koppelCommand } from './koppel.ts';
import type { KoppelResult } from './koppel-result.ts';
import type { Ports } from './ports.ts';

const GOOD: Readonly<Record<string, string>> = {
  'h.csv': 'id,persons,ready_on\nb,2,2026-01-12\na,3,2026-01-05\nc,1,2026-01-05\n',
  'p.csv': 'id,municipality,persons\nwest,GM0363,3\noost,GM0153,3\n',
  's.csv': 'household,place,score\na,west,0.5\na,oost,0.25\nb,west,0.9\nb,oost,0.1\nc,oost,0.3\n',
  'pool.csv': 'household,persons,place,score\nx,2,west,0.9\ny,1,oost,0.2\n',
};

async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = { out: (text: string) => (printed += text), terminal: false, readText: (path: string) => files[path] };
  koppelCommand(program, ports as unknown as Ports);
  await program.parseAsync(['koppel', '--households', 'h.csv', '--places', 'p.csv', '--scores', 's.csv', ...args], { from: 'user' });
  return printed;
}

/** Without a file of scores. */
async function jsonOf(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<KoppelResult> {
  let printed = '';
  const program = new Command().exitOverride();
  koppelCommand(program, {
    out: (text: string) => (printed += text),
    terminal: false,
    readText: (path: string) => files[path],
  } as unknown as Ports);
  await program.parseAsync(['koppel', '--households', 'h.csv', '--places', 'p.csv', '--json', ...args], { from: 'user' });
  return JSON.parse(printed) as KoppelResult;
}

const json = async (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<KoppelResult> =>
  JSON.parse(await run(files, '--json', ...args)) as KoppelResult;

const where = ({ placements }: KoppelResult): Record<string, string> => Object.fromEntries(placements.map((p) => [p.household, p.place]));

describe('doorstroom koppel', () => {
  it('plays the weeks in order of readiness; who looks ahead leaves the west to who needs it', async () => {
    expect(where(await json(GOOD, '--method', 'greedy'))).toEqual({ a: 'west', c: 'oost', b: 'oost' });
    expect(where(await json(GOOD, '--method', 'optimum'))).toEqual({ c: 'oost', b: 'west' });
    const priced = await json(GOOD, '--method', 'priced', '--pool', 'pool.csv');
    expect(priced.weeks).toHaveLength(2);
  });

  it('says of one place that it is one', async () => {
    const files = { ...GOOD, 'h.csv': 'id,persons\na,1\nb,2\n', 'p.csv': 'id,municipality,persons\nwest,GM0001,2\noost,GM0002,2\n' };
    const scores = 'household,place,score\na,west,1\na,oost,0.1\nb,west,0.9\nb,oost,0.8\n';
    const { placements } = await json({ ...files, 's.csv': scores }, '--method', 'greedy');
    expect(placements.find((p) => p.household === 'b')?.reason.nl).toBe(
      'Nummer 2 van 2. west scoort hoger, maar heeft nog 1 plaats: te weinig.',
    );
  });

  it('tells value, bound and reasons in both languages', async () => {
    const result = await json(GOOD, '--method', 'greedy');
    expect(result.value).toBeCloseTo(0.9, 9);
    expect(result.bound).toBeGreaterThanOrEqual(result.value);
    expect(result.placements.find((p) => p.household === 'b')?.reason).toEqual({
      nl: 'Nummer 2 van 2. west scoort hoger, maar heeft nog 0 plaatsen: te weinig.',
      en: 'Number 2 of 2. west scores higher, but has room for 0 only.',
    });
  });

  it('does not depend on the order of the rows, nor on the separator', async () => {
    const turned = Object.fromEntries(
      Object.entries(GOOD).map(([name, text]) => {
        const [head, ...rows] = text.trim().split('\n');
        return [name, [head, ...rows.reverse()].join('\n').replaceAll(',', ';')];
      }),
    );
    for (const method of ['fifo', 'greedy', 'batch', 'optimum']) {
      const [a, b] = [await json(GOOD, '--method', method), await json(turned, '--method', method)];
      expect({ ...b, timing: null }).toEqual({ ...a, timing: null });
    }
  });

  it('makes scores of named terms, and tells them with each placement', async () => {
    const terms = { ...GOOD, 't.csv': 'household,place,werk,woning\na,west,1.5,0\na,oost,0,3\nb,oost,0.5,0\nc,oost,1,1\n' };
    const result = await jsonOf(terms, '--terms', 't.csv', '--weight', 'werk=2');
    expect(result.rule).toMatchObject({ version: 'standaard-1, changed: werk=2', weights: { werk: 2, woning: 1 } });
    expect(result.placements.find((p) => p.household === 'c')).toMatchObject({ score: 3, terms: { werk: 1, woning: 1 } });
    expect((await jsonOf(terms, '--terms', 't.csv')).rule?.version).toBe('standaard-1');
  });

  it.each<[string, string, string[], string, string]>([
    ['a forbidden term', 'household,place,nationality\na,west,1\n', [], 'csv.unknown-column', 't.csv, line 1, column 3'],
    ['more persons than there are', 'household,place,werk\nb,west,2.5\n', [], 'csv.value', 't.csv, line 2, column werk'],
    ['a pair twice', 'household,place,werk\nb,west,1\nb,west,2\n', [], 'csv.value', 't.csv, line 3, column household'],
    ['a weight of no term', 'household,place,werk\n', ['--weight', 'afkomst=1'], 'koppel.weight', '--weight'],
    ['scores and terms', 'household,place,werk\n', ['--scores', 's.csv'], 'koppel.two-scores', '--scores --terms'],
  ])('refuses %s', async (_what, file, args, code, place) => {
    const refused = await jsonOf({ ...GOOD, 't.csv': file }, '--terms', 't.csv', ...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0]).toMatchObject({ code, where: place });
  });

  it('grants wishes in order of waiting as far as the total allows, and says so', async () => {
    const files = { ...GOOD, 'w.csv': 'household,rank,place\na,1,oost\nb,1,west\n' };
    const free = await json(files, '--method', 'batch', '--wishes', 'w.csv', '--least-total', '0');
    expect(free.wishes).toEqual([2]);
    expect(free.placements.find((p) => p.household === 'a')).toMatchObject({
      place: 'oost',
      reason: { nl: 'Wens nummer 1 van dit huishouden. Naar score nummer 2 van 2.' },
    });
    expect((await json(files, '--method', 'batch', '--weeks', '2')).wishes).toBeNull();
  });

  it.each<[string, string, string[], string]>([
    ['an unknown place', 'household,rank,place\na,1,noord\n', [], 'w.csv, line 2, column place'],
    ['a wish with the same number', 'household,rank,place\na,1,west\na,1,oost\n', [], 'w.csv, line 3, column rank'],
    ['wishes under greedy', 'household,rank,place\n', ['--method', 'greedy'], '--wishes'],
    ['a total above all', 'household,rank,place\n', ['--least-total', '1.5'], '--least-total'],
  ])('refuses %s', async (_what, file, args, place) => {
    const refused = await json({ ...GOOD, 'w.csv': file }, '--wishes', 'w.csv', ...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0]).toMatchObject({ where: place });
  });

  it('keeps room for adults and children apart from persons, and says what was short', async () => {
    const files = {
      ...GOOD,
      'h.csv': 'id,persons,adults,children\na,2,1,1\nb,2,1,1\n',
      'p.csv': 'id,municipality,persons,adults,children\nwest,GM0363,9,9,1\noost,GM0153,0,0,0\n',
      's.csv': 'household,place,score\na,west,0.5\nb,west,0.9\n',
    };
    const result = await json(files, '--capacity-dimensions', 'adults,children');
    expect(where(result)).toEqual({ b: 'west' });
    expect(result.unmatched[0].reason.nl).toBe('west heeft plaats voor zoveel personen, maar te weinig plaats voor kinderen.');
    const refused = await json(files, '--capacity-dimensions', 'afkomst').catch((error: unknown) => error);
    expect((refused as Refused).refusals[0]).toMatchObject({ code: 'koppel.dimension' });
  });

  const TOWNS = 'place,rank,wish,persons\noost,1,household,3\nwest,1,fewer,2\n';

  it('lets municipalities wish a size or fewer persons, after the households, and says what it costs', async () => {
    const args = ['--method', 'optimum', '--town-wishes', 't.csv'];
    const free = await json({ ...GOOD, 't.csv': TOWNS }, ...args, '--least-total', '0');
    expect(free.townWishes?.map((w) => [w.place, w.granted, w.household])).toEqual(
      expect.arrayContaining([
        ['oost', true, 'a'],
        ['west', true, null],
      ]),
    );
    expect(free.placements.find((p) => p.household === 'a')).toMatchObject({ place: 'oost', reason: { en: /^Wish number 1 of the mun/ } });
    const dear = await json({ ...GOOD, 't.csv': TOWNS }, ...args, '--least-total', '1');
    const refused = dear.townWishes?.find((w) => w.place === 'west');
    expect(refused).toMatchObject({ granted: false, by: 'prices' });
    expect(refused?.cost).toBeGreaterThan(refused?.left ?? NaN);
    expect((await json(GOOD, '--method', 'optimum')).townWishes).toBeNull();
  });

  it.each<[string, string, string[], string]>([
    ['a wish against people', 'place,rank,wish,persons,nationality\n', [], 't.csv, line 1, column 5'],
    ['a wish of another kind', 'place,rank,wish,persons\nwest,1,christians,2\n', [], 't.csv, line 2, column wish'],
    ['a size that is none', 'place,rank,wish,persons\nwest,1,household,6-4\n', [], 't.csv, line 2, column persons'],
    ['an unknown place', 'place,rank,wish,persons\nnoord,1,fewer,1\n', [], 't.csv, line 2, column place'],
    ['a number twice', 'place,rank,wish,persons\nwest,1,fewer,1\nwest,1,fewer,2\n', [], 't.csv, line 3, column rank'],
    ['weeks', TOWNS, ['--method', 'batch'], '--town-wishes'],
    ["today's rule", TOWNS, ['--method', 'fifo'], '--town-wishes'],
    ['a floor', TOWNS, ['--floor', '0.9'], '--town-wishes'],
  ])('refuses %s from a municipality', async (_what, file, args, place) => {
    const refused = await json({ ...GOOD, 't.csv': file }, '--method', 'optimum', '--town-wishes', 't.csv', ...args).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0]).toMatchObject({ where: place });
  });

  it('tells each size and each group named against chance, its best and today; groups decide nothing', async () => {
    const plain = await json(GOOD, '--method', 'batch');
    const groups = await json({ ...GOOD, 'g.csv': 'household,group\na,first\nb,second\n' }, '--method', 'batch', '--groups', 'g.csv');
    const other = await json({ ...GOOD, 'g.csv': 'household,group\nc,second\nb,first\n' }, '--method', 'batch', '--groups', 'g.csv');
    expect(groups.placements).toEqual(plain.placements);
    expect(other.placements).toEqual(plain.placements);
    expect(plain.fairness.groups).toBeNull();
    expect(groups.fairness.groups?.map((g) => [g.group, g.households])).toEqual([
      ['first', 1],
      ['second', 1],
      ['no group named', 1],
    ]);
    const { today, sizes } = plain.fairness;
    expect(today.better + today.same + today.worse).toBe(3);
    expect(sizes.map(({ households }) => households)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(await run(GOOD, '--method', 'batch')).toContain('by chance');
  });

  it.each<[string, string, string]>([
    ['a group twice', 'household,group\na,x\na,y\n', 'g.csv, line 3, column household'],
    ['a group without a name', 'household,group\na,\n', 'g.csv, line 2, column group'],
    ['another field', 'household,group,religion\na,x,y\n', 'g.csv, line 1, column 3'],
  ])('refuses %s among the groups', async (_what, file, place) => {
    const refused = await json({ ...GOOD, 'g.csv': file }, '--groups', 'g.csv').catch((error: unknown) => error);
    expect((refused as Refused).refusals[0]).toMatchObject({ where: place });
  });

  it('does not read an ignored column', async () => {
    const files = { ...GOOD, 'h.csv': 'id,persons,nationality\na,1,x\nb,1,y\nc,1,z\n' };
    const other = { ...GOOD, 'h.csv': 'id,persons,nationality\na,1,z\nb,1,z\nc,1,x\n' };
    const [a, b] = [await json(files, '--ignore', 'nationality'), await json(other, '--ignore', 'nationality')];
    expect({ ...b, timing: null }).toEqual({ ...a, timing: null });
  });

  it.each<[string, Record<string, string>, string[], string, string]>([
    ['a forbidden column', { 'h.csv': 'id,persons,nationality\na,1,x\n' }, [], 'csv.unknown-column', 'h.csv, line 1, column 3'],
    ['a missing column', { 'p.csv': 'id,persons\nwest,1\n' }, [], 'csv.missing-column', 'p.csv, line 1'],
    ['a double id', { 'h.csv': 'id,persons\na,1\na,2\n' }, [], 'csv.value', 'h.csv, line 3, column id'],
    ['no persons', { 'h.csv': 'id,persons\na,0\n' }, [], 'csv.value', 'h.csv, line 2, column persons'],
    ['negative persons', { 'h.csv': 'id,persons\na,-1\n' }, [], 'csv.value', 'h.csv, line 2, column persons'],
    [
      'an enormous capacity',
      { 'p.csv': 'id,municipality,persons\nwest,g,99999999999\n' },
      [],
      'csv.value',
      'p.csv, line 2, column persons',
    ],
    ['a score that is no number', { 's.csv': 'household,place,score\na,west,NaN\n' }, [], 'csv.value', 's.csv, line 2, column score'],
    ['a negative score', { 's.csv': 'household,place,score\na,west,-0.1\n' }, [], 'csv.value', 's.csv, line 2, column score'],
    ['an unknown household', { 's.csv': 'household,place,score\nq,west,1\n' }, [], 'csv.value', 's.csv, line 2, column household'],
    ['a pair scored twice', { 's.csv': 'household,place,score\na,west,1\na,west,1\n' }, [], 'csv.value', 's.csv, line 3, column score'],
    ['a day that does not exist', { 'h.csv': 'id,persons,ready_on\na,1,2026-02-30\n' }, [], 'csv.value', 'h.csv, line 2, column ready_on'],
    ['a row too short', { 'h.csv': 'id,persons\na\n' }, [], 'csv.columns', 'h.csv, line 2'],
    ['an empty file', { 'h.csv': '' }, [], 'csv.empty', 'h.csv'],
    ['an open quote', { 'h.csv': 'id,persons\n"a,1\n' }, [], 'csv.syntax', 'h.csv, line 2'],
    ['priced without a pool', {}, ['--method', 'priced'], 'koppel.no-pool', '--method priced'],
    ['weeks without dates', { 'h.csv': 'id,persons\na,1\nb,1\nc,1\n' }, ['--weeks', '3'], 'koppel.no-dates', '--weeks'],
    ['too few weeks', {}, ['--weeks', '1'], 'koppel.after-last-week', 'h.csv, line 2, column ready_on'],
    ['weeks beyond measure', {}, ['--weeks', '999999999'], 'koppel.number', '--weeks'],
    [
      'a day far in the future',
      { 'h.csv': 'id,persons,ready_on\na,1,2026-01-01\nb,1,2099-01-01\nc,1,2026-01-01\n' },
      [],
      'koppel.too-many-weeks',
      'h.csv, line 3, column ready_on',
    ],
    ['no household', { 'h.csv': 'id,persons\n' }, [], 'koppel.nothing', 'h.csv, line 2, column id'],
    ['no place', { 'p.csv': 'id,municipality,persons\n' }, [], 'koppel.nothing', 'p.csv, line 2, column id'],
    ['no room at all', { 'p.csv': 'id,municipality,persons\nwest,g,0\noost,g,0\n' }, [], 'koppel.nothing', 'p.csv, line 2, column persons'],
    [
      'a place of no municipality',
      { 'p.csv': 'id,municipality,persons\nwest,,3\n' },
      [],
      'csv.value',
      'p.csv, line 2, column municipality',
    ],
    ['no pair allowed', { 's.csv': 'household,place,score\n' }, [], 'koppel.infeasible', 'h.csv, line 3, column persons'],
    [
      'nobody fits',
      { 'p.csv': 'id,municipality,persons\nwest,g,1\noost,g,0\n', 's.csv': 'household,place,score\na,west,1\nb,west,1\n' },
      [],
      'koppel.infeasible',
      'h.csv, line 3, column persons',
    ],
    ['tabs between the columns', { 'h.csv': 'id\tpersons\na\t1\n' }, [], 'csv.separator', 'h.csv, line 1'],
    ['two formats', {}, ['--csv'], 'cli.two-formats', '--json --csv'],
    [
      'a pair twice in the pool',
      { 'pool.csv': 'household,persons,place,score\nx,2,west,0.9\nx,2,west,0.8\n' },
      ['--method', 'priced', '--pool', 'pool.csv'],
      'csv.value',
      'pool.csv, line 3, column score',
    ],
    [
      'an empty pool',
      { 'pool.csv': 'household,persons,place,score\n' },
      ['--method', 'priced', '--pool', 'pool.csv'],
      'koppel.nothing',
      'pool.csv, line 2, column household',
    ],
    [
      'sums beyond 2^53',
      {
        'h.csv': 'id,persons\na,40\nb,39\nc,37\n',
        'p.csv': 'id,municipality,persons\nwest,g,1000000\noost,g,1000000\n',
        's.csv': 'household,place,score\na,west,1000\n',
      },
      [],
      'koppel.too-large',
      's.csv',
    ],
    ['a wait worth more than anything', {}, ['--wait-worth', '11'], 'koppel.number', '--wait-worth'],
    ['no weeks', {}, ['--weeks', '0'], 'koppel.number', '--weeks'],
  ])('refuses %s', async (_, files, args, code, place) => {
    const error: unknown = await run({ ...GOOD, ...files }, ...(code === 'cli.two-formats' ? ['--json'] : []), ...args).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    const [refusal] = (error as Refused).refusals;
    expect([refusal.code, refusal.where]).toEqual([code, place]);
    expect(refusal.remedy).not.toBe('');
  });
});
