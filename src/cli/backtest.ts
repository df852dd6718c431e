/** `doorstroom backtest`: what the model would have said on old days, scored against what came, beside simple and official forecasts. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { backtest, type Backtest, ORIGINS, USUAL_EFFORT } from '../ensemble/backtest.ts';
import { pitLines, summary } from '../ensemble/backtest-summary.ts';
import { backtestCsv, backtestText } from './backtest-text.ts';
import { seedOf, wholeNumber, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';

interface Flags {
  readonly draws: string;
  readonly seed: string;
  readonly workers: string;
  readonly origins?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** Quantiles of 2.5 % need some draws on either side; more than a thousand say nothing that eleven origins could tell apart. */
const [DRAWS_MIN, DRAWS_MAX] = [20, 1000];

export function backtestCommand(program: Command, ports: Ports): void {
  program
    .command('backtest')
    .description('rolling origins 2020-I to 2025-I: scores against what came, beside simple and official forecasts')
    .option('--draws <n>', 'number of draws per origin', '100')
    .option('--origins <months>', `take these only, with commas between, of ${ORIGINS[0]} to ${ORIGINS[ORIGINS.length - 1]}`)
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json')
    .option('--csv', 'print csv, a row per forecast')
    .action(async (flags: Flags) => {
      const found = await run(flags, ports);
      if (flags.json) ports.out(`${JSON.stringify({ ...found, summary: summary(found.rows), pit: pitLines(found.rows) })}\n`);
      else if (flags.csv) ports.out(backtestCsv(found));
      else ports.out(backtestText(found));
    });
}

async function run(flags: Flags, ports: Ports): Promise<Backtest> {
  const draws = wholeNumber(flags.draws, '--draws', DRAWS_MIN, DRAWS_MAX);
  const options = { draws, seed: seedOf(flags), origins: originsOf(flags.origins), effort: USUAL_EFFORT };
  const bar = progress(ports, 'backtest', 'origins');
  const executor = ports.originExecutor(workersOf(flags));
  return backtest({ ...options, executor, onProgress: bar.tick }).finally(bar.stop);
}

function originsOf(text: string | undefined): readonly string[] {
  if (text === undefined) return ORIGINS;
  const named = text.split(',').map((each) => each.trim());
  const unknown = named.find((each) => !ORIGINS.some((origin) => origin === each));
  if (unknown !== undefined)
    refuse({
      code: 'backtest.unknown-origin',
      where: '--origins',
      what: `"${unknown}" is not the first month of a half-year that is tested`,
      remedy: `use ${ORIGINS.join(', ')}`,
    });
  return ORIGINS.filter((origin) => named.includes(origin));
}
