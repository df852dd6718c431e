/** `doorstroom compare BASE SCENARIO`: what a scenario does against a base, with the same draws in both. */
import type { Command } from 'commander';
import { compare } from '../ensemble/compare.ts';
import type { Comparison } from '../ensemble/result.ts';
import { seriesCsv } from '../report/series-csv.ts';
import { comparisonTable } from '../report/comparison-table.ts';
import { drawsOf, type RunFlags, runOptions, seedOf, withUntil } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, withExecutors } from './queue-options.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { receiptLine, tableText } from './table.ts';

const DRAWS = 20;

export function compareCommand(program: Command, ports: Ports): void {
  const command = program
    .command('compare')
    .argument('<base>', 'built-in name or file')
    .argument('<scenario>', 'built-in name or file')
    .description('differences between two scenarios, same draws, with bands');
  queueOptions(runOptions(command, DRAWS)).action(async (base: string, name: string, flags: RunFlags & QueueFlags) => {
    const comparison = await comparisonRun(base, name, flags, ports);
    if (flags.json)
      ports.out(
        `${JSON.stringify({ receipt: comparison.receipt, base: comparison.base, scenario: comparison.scenario, difference: comparison.difference })}\n`,
      );
    else if (flags.csv) ports.out(seriesCsv(comparison.difference));
    else ports.out(comparisonText(comparison));
  });
}

export async function comparisonRun(base: string, name: string, flags: RunFlags & QueueFlags, ports: Ports): Promise<Comparison> {
  const run = {
    base: withUntil(scenarioRead(base, ports), flags.until),
    scenario: withUntil(scenarioRead(name, ports), flags.until),
    draws: drawsOf(flags),
    seed: seedOf(flags),
    municipalities: flags.municipalities ?? false,
  };
  const bar = progress(ports, `${base} / ${name}`);
  return withExecutors(flags, ports, ({ executor }) => compare({ ...run, executor, onProgress: bar.tick })).finally(bar.stop);
}

export const comparisonText = (comparison: Comparison): string =>
  `${tableText(comparisonTable(comparison))}\n${receiptLine(comparison.receipt)}\n`;
