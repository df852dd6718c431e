/** `doorstroom coherence SCENARIO`: what each measure contributes to the effect of the package, and which pairs strengthen or replace each other. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { keysNearest } from '../figures/nearest.ts';
import { type Coherence, coherence, EXACT_PARTS } from '../ensemble/coherence.ts';
import { type Player, playersOf } from '../ensemble/players.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { coherenceText } from './coherence-text.ts';
import { drawsOf, type RunFlags, seedOf, wholeNumber, withUntil, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, withExecutors } from './queue-options.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';

interface Flags extends RunFlags, QueueFlags {
  readonly base: string;
  readonly measures?: string;
  readonly observables?: string;
  readonly orders: string;
}

/** More runs than this take days: a mistake, not a wish. */
const RUNS_MAX = 1_000_000;
/** What one subset costs on the machine of docs/how/coherence.md, seconds of one core. */
const SECONDS_PER_RUN = 0.09;
const ORDERS_MAX = 10_000;

export function coherenceCommand(program: Command, ports: Ports): void {
  const command = program
    .command('coherence')
    .argument('<scenario>', 'built-in name or file')
    .description('contribution of each measure and interaction of each pair, on every observable')
    .option('--base <scenario>', 'what the package is compared with', 'huidig-recht')
    .option('--measures <ids>', 'take the package apart by these only, with commas between; the others stay as in the scenario')
    .option('--observables <ids>', 'tell these only, with commas between')
    .option('--draws <n>', 'number of draws; draw 0 is the central path', '1')
    .option('--orders <n>', `orders of joining per draw when there are more than ${String(EXACT_PARTS)} parts`, '40')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--until <month>', 'last month', '2030-12')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json');
  queueOptions(command).action(async (name: string, flags: Flags) => {
    const found = await coherenceRun(name, flags, ports);
    const told = observablesOf(flags);
    if (flags.json) ports.out(`${JSON.stringify(jsonOf(found, told ?? observableIds))}\n`);
    else ports.out(coherenceText(found, told ?? MAIN_OBSERVABLES));
  });
}

async function coherenceRun(name: string, flags: Flags, ports: Ports): Promise<Coherence> {
  const scenario = withUntil(scenarioRead(name, ports), flags.until);
  const base = withUntil(scenarioRead(flags.base, ports), flags.until);
  observablesOf(flags);
  const players = partsOf(base, scenario, flags);
  const draws = drawsOf(flags);
  const orders = wholeNumber(flags.orders, '--orders', 2, ORDERS_MAX);
  affordable(players.length, draws, orders, workersOf(flags));
  const run = { base, scenario, players, seed: seedOf(flags), draws, orders };
  const bar = progress(ports, `coherence of ${scenario.name}`, 'subsets');
  return withExecutors(flags, ports, ({ subsetExecutor }) => coherence({ ...run, executor: subsetExecutor, onProgress: bar.tick })).finally(
    bar.stop,
  );
}

function partsOf(base: Scenario, scenario: Scenario, { measures }: Flags): readonly Player[] {
  const all = playersOf(base, scenario);
  if (all.length === 0)
    refuse({
      code: 'coherence.no-package',
      where: scenario.name,
      what: `does not differ from ${base.name}`,
      remedy: 'name a scenario with other measures, or another --base',
    });
  if (measures === undefined) return all;
  const named = measures.split(',').map((id) => id.trim());
  const unknown = named.find((id) => !all.some((player) => player === id));
  if (unknown !== undefined)
    refuse({
      code: 'coherence.unknown-part',
      where: '--measures',
      what: `"${unknown}" is no part of the package`,
      remedy: `use one of ${all.join(', ')}`,
    });
  return all.filter((player) => named.includes(player));
}

function observablesOf({ observables }: Flags): readonly ObservableId[] | null {
  if (observables === undefined) return null;
  const named = observables.split(',').map((id) => id.trim());
  return named.map(
    (name) =>
      observableIds.find((id) => id === name) ??
      refuse({
        code: 'coherence.unknown-observable',
        where: '--observables',
        what: `there is no observable "${name}"`,
        remedy: `did you mean ${nearestOf(name)}?`,
      }),
  );
}

const nearestOf = (name: string): string =>
  observableIds
    .filter((id) => id.startsWith(name.split('.')[0]))
    .slice(0, 3)
    .join(', ') ||
  keysNearest(name, 1).join() ||
  observableIds[0];

function affordable(players: number, draws: number, orders: number, workers: number): void {
  const runs = draws * (players <= EXACT_PARTS ? 2 ** players : players * orders);
  if (runs <= RUNS_MAX) return;
  const hours = Math.ceil((runs * SECONDS_PER_RUN) / workers / 3600);
  refuse({
    code: 'coherence.too-large',
    where: '--draws',
    what: `${String(runs)} runs would take about ${String(hours)} hours on ${String(workers)} workers; at most ${String(RUNS_MAX)} runs`,
    remedy: 'take fewer draws, or name fewer --measures',
  });
}

/** The contract's shape: the long term on top, the short term beside it. */
function jsonOf(found: Coherence, told: readonly ObservableId[]): unknown {
  const observables = Object.fromEntries(
    told.flatMap((id) => {
      const each = found.observables[id];
      return each === undefined ? [] : [[id, { unit: each.unit, ...plain(each.term.long), short: plain(each.term.short) }]];
    }),
  );
  return { receipt: found.receipt, method: found.method, runs: found.runs, players: found.players, observables };
}

type Term = NonNullable<Coherence['observables'][ObservableId]>['term']['long'];

function plain(term: Term): object | null {
  if (term === undefined) return null;
  const means = (record: Readonly<Record<string, { readonly mean: number } | undefined>>): Record<string, number> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value?.mean ?? 0]));
  return {
    effect: term.effect.mean,
    contribution: means(term.contribution),
    interaction: means(term.interaction),
    coherence: term.coherence,
    ...(term.effect.se === undefined ? {} : { se: term.effect.se }),
    spread: { effect: term.effect, contribution: term.contribution, interaction: term.interaction },
  };
}
