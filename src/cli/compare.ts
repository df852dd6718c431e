/** `doorstroom compare BASE SCENARIO`: what a scenario does against a base, with the same draws in both. */
import type { Command } from 'commander';
import { compare } from '../ensemble/compare.ts';
import type { Comparison } from '../ensemble/result.ts';
import { seriesCsv } from '../report/series-csv.ts';
import { comparisonTable } from '../report/comparison-table.ts';
import { type EnsembleFlags, ensembleOptions, howTold, howOf } from './ensemble-options.ts';
import { withUntil } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, withExecutors } from './queue-options.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { receiptLine, tableText } from './table.ts';

export function compareCommand(program: Command, ports: Ports): void {
  const command = program
    .command('compare')
    .argument('<base>', 'built-in name or file')
    .argument('<scenario>', 'built-in name or file')
    .description('differences between two scenarios, same draws, with bands');
  queueOptions(ensembleOptions(command)).action(async (base: string, name: string, flags: EnsembleFlags & QueueFlags) => {
    const comparison = await comparisonRun(base, name, flags, ports);
    const words = howTold(ports, comparison.receipt, flags.json === true || flags.csv === true);
    if (flags.json)
      ports.out(
        `${JSON.stringify({ receipt: comparison.receipt, base: comparison.base, scenario: comparison.scenario, difference: comparison.difference })}\n`,
      );
    else if (flags.csv) ports.out(seriesCsv(comparison.difference));
    else ports.out(comparisonText(comparison, words));
  });
}

export async function comparisonRun(base: string, name: string, flags: EnsembleFlags & QueueFlags, ports: Ports): Promise<Comparison> {
  const both = {
    base: withUntil(scenarioRead(base, ports), flags.until),
    scenario: withUntil(scenarioRead(name, ports), flags.until),
  };
  const run = { ...both, ...howOf(flags, Object.values(both), ports), municipalities: flags.municipalities ?? false };
  const bar = progress(ports, `${base} / ${name}`);
  return withExecutors(flags, ports, ({ executor }) => compare({ ...run, executor, onProgress: bar.tick })).finally(bar.stop);
}

export const comparisonText = (comparison: Comparison, words = ''): string =>
  `${tableText(comparisonTable(comparison))}\n${words}${receiptLine(comparison.receipt)}\n`;
