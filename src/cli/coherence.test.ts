import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import { subsetExecutor } from '../main/subset-executor.ts';
import { coherenceCommand } from './coherence.ts';
import type { Ports } from './ports.ts';

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = { out: (text: string) => (printed += text), terminal: false, builtInScenario, builtInScenarioNames, subsetExecutor };
  coherenceCommand(program, ports as unknown as Ports);
  await program.parseAsync(['coherence', ...args], { from: 'user' });
  return printed;
}

const TWO = [
  '--measures',
  'verbod-op-voorrang,omklappen',
  '--until',
  '2027-12',
  '--observables',
  'opvang.statushouders',
  '--draws',
  '1',
  '--correction',
  '0',
];

describe('doorstroom coherence', () => {
  test('tells contributions that add up to the effect, and the pair', async () => {
    const { observables } = JSON.parse(await run('samenhangend-pakket', ...TWO, '--json')) as {
      observables: Record<
        string,
        { unit: string; effect: number; contribution: Record<string, number>; interaction: Record<string, number> }
      >;
    };
    const { effect, contribution, interaction, unit } = observables['opvang.statushouders'];
    expect(unit).toBe('persons');
    expect(Object.values(contribution).reduce((a, b) => a + b, 0)).toBeCloseTo(effect, 6);
    expect(contribution['verbod-op-voorrang']).toBeGreaterThan(0);
    expect(Object.keys(interaction)).toEqual(['verbod-op-voorrang × omklappen']);
  });

  test('says it in words', async () => {
    const said = await run('samenhangend-pakket', ...TWO);
    expect(said).toContain('Dragen het effect: Verbod op voorrang');
    expect(said).toContain('elk van de 4 deelpakketten is doorgerekend');
  });

  test.each([
    ['no draws', ['samenhangend-pakket', '--draws', '0'], '--draws'],
    ['a thousand million draws', ['samenhangend-pakket', '--draws', '1000000000'], '--draws'],
    ['a correction of one draw', ['samenhangend-pakket', '--correction', '1'], '--correction'],
    ['a correction of what is exact', ['samenhangend-pakket', '--fidelity', 'exact', '--correction', '2'], '--correction'],
    ['a group with a part that is none', ['samenhangend-pakket', '--groups', 'omklappen+sft'], '--groups'],
    ['a method that is none', ['samenhangend-pakket', '--method', 'guess'], '--method'],
    ['an unknown observable', ['samenhangend-pakket', '--observables', 'opvang.nergens'], '--observables'],
    ['a part that is none', ['samenhangend-pakket', '--measures', 'sft'], '--measures'],
    ['no package at all', ['huidig-recht'], 'huidig-recht'],
  ])('refuses %s', async (_what, args, where) => {
    const refused = await run(...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0].where).toBe(where);
  });
});
