/** `doorstroom simulate SCENARIO`: bands of every observable for one scenario. */
import type { Command } from 'commander';
import { bundleOf } from '../ensemble/bundle.ts';
import type { How } from '../ensemble/how.ts';
import type { Member } from '../ensemble/member.ts';
import { resultOf, simulate } from '../ensemble/simulate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { hubverseCsv } from '../report/hubverse-csv.ts';
import { seriesCsv } from '../report/series-csv.ts';
import { runTable } from '../report/comparison-table.ts';
import { type EnsembleFlags, ensembleOptions, howTold, howOf } from './ensemble-options.ts';
import { withUntil } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, sayOn, withExecutors } from './queue-options.ts';
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
    const forPrograms = flags.hubverse === true || flags.json === true || flags.csv === true;
    const onFirst = (members: readonly Member[]): void => {
      sayOn(ports)(firstLook(scenario, how, members));
    };
    const run = { ...how, scenario, municipalities: flags.municipalities ?? false, ...(ports.terminal && !forPrograms ? { onFirst } : {}) };
    const result = await withExecutors(flags, ports, ({ executor }) => simulate({ ...run, executor, onProgress: bar.tick })).finally(
      bar.stop,
    );
    if (flags.bundle !== undefined) ports.writeText(flags.bundle, `${JSON.stringify(bundleOf(scenario, how, result))}\n`);
    const words = howTold(ports, result.receipt, forPrograms);
    if (flags.hubverse) ports.out(hubverseCsv(result, scenario.from));
    else if (flags.json) ports.out(`${JSON.stringify(result)}\n`);
    else if (flags.csv) ports.out(seriesCsv(result.series));
    else ports.out(`${scenario.title.nl}\n${tableText(runTable(result))}\n${words}${receiptLine(result.receipt)}\n`);
  });
}

/** What a mixed run shows while it goes on. */
const firstLook = (scenario: Scenario, how: How, members: readonly Member[]): string =>
  `eerste blik, ${String(members.length)} van de trekkingen:\n${tableText(runTable(resultOf(scenario, how, members)))}`;
