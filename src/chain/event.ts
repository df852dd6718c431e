/** What the chain tells the world: the only window on it. Observers add up events; the chain knows no observer. */

/** A household that moved, or several without a permit and without children together. Valid only during the call: copy what you keep. */
export interface Moved {
  readonly month: number;
  /** Row of the household, or -1 for several together. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly persons: number;
  readonly children: number;
  /** Only where there are children: rank in the household of the first of them, and whether they came without an adult: these name their ages. */
  readonly firstChild: number;
  readonly identity: number;
  readonly alone: boolean;
  /** Only where there are children: month since which they are in reception. */
  readonly childrenSince: number;
  /** Month of the permit, or -1. */
  readonly permit: number;
  /** Index of the coupled municipality, or -1. */
  readonly municipality: number;
  /** Way out of reception, 0 when the move is none. */
  readonly route: number;
}

/** Stocks and totals at the end of a month that no single move tells. */
export interface MonthEnd {
  readonly month: number;
  /** Regular places available, before the usable share; persons. */
  readonly regularPlaces: number;
  /** NaN where nobody published them. */
  readonly emergencyPlaces: number;
  readonly converted: number;
  /** Status holders in doorstroomlocaties, and places there for others. */
  readonly inTransit: number;
  readonly reservedForOthers: number;
  readonly familiesApart: number;
  readonly largeFamiliesWaiting: number;
  readonly taskInForce: boolean;
  /** Backlog per municipality, persons; positive is behind. */
  readonly backlog: Float64Array;
  readonly flexHomes: number;
  readonly harPersonsRegular: number;
  readonly harPersonsTemporary: number;
}

export interface EventSink {
  /** Tell every household by itself; otherwise moves of people without permit and children are told together, at the end of the month. */
  readonly each?: boolean;
  moved(event: Moved): void;
  /** A permit was given: `persons` became status holder. */
  granted(month: number, unit: number, persons: number): void;
  arrived(month: number, persons: number): void;
  /** Homes of size class `size` let to status holders. */
  letToStatus(month: number, municipality: number, homes: number): void;
  letToRegular(month: number, municipality: number, urgent: boolean, waitMonths: number, homes: number): void;
  task(month: number, municipality: number, persons: number): void;
  /** Persons with a permit were coupled to a municipality. */
  coupled(month: number, municipality: number, persons: number): void;
  /** Persons of the quota of a new half-year changed municipality by exchange. */
  exchanged(month: number, persons: number): void;
  monthEnd(event: MonthEnd): void;
}
