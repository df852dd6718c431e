import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { measureIds, measures } from '../measures/catalogue.ts';
import { measuresCommand } from './measures.ts';
import type { Ports } from './ports.ts';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  measuresCommand(program, { out: (text: string) => (printed += text) } as unknown as Ports);
  await program.parseAsync(['measures', ...args], { from: 'user' });
  return printed;
}

describe('doorstroom measures', () => {
  test('lists every measure, also without a subcommand', async () => {
    const listed = await run();
    for (const id of measureIds) expect(listed).toContain(` ${id} `);
    expect(listed).toContain('not law');
    expect(JSON.parse(await run('list', '--json'))).toHaveLength(measures.length);
  });

  test.each(measureIds)('shows %s with its ground, status, figures and open points', async (id) => {
    const shown = await run('show', id);
    for (const heading of ['Legal ground', 'Status', 'Effects', 'Figures', 'Left open', 'Sources']) expect(shown).toContain(heading);
    expect(shown).not.toMatch(/not in the (figures|register)/);
    expect(shown).not.toContain('undefined');
  });

  test('shows how sure each number is', async () => {
    const shown = await run('show', 'verbod-op-voorrang');
    expect(shown).toMatch(/verbod\.aandeelNaVerbod = 0\.3 \(0\.05 to 0\.6\) share: assumption, unidentifiable/);
    expect(shown).toMatch(/verbodOpVoorrang\.overgang\.maanden = 12 months: official/);
  });

  test('shows the supervision of the task, and of nothing else', async () => {
    expect(await run('show', 'huisvestingstaakstelling')).toContain('[abrvs-2018-2647]');
    expect(await run('show', 'sft')).not.toContain('Supervision');
  });

  test('as json with the figures it rests on', async () => {
    const json = JSON.parse(await run('show', 'sft', '--json')) as { id: string; figures: { key: string }[] };
    expect(json.id).toBe('sft');
    expect(json.figures.map((f) => f.key)).toContain('sft.budget');
  });

  test('refuses an unknown id and names the known ones', async () => {
    await expect(run('show', 'verbod')).rejects.toThrow(/no measure with this id.*verbod-op-voorrang/);
  });
});
