/** `doorstroom sensitivity SCENARIO`: which assumptions carry the uncertainty of each outcome, and so what to find out first. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { FIDELITIES, type Fidelity } from '../ensemble/fidelity.ts';
import { freeKeys, type Sensitivity, sensitivity, sensitivityRuns } from '../ensemble/sensitivity.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import { sensitivitySentence, weighedOf } from '../report/sensitivity-words.ts';
import { affordable } from './affordable.ts';
import { observablesNamed } from './observables-named.ts';
import { choiceOf, type RunFlags, seedOf, wholeNumber, withUntil, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';
import { sensitivityText } from './sensitivity-text.ts';

interface Flags extends Pick<RunFlags, 'seed' | 'until' | 'workers' | 'json'> {
  readonly base?: string;
  readonly observables?: string;
  readonly samples: string;
  readonly screen: string;
  readonly top: string;
  readonly fidelity: string;
  readonly language: string;
}

/** Fewer points than this have no variance worth the name. */
const SAMPLES_LEAST = 4;
const SAMPLES_MOST = 2_147_483_647;
const TOP_MOST = 128;

export function sensitivityCommand(program: Command, ports: Ports): void {
  program
    .command('sensitivity')
    .argument('<scenario>', 'built-in name or file')
    .description('which assumptions carry the uncertainty of each outcome: what to find out first')
    .option('--base <scenario>', 'of the difference with this scenario, instead of the outcomes themselves')
    .option('--observables <ids>', 'tell and weigh these only, with commas between')
    .option('--samples <n>', 'points in which each assumption is moved; best a power of two', '64')
    .option('--screen <n>', 'points of the screening that picks the assumptions', '16')
    .option('--top <n>', 'assumptions with an index of their own; the others get one together', '16')
    .option('--fidelity <name>', 'fluid: expected paths; exact: every person', 'fluid')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--until <month>', 'last month', '2030-12')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--language <language>', 'nl or en', 'nl')
    .option('--json', 'print json')
    .action(async (name: string, flags: Flags) => {
      const told = observablesNamed(flags.observables) ?? MAIN_OBSERVABLES;
      const language = choiceOf(flags.language, '--language', ['nl', 'en'] as const);
      const found = await sensitivityRun(name, flags, told, ports);
      if (flags.json) ports.out(`${JSON.stringify(jsonOf(found, observablesNamed(flags.observables)))}\n`);
      else ports.out(sensitivityText(found, told, language));
    });
}

function sensitivityRun(name: string, flags: Flags, weigh: readonly ObservableId[], ports: Ports): Promise<Sensitivity> {
  const scenario = withUntil(scenarioRead(name, ports), flags.until);
  const base = flags.base === undefined ? null : withUntil(scenarioRead(flags.base, ports), flags.until);
  if (base !== null && JSON.stringify(base.assumptions) !== JSON.stringify(scenario.assumptions))
    refuse({
      code: 'sensitivity.other-assumptions',
      where: '--base',
      what: `${base.name} moves other assumptions than ${scenario.name}`,
      why: 'both must draw the same figures from the same ranges',
      remedy: 'give both the same assumptions, or leave --base out',
    });
  const fidelity: Fidelity = choiceOf(flags.fidelity, '--fidelity', FIDELITIES);
  const size = {
    samples: wholeNumber(flags.samples, '--samples', SAMPLES_LEAST, SAMPLES_MOST),
    screen: wholeNumber(flags.screen, '--screen', SAMPLES_LEAST, SAMPLES_MOST),
    top: wholeNumber(flags.top, '--top', 1, TOP_MOST),
  };
  const workers = workersOf(flags);
  const runs = sensitivityRuns(freeKeys(scenario).length, size) * (base === null ? 1 : 2);
  affordable({
    runs: { [fidelity]: runs },
    workers,
    where: '--samples',
    remedy: 'take fewer --samples, a smaller --screen or a smaller --top',
  });
  const bar = progress(ports, `sensitivity of ${scenario.name}`, 'runs');
  return sensitivity({
    ...{ scenario, base, fidelity, weigh, ...size },
    seed: seedOf(flags),
    executor: ports.pointExecutor(workers),
    onProgress: bar.tick,
  }).finally(bar.stop);
}

/** Per observable the long term on top and the short term beside it, as in coherence. */
function jsonOf(found: Sensitivity, told: readonly ObservableId[] | null): unknown {
  const { receipt, fidelity, samples, screened, runs, factors, rest, idle } = found;
  const observables = Object.fromEntries(
    (told ?? observableIds).flatMap((id) => {
      const terms = found.observables[id];
      return terms === undefined ? [] : [[id, { total: terms.long ?? null, short: terms.short ?? null }]];
    }),
  );
  const weights = weighedOf(found, told ?? MAIN_OBSERVABLES);
  const words = sensitivitySentence(found, told ?? MAIN_OBSERVABLES);
  return { receipt, fidelity, samples, screened, runs, factors, rest, idle, observables, weights, words };
}
