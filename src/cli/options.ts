/** Options that several commands share, each checked at the door. */
import type { Command } from 'commander';
import { isMonthText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface RunFlags {
  readonly draws: string;
  readonly seed: string;
  readonly until?: string;
  readonly municipalities?: true;
  readonly workers: string;
  readonly json?: true;
  readonly csv?: true;
}

export function runOptions(command: Command, draws: number): Command {
  return command
    .option('--draws <n>', 'number of draws; draw 0 is the central path', String(draws))
    .option('--seed <n>', 'seed of all chance', '1')
    .option('--until <month>', 'last month, e.g. 2035-12')
    .option('--municipalities', 'also per municipality (json only)')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--json', 'print json')
    .option('--csv', 'print csv');
}

/** A whole number inside its limits, or a refusal that states them. */
export function wholeNumber(value: string, option: string, min: number, max: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  return refuse({
    code: 'option.number',
    where: option,
    what: `${value} is not a whole number from ${String(min)} to ${String(max)}`,
    remedy: `give a whole number from ${String(min)} to ${String(max)}`,
  });
}

/** A draw costs a fraction of a second; more than this is a mistake, not a wish. */
const DRAWS_MAX = 100_000;
const SEED_MAX = 2_147_483_647;
const WORKERS_MAX = 64;

export const drawsOf = (flags: RunFlags): number => wholeNumber(flags.draws, '--draws', 1, DRAWS_MAX);
export const seedOf = (flags: RunFlags): number => wholeNumber(flags.seed, '--seed', 0, SEED_MAX);
export const workersOf = (flags: Pick<RunFlags, 'workers'>): number => wholeNumber(flags.workers, '--workers', 1, WORKERS_MAX);

/** The scenario with another last month. */
export function withUntil(scenario: Scenario, until: string | undefined): Scenario {
  if (until === undefined) return scenario;
  if (!isMonthText(until) || until < scenario.from || until > '2060-12') {
    refuse({
      code: 'option.until',
      where: '--until',
      what: `${until} is not a month from ${scenario.from} to 2060-12`,
      remedy: 'write it as 2035-12',
    });
  }
  return { ...scenario, until };
}
