/** What the expected path tells: the same facts as the exact chain, in sums and means instead of household by household. Persons with fractions. */
import type { MonthEnd } from './event.ts';

/** People with a permit who leave reception or temporary places, or move in with family at once. */
export interface Left {
  readonly month: number;
  /** Month of their permit. */
  readonly permit: number;
  readonly from: number;
  readonly to: number;
  readonly route: number;
  readonly persons: number;
  readonly adults: number;
}

export interface FluidMonthEnd extends MonthEnd {
  readonly occupancy: number;
  readonly statusHolders: number;
  /** Of them, with a permit of more than so many whole months: by month of permit, from the oldest. */
  readonly waitingByPermit: (permit: number) => number;
  /** Children in reception by month of arrival: with an adult, and alone. */
  readonly kidsSince: Float64Array;
  readonly aloneSince: Float64Array;
  /** Per municipality: persons housed, homes let to status holders and to others. */
  readonly housed: Float64Array;
  readonly letToStatus: Float64Array;
  readonly letToOthers: Float64Array;
  /** Homes let to others without urgency by months since registration, in slack and in tight areas. */
  readonly othersWaits: readonly [Float64Array, Float64Array];
  /** Per municipality and class: homes let to others without urgency, and whole months since registration at the head of the list. */
  readonly othersHomes: Float64Array;
  readonly othersAge: Int32Array;
}

export interface FluidSink {
  /** Persons got a permit; `placed` is adults times the chance of work where they were coupled to. */
  permitted(month: number, permit: number, persons: number, adults: number, placed: number): void;
  arrived(month: number, persons: number): void;
  left(event: Left): void;
  task(month: number, municipality: number, persons: number): void;
  coupled(month: number, municipality: number, persons: number): void;
  exchanged(month: number, persons: number): void;
  monthEnd(event: FluidMonthEnd): void;
}
