/** `doorstroom replay BUNDLE`: redoes a run from its file and compares every number. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { BUNDLE_FORMAT, bundleOf, firstDifference } from '../ensemble/bundle.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { simulate } from '../ensemble/simulate.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { ENSEMBLE_FIDELITIES, type How } from '../ensemble/how.ts';
import { fidelityCheck } from './ensemble-options.ts';
import { choiceOf, wholeNumber, workersOf, type RunFlags } from './options.ts';
import type { Ports } from './ports.ts';
import { posteriorParse } from './posterior-read.ts';
import { progress } from './progress.ts';
import { receiptLine } from './table.ts';

const FILE_BYTES_MAX = 450_000_000;
const DRAWS_MAX = 100_000;
const SEED_MAX = 2_147_483_647;

export function replayCommand(program: Command, ports: Ports): void {
  program
    .command('replay')
    .argument('<bundle>', 'file written by simulate --bundle')
    .description('redo a run and compare every number')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json')
    .action(async (file: string, flags: RunFlags) => {
      const bundle = bundleRead(file, ports);
      const bar = progress(ports, `replay of ${bundle.scenario.name}`);
      const { content, ...asked } = bundle;
      fidelityCheck(asked.fidelity, asked.draws, [asked.scenario]);
      const run = { ...asked, executor: ports.executor(workersOf(flags)), onProgress: bar.tick };
      const again = await simulate(run).finally(bar.stop);
      const difference = firstDifference(content, JSON.parse(JSON.stringify(bundleOf(asked.scenario, asked, again))), '');
      if (difference !== null)
        refuse({
          code: 'replay.differs',
          where: difference === '' ? file : `${file}: ${difference.slice(1)}`,
          what: 'the run gives another number than the file',
          why: 'version, figures, scenario and seed are the same, so the file was changed after it was written',
          remedy: 'ask for the file as it was written, or run the scenario anew',
        });
      ports.out(flags.json ? `${JSON.stringify({ same: true, receipt: again.receipt })}\n` : `same bytes\n${receiptLine(again.receipt)}\n`);
    });
}

interface Asked extends How {
  readonly scenario: ReturnType<typeof scenarioParse>;
  readonly draws: number;
  readonly municipalities: boolean;
  /** The whole file, to be compared. */
  readonly content: unknown;
}

function bundleRead(file: string, ports: Ports): Asked {
  const content = parsed(ports.readText(file, FILE_BYTES_MAX), file);
  if (content['format'] !== BUNDLE_FORMAT) notABundle(file, 'format', `is not ${BUNDLE_FORMAT}`);
  const receipt = recordOf(content['receipt'], file, 'receipt');
  sameModel(file, 'version', receipt['version'], VERSION, 'run it with that version of Doorstroom');
  sameModel(file, 'figures', receipt['figuresHash'], figuresHash(), 'run it with the Doorstroom that has those figures');
  return {
    scenario: scenarioParse(content['scenario'], `${file}: scenario`, () => undefined),
    draws: wholeNumber(textOf(content['draws']), `${file}: draws`, 1, DRAWS_MAX),
    seed: wholeNumber(textOf(content['seed']), `${file}: seed`, 0, SEED_MAX),
    fidelity: choiceOf(String(content['fidelity']), `${file}: fidelity`, ENSEMBLE_FIDELITIES),
    ...(content['posterior'] === undefined ? {} : { posterior: posteriorParse(content['posterior'], `${file}: posterior`) }),
    municipalities: content['municipalities'] === true,
    content: { ...content, result: recordOf(content['result'], file, 'result') },
  };
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    notABundle(file, 'the file', 'is not json');
  }
  return recordOf(content, file, 'the file');
}

function recordOf(value: unknown, file: string, part: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  return notABundle(file, part, 'is missing or no mapping');
}

const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : 'nothing');

function sameModel(file: string, part: string, found: unknown, here: string, remedy: string): void {
  if (found === here) return;
  const made = typeof found === 'string' ? found.slice(0, 12) : 'nothing';
  refuse({
    code: 'replay.other-model',
    where: `${file}: receipt`,
    what: `made with ${part} ${made}, this is ${here.slice(0, 12)}: it cannot give the same bytes`,
    remedy,
  });
}

function notABundle(file: string, part: string, what: string): never {
  return refuse({
    code: 'replay.no-bundle',
    where: `${file}: ${part}`,
    what,
    remedy: 'write one with: doorstroom simulate SCENARIO --bundle FILE',
  });
}
