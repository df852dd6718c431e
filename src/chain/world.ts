/** The state of one run: the rows, the lists, the books and the counters that carry over from month to month. */
import { MUNICIPALITIES, type Towns } from '../population/municipalities.ts';
import { sizeMean, sizeTable } from '../population/household-size.ts';
import { workIndex } from '../population/work-index.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type Calendar, calendarCreate } from './calendar.ts';
import type { EventSink, Moved } from './event.ts';
import { type Ledger, ledgerCreate } from './ledger.ts';
import { PLACES } from './place.ts';
import { type Units, unitsCreate } from './units.ts';
import { type WaitingLists, waitingListsCreate } from './waiting-list.ts';

/** First in first out of households, by their index. */
export interface Queue {
  rows: number[];
  at: number;
}

export interface Coupling {
  /** Cumulative, per municipality: where a household goes by what is left of the quota. */
  readonly weights: Float64Array;
  /** Who waits for the round to close, and their persons; empty at the end of every month. */
  round: { readonly ready: { readonly unit: number; readonly settle: (municipality: number) => void }[]; persons: number };
}

export interface World {
  readonly inputs: Inputs;
  readonly towns: Towns;
  readonly sink: EventSink;
  /** The one event that is filled for every move. */
  readonly event: { -readonly [K in keyof Moved]: Moved[K] };
  readonly units: Units;
  /** Persons of this month's moves that are told together, per place they left and place they went to. */
  readonly crowd: Float64Array;
  readonly ledger: Ledger;
  readonly sizes: Float64Array;
  readonly meanSize: number;
  /** Departures, fast decisions and own homes that come due. */
  readonly calendar: Calendar;
  /** Ends of temporary accommodation. */
  readonly temporaryEnds: Calendar;
  readonly procedure: Queue;
  /** Permit holders whose family is still to come, in order of permit; those held back by a condition of the law wait in `held`. */
  readonly families: Queue;
  readonly held: Queue;
  /** Households in order of permit; who has left reception is dropped from it in passing. */
  readonly permits: Queue;
  readonly lists: WaitingLists;
  /** Month of registration (may be negative, with a fraction) that each list of regular seekers has been served up to. */
  readonly heads: Float64Array;
  readonly effort: Float64Array;
  /** e to the minus expected vacancies per municipality and class, for the national number of homes `perMonth`. */
  readonly vacancies: { perMonth: number; readonly expMinusMean: Float64Array };
  /** Cumulative task minus coupled persons, per municipality: what koppeling still has to place. */
  readonly toCouple: Float64Array;
  /** Cumulative task minus housed persons, per municipality: positive is backlog. */
  readonly backlog: Float64Array;
  readonly coupling: Coupling;
  /** Chance of work per municipality against the mean. */
  readonly workIndex: Float64Array;
  /** Fractions of persons or homes carried to the next month, by name. */
  readonly carry: Record<CarryName, number>;
  readonly occupied: { transit: number; har: number };
  converted: number;
  builtPlaces: number;
  familiesApart: number;
  /** Persons who got a permit in the current half-year so far, and in the one before it. */
  permitsThisHalf: number;
  permitsPreviousHalf: number;
  flexHomes: number;
  harRegular: number;
  harTemporary: number;
}

export type CarryName = 'first' | 'nareis' | 'other' | 'otherPermits' | 'decisions' | 'shared' | 'har' | 'flex' | 'convert';

const noCarry = (): Record<CarryName, number> => ({
  first: 0,
  nareis: 0,
  other: 0,
  otherPermits: 0,
  decisions: 0,
  shared: 0,
  har: 0,
  flex: 0,
  convert: 0,
});
const emptyEvent = (): World['event'] => ({
  month: 0,
  unit: 0,
  from: 0,
  to: 0,
  persons: 0,
  children: 0,
  firstChild: 0,
  identity: 0,
  alone: false,
  childrenSince: 0,
  permit: 0,
  municipality: 0,
  route: 0,
});
const queue = (): Queue => ({ rows: [], at: 0 });

export function worldCreate(inputs: Inputs, towns: Towns, sink: EventSink): World {
  const sizes = sizeTable(inputs.household);
  const persons = inputs.arrivals.first.reduce((a, b) => a + b, 0) + inputs.arrivals.nareis.reduce((a, b) => a + b, 0);
  const capacity = Math.ceil(persons * 0.75) + 60_000;
  return {
    inputs,
    towns,
    sink,
    event: emptyEvent(),
    units: unitsCreate(capacity),
    crowd: new Float64Array(PLACES * PLACES),
    ledger: ledgerCreate(MUNICIPALITIES),
    sizes,
    meanSize: sizeMean(sizes),
    calendar: calendarCreate(inputs.months, capacity),
    temporaryEnds: calendarCreate(inputs.months, capacity),
    procedure: queue(),
    families: queue(),
    held: queue(),
    permits: queue(),
    lists: waitingListsCreate(MUNICIPALITIES),
    heads: Float64Array.from(towns.initialWait, (wait) => -wait),
    vacancies: { perMonth: -1, expMinusMean: new Float64Array(towns.vacancyShare.length) },
    effort: new Float64Array(MUNICIPALITIES).fill(1),
    toCouple: new Float64Array(MUNICIPALITIES),
    backlog: new Float64Array(MUNICIPALITIES),
    coupling: {
      weights: new Float64Array(MUNICIPALITIES),
      round: { ready: [], persons: 0 },
    },
    workIndex: workIndex(inputs.seed, inputs.integration.provinceRatio, towns.province, towns.population),
    carry: noCarry(),
    occupied: { transit: 0, har: 0 },
    converted: 0,
    builtPlaces: 0,
    familiesApart: 0,
    permitsThisHalf: 0,
    permitsPreviousHalf: 0,
    flexHomes: 0,
    harRegular: 0,
    harTemporary: 0,
  };
}

/** Whole persons of `amount` this month; the fraction waits for the next month. */
export function whole(world: World, name: CarryName, amount: number): number {
  const total = world.carry[name] + amount;
  const persons = Math.floor(total);
  world.carry[name] = total - persons;
  return persons;
}
