import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { type KoppelResult, koppelCommand } from './koppel.ts';
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

  it('does not read an ignored column', async () => {
    const files = { ...GOOD, 'h.csv': 'id,persons,nationality\na,1,x\nb,1,y\nc,1,z\n' };
    const other = { ...GOOD, 'h.csv': 'id,persons,nationality\na,1,z\nb,1,z\nc,1,x\n' };
    const [a, b] = [await json(files, '--ignore', 'nationality'), await json(other, '--ignore', 'nationality')];
    expect({ ...b, timing: null }).toEqual({ ...a, timing: null });
  });

  it('gives an empty placement for nobody', async () => {
    const result = await json({ ...GOOD, 'h.csv': 'id,persons\n', 's.csv': 'household,place,score\n' });
    expect(result).toMatchObject({ matched: 0, value: 0, bound: 0, ofBound: 1 });
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
    ['too few weeks', {}, ['--weeks', '1'], 'koppel.after-last-week', 'h.csv, household b'],
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
    const error: unknown = await run({ ...GOOD, ...files }, ...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    const [refusal] = (error as Refused).refusals;
    expect([refusal.code, refusal.where]).toEqual([code, place]);
    expect(refusal.remedy).not.toBe('');
  });
});
