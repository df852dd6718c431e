/** Refuses work that would take days, and says what it would cost. */
import { refuse } from '../base/refusal.ts';
import type { Fidelity } from '../ensemble/fidelity.ts';

/** What one run to 2030 costs, seconds of one core of the machine of docs/how/uncertainty.md, rounded up. */
const SECONDS_PER_RUN: Readonly<Record<Fidelity, number>> = { exact: 0.1, fluid: 0.015 };
/** More than two days of one core is a mistake, not a wish. */
const SECONDS_MAX = 172_800;

export interface Asked {
  readonly runs: Readonly<Partial<Record<Fidelity, number>>>;
  readonly workers: number;
  /** The option to change, and how. */
  readonly where: string;
  readonly remedy: string;
}

export function affordable({ runs, workers, where, remedy }: Asked): void {
  const { exact = 0, fluid = 0 } = runs;
  if (secondsOf(runs) <= SECONDS_MAX) return;
  refuse({
    code: 'cost.too-large',
    where,
    what: `${(exact + fluid).toLocaleString('en')} runs would take about ${costText(runs, workers)} on ${String(workers)} workers`,
    why: `more than ${timeText(SECONDS_MAX)} of one core is not begun`,
    remedy,
  });
}

const secondsOf = ({ exact = 0, fluid = 0 }: Asked['runs']): number => exact * SECONDS_PER_RUN.exact + fluid * SECONDS_PER_RUN.fluid;

/** What runs cost, in words. */
export const costText = (runs: Asked['runs'], workers: number): string => timeText(secondsOf(runs) / workers);

function timeText(seconds: number): string {
  const hours = Math.ceil(seconds / 3600);
  if (hours <= 48) return `${String(hours)} hours`;
  const days = Math.ceil(hours / 24);
  return days <= 730 ? `${String(days)} days` : `${Math.ceil(days / 365).toLocaleString('en')} years`;
}
