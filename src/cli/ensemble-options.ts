/** Options of the commands that run an ensemble: how many draws and how finely, whether that can be, and what it means in words. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { ENSEMBLE_FIDELITIES, type EnsembleFidelity, type How } from '../ensemble/how.ts';
import { MIXED_LEAST } from '../ensemble/mixed.ts';
import { howWords } from '../report/how-words.ts';
import type { Receipt } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { choiceOf, drawsOf, type RunFlags, seedOf } from './options.ts';
import type { Ports } from './ports.ts';
import { posteriorRead } from './posterior-read.ts';

export interface EnsembleFlags extends Omit<RunFlags, 'draws'> {
  /** Absent: as many as the fidelity asks for. */
  readonly draws?: string;
  readonly fidelity?: string;
  readonly posterior?: string;
}

const USUAL_DRAWS: Readonly<Record<EnsembleFidelity, string>> = { exact: '20', fluid: '20', mixed: '200' };

export function ensembleOptions(command: Command): Command {
  return command
    .option('--draws <n>', `number of draws; draw 0 is the central path (default: ${USUAL_DRAWS.exact}, mixed ${USUAL_DRAWS.mixed})`)
    .option(
      '--fidelity <name>',
      'exact: every person; fluid: expected paths, without chance; mixed: expected paths with the chance of a few exact runs',
      'exact',
    )
    .option('--posterior <file>', 'draw the fitted assumptions from this file, made by calibrate, instead of from their whole ranges')
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--until <month>', 'last month, e.g. 2035-12')
    .option('--municipalities', 'also per municipality (json only)')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json')
    .option('--csv', 'print csv');
}

/** Refuses what cannot be, before anything is run. */
export function howOf(
  flags: EnsembleFlags,
  scenarios: readonly Scenario[],
  ports: Pick<Ports, 'readText'>,
): How & { readonly draws: number } {
  const fidelity = choiceOf(flags.fidelity ?? 'exact', '--fidelity', ENSEMBLE_FIDELITIES);
  const draws = drawsOf({ draws: flags.draws ?? USUAL_DRAWS[fidelity] });
  fidelityCheck(fidelity, draws, scenarios);
  const posterior = flags.posterior === undefined ? {} : { posterior: posteriorRead(flags.posterior, ports) };
  return { seed: seedOf(flags), fidelity, draws, ...posterior };
}

export function fidelityCheck(fidelity: EnsembleFidelity, draws: number, scenarios: readonly Scenario[]): void {
  if (fidelity === 'exact') return;
  const rounds = scenarios.find(({ koppeling: { method } }) => method !== undefined && method !== 'naar-taak');
  if (rounds !== undefined)
    refuse({
      code: 'fidelity.rounds',
      where: '--fidelity',
      what: `${rounds.name} couples ${String(rounds.koppeling.method)}, in weekly rounds, which an expected path does not know`,
      why: 'it couples by what is left of the quota, so its numbers would be those of another koppeling',
      remedy: 'use --fidelity exact',
    });
  if (fidelity === 'mixed' && draws < MIXED_LEAST)
    refuse({
      code: 'fidelity.few-draws',
      where: '--draws',
      what: `${String(draws)} draws are too few to mix`,
      why: 'nearly every one of them would be an exact run',
      remedy: `give ${String(MIXED_LEAST)} or more, or use --fidelity exact`,
    });
}

/** What the numbers are, beside them: in Dutch under a table; csv and json, read by programs, get it on standard error. */
export function howTold({ err }: Pick<Ports, 'err'>, { fidelity = 'exact', posterior }: Receipt, forPrograms: boolean): string {
  const words = howWords(fidelity, posterior !== undefined, forPrograms ? 'en' : 'nl')
    .map((line) => `${line}\n`)
    .join('');
  if (!forPrograms) return words;
  if (words !== '') err(words);
  return '';
}
