/** The state of one run: the rows, the lists, the books and the counters that carry over from month to month. */
import { type BinomialTable, binomialTable } from '../base/binomial-table.ts';
import { type PoissonTable, poissonTableRelease } from '../base/poisson-table.ts';
import { MUNICIPALITIES, type Towns } from '../population/municipalities.ts';
import { sizeGuide, sizeMean, sizeTable } from '../population/household-size.ts';
import { type HazardTable, hazardTable } from '../population/hazard.ts';
import { workIndex } from '../population/work-index.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { type Calendar, calendarCreate, calendarRelease } from './calendar.ts';
import type { EventSink } from './event.ts';
import { type Children, childrenCreate } from './child.ts';
import { type Departures, departuresCreate, departuresRelease } from './departures.ts';
import { type Households, householdsCreate } from './household.ts';
import { type Ledger, ledgerCreate } from './ledger.ts';
import { PLACES } from './place.ts';
import { type RegularLettings, regularLettingsCreate } from './regular-lettings.ts';
import { type Offers, type Seekers, seekerOffers, seekersCreate } from './links/seekers.ts';
import { PERMITS_BEFORE, type StatusFlows, statusFlowsCreate } from './status-flows.ts';
import { type Units, unitsCreate, unitsRelease } from './units.ts';
import { type WaitingLists, waitingListsCreate } from './waiting-list.ts';

/** First in first out of households, by their index. */
export interface Queue {
  rows: number[];
  at: number;
}

export interface Coupling {
  /** Cumulative, per municipality: where a household goes by what is left of the quota. */
  readonly weights: Float64Array;
  /** Where to start looking in them, made when a month first asks. */
  readonly guide: Uint16Array;
  guideMonth: number;
  /** Who waits for the round to close, and their persons; empty at the end of every month. */
  round: { readonly ready: { readonly unit: number; readonly settle: (municipality: number) => void }[]; persons: number };
}

export interface World {
  readonly inputs: Inputs;
  readonly towns: Towns;
  readonly sink: EventSink;
  readonly units: Units;
  /** Persons of this month's moves that are booked together, per place they left and place they went to. */
  readonly crowd: Float64Array;
  /** People without a permit who are only waiting for the month in which they leave. */
  readonly departures: Departures;
  readonly children: Children;
  readonly flows: StatusFlows;
  /** Status holders in reception per month of permit, from {@link PERMITS_BEFORE} months before the run. */
  readonly waitingByPermit: Float64Array;
  /** Persons who came, and who got a permit, this month. */
  arrived: number;
  granted: number;
  /** Where households of one origin are drawn; nothing in it is kept. */
  drawn: Households;
  readonly ledger: Ledger;
  readonly sizes: Float64Array;
  readonly sizeGuide: Uint16Array;
  readonly meanSize: number;
  /** Fast decisions and own homes that come due; departures too when every household is told by itself. */
  readonly calendar: Calendar;
  /** Ends of temporary accommodation. */
  readonly temporaryEnds: Calendar;
  /** First row that the IND has not looked at; those in its queue stand in order of arrival. */
  nextApplicant: number;
  /** Permit holders whose family is still to come, in order of permit; those held back by a condition of the law wait in `held`. */
  readonly families: Queue;
  readonly held: Queue;
  /** Households in order of permit; who has left reception is dropped from it in passing. */
  readonly permits: Queue;
  readonly lists: WaitingLists;
  readonly seekers: Seekers;
  readonly effort: Float64Array;
  readonly vacancies: Vacancies;
  readonly regular: RegularLettings;
  /** How many of the homes that are left go to those with urgency, and what is offered to whom this month. */
  readonly urgent: BinomialTable;
  readonly urgentOffers: Offers;
  readonly regularOffers: Offers;
  readonly hazards: Hazards;
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

/** Tables of the month in which something happens, by hazard a month; the one asked for last is mostly asked for again. */
export interface Hazards {
  readonly tables: Map<number, HazardTable>;
  last: number;
  table: HazardTable | undefined;
}

/** Per municipality and size class. */
export interface Vacancies {
  /** National number of homes a month that the rest was computed for. */
  perMonth: number;
  /** Expected homes a month, and e to the power of minus that. */
  readonly mean: Float64Array;
  readonly expMinusMean: Float64Array;
  /** Made when the expectation holds for more than a month. */
  table: PoissonTable | null;
  /** Homes of this month that are not let yet. */
  readonly homes: Int32Array;
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
const vacanciesCreate = (cells: number): Vacancies => ({
  perMonth: -1,
  mean: new Float64Array(cells),
  expMinusMean: new Float64Array(cells),
  table: null,
  homes: new Int32Array(cells),
});
/** Entries of the guide to the weights of koppeling. */
export const COUPLING_PARTS = 1024;

const couplingCreate = (): Coupling => ({
  weights: new Float64Array(MUNICIPALITIES),
  guide: new Uint16Array(COUPLING_PARTS),
  guideMonth: NaN,
  round: { ready: [], persons: 0 },
});
const nothingYet = {
  arrived: 0,
  granted: 0,
  nextApplicant: 0,
  converted: 0,
  builtPlaces: 0,
  familiesApart: 0,
  permitsThisHalf: 0,
  permitsPreviousHalf: 0,
  flexHomes: 0,
  harRegular: 0,
  harTemporary: 0,
};
const queue = (): Queue => ({ rows: [], at: 0 });

/** Households of a month, mostly; more room is made where it is needed. */
const DRAWN = 4096;

export function worldCreate(inputs: Inputs, towns: Towns, sink: EventSink): World {
  const sizes = sizeTable(inputs.household);
  const persons = inputs.arrivals.first.reduce((a, b) => a + b, 0) + inputs.arrivals.nareis.reduce((a, b) => a + b, 0);
  const capacity = Math.ceil(persons * 0.75) + 60_000;
  return {
    inputs,
    towns,
    sink,
    units: unitsCreate(capacity),
    crowd: new Float64Array(PLACES * PLACES),
    departures: departuresCreate(inputs.months),
    children: childrenCreate(inputs.months),
    flows: statusFlowsCreate(inputs.months, MUNICIPALITIES),
    waitingByPermit: new Float64Array(inputs.months + PERMITS_BEFORE),
    drawn: householdsCreate(DRAWN),
    ledger: ledgerCreate(MUNICIPALITIES),
    sizes,
    sizeGuide: sizeGuide(sizes),
    meanSize: sizeMean(sizes),
    calendar: calendarCreate(inputs.months),
    temporaryEnds: calendarCreate(inputs.months),
    families: queue(),
    held: queue(),
    permits: queue(),
    lists: waitingListsCreate(MUNICIPALITIES),
    seekers: seekersCreate(towns, towns.vacancyShare.length),
    vacancies: vacanciesCreate(towns.vacancyShare.length),
    regular: regularLettingsCreate(MUNICIPALITIES, sink.waitsPerMunicipality === true),
    urgent: binomialTable(inputs.housing.urgentShare),
    urgentOffers: seekerOffers(towns, true),
    regularOffers: seekerOffers(towns, false),
    hazards: { tables: new Map(), last: NaN, table: undefined },
    effort: new Float64Array(MUNICIPALITIES).fill(1),
    toCouple: new Float64Array(MUNICIPALITIES),
    backlog: new Float64Array(MUNICIPALITIES),
    coupling: couplingCreate(),
    workIndex: workIndex(inputs.seed, inputs.integration.provinceRatio, towns.province, towns.population),
    carry: noCarry(),
    occupied: { transit: 0, har: 0 },
    ...nothingYet,
  };
}

/** The run is over and nobody looks at the world any more: its memory goes to the next. */
export function worldRelease({ units, calendar, temporaryEnds, departures, vacancies }: World): void {
  unitsRelease(units);
  calendarRelease(calendar);
  calendarRelease(temporaryEnds);
  departuresRelease(departures);
  if (vacancies.table !== null) poissonTableRelease(vacancies.table);
}

/** Drops from a queue those who have had their turn, once they are most of it. */
export function queueTrim(queue: Queue): void {
  if (queue.at * 2 <= queue.rows.length) return;
  const left = queue.rows.length - queue.at;
  for (let i = 0; i < left; i++) queue.rows[i] = queue.rows[queue.at + i];
  queue.rows.length = left;
  queue.at = 0;
}

/** Months until something with this hazard happens, as a table. */
export function hazardOf({ hazards, inputs }: World, hazard: number): HazardTable {
  if (hazards.last === hazard && hazards.table !== undefined) return hazards.table;
  const table = hazards.tables.get(hazard) ?? hazardTable(hazard, inputs.months);
  hazards.tables.set(hazard, table);
  hazards.last = hazard;
  hazards.table = table;
  return table;
}

/** Whole persons of `amount` this month; the fraction waits for the next month. */
export function whole(world: World, name: CarryName, amount: number): number {
  const total = world.carry[name] + amount;
  const persons = Math.floor(total);
  world.carry[name] = total - persons;
  return persons;
}
