/** Refuses work that would take days, and says what it would cost. */
import { refuse } from '../base/refusal.ts';
import type { Fidelity } from '../ensemble/fidelity.ts';

/** More runs than this are a mistake, not a wish. */
const RUNS_MAX = 1_000_000;
/** What one run to 2030 costs, seconds of one core of the machine of docs/how/uncertainty.md, rounded up. */
const SECONDS_PER_RUN: Readonly<Record<Fidelity, number>> = { exact: 0.09, fluid: 0.01 };

export interface Asked {
  readonly runs: number;
  readonly fidelity: Fidelity;
  readonly workers: number;
  /** The option to change, and how. */
  readonly where: string;
  readonly remedy: string;
}

export function affordable({ runs, fidelity, workers, where, remedy }: Asked): void {
  if (runs <= RUNS_MAX) return;
  refuse({
    code: 'cost.too-large',
    where,
    what: `${runs.toLocaleString('en')} runs would take about ${timeText((runs * SECONDS_PER_RUN[fidelity]) / workers)} on ${String(workers)} workers; at most ${RUNS_MAX.toLocaleString('en')} runs`,
    remedy,
  });
}

function timeText(seconds: number): string {
  const hours = Math.ceil(seconds / 3600);
  if (hours <= 48) return `${String(hours)} hours`;
  const days = Math.ceil(hours / 24);
  return days <= 730 ? `${String(days)} days` : `${Math.ceil(days / 365).toLocaleString('en')} years`;
}
