import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { SPREAD_DESIGNS } from '../measures/spread-design.ts';
import type { Ports } from './ports.ts';
import { spreadCommand } from './spread.ts';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  spreadCommand(program, { out: (text: string) => (printed += text) } as unknown as Ports);
  await program.parseAsync(['spread', ...args], { from: 'user' });
  return printed;
}

describe('doorstroom spread', () => {
  test('lists every design', async () => {
    const listed = await run();
    for (const id of SPREAD_DESIGNS) expect(listed).toContain(` ${id} `);
    expect(JSON.parse(await run('list', '--json'))).toHaveLength(SPREAD_DESIGNS.length);
  });

  test.each(SPREAD_DESIGNS)('shows what secures %s, from sources that are there', async (id) => {
    const shown = await run('show', id);
    for (const what of ['Legal instrument', 'Money', 'Enforcement', 'Left open']) expect(shown).toContain(what);
    expect(shown).not.toContain('not in the register');
  });

  test('says of a design that nobody published that it was thought through here', async () => {
    expect(await run('show', 'verhandelbaar')).toContain('no source: thought through here');
    expect(await run('show', 'proportioneel')).toContain('Legal instrument (law)');
  });

  test('refuses a design that is not there', async () => {
    await expect(run('show', 'loterij')).rejects.toThrow(Refused);
  });
});
