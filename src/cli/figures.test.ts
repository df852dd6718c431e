import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { figures } from '../figures/catalogue.ts';
import { check, figuresCommand } from './figures.ts';
import type { Ports } from './ports.ts';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const ports = {
    out: (text: string) => (printed += text),
    fetchJson: (url: string) => Promise.reject(new Refused([{ code: 'net', where: url, what: 'no connection', remedy: 'try again' }])),
    writeText: () => {
      throw new Error('nothing may be written');
    },
  } as unknown as Ports;
  const program = new Command().exitOverride();
  figuresCommand(program, ports);
  await program.parseAsync(['figures', ...args], { from: 'user' });
  return printed;
}

describe('doorstroom figures', () => {
  it('lists what matches, as a table and as json', async () => {
    const table = await run('list', '--match', 'harplus.bedrag');
    expect(table).toContain('kst-19637-3383');
    expect(table).toContain('2 figures');
    const json = JSON.parse(await run('list', '--match', 'harplus.bedrag', '--json')) as { key: string }[];
    expect(json.map(({ key }) => key)).toEqual(['harplus.bedrag.regulier', 'harplus.bedrag.tijdelijk']);
  });

  it('lists all without a subcommand, and only assumptions when asked', async () => {
    expect(await run()).toContain(`${String(figures.length)} figures`);
    const json = JSON.parse(await run('list', '--assumptions', '--json')) as { confidence: string }[];
    expect(json.every(({ confidence }) => confidence === 'assumption')).toBe(true);
  });

  it('lists one municipality', async () => {
    expect(await run('list', '--match', 'gemeente.GM0363')).toContain('gemeente.GM0363.inwoners');
  });

  it('shows a figure with its source', async () => {
    expect(await run('show', 'taakstelling.netto.2024-II')).toContain('Staatscourant 2024, 33954');
    const json = JSON.parse(await run('show', 'gemeente.GM0363.woz', '--json')) as { unit: string; sources: { id: string }[] };
    expect(json).toMatchObject({ unit: 'cents', sources: [{ id: 'cbs-85984ned' }] });
  });

  it('refuses an unknown key and names the nearest', async () => {
    await expect(run('show', 'taakstelling.neto.2024-II')).rejects.toThrow('taakstelling.netto.2024-II');
    await expect(run('show', 'gemeente.GM9999.inwoners')).rejects.toThrow('no municipality has the code GM9999');
    await expect(run('show', 'gemeente.GM0363.inwoner')).rejects.toThrow('gemeente.GM0363.inwoners');
  });

  it('checks, and prints notes without refusing', async () => {
    expect(await run('check')).toContain('0 errors');
    const json = JSON.parse(await run('check', '--json')) as { errors: number; notes: number };
    expect(json.errors).toBe(0);
    expect(json.notes).toBeGreaterThan(0);
  });

  it('prints all findings and then refuses when one is an error', () => {
    let printed = '';
    const ports = { out: (text: string) => (printed += text) } as unknown as Ports;
    const findings = [
      { level: 'note', code: 'a.note', where: 'x', what: 'odd' },
      { level: 'error', code: 'an.error', where: 'y', what: 'wrong' },
    ] as const;
    expect(() => {
      check(ports, findings, false);
    }).toThrow(Refused);
    expect(printed).toContain('a.note');
    expect(printed).toContain('1 errors, 1 notes');
  });

  it('refuses to pull offline and writes nothing', async () => {
    await expect(run('pull')).rejects.toThrow('nothing was written');
  });
});
