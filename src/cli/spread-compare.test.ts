import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { memberRun } from '../ensemble/run-member.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import type { Executor } from '../ensemble/executor.ts';
import type { Member } from '../ensemble/member.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ports } from './ports.ts';
import type { SpreadComparison } from './spread-compare.ts';
import { spreadCommand } from './spread.ts';

const known = new Map<string, Member>();

/** Runs the task of today and two designs; the others are given the run of today, since a run takes a second. */
const here: Executor = ({ scenarios, seed, draws, municipalities }) => {
  const runOf = (scenario: Scenario, draw: number): Member => {
    const { design } = scenario.koppeling;
    const run = ['gezamenlijke-ruil', 'biedingen'].includes(design) ? design : 'proportioneel';
    const member = known.get(run) ?? memberRun(scenario, seed, draw, municipalities);
    known.set(run, member);
    return member;
  };
  return Promise.resolve(scenarios.map((scenario) => draws.map((draw) => runOf(scenario, draw))));
};

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = { out: (text: string) => (printed += text), terminal: false, builtInScenario, builtInScenarioNames, executor: () => here };
  spreadCommand(program, ports as unknown as Ports);
  await program.parseAsync(['spread', 'compare', '--year', '2028', '--draws', '1', ...args], { from: 'user' });
  return printed;
}

describe('doorstroom spread compare', () => {
  test('tells every design on every ground, against the present task, with what secures it', async () => {
    const { designs, year, receipt } = JSON.parse(await run('--json')) as SpreadComparison;
    expect(year).toBe('2028');
    expect(receipt.resultHash).not.toBe('');
    expect(designs).toHaveLength(7);
    for (const { outcomes, instrument, money, enforcement } of designs) {
      expect(Object.keys(outcomes)).toHaveLength(11);
      for (const effect of Object.values(outcomes)) {
        expect(effect.today).not.toBeNull();
        expect(effect.p50).not.toBeNull();
      }
      for (const part of [instrument, money, enforcement]) expect(part.text.nl).not.toBe('');
    }
    // Only designs with exchange exchange; control that the columns are not mixed up.
    const exchanged = designs.filter(({ outcomes }) => (outcomes['koppeling.geruild']?.p50 ?? 0) > 0).map(({ design }) => design);
    expect(exchanged).toEqual(['gezamenlijke-ruil']);
    const astray = (scenario: string): number =>
      designs.find((row) => row.scenario === scenario)?.outcomes['koppeling.afwijking']?.p50 ?? NaN;
    expect(astray('koppeling-biedingen')).toBeGreaterThan(astray('koppeling-ruil') + 0.02);
  });

  test.each(['2027', '2061', 'morgen'])('refuses the year %s', async (year) => {
    await expect(run('--year', year)).rejects.toThrow(Refused);
  });
});
