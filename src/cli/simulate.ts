/** `doorstroom simulate SCENARIO`: bands of every observable for one scenario. */
import type { Command } from 'commander';
import { bundleOf } from '../ensemble/bundle.ts';
import { simulate } from '../ensemble/simulate.ts';
import { hubverseCsv } from '../report/hubverse-csv.ts';
import { seriesCsv } from '../report/series-csv.ts';
import { runTable } from '../report/comparison-table.ts';
import { type EnsembleFlags, ensembleOptions, howTold, howOf } from './ensemble-options.ts';
import { withUntil } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, withExecutors } from './queue-options.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { receiptLine, tableText } from './table.ts';

interface Flags extends EnsembleFlags, QueueFlags {
  readonly bundle?: string;
  readonly hubverse?: true;
}

export function simulateCommand(program: Command, ports: Ports): void {
  const command = program
    .command('simulate')
    .argument('<scenario>', 'built-in name or file')
    .description('bands of every observable for one scenario');
  command
    .option('--bundle <file>', 'write what is needed to redo the run: see replay')
    .option('--hubverse', 'print csv in the form of the hubverse');
  queueOptions(ensembleOptions(command)).action(async (name: string, flags: Flags) => {
    const scenario = withUntil(scenarioRead(name, ports), flags.until);
    const how = howOf(flags, [scenario], ports);
    const bar = progress(ports, scenario.name);
    const run = { ...how, scenario, municipalities: flags.municipalities ?? false };
    const result = await withExecutors(flags, ports, ({ executor }) => simulate({ ...run, executor, onProgress: bar.tick })).finally(
      bar.stop,
    );
    if (flags.bundle !== undefined) ports.writeText(flags.bundle, `${JSON.stringify(bundleOf(scenario, how, result))}\n`);
    const forPrograms = flags.hubverse === true || flags.json === true || flags.csv === true;
    const words = howTold(ports, result.receipt, forPrograms);
    if (flags.hubverse) ports.out(hubverseCsv(result, scenario.from));
    else if (flags.json) ports.out(`${JSON.stringify(result)}\n`);
    else if (flags.csv) ports.out(seriesCsv(result.series));
    else ports.out(`${scenario.title.nl}\n${tableText(runTable(result))}\n${words}${receiptLine(result.receipt)}\n`);
  });
}
