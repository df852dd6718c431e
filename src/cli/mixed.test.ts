import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { MixedAccount } from '../woonruimte/displacement.ts';
import { mixedCommand } from './mixed.ts';
import type { Ports } from './ports.ts';

const site = readFileSync(new URL('../../examples/mixed/site.csv', import.meta.url), 'utf8');

function run(text: string, ...args: readonly string[]): string {
  let printed = '';
  const program = new Command().exitOverride();
  mixedCommand(program, { out: (all: string) => (printed += all), readText: () => text } as unknown as Ports);
  program.parse(['mixed', '--events', 'site.csv', ...args], { from: 'user' });
  return printed;
}

function refused(text: string, ...args: readonly string[]): string {
  try {
    run(text, ...args);
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map((each) => each.where).join();
    throw error;
  }
  return 'accepted';
}

describe('doorstroom mixed', () => {
  test('the example: 70/30 against first come, first served', () => {
    const account = JSON.parse(run(site, '--shares', '70/30', '--json')) as MixedAccount & {
      funding: { perDayCents: number; places: number };
    };
    expect(account.groups.map((each) => [each.group, each.places, each.otherPlaces, each.kept])).toEqual([
      ['statushouder', 12, 5, true],
      ['overig', 6, 13, true],
    ]);
    expect(account.funding).toMatchObject({ places: 12, perDayCents: 72_000, standing: { kind: 'assumption' } });
  });

  test('the table says whose guarantee it was, and that the norm amount is an assumption', () => {
    const table = run(site, '--shares', '70/30');
    expect(table).toMatch(/guarantee of 70 %/);
    expect(table).toMatch(/oz-\d\d \(overig\): lost, place none instead of \d+/);
    expect(table).toContain('ASSUMPTION 54.00 to 66.00 (from: press)');
  });

  test('says that the list is closed, and offers no option that is not there', () => {
    expect(() => run('at,event,id,group,places,nationality\n', '--shares', '70/30')).toThrow(
      /mixed location is a closed list.*Remedy: leave the column out$/,
    );
  });

  const head = 'at,event,id,group,places\n';
  test.each([
    ['shares above 100', site, ['--shares', '70/40'], '--shares'],
    ['shares in fractions', site, ['--shares', '0.7/0.3'], '--shares'],
    ['a rule to compare with that cannot be', site, ['--shares', '70/30', '--against', '60/60'], '--against'],
    ['twice the same household', `${head}2026-01-01,arrive,a,overig,\n2026-01-02,arrive,a,overig,\n`, [], 'site.csv, line 3, column id'],
    ['withdrawn before it came', `${head}2026-01-02,arrive,a,overig,\n2026-01-01,withdraw,a,,\n`, [], 'site.csv, line 3, column id'],
    [
      'withdrawn twice',
      `${head}2026-01-01,arrive,a,overig,\n2026-01-02,withdraw,a,,\n2026-01-03,withdraw,a,,\n`,
      [],
      'site.csv, line 4, column id',
    ],
    ['an unknown group', `${head}2026-01-01,arrive,a,student,\n`, [], 'site.csv, line 2, column group'],
    ['a year mistyped', `${head}2099-01-01,arrive,a,overig,\n2026-01-01,free,,,1\n`, [], 'site.csv, line 2, column at'],
    ['no events', head, [], 'site.csv'],
    ['blank lines', ' \n\n', [], 'site.csv'],
    ['places that are no number', `${head}2026-02-20,free,,,NaN\n`, [], 'site.csv, line 2, column places'],
    ['no day', `${head}2026-02-30,arrive,a,overig,\n`, [], 'site.csv, line 2, column at'],
    ['minus one place', `${head}2026-02-20,free,,,-1\n`, [], 'site.csv, line 2, column places'],
    ['a place for somebody by name', `${head}2026-02-20,free,a,,1\n`, [], 'site.csv, line 2, column id'],
    ['an unknown column', 'at,event,id,group,places,nationality\n', [], 'site.csv, line 1, column 6'],
  ])('refuses %s', (_what, text, args, where) => {
    expect(refused(text, ...(args.length === 0 ? ['--shares', '70/30'] : args))).toBe(where);
  });
});
