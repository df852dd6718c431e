import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Refused } from '../base/refusal.ts';
import type { PointExecutor } from '../ensemble/points.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import { observableIds } from '../observe/observable.ts';
import type { Ports } from './ports.ts';
import { sensitivityCommand } from './sensitivity.ts';

/** Every outcome is the first key and a little of the second. */
const stand: PointExecutor = (jobs) =>
  Promise.resolve(
    jobs.map((job) => {
      const outcome = (values: readonly number[]): Float64Array =>
        new Float64Array(2 * observableIds.length).fill(values[0] + values[1] / 10);
      const moved = job.moves.map((move) => outcome(job.at.map((value, i) => (move.includes(i) ? job.other[i] : value))));
      return [outcome(job.at), ...moved, ...(job.otherLuck === null ? [] : [outcome(job.at)])];
    }),
  );

async function run(...args: readonly string[]): Promise<string> {
  let printed = '';
  const program = new Command().exitOverride();
  const ports = {
    out: (text: string) => (printed += text),
    terminal: false,
    builtInScenario,
    builtInScenarioNames,
    pointExecutor: () => stand,
  };
  sensitivityCommand(program, ports as unknown as Ports);
  await program.parseAsync(['sensitivity', ...args], { from: 'user' });
  return printed;
}

describe('doorstroom sensitivity', () => {
  test('says in both languages what to ask for first', async () => {
    expect(await run('huidig-recht')).toContain('Vraag dit het eerst na bij de ministeries:\n1. ');
    expect(await run('huidig-recht', '--language', 'en')).toContain('Ask the ministries for these first:\n1. ');
  });

  test('gives indices with standard errors as json', async () => {
    const found = JSON.parse(await run('huidig-recht', '--json', '--observables', 'opvang.bezetting')) as {
      factors: string[];
      observables: Record<string, { total: Record<string, { total: number; se: number }> }>;
    };
    expect(Object.keys(found.observables)).toEqual(['opvang.bezetting']);
    const index = found.observables['opvang.bezetting'].total[found.factors[0]];
    expect(index.total).toBeGreaterThan(0.9);
    expect(index.se).toBeGreaterThan(0);
  });

  test.each([
    ['no samples', ['huidig-recht', '--samples', '0'], '--samples', 'whole number'],
    ['a thousand million samples, with what they would cost', ['huidig-recht', '--samples', '1000000000'], '--samples', 'years'],
    ['an unknown outcome', ['huidig-recht', '--observables', 'opvang.nergens'], '--observables', 'no observable'],
    ['an unknown fidelity', ['huidig-recht', '--fidelity', 'half'], '--fidelity', 'half'],
    ['an unknown language', ['huidig-recht', '--language', 'fy'], '--language', 'fy'],
    ['a base with other assumptions', ['huidig-recht', '--base', 'minder-instroom'], '--base', 'other assumptions'],
  ])('refuses %s', async (_what, args, where, words) => {
    const refused = await run(...args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0].where).toBe(where);
    expect((refused as Refused).refusals[0].what).toContain(words);
  });
});
