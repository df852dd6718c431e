/** What the chain tells the world: the only window on it, mostly as totals of a month. The chain knows no observer. */
import type { Children } from './child.ts';
import type { RegularLettings } from './regular-lettings.ts';
import type { StatusFlows } from './status-flows.ts';

/** A household that moved, or the part of it that came in. */
export interface Moved {
  readonly month: number;
  /** Row of the household. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly persons: number;
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

/** What the exact chain knows besides: whole people, by place, age and permit. */
export interface CountedMonthEnd extends MonthEnd {
  /** Persons per place. */
  readonly stock: Float64Array;
  /** Children in reception. */
  readonly children: Children;
  /** Status holders in reception per month of permit, from `PERMITS_BEFORE` months before the run. */
  readonly waitingByPermit: Float64Array;
}

export interface EventSink {
  /** Asks for every move of every household by itself. */
  moved?: (event: Moved) => void;
  /** Keep the waits of regular seekers per municipality too. */
  readonly waitsPerMunicipality?: boolean;
  /** So many persons became status holder, or came into the country. */
  granted(month: number, persons: number): void;
  arrived(month: number, persons: number): void;
  /** Homes of size class `size` let to status holders. */
  letToStatus(month: number, municipality: number, homes: number): void;
  /** Everything let to regular seekers in the month. */
  letToRegular(month: number, lettings: RegularLettings): void;
  task(month: number, municipality: number, persons: number): void;
  /** Persons with a permit were coupled to a municipality. */
  coupled(month: number, municipality: number, persons: number): void;
  /** Persons of the quota of a new half-year changed municipality by exchange. */
  exchanged(month: number, persons: number): void;
  /** What status holders did in the month. The tables are cleared afterwards. */
  statusHolders(month: number, flows: StatusFlows): void;
  monthEnd(event: CountedMonthEnd): void;
}
