import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { TaskTable } from '../measures/taakstelling-table.ts';
import type { Ports } from './ports.ts';
import { taakstellingCommand } from './taakstelling.ts';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  taakstellingCommand(program, { out: (text: string) => (printed += text) } as unknown as Ports);
  await program.parseAsync(['taakstelling', ...args], { from: 'user' });
  return printed;
}

async function refusal(...args: readonly string[]): Promise<string> {
  const error: unknown = await run(...args).then(
    (printed) => printed,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refused ? (error.refusals[0]?.code ?? '') : `not refused: ${String(error).slice(0, 80)}`;
}

describe('doorstroom taakstelling', () => {
  test('2025-II from the published number, rounded up as the law says', async () => {
    const json = JSON.parse(await run('2025-II', '--json')) as TaskTable;
    expect(json).toMatchObject({ halfYear: '2025-II', total: 13_000, rounding: 'up' });
    expect(json.municipalities).toHaveLength(342);
    expect(json.municipalities.find((m) => m.code === 'GM0363')).toEqual({ code: 'GM0363', name: 'Amsterdam', task: 675 });
  });

  test('a total and a rounding of one’s own', async () => {
    const json = JSON.parse(await run('2025-I', '--total', '1000', '--rounding', 'largest-remainder', '--json')) as TaskTable;
    expect(json.municipalities.reduce((sum, m) => sum + m.task, 0)).toBe(1000);
  });

  test('as a table that says what the rounding did', async () => {
    const table = await run('2025-II');
    expect(table).toMatch(/GM0363 │ Amsterdam\s+│\s+675 │/);
    expect(table).toContain('2025-II: 13000 persons over 342 municipalities (up); rounded up they add to 13164');
  });

  test('as csv', async () => {
    const lines = (await run('2025-II', '--csv')).trim().split('\n');
    expect(lines[0]).toBe('code,name,task');
    expect(lines).toHaveLength(343);
    expect(lines).toContain('GM0088,Schiermonnikoog,1');
  });

  test.each([
    ['2025-III', [], 'taakstelling.unknown-half-year'],
    ['2025', [], 'taakstelling.unknown-half-year'],
    ['2025-i', [], 'taakstelling.unknown-half-year'],
    ['2024-II', [], 'taakstelling.boundaries'],
    ['2024-II', ['--total', '100'], 'taakstelling.boundaries'],
    ['2026-I', [], 'taakstelling.population'],
    ['2026-II', ['--total', '100'], 'taakstelling.population'],
    ['2025-II', ['--total', '0'], 'taakstelling.total'],
    ['2025-II', ['--total=-5'], 'taakstelling.total'],
    ['2025-II', ['--total', '13.000'], 'taakstelling.total'],
    ['2025-II', ['--total', '1e4'], 'taakstelling.total'],
    ['2025-II', ['--total', ''], 'taakstelling.total'],
    ['2025-II', ['--total', '99999999999'], 'taakstelling.total'],
    ['2025-II', ['--total', '179430'], 'taakstelling.total'],
    ['2025-II', ['--rounding', 'down'], 'taakstelling.unknown-rounding'],
  ])('refuses %s %j: %s', async (half, options, code) => {
    expect(await refusal(half, ...options)).toBe(code);
  });

  test('the remedy for a year without inhabitants is figures pull', async () => {
    await expect(run('2026-I')).rejects.toThrow(/inhabitants on 2025-01-01.*figures pull/);
  });
});
