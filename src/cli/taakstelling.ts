/** `doorstroom taakstelling HALF-YEAR`: how many persons each municipality must house (Huisvestingswet 2014, art. 29). */
import Table from 'cli-table3';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { type TaskTable, taskTable } from '../measures/taakstelling-table.ts';
import type { Ports } from './ports.ts';

interface Options {
  readonly total?: string;
  readonly rounding: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Adds `taakstelling` to the program; refusals are thrown and become exit 2 at the door. */
export function taakstellingCommand(program: Command, ports: Ports): void {
  program
    .command('taakstelling')
    .description('the housing task of every municipality in a half-year')
    .argument('<half-year>', 'e.g. 2025-II')
    .option('--total <persons>', 'national number of persons instead of the published one')
    .option('--rounding <way>', 'up (article 29) or largest-remainder (adds up to the total)', 'up')
    .option('--json', 'as json')
    .option('--csv', 'as csv')
    .action((halfYear: string, options: Options) => {
      ports.out(render(taskTable(halfYear, options.total, options.rounding), options));
    });
}

function render(table: TaskTable, { json, csv }: Options): string {
  if (json === true) return `${JSON.stringify(table, null, 2)}\n`;
  if (csv === true) return stringify([...table.municipalities], { header: true, columns: ['code', 'name', 'task'] });
  return human(table);
}

function human({ halfYear, total, rounding, municipalities }: TaskTable): string {
  const table = new Table({
    head: ['code', 'municipality', 'task'],
    colAligns: ['left', 'left', 'right'],
    style: { head: [], border: [] },
  });
  for (const { code, name, task } of municipalities) table.push([code, name, String(task)]);
  const sum = municipalities.reduce((all, { task }) => all + task, 0);
  const more = sum === total ? '' : `; rounded up they add to ${String(sum)}`;
  return `${table.toString()}\n${halfYear}: ${String(total)} persons over ${String(municipalities.length)} municipalities (${rounding})${more}\n`;
}
