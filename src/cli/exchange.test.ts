import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { exchangeCommand, type ExchangeResult } from './exchange.ts';
import type { Ports } from './ports.ts';

const GOOD: Readonly<Record<string, string>> = {
  'f.csv':
    'id,persons,children,in_reception,since,home,wishes,school\ngroot,8,6,yes,2025-11-24,,Oost|Assen,Assen\nklein,2,0,no,,w1,,\nwacht,9,7,ja,2026-01-31,,West,\n',
  'h.csv':
    'id,municipality,region,persons_min,persons_max,accessible,from,occupied_by\nw1,Assen,Noord,5,9,no,,klein\nw2,Goes,Zuid,1,3,nee,2026-01-15,\n',
};

async function run(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = {
    out: (text: string) => (printed += text),
    terminal: false,
    today: () => '2026-02-01',
    readText: (path: string) => files[path],
  };
  exchangeCommand(program, ports as unknown as Ports);
  await program.parseAsync(['exchange', '--families', 'f.csv', '--homes', 'h.csv', ...args], { from: 'user' });
  return printed;
}

const json = async (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<ExchangeResult> =>
  JSON.parse(await run(files, '--json', ...args)) as ExchangeResult;

describe('doorstroom exchange', () => {
  it('tells who moves where, goals with their bound, the chain, and who waits on and why', async () => {
    const result = await json(GOOD);
    expect(result.placements).toEqual([
      { household: 'groot', home: 'w1', leaves: null },
      { household: 'klein', home: 'w2', leaves: 'w1' },
    ]);
    expect(result.goals.map(({ value, bound, proven }) => [value, bound, proven])).toEqual([
      [420, 420, true],
      [70, 70, true],
      [1, 1, true],
      [-1, -1, true],
    ]);
    expect(result.unmatched.map(({ household, reason }) => [household, reason])).toEqual([
      ['wacht', { kind: 'obstacle', obstacle: 'wishes', homes: 1 }],
    ]);
  });

  it('the table says the same', async () => {
    const text = await run(GOOD);
    expect(text).toContain('groot → w1, which klein leaves → w2, which was empty');
    expect(text).toContain('wacht waits on: Woningen die verder passen: 1.');
    expect(text).toMatch(/1 child-days in reception ended\s+│\s+0 │\s+420 │\s+420 │ equal: proven/);
  });

  it('a floor: so many homes for the families of a region before any goal, and why not more', async () => {
    const files = {
      'f.csv': 'id,persons,children,in_reception,since,region\nver,8,6,yes,2025-11-24,\neigen,6,4,no,2026-01-31,Assen\n',
      'h.csv': 'id,municipality,region,persons_min,persons_max\nw1,Assen,Noord,5,9\n',
      'r.csv': 'region;homes\nNoord;2\n',
    };
    const result = await json(files, '--floors', 'r.csv');
    expect(result.placements.map(({ household }) => household)).toEqual(['eigen']);
    expect(result.goals[0]).toEqual({ goal: 'floors', value: 1, bound: 1, before: 0, proven: true });
    const text = await run(files, '--floors', 'r.csv');
    expect(text).toContain('Noord: 2 promised, 1 to its own waiting families. Only so many families wait there: 1.');
    expect(text).toMatch(/before all: promises to regions kept\s+│\s+0 │\s+1 │\s+1 │ equal: proven/);
    expect((await json(files)).placements.map(({ household }) => household)).toEqual(['ver']);
    expect((await json(files)).goals.map(({ goal }) => goal)).not.toContain('floors');
  });

  it('waiting counts up to the day of the exchange, that day too', async () => {
    expect((await json(GOOD, '--on', '2026-02-11')).goals[1].value).toBe(80);
  });

  it('order of rows and separator play no part; an ignored column is not read', async () => {
    const turned = Object.fromEntries(
      Object.entries(GOOD).map(([name, content]) => {
        const [head, ...rows] = content.trim().split('\n');
        return [name, [head, ...rows.reverse()].join('\n').replaceAll(',', ';')];
      }),
    );
    expect({ ...(await json(turned)), timing: null }).toEqual({ ...(await json(GOOD)), timing: null });
    const extra = { ...GOOD, 'h.csv': GOOD['h.csv'].replaceAll('\n', ',x\n') };
    expect({ ...(await json(extra, '--ignore', 'x')), timing: null }).toEqual({ ...(await json(GOOD)), timing: null });
  });

  const family = (row: string, head = 'id,persons,children,in_reception,since,home'): Record<string, string> => ({
    'f.csv': `${head}\n${row}\n`,
  });
  const stock = (...rows: string[]): Record<string, string> => ({
    'h.csv': `id,municipality,region,persons_min,persons_max,occupied_by\n${rows.join('\n')}\n`,
  });
  const floor = (rows: string): Record<string, string> => ({ 'r.csv': `region,homes\n${rows}\n` });
  const KLEIN = 'klein,2,0,no,,w1';

  it.each<[string, Record<string, string>, string[], string, string]>([
    [
      'nationality',
      family('a,1,0,yes,2026-01-01,x', 'id,persons,children,in_reception,since,nationality'),
      [],
      'csv.unknown-column',
      'f.csv, line 1, column 6',
    ],
    [
      'sex',
      family('a,1,0,yes,2026-01-01,v', 'id,persons,children,in_reception,since,sex'),
      [],
      'csv.unknown-column',
      'f.csv, line 1, column 6',
    ],
    ['a missing column', family('a,1', 'id,persons'), [], 'csv.missing-column', 'f.csv, line 1'],
    ['a double id', family('a,3,1,yes,2026-01-01,\na,4,1,yes,2026-01-01,'), [], 'csv.value', 'f.csv, line 3, column id'],
    ['a double home', stock('w1,G,R,1,2,klein', 'w1,G,R,1,2,'), [], 'csv.value', 'h.csv, line 3, column id'],
    ['negative persons', family('a,-3,0,yes,2026-01-01,'), [], 'csv.value', 'f.csv, line 2, column persons'],
    ['more children than persons', family('a,3,4,yes,2026-01-01,'), [], 'csv.value', 'f.csv, line 2, column children'],
    ['waiting since nobody knows when', family('a,3,1,yes,,'), [], 'csv.value', 'f.csv, line 2, column since'],
    ['a day after the exchange', family('a,3,1,yes,2026-02-02,'), [], 'csv.value', 'f.csv, line 2, column since'],
    ['a day that does not exist', family('a,3,1,yes,2026-02-30,'), [], 'csv.value', 'f.csv, line 2, column since'],
    ['reception and a rented home', family('a,3,1,yes,2026-01-01,w1'), [], 'csv.value', 'f.csv, line 2, column in_reception'],
    ['perhaps', family('a,3,1,maybe,2026-01-01,'), [], 'csv.value', 'f.csv, line 2, column in_reception'],
    ['a home that does not exist', family('a,3,1,no,,w9'), [], 'csv.value', 'f.csv, line 2, column home'],
    ['two occupants of one home', family(`${KLEIN}\nb,2,0,no,,w1`), [], 'csv.value', 'f.csv, line 3, column home'],
    [
      'an occupant that does not exist',
      { ...family(KLEIN), ...stock('w1,G,R,5,9,klein', 'w2,G,R,1,3,niemand') },
      [],
      'csv.value',
      'h.csv, line 3, column occupied_by',
    ],
    ['files that disagree', { ...family(KLEIN), ...stock('w1,G,R,5,9,') }, [], 'csv.value', 'f.csv, line 2, column home'],
    [
      'an occupant who rents nothing',
      { ...family('a,3,1,yes,2026-01-01,'), ...stock('w1,G,R,5,9,a') },
      [],
      'csv.value',
      'h.csv, line 2, column occupied_by',
    ],
    ['a home for fewer than none', stock('w1,G,R,5,4,klein'), [], 'csv.value', 'h.csv, line 2, column persons_max'],
    [
      'a home that comes free later',
      { 'h.csv': GOOD['h.csv'].replace('2026-01-15', '2026-03-01') },
      [],
      'csv.value',
      'h.csv, line 3, column from',
    ],
    ['a floor for a place unknown', floor('Oslo,1'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 2, column region'],
    ['a floor for a municipality', floor('Goes,1'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 2, column region'],
    ['a floor for no region', floor(',1'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 2, column region'],
    ['a region twice', floor('Noord,1\nNoord,2'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 3, column region'],
    ['a floor below nothing', floor('Noord,-1'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 2, column homes'],
    ['half a floor', floor('Noord,0.5'), ['--floors', 'r.csv'], 'csv.value', 'r.csv, line 2, column homes'],
    [
      'a floor by origin',
      { 'r.csv': 'region,homes,origin\nNoord,1,x\n' },
      ['--floors', 'r.csv'],
      'csv.unknown-column',
      'r.csv, line 1, column 3',
    ],
    ['floors without a row', { 'r.csv': 'region,homes\n' }, ['--floors', 'r.csv'], 'exchange.no-floors', 'r.csv'],
    [
      'a municipality in two regions, when floors count by region',
      { ...floor('Noord,1'), ...family('a,3,1,yes,2026-01-01,'), ...stock('w1,G,Noord,1,2,', 'w2,G,Zuid,1,2,') },
      ['--floors', 'r.csv'],
      'csv.value',
      'h.csv, line 3, column region',
    ],
    ['no day', {}, ['--on', 'morgen'], 'exchange.day', '--on'],
    ['no time', {}, ['--seconds', '0'], 'option.number', '--seconds'],
  ])('refuses %s', async (_what, files, args, code, place) => {
    const error: unknown = await run({ ...GOOD, ...files }, ...args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    const [refusal] = (error as Refused).refusals;
    expect([refusal.code, refusal.where]).toEqual([code, place]);
    expect(refusal.remedy).not.toBe('');
  });

  it('says on which ground it refuses a criterion', async () => {
    const files = { ...GOOD, ...family('a,1,0,yes,2026-01-01,x', 'id,persons,children,in_reception,since,nationality') };
    await expect(run(files)).rejects.toThrow(/Huisvestingswet art\. 11.*art\. 1 Grondwet; AWGB/);
  });
});
