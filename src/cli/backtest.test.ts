import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { OriginExecutor, Row } from '../ensemble/backtest.ts';
import type { PitLine } from '../ensemble/backtest-summary.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import { backtestCommand } from './backtest.ts';
import { calibrateCommand } from './calibrate.ts';
import type { Ports } from './ports.ts';

/** A forecaster that says the same of everything, so that tables and rows can be checked without a run. */
const constant: OriginExecutor = (jobs) =>
  Promise.resolve(
    jobs.map(({ origin, asks }) => {
      const quantiles = [10_000, 12_000, 14_000, 15_000, 16_000, 18_000, 20_000];
      const same = asks.map(() => ({ sample: quantiles, quantiles, raw: quantiles }));
      return { origin, fit: null, forecasts: { 'inflow-known': same, 'inflow-forecast': same } };
    }),
  );

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = {
    out: (text: string) => (printed += text),
    terminal: false,
    originExecutor: () => constant,
    builtInScenario,
    builtInScenarioNames,
  };
  backtestCommand(program, ports as unknown as Ports);
  calibrateCommand(program, ports as unknown as Ports);
  await program.parseAsync(args, { from: 'user' });
  return printed;
}

interface Printed {
  readonly rows: readonly Row[];
  readonly duels: readonly { readonly origin: string; readonly official: { readonly round: string } }[];
  readonly receipt: { readonly draws: number };
  readonly pit: readonly PitLine[];
}

describe('doorstroom backtest', () => {
  test('every origin, horizon, target and mode has a row per model, and never more than one', async () => {
    const { rows, receipt } = JSON.parse(await run('backtest', '--json')) as Printed;
    expect(receipt.draws).toBe(100);
    const keys = rows.map((r) => [r.origin, r.horizonMonths, r.target, r.mode, r.model].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(rows.map((r) => r.origin)).size).toBe(11);
    for (const model of ['doorstroom', 'last-value', 'seasonal-drift', 'mpp'])
      expect(
        rows.some((r) => r.model === model),
        model,
      ).toBe(true);
    // The task realised is published for every half-year to 2024-II: ten origins at 6, nine at 12, seven at 24 months.
    const housed = rows.filter((r) => r.target === 'gehuisvest' && r.model === 'doorstroom' && r.mode === 'inflow-known');
    expect([6, 12, 24].map((h) => housed.filter((r) => r.horizonMonths === h).length)).toEqual([10, 9, 7]);
  });

  test('truths are the published ones, and the score is that of the forecast', async () => {
    const { rows } = JSON.parse(await run('backtest', '--json')) as Printed;
    const row = rows.find((r) => r.target === 'gehuisvest' && r.origin === '2022-07' && r.horizonMonths === 6 && r.model === 'doorstroom');
    expect(row).toMatchObject({ truth: 17_126, median: 15_000, bias: -2_126, inside50: 0, inside80: 1, inside95: 1 });
    // Width 500 + 600 + 250, over 3.5; below: half of 2126, and 1126 beyond the inner band.
    expect(row?.spread).toBeCloseTo(1350 / 3.5, 8);
    expect(row?.tooLow).toBeCloseTo((2126 / 2 + 1126) / 3.5, 8);
    const backlog = rows.find((r) => r.target === 'achterstand' && r.origin === '2023-01' && r.horizonMonths === 6);
    expect(backlog?.truth).toBe(5_122);
  });

  test('all official forecasts with an outcome are held against ours', async () => {
    const { duels } = JSON.parse(await run('backtest', '--json')) as Printed;
    // Twelve rounds, of which two are about 2026; eleven needs, of which one is.
    expect(duels).toHaveLength(10 + 10);
  });

  test('says in words where it loses', async () => {
    const said = await run('backtest');
    expect(said).toContain('Waar Doorstroom verliest:');
    expect(said).toMatch(/- mensen in de opvang, 6 maanden vooruit, instroom gegeven: laatste waarde scoort/);
  });

  test('tells where truths fell in our forecasts, per target, as counts that add up, and how to read them', async () => {
    const { rows, pit } = JSON.parse(await run('backtest', '--json')) as Printed;
    const own = rows.filter((r) => r.model === 'doorstroom');
    for (const { target, mode, n, counts } of pit) {
      expect(counts).toHaveLength(10);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(n);
      expect(n).toBe(own.filter((r) => r.target === target && r.mode === mode).length);
    }
    expect(pit.reduce((sum, { n }) => sum + n, 0)).toBe(own.length);
    // Seven draws, of which five lie below: the sixth of eight slots.
    const housed = own.find((r) => r.target === 'gehuisvest' && r.origin === '2022-07' && r.horizonMonths === 6);
    expect(housed?.truth).toBe(17_126);
    expect(housed?.pit).toBe(5.5 / 8);
    // Others are given as quantiles only.
    expect(rows.filter((r) => r.model !== 'doorstroom').every((r) => r.pit === undefined)).toBe(true);
    expect(await run('backtest')).toMatch(/Zo te lezen: .*Veel links: wij voorspelden te hoog/);
  });

  test('csv has a line per row', async () => {
    const { rows } = JSON.parse(await run('backtest', '--json')) as Printed;
    const lines = (await run('backtest', '--csv')).trim().split('\n');
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toBe(
      'origin,horizonMonths,target,mode,model,n,truth,median,wis,spread,tooLow,tooHigh,inside50,inside80,inside95,bias,pit',
    );
  });

  test.each([
    ['too few draws for a band', ['backtest', '--draws', '5'], '--draws'],
    ['an origin that is none', ['backtest', '--origins', '2020-01,2020-02'], '--origins'],
    ['a billion draws', ['backtest', '--draws', '1000000000'], '--draws'],
    ['keeping more points than there are', ['calibrate', '--first', '20', '--keep', '30'], '--keep'],
    ['no first round', ['calibrate', '--first', '0'], '--first'],
  ])('refuses %s', async (_what, args, where) => {
    const refused = await run(...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0].where).toBe(where);
  });
});
