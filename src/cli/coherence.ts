/** `doorstroom coherence SCENARIO`: what each measure contributes to the effect of the package, and which pairs strengthen or replace each other. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { type Coherence, coherence, coherenceRuns, EXACT_PARTS, type Method } from '../ensemble/coherence.ts';
import { FIDELITIES, type Fidelity } from '../ensemble/fidelity.ts';
import { grouped, type Player, playersOf } from '../ensemble/players.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import { MAIN_OBSERVABLES } from '../report/comparison-table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { affordable } from './affordable.ts';
import { coherenceText } from './coherence-text.ts';
import { observablesNamed } from './observables-named.ts';
import { choiceOf, drawsAsked, type RunFlags, seedOf, wholeNumber, withUntil, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { type QueueFlags, queueOptions, withExecutors } from './queue-options.ts';
import { progress } from './progress.ts';
import { scenarioRead } from './scenario-read.ts';

interface Flags extends RunFlags, QueueFlags {
  readonly base: string;
  readonly measures?: string;
  readonly groups?: string;
  readonly observables?: string;
  readonly method: string;
  readonly fidelity: string;
  readonly orders: string;
  readonly correction?: string;
}

const ORDERS_MAX = 10_000;
const CORRECTION_MAX = 100_000;
/** Draws in which the expected paths are corrected, unless somebody asks for others. */
const CORRECTION = '8';

export function coherenceCommand(program: Command, ports: Ports): void {
  const command = program
    .command('coherence')
    .argument('<scenario>', 'built-in name or file')
    .description('contribution of each measure and interaction of each pair, on every observable')
    .option('--base <scenario>', 'what the package is compared with', 'huidig-recht')
    .option('--measures <ids>', 'take the package apart by these only, with commas between; the others stay as in the scenario')
    .option('--groups <groups>', 'take measures together: a+b,c+d')
    .option('--observables <ids>', 'tell these only, with commas between')
    .option('--method <name>', `exact: every subset; sampled: drawn orders; auto: exact up to ${String(EXACT_PARTS)} parts`, 'auto')
    .option('--fidelity <name>', 'fluid: expected paths; exact: every person', 'fluid')
    .option('--draws <n>', 'number of draws; draw 0 is the central path', '4')
    .option('--orders <n>', 'orders of joining per draw, where they are drawn', '40')
    .option('--correction <n>', `draws in which expected paths are corrected by the exact chain (${CORRECTION} with --fidelity fluid)`)
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--until <month>', 'last month', '2030-12')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json');
  queueOptions(command).action(async (name: string, flags: Flags) => {
    const told = observablesNamed(flags.observables);
    const found = await coherenceRun(name, flags, ports);
    if (flags.json) ports.out(`${JSON.stringify(jsonOf(found, told ?? observableIds))}\n`);
    else ports.out(coherenceText(found, told ?? MAIN_OBSERVABLES));
  });
}

async function coherenceRun(name: string, flags: Flags, ports: Ports): Promise<Coherence> {
  const scenario = withUntil(scenarioRead(name, ports), flags.until);
  const base = withUntil(scenarioRead(flags.base, ports), flags.until);
  const fidelity = choiceOf(flags.fidelity, '--fidelity', FIDELITIES);
  const workers = workersOf(flags);
  const players = partsOf(base, scenario, flags);
  const plan = {
    ...{ players, fidelity, method: methodOf(flags, players), seed: seedOf(flags), draws: drawsAsked(flags) },
    orders: wholeNumber(flags.orders, '--orders', 2, ORDERS_MAX),
    correction: wholeNumber(flags.correction ?? (fidelity === 'fluid' ? CORRECTION : '0'), '--correction', 0, CORRECTION_MAX),
  };
  correctionCheck(fidelity, plan.correction);
  payable(plan, workers);
  const bar = progress(ports, `coherence of ${scenario.name}`, 'subsets');
  return withExecutors(flags, ports, ({ subsetExecutor }) =>
    coherence({ ...plan, base, scenario, executor: subsetExecutor, onProgress: bar.tick }),
  ).finally(bar.stop);
}

/** One draw has no standard error, and exact runs need no correction. */
function correctionCheck(fidelity: Fidelity, correction: number): void {
  if (correction === 0 || (fidelity === 'fluid' && correction > 1)) return;
  refuse({
    code: 'coherence.correction',
    where: '--correction',
    what: fidelity === 'exact' ? 'exact runs have nothing to correct' : 'one draw has no standard error',
    remedy: fidelity === 'exact' ? 'leave it out' : 'take at least 2, or 0 for expected paths alone',
  });
}

function payable(
  plan: Parameters<typeof coherenceRuns>[0] & { readonly fidelity: Fidelity; readonly method: Method },
  workers: number,
): void {
  const half = (coherenceRuns(plan) - coherenceRuns({ ...plan, correction: 0 })) / 2;
  const main = coherenceRuns({ ...plan, correction: 0 });
  affordable({
    runs: { exact: half + (plan.fidelity === 'exact' ? main : 0), fluid: half + (plan.fidelity === 'fluid' ? main : 0) },
    workers,
    where: plan.method === 'every-subset' && 2 ** plan.players.length > main / 2 ? '--method' : '--draws',
    remedy: 'take fewer draws, name fewer --measures, take some together with --groups, or use --method sampled',
  });
}

function methodOf({ method }: Flags, players: readonly Player[]): Method {
  const asked = choiceOf(method, '--method', ['auto', 'exact', 'sampled'] as const);
  if (asked === 'auto') return players.length <= EXACT_PARTS ? 'every-subset' : 'drawn-orders';
  return asked === 'exact' ? 'every-subset' : 'drawn-orders';
}

/** Parts one by one; together as asked, or as the scenario lists them when there are too many to take apart exactly. */
function partsOf(base: Scenario, scenario: Scenario, flags: Flags): readonly Player[] {
  const all = playersOf(base, scenario);
  if (all.length === 0)
    refuse({
      code: 'coherence.no-package',
      where: scenario.name,
      what: `does not differ from ${base.name}`,
      remedy: 'name a scenario with other measures, or another --base',
    });
  const named = flags.measures === undefined ? all : namedParts(flags.measures.split(','), all, '--measures');
  if (flags.groups !== undefined)
    return grouped(
      named,
      flags.groups.split(',').map((group) => namedParts(group.split('+'), named, '--groups')),
    );
  return named.length > EXACT_PARTS && scenario.groups !== undefined ? grouped(named, scenario.groups) : named;
}

function namedParts<T extends string>(ids: readonly string[], all: readonly T[], where: string): readonly T[] {
  const named = ids.map((id) => id.trim());
  const unknown = named.find((id) => !all.some((part) => part === id));
  if (unknown !== undefined)
    refuse({
      code: 'coherence.unknown-part',
      where,
      what: `"${unknown}" is no part of the package`,
      remedy: `use one of ${all.join(', ')}`,
    });
  return all.filter((part) => named.includes(part));
}

/** The contract's shape: the long term on top, the short term beside it. */
function jsonOf(found: Coherence, told: readonly ObservableId[]): unknown {
  const observables = Object.fromEntries(
    told.flatMap((id) => {
      const each = found.observables[id];
      return each === undefined ? [] : [[id, { unit: each.unit, ...plain(each.term.long), short: plain(each.term.short) }]];
    }),
  );
  const { receipt, method, fidelity, corrected, runs, players } = found;
  return { receipt, method, fidelity, corrected, runs, players, observables };
}

type Term = NonNullable<Coherence['observables'][ObservableId]>['term']['long'];

function plain(term: Term): object | null {
  if (term === undefined) return null;
  type Each = Readonly<Record<string, { readonly mean: number; readonly se?: number } | undefined>>;
  const means = (record: Each): Record<string, number> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value?.mean ?? 0]));
  const errors = (record: Each): Record<string, number> =>
    Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value?.se === undefined ? [] : [[key, value.se]])));
  return {
    effect: term.effect.mean,
    contribution: means(term.contribution),
    interaction: means(term.interaction),
    coherence: term.coherence,
    ...(term.effect.se === undefined ? {} : { se: term.effect.se }),
    seContribution: errors(term.contribution),
    seInteraction: errors(term.interaction),
    spread: { effect: term.effect, contribution: term.contribution, interaction: term.interaction },
    ...(term.correction === undefined ? {} : { correction: term.correction }),
  };
}
