import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { type Bundle, firstDifference } from '../ensemble/bundle.ts';
import type { Executor } from '../ensemble/executor.ts';
import { drawRun } from '../ensemble/draw-run.ts';
import type { Member } from '../ensemble/member.ts';
import { posterior } from '../ensemble/posterior.test-data.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import type { Ports } from './ports.ts';
import { replayCommand } from './replay.ts';
import { simulateCommand } from './simulate.ts';

const known = new Map<string, Member>();

/** Runs three draws and gives every other one of them, since a run takes a tenth of a second. */
const few: Executor = (job, onDone) => {
  const memberOf = (draw: number): Member => {
    const name = JSON.stringify([job.scenarios, job.seed, job.fidelity, job.posterior?.receipt.hash, draw % 3]);
    const member = known.get(name) ?? drawRun(job, draw % 3)[0];
    known.set(name, member);
    return { ...member, draw };
  };
  onDone(job.draws.length);
  return Promise.resolve([job.draws.map(memberOf)]);
};

const files = new Map<string, string>();

/** What the latest run said on standard error. */
let told = '';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  told = '';
  const program = new Command().exitOverride();
  const ports = {
    out: (text: string) => (printed += text),
    err: (text: string) => (told += text),
    terminal: false,
    builtInScenario,
    builtInScenarioNames,
    executor: () => few,
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

  test.each(['fluid', 'mixed'])('of a %s run carries how it was made, and is redone to the same bytes', async (fidelity) => {
    const draws = fidelity === 'mixed' ? '40' : '2';
    const printed = await run(
      'simulate',
      'huidig-recht',
      '--fidelity',
      fidelity,
      '--draws',
      draws,
      '--until',
      '2026-02',
      '--bundle',
      'f.json',
    );
    expect(printed).toContain(`fidelity ${fidelity},`);
    expect(printed).toMatch(fidelity === 'mixed' ? /^Gemengd: /m : /^Verwachte paden: /m);
    expect(JSON.parse(files.get('f.json') ?? '')).toMatchObject({ fidelity, receipt: { fidelity }, result: { receipt: { fidelity } } });
    expect(await run('replay', 'f.json')).toContain('same bytes');
    // Control: the same draws run otherwise give other numbers.
    files.set('g.json', (files.get('f.json') ?? '').replace(`"fidelity":"${fidelity}"`, '"fidelity":"exact"'));
    const refused = await run('replay', 'g.json').catch((error: unknown) => error);
    expect((refused as Refused).refusals[0].code).toBe('replay.differs');
  });

  test('of a run over a posterior carries it, and is redone without the file', async () => {
    files.set('p.json', JSON.stringify(posterior));
    const printed = await run('simulate', 'huidig-recht', '--posterior', 'p.json', '--fidelity', 'fluid', ...SHORT, '--bundle', 'h.json');
    const digest = posterior.receipt.hash;
    expect(printed).toContain(`posterior ${digest.slice(0, 12)},`);
    expect(printed).toContain('komen uit de kalibratie');
    files.delete('p.json');
    expect(await run('replay', 'h.json')).toContain('same bytes');
    expect(JSON.parse(files.get('h.json') ?? '')).toMatchObject({
      posterior: { receipt: { hash: digest } },
      receipt: { posterior: digest },
    });
  });

  test.each<[string, unknown, string, RegExp]>([
    ['no json', null, 'posterior.no-posterior', /calibrate --out/],
    ['another file', { format: 'x' }, 'posterior.no-posterior', /calibrate --out/],
    ['half a posterior', { ...posterior, particles: [{ weight: 1, values: [1] }] }, 'posterior.no-posterior', /calibrate --out/],
    ['other figures', { ...posterior, receipt: { ...posterior.receipt, figuresHash: 'f' } }, 'posterior.other', /calibrate --out/],
    ['a changed one', { ...posterior, particles: posterior.particles.slice(1) }, 'posterior.other', /calibrate --out/],
  ])('refuses as a posterior %s', async (_what, content, code, remedy) => {
    files.set('q.json', content === null ? '{' : JSON.stringify(content));
    const refused = (await run('simulate', 'huidig-recht', '--posterior', 'q.json', ...SHORT).catch((error: unknown) => error)) as Refused;
    expect(refused.refusals[0]).toMatchObject({ code, where: 'q.json', remedy: expect.stringMatching(remedy) as string });
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

  test.each<[string, (bundle: Bundle) => unknown, string]>([
    ['a receipt outside the result', (b) => ({ ...b, receipt: { ...b.receipt, resultHash: '0' } }), 'd.json: receipt.resultHash'],
    ['something that no bundle holds', (b) => ({ ...b, more: 1 }), 'd.json'],
  ])('control: %s is found too', async (_what, changed, where) => {
    await run('simulate', 'huidig-recht', ...SHORT, '--bundle', 'd.json');
    files.set('d.json', JSON.stringify(changed(JSON.parse(files.get('d.json') ?? '') as Bundle)));
    const refused = await run('replay', 'd.json').catch((error: unknown) => error);
    expect((refused as Refused).refusals[0]).toMatchObject({ code: 'replay.differs', where });
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
    ['an unknown fidelity', (b) => ({ ...b, fidelity: 'coarse' }), 'option.choice', 'x.json: fidelity'],
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
    expect(told).toBe('');
  });

  test.each([
    ['fluid', '3', /^Expected paths: .* too narrow/],
    ['mixed', '40', /^Mixed: /],
  ])('exports a %s run in the same form, and says beside it what it is', async (fidelity, draws, words) => {
    const args = ['simulate', 'huidig-recht', '--fidelity', fidelity, '--draws', draws, '--until', '2026-02', '--hubverse'];
    const rows = (await run(...args)).trim().split('\r\n').slice(1);
    expect(told).toMatch(words);
    const at = (type: string): number[] =>
      rows
        .filter((row) => row.startsWith(`huidig-recht,2026-01-01,opvang.bezetting,0,NL,${type}`))
        .map((row) => Number(row.split(',').at(-1)));
    const [low, middle, high] = at('quantile');
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(at('mean')).toHaveLength(1);
    expect(rows.every((row) => row.split(',').length === 8)).toBe(true);
  });
});

test('the first difference is told by its path, and equal things have none', () => {
  expect(firstDifference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeNull();
  expect(firstDifference({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe('result.a.1.b');
  expect(firstDifference({ a: 1 }, { a: 1, c: 2 })).toBe('result');
});
