/** `doorstroom calibration`: how the chain meets the dated points of 2019-2025, with every miss. */
import type { Command } from 'commander';
import { type CalibrationRow, calibrationError, calibrationTable } from '../ensemble/calibration.ts';
import { observable } from '../observe/observable.ts';
import { numberText } from '../figures/number-text.ts';
import type { Ports } from './ports.ts';
import { scenarioRead } from './scenario-read.ts';
import { seedOf, type RunFlags } from './options.ts';
import { tableText } from './table.ts';

export function calibrationCommand(program: Command, ports: Ports): void {
  program
    .command('calibration')
    .description('the fit to history: published, model, miss; 2025 is held out')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--json', 'print json')
    .action(async (flags: Pick<RunFlags, 'seed' | 'json'>) => {
      const scenario = { ...scenarioRead('huidig-recht', ports), from: '2019-01', until: '2025-12' };
      const job = { scenario, seed: seedOf(flags), draws: [0], municipalities: false };
      const [member] = await ports.executor(1)(job, () => undefined);
      const rows = calibrationTable(member);
      const errors = { fit: calibrationError(rows, false), heldOut: calibrationError(rows, true) };
      ports.out(flags.json ? `${JSON.stringify({ errors, rows })}\n` : `${tableText(plain(rows))}\n${errorLine(errors)}\n`);
    });
}

const plain = (rows: readonly CalibrationRow[]): { columns: string[]; rows: string[][] } => ({
  columns: ['Punt', 'datum', 'gepubliceerd', 'model', 'verschil', 'gewicht', ''],
  rows: rows.map((r) => [
    observable(r.observable).label.nl,
    r.date,
    numberText(r.published, 0, 'nl'),
    numberText(r.model, 0, 'nl'),
    `${numberText(r.missShare * 100, 0, 'nl')} %`,
    numberText(r.weight, 2, 'nl'),
    r.heldOut ? 'apart gehouden' : '',
  ]),
});

const errorLine = (errors: { fit: number; heldOut: number }): string =>
  `Gewogen afwijking: ${numberText(errors.fit * 100, 1, 'nl')} % over de punten waarop is gekalibreerd, ${numberText(errors.heldOut * 100, 1, 'nl')} % over de apart gehouden punten.`;
