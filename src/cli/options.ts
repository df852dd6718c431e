/** Options that several commands share, each checked at the door. */
import { isMonthText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import { costText } from './affordable.ts';
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

/** One of a closed list, or a refusal that tells it. */
export function choiceOf<T extends string>(value: string, option: string, choices: readonly T[]): T {
  return (
    choices.find((choice) => choice === value) ??
    refuse({ code: 'option.choice', where: option, what: `there is no ${value}`, remedy: `use one of ${choices.join(', ')}` })
  );
}

/** A draw costs a fraction of a second; more than this is a mistake, not a wish. */
const DRAWS_MAX = 100_000;
const SEED_MAX = 2_147_483_647;
const WORKERS_MAX = 64;

/** Draws without an upper bound of their own: the caller weighs what they cost. */
export const drawsAsked = (flags: Pick<RunFlags, 'draws'>): number => wholeNumber(flags.draws, '--draws', 1, SEED_MAX);
/** Draws of an ensemble, all of whose members are kept until the end. */
export function drawsOf(flags: Pick<RunFlags, 'draws'>): number {
  const draws = Number(flags.draws);
  if (!(/^\d+$/.test(flags.draws) && draws > DRAWS_MAX)) return wholeNumber(flags.draws, '--draws', 1, DRAWS_MAX);
  return refuse({
    code: 'option.number',
    where: '--draws',
    what: `${String(draws)} draws would take about ${costText({ exact: draws }, 1)} of one core; at most ${String(DRAWS_MAX)}`,
    remedy: `give a whole number from 1 to ${String(DRAWS_MAX)}`,
  });
}
export const seedOf = (flags: Pick<RunFlags, 'seed'>): number => wholeNumber(flags.seed, '--seed', 0, SEED_MAX);
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
