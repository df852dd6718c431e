import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { firstDifference } from '../ensemble/bundle.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import { executor } from '../main/executor.ts';
import type { Ports } from './ports.ts';
import { replayCommand } from './replay.ts';
import { simulateCommand } from './simulate.ts';

const files = new Map<string, string>();

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = {
    out: (text: string) => (printed += text),
    terminal: false,
    builtInScenario,
    builtInScenarioNames,
    executor: () => executor(1),
    readText: (path: string) => files.get(path) ?? '',
    writeText: (path: string, content: string) => files.set(path, content),
  } as unknown as Ports;
  simulateCommand(program, ports);
  replayCommand(program, ports);
  await program.parseAsync([...args], { from: 'user' });
  return printed;
}

const SHORT = ['--draws', '2', '--until', '2026-12'];

describe('a run bundle', () => {
  test('is redone to the same bytes', async () => {
    await run('simulate', 'samenhangend-pakket', ...SHORT, '--bundle', 'b.json');
    expect(await run('replay', 'b.json')).toContain('same bytes');
    expect(JSON.parse(await run('replay', 'b.json', '--json'))).toMatchObject({ same: true });
  });

  test('control: a changed number is found and named', async () => {
    await run('simulate', 'huidig-recht', ...SHORT, '--bundle', 'c.json');
    const bundle = JSON.parse(files.get('c.json') ?? '') as { result: { series: Record<string, { p50: number[] }> } };
    bundle.result.series['opvang.bezetting'].p50[3]++;
    files.set('c.json', JSON.stringify(bundle));
    const refused = await run('replay', 'c.json').catch((error: unknown) => error);
    expect((refused as Refused).refusals[0]).toMatchObject({
      code: 'replay.differs',
      where: 'c.json: result.series.opvang.bezetting.p50.3',
    });
  });

  test.each<[string, (bundle: Record<string, unknown>) => unknown, string, string]>([
    ['another version', (b) => ({ ...b, receipt: { ...(b['receipt'] as object), version: '9' } }), 'replay.other-model', 'x.json: receipt'],
    [
      'other figures',
      (b) => ({ ...b, receipt: { ...(b['receipt'] as object), figuresHash: 'f' } }),
      'replay.other-model',
      'x.json: receipt',
    ],
    ['no draws', (b) => ({ ...b, draws: 0 }), 'option.number', 'x.json: draws'],
    ['a broken scenario', (b) => ({ ...b, scenario: { name: 'x', nope: 1 } }), 'scenario.unknown-key', 'x.json: scenario: nope'],
    ['no result', (b) => ({ ...b, result: 3 }), 'replay.no-bundle', 'x.json: result'],
    ['another file', () => ({ hello: 1 }), 'replay.no-bundle', 'x.json: format'],
    ['a list', () => [], 'replay.no-bundle', 'x.json: the file'],
  ])('refuses %s', async (_what, change, code, where) => {
    if (!files.has('b.json')) await run('simulate', 'samenhangend-pakket', ...SHORT, '--bundle', 'b.json');
    files.set('x.json', JSON.stringify(change(JSON.parse(files.get('b.json') ?? '') as Record<string, unknown>)));
    const refused = await run('replay', 'x.json').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0]).toMatchObject({ code, where });
  });

  test('exports the long form of the hubverse', async () => {
    const [header, first, ...rest] = (await run('simulate', 'huidig-recht', ...SHORT, '--hubverse')).trim().split('\r\n');
    expect(header).toBe('scenario_id,origin_date,target,horizon,location,output_type,output_type_id,value');
    expect(first).toMatch(/^huidig-recht,2026-01-01,opvang\.bezetting,0,NL,quantile,0\.05,\d/);
    expect(rest.every((row) => row.split(',').length === 8)).toBe(true);
  });
});

test('the first difference is told by its path, and equal things have none', () => {
  expect(firstDifference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeNull();
  expect(firstDifference({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe('result.a.1.b');
  expect(firstDifference({ a: 1 }, { a: 1, c: 2 })).toBe('result');
});
