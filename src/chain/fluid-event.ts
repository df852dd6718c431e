/** What the expected path tells: the same facts as the exact chain, in sums and means instead of household by household. Persons with fractions. */
import type { MonthEnd } from './event.ts';
import type { StatusFlows } from './status-flows.ts';

export interface FluidMonthEnd extends MonthEnd {
  readonly occupancy: number;
  readonly statusHolders: number;
  /** Of them per month of permit, from `PERMITS_BEFORE` months before the run. */
  readonly waitingByPermit: Float64Array;
  /** Children in reception by month of arrival: with an adult, and alone. */
  readonly kidsSince: Float64Array;
  readonly aloneSince: Float64Array;
  /** Per municipality: homes let to status holders and to others. */
  readonly letToStatus: Float64Array;
  readonly letToOthers: Float64Array;
  /** Homes let to others without urgency by months since registration, in slack and in tight areas. */
  readonly othersWaits: readonly [Float64Array, Float64Array];
  /** `class * municipalities + municipality`: homes let to others without urgency, and whole months since registration at the head of the list. */
  readonly othersHomes: Float64Array;
  readonly othersAge: Float64Array;
}

export interface FluidSink {
  granted(month: number, persons: number): void;
  arrived(month: number, persons: number): void;
  /** What status holders did in the month. The tables are cleared afterwards. */
  statusHolders(month: number, flows: StatusFlows): void;
  task(month: number, municipality: number, persons: number): void;
  /** Persons coupled in the month, per municipality. */
  coupled(month: number, persons: Float64Array): void;
  exchanged(month: number, persons: number): void;
  monthEnd(event: FluidMonthEnd): void;
}
