/** `doorstroom exchange`: who moves to which large home, nationally, chains and circles with it; the best there is, with the proof. */
import type { Command } from 'commander';
import { isDateText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import { exchange, type Exchange } from '../woonruimte/exchange.ts';
import { exchangeRead } from './exchange-read.ts';
import { exchangeText } from './exchange-text.ts';
import { wholeNumber } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';

interface Options {
  readonly families: string;
  readonly homes: string;
  readonly floors?: string;
  readonly on?: string;
  readonly seconds: string;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

export interface ExchangeResult extends Exchange {
  /** The day on which keys change hands; waiting counts up to and including it. */
  readonly on: string;
  readonly timing: { readonly readMs: number; readonly solveMs: number };
}

const SECONDS_MAX = 3600;

export function exchangeCommand(program: Command, ports: Ports): void {
  program
    .command('exchange')
    .description('national exchange of large homes: the best set of moves, chains included, with proof and reasons')
    .requiredOption(
      '--families <file>',
      'csv: id,persons,children,in_reception,since[,home,wishes,accessible,school,work,region,smallest,largest]',
    )
    .requiredOption('--homes <file>', 'csv: id,municipality,region,persons_min,persons_max[,accessible,from,occupied_by]')
    .option('--floors <file>', 'csv: region,homes; so many homes are promised to families of the region that wait')
    .option('--on <day>', 'the day on which keys change hands (default: today)')
    .option('--seconds <number>', 'stop after this long with the best found and its gap', '60')
    .option('--ignore <columns...>', 'columns that may be in the files and are not read')
    .option('--json', 'as json')
    .action((options: Options) => {
      const result = run(options, ports);
      ports.out(options.json === true ? `${JSON.stringify(result)}\n` : exchangeText(result));
    });
}

function run({ families, homes, floors, on: asked, seconds, ignore }: Options, ports: Ports): ExchangeResult {
  const started = performance.now();
  const on = asked ?? ports.today();
  if (!isDateText(on)) refuse({ code: 'exchange.day', where: '--on', what: `"${on}" is not a day`, remedy: 'write it as 2026-01-31' });
  const limit = 1000 * wholeNumber(seconds, '--seconds', 1, SECONDS_MAX);
  const read = exchangeRead(ports, { families, homes, floors: floors ?? null, on, ignored: ignore ?? [] });
  const readAt = performance.now();
  const bar = progress(ports, 'exchange', 'steps');
  const mayContinue = (): boolean => performance.now() - started < limit;
  const found = exchange(read.households, read.homes, { floors: read.floors, mayContinue, onProgress: bar.tick });
  bar.stop();
  return { on, ...found, timing: { readMs: Math.round(readAt - started), solveMs: Math.round(performance.now() - readAt) } };
}
