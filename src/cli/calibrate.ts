/** `doorstroom calibrate`: fits the wide assumptions to the dated points of 2019-2024 and writes what is left of them. */
import type { Command } from 'commander';
import { calibrate, CALIBRATE_EFFORT, type Posterior } from '../ensemble/calibrate.ts';
import { numberText } from '../figures/number-text.ts';
import { seedOf, wholeNumber } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { tableText } from './table.ts';

interface Flags {
  readonly seed: string;
  readonly draws: string;
  readonly first: string;
  readonly keep: string;
  readonly rounds: string;
  readonly out?: string;
  readonly json?: true;
}

/** Bounds of effort: fewer cannot be fitted to, more take days. */
const [FEW, MANY] = [10, 20_000];

export function calibrateCommand(program: Command, ports: Ports): void {
  const usual = CALIBRATE_EFFORT;
  program
    .command('calibrate')
    .description('fit the wide assumptions to the dated points of 2019-2024: history matching, then a fit without likelihood')
    .option('--first <n>', 'points of the first round, spread over the box', String(usual.first))
    .option('--keep <n>', 'points kept after a round', String(usual.keep))
    .option('--rounds <n>', 'rounds after the first', String(usual.rounds))
    .option('--draws <n>', 'exact runs of the predictive check', '100')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--out <file>', 'write the posterior to this file')
    .option('--json', 'print the posterior as json')
    .action((flags: Flags) => {
      const posterior = run(flags, ports);
      if (flags.out !== undefined) ports.writeText(flags.out, posteriorText(posterior));
      ports.out(flags.json ? posteriorText(posterior) : `${parameterTable(posterior)}\n${postscript(posterior)}\n`);
    });
}

function run(flags: Flags, ports: Ports): Posterior {
  const number = (name: 'first' | 'keep' | 'draws', max: number): number => wholeNumber(flags[name], `--${name}`, FEW, max);
  const first = number('first', MANY);
  const effort = { first, keep: number('keep', first), rounds: wholeNumber(flags.rounds, '--rounds', 0, 100) };
  const scenario = scenarioRead('huidig-recht', ports);
  const bar = progress(ports, 'calibrate', 'runs');
  try {
    return calibrate({ scenario, seed: seedOf(flags), effort, draws: number('draws', MANY), onProgress: bar.tick });
  } finally {
    bar.stop();
  }
}

const posteriorText = (posterior: Posterior): string => `${JSON.stringify(posterior, null, 1)}\n`;

function parameterTable({ parameters }: Posterior): string {
  const text = (value: number): string => numberText(value, value > 100 ? 0 : 3, 'nl');
  const rows = parameters.map((p) => [
    p.key,
    `${text(p.low)} – ${text(p.high)}`,
    text(p.p50),
    `${text(p.p05)} – ${text(p.p95)}`,
    narrowed(p),
  ]);
  return tableText({ columns: ['Aanname', 'van tevoren', 'midden', '5 % – 95 %', 'breedte over'], rows });
}

const narrowed = (p: Posterior['parameters'][number]): string =>
  `${numberText(((p.p95 - p.p05) / (p.high - p.low) / PRIOR_WIDTH) * 100, 0, 'nl')} %`;
/** Part of a uniform range between its 5 % and 95 %. */
const PRIOR_WIDTH = 0.9;

function postscript({ receipt, predictive }: Posterior): string {
  const within = (heldOut: boolean): string => {
    const rows = predictive.filter((row) => row.heldOut === heldOut);
    return `${String(rows.filter((row) => row.inside).length)} van ${String(rows.length)}`;
  };
  return [
    `${String(receipt.plausible)} van ${String(receipt.tried)} punten van de eerste ronde waren niet onaannemelijk; ${String(receipt.runs)} runs over ${String(receipt.points)} punten.`,
    `In de band van 90 %: ${within(false)} punten van de fit, ${within(true)} apart gehouden punten.`,
    `receipt: version ${receipt.version}, seed ${String(receipt.seed)}, figures ${receipt.figuresHash.slice(0, 12)}, posterior ${receipt.hash.slice(0, 12)}`,
  ].join('\n');
}
