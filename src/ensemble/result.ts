/** What a run gives back: bands per observable and month, and the receipt that lets anyone redo it. */
import type { ObservableId } from '../observe/observable.ts';
import type { Unit } from '../figures/figure.ts';
import type { EnsembleFidelity } from './how.ts';

/** Enough to redo a result years later: same receipt, same bytes. */
export interface Receipt {
  readonly version: string;
  readonly figuresHash: string;
  readonly scenarioHash: string;
  readonly seed: number;
  readonly draws: number;
  /** Of an ensemble; analyses that mix fidelities by themselves tell them beside their receipt. */
  readonly fidelity?: EnsembleFidelity;
  /** Digest of the posterior that its assumptions were drawn from. */
  readonly posterior?: string;
  readonly resultHash: string;
}

/** Pointwise bands over the draws, one value per month. NaN-free: a month without a value carries null. */
export interface Series {
  readonly unit: Unit;
  readonly months: readonly string[];
  readonly p05: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  readonly mean: readonly (number | null)[];
  /** Standard error of each of these; null where one draw tells nothing about it, absent in results of before there were any. */
  readonly seP05?: readonly (number | null)[];
  readonly seP50?: readonly (number | null)[];
  readonly seP95?: readonly (number | null)[];
  readonly seMean?: readonly (number | null)[];
}

export type SeriesByObservable = Readonly<Record<ObservableId, Series>>;

export interface RunResult {
  readonly receipt: Receipt;
  readonly scenario: string;
  readonly series: SeriesByObservable;
  /** Flows and money as totals over the twelve months up to each month, banded per draw: a sum of bands would not be a band. */
  readonly yearly: Partial<SeriesByObservable>;
  /** By CBS code, only on request, counts below 10 not published by the report. */
  readonly municipalities?: Readonly<Record<string, Partial<SeriesByObservable>>>;
}

export interface Comparison {
  readonly base: RunResult;
  readonly scenario: RunResult;
  readonly receipt: Receipt;
  /** Scenario minus base, draw by draw with common draws, then banded. */
  readonly difference: SeriesByObservable;
  readonly yearlyDifference: Partial<SeriesByObservable>;
}
