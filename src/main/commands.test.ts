/** The command line as a user meets it: what it refuses, with which exit code, and that nothing is written then. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { builtInScenarioNames } from './built-in-scenarios.ts';
import { ports } from './ports.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function doorstroom(...argv: string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(argv, { ...ports, terminal: false, out: (t) => (out += t), err: (t) => (err += t) }, 'test');
  return { code, out, err };
}

const folder = mkdtempSync(join(tmpdir(), 'doorstroom-'));
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('refusals: exit 2, place and remedy on standard error, nothing on standard output', () => {
  const big = file('big.yaml', '');
  truncateSync(big, 1_000_000_000);
  it.each([
    ['unknown scenario', ['simulate', 'nergens'], /no built-in scenario/],
    ['missing file', ['simulate', './nergens.yaml'], /no such file/],
    ['a file of 1 GB', ['simulate', big], /at most 1000000 are read/],
    ['broken yaml', ['simulate', file('broken.yaml', 'name: x\n  from: [2026-01')], /broken\.yaml, line \d/],
    ['brackets in brackets', ['simulate', file('deep.yaml', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`)], /deep\.yaml: more brackets/],
    ['an empty scenario', ['simulate', file('empty.yaml', '')], /empty\.yaml: expected a mapping/],
    ['duplicate key', ['simulate', file('twice.yaml', 'name: x\nname: y\n')], /line 2/],
    ['binary', ['simulate', file('binary.yaml', Buffer.from([110, 0, 1]))], /NUL/],
    ['not UTF-8', ['simulate', file('latin.yaml', Buffer.from([0xe9, 0x20, 0xff]))], /UTF-8/],
    ['unknown key', ['simulate', file('key.yaml', 'basis: huidig-recht\nmesures: {}\n')], /key\.yaml: mesures/],
    ['no draws', ['simulate', 'huidig-recht', '--draws', '0'], /--draws: 0 is not a whole number from 1 to 100000\./],
    ['too many draws', ['simulate', 'huidig-recht', '--draws', '1000000000'], /would take about 4 years.*at most 100000/],
    ['too many points', ['sensitivity', 'huidig-recht', '--samples', '1000000000'], /would take about [\d,]+ years/],
    ['an unknown fidelity', ['simulate', 'huidig-recht', '--fidelity', 'grof'], /use one of exact, fluid, mixed/],
    [
      'weekly rounds on an expected path',
      ['compare', 'huidig-recht', 'koppeling-passend', '--fidelity', 'fluid'],
      /weekly rounds.*--fidelity exact/,
    ],
    ['too few draws to mix', ['simulate', 'huidig-recht', '--fidelity', 'mixed', '--draws', '30'], /give 40 or more/],
    ['negative seed', ['simulate', 'huidig-recht', '--seed=-1'], /--seed/],
    ['until before from', ['simulate', 'huidig-recht', '--until', '2020-01'], /--until/],
    ['unknown flag', ['simulate', 'huidig-recht', '--dwars'], /unknown option/],
    ['unknown command', ['voorspel'], /unknown command/],
    ['unknown measure', ['measures', 'show', 'nope'], /nope/],
    ['unknown figure', ['figures', 'show', 'taakstelling.neto.2025-II'], /taakstelling\.netto\.2025-II/],
    ['half-year that is none', ['taakstelling', '2025-III'], /2025-III/],
    ['a scheme that is none', ['grant', 'htr', '--application', 'x.yaml', '--on', '2026-01-01'], /Allowed choices are sft/],
    ['a claim in no file', ['grant', 'sft', '--application', './nergens.yaml', '--on', '2026-01-01'], /no such file/],
    [
      'guarantees of 110 %',
      ['mixed', '--events', file('site.csv', 'at,event,id,group,places\n2026-06-01,free,,,6\n'), '--shares', '60/50'],
      /at most 100/,
    ],
    ['unknown question', ['answer', '7z'], /1a/],
    ['two formats', ['simulate', 'huidig-recht', '--json', '--csv'], /--json --csv: one answer has one format/],
    ['two formats, one of them the hubverse', ['simulate', 'huidig-recht', '--hubverse', '--json'], /--json --hubverse/],
    ['two formats of an answer', ['answer', '6c', '--json', '--format', 'html'], /--json --format html/],
    ['two formats of a task', ['taakstelling', '2025-II', '--json', '--csv'], /one answer has one format/],
    ['municipalities that would not be printed', ['simulate', 'huidig-recht', '--municipalities', '--csv'], /json only/],
  ])('%s', async (_what, argv, told) => {
    const outcome = await doorstroom(...argv);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(told);
    expect(outcome.out).toBe('');
  });

  it('writes nothing when it refuses', async () => {
    const before = readdirSync(folder);
    await doorstroom('answer', '7z', '--out', join(folder, 'out.html'));
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('a file that cannot be written is refused before the work, and nothing is left behind', () => {
  const inTheWay = file('in-the-way', 'x');
  it.each([
    ['a folder', folder, /is a folder or device/],
    ['a device', '/dev/null', /is a folder or device/],
    ['a file in the place of a folder', join(inTheWay, 'run.json'), /a file stands where a folder should be/],
    ['a file in the place of a folder above', join(inTheWay, 'deep', 'run.json'), /a file stands where a folder should be/],
    ['a folder of the system that takes no files', '/proc/run.json', /cannot be written/],
    ['no name', '', /has no name/],
  ])('%s', async (_what, path, told) => {
    const before = readdirSync(folder);
    const outcome = await doorstroom('simulate', 'huidig-recht', '--draws', '1', '--until', '2026-01', '--workers', '1', '--bundle', path);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toMatch(told);
    expect(outcome.out).toBe('');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('the refusal of a folder takes no run', async () => {
    let runs = 0;
    const executor: typeof ports.executor = (workers) => ((runs += 1), ports.executor(workers));
    const told = { ...ports, terminal: false, out: () => undefined, err: () => undefined, executor };
    expect(await run(['simulate', 'huidig-recht', '--bundle', folder], told, 'test')).toBe(2);
    expect(await run(['answer', '6c', '--out', join(inTheWay, 'a.html')], told, 'test')).toBe(2);
    expect(runs).toBe(0);
  });

  it('makes the folders on the way, and writes through a link', () => {
    const [deep, link] = [join(folder, 'new', 'deeper', 'x.txt'), join(folder, 'link.txt')];
    ports.writable(deep);
    ports.writeText(deep, 'first');
    mkdirSync(join(folder, 'other'));
    symlinkSync(deep, link);
    ports.writeText(link, 'second');
    expect(readFileSync(deep, 'utf8')).toBe('second');
  });
});

describe('built-in scenarios', () => {
  it.each(builtInScenarioNames())('%s is read and has a summary in both languages', async (name) => {
    const outcome = await doorstroom('simulate', name, '--draws', '1', '--until', '2026-01', '--json', '--workers', '1');
    expect(outcome.err).toBe('');
    expect(outcome.code).toBe(0);
    const result = JSON.parse(outcome.out) as { scenario: string; series: Record<string, { months: string[] }> };
    expect(result.scenario).toBe(name);
    expect(result.series['opvang.bezetting'].months).toEqual(['2026-01']);
  });
});
