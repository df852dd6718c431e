/**
 * The state of the expected path: the same places, lists and books as the exact chain, in means instead of households. Persons nationally
 * are whole millionths, so that the books close exactly; households per municipality are plain numbers that follow them.
 */
import { exp } from '../../base/real.ts';
import type { Towns } from '../../population/municipalities.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import type { FluidSink } from '../fluid-event.ts';
import type { Ledger } from '../ledger.ts';
import type { StatusFlows } from '../status-flows.ts';
import type { FamilyMix, Mix } from './mix.ts';
import type { SeekerHeads } from './seekers.ts';

/** Persons are counted in millionths. */
export const MICRO = 1_000_000;
/** Size classes of households of at most three persons: only they live in temporary places. */
export const SMALL_CLASSES = 3;

/** People without a permit, by the month in which they came; whole millionths. */
export interface Visitors {
  readonly dropout: Float64Array;
  readonly fast: Float64Array;
  readonly queue: Float64Array;
  readonly rejected: Float64Array;
  readonly other: Float64Array;
  /** First month of arrival with somebody in `queue`. */
  oldest: number;
}

/**
 * Status holders who wait. A cell is a class of home and a month of permit. Nationally it is a row of amounts; a municipality that has not
 * come to it yet has `content` times its `weight` of it, so that whatever takes a part of a cell everywhere need not visit anybody. Households
 * are kept as they were before the chance to find a home alone took any, times {@link FluidWorld.left}.
 */
export interface Waiting {
  /** Months of permit: the month itself plus {@link OLDEST_PERMIT}. */
  readonly cohorts: number;
  /** `(column * classes + class) * cohorts + cohort`, households as before; persons are whole millionths of those still there. */
  readonly rows: Float64Array;
  /** Households whose family has joined them: they need another home than when they came. As `rows`. */
  readonly joined: Float64Array;
  /** At the end of the month, over all classes and both kinds of rows: persons in millionths, and what they are per month of permit. */
  readonly microPerPermit: Float64Array;
  readonly personsPerPermit: Float64Array;
  readonly content: Float64Array;
  /** `cohort * municipalities`, sum 1 per cohort. */
  readonly weight: Float64Array;
  /** Per list `class * municipalities + municipality`: the cohort that it has come to, and the part of that cell not yet served. */
  readonly head: Float64Array;
  readonly unserved: Float64Array;
  /** Households per list whose permit is old enough to be offered a home; and those of `joined`. */
  readonly ready: Float64Array;
  readonly first: Float64Array;
  /** Persons per household of each cell this month, of those of `rows`; and per class of those of `joined`. */
  readonly personsPer: Float64Array;
  readonly joinedPer: Float64Array;
  /** Households taken by lettings this month, to be booked together: per cell, and per class of `joined`. */
  readonly taken: Float64Array;
  readonly takenJoined: Float64Array;
  /** Part of the households of a cell that is still there, of those whose family has not joined them; and the part in temporary places. */
  readonly stayed: Float64Array;
  readonly gone: Float64Array;
  /** First cohort with somebody in it, of each class and of all. */
  readonly oldestOf: Float64Array;
  oldest: number;
}

/** Temporary places: in their term, and past it and looking for a home. Households as in {@link Waiting}. */
export interface Temporary {
  /** Ring of months in which terms end: `slot * classes * municipalities`. */
  readonly due: Float64Array;
  readonly slots: number;
  /** As {@link Waiting.ready}; large households never come there. */
  readonly ended: Float64Array;
  /** Households by class and the sum of their months of permit, for those who have ended. */
  readonly dueHouses: Float64Array;
  readonly duePermits: Float64Array;
  readonly endedHouses: Float64Array;
  readonly endedPermits: Float64Array;
  readonly takenEnded: Float64Array;
}

export interface Families {
  /** Families still to come per month of permit: of anyone, and of those whom the law of 2026 holds back; and how many of these came. */
  readonly free: Float64Array;
  readonly held: Float64Array;
  readonly came: Float64Array;
  /** Which of {@link mixes} holds for a month of permit. */
  readonly mix: Float64Array;
  readonly mixes: FamilyMix[];
  readonly factors: number[];
}

export interface Children {
  /** Part of each month of permit by month of arrival: `cohort * months`, with an adult and alone. */
  readonly kids: Float64Array;
  readonly alone: Float64Array;
  /** Sums of each row when it was last brought up to date, and first and last month in it. */
  readonly kidsSum: Float64Array;
  readonly aloneSum: Float64Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** All children in reception by month of arrival, remade every month. */
  readonly kidsSince: Float64Array;
  readonly aloneSince: Float64Array;
}

/** Homes that come free, per class and municipality, for one home a month in the country: all, and those for status holders by `rules`. */
export interface Lettings {
  readonly homes: Float64Array;
  readonly forStatus: Float64Array;
  readonly rules: Float64Array;
}

/** What the loops of a month lay down for each other; empty, or of no use, between them. */
export interface Desk {
  /** Per list: households that no home was found for yet, as they live now. */
  readonly waits: Float64Array;
  /** Per municipality: homes of the class at hand that others get. */
  readonly rest: Float64Array;
  /** Per municipality: households of the class at hand that take a home as the longest permits do. */
  readonly taking: Float64Array;
  /** Per list: households that families joined this month, which must still be put in the lists of the homes they need now. */
  readonly moved: Float64Array;
  /** Per municipality: households of the cell at hand that leave it. */
  readonly leaving: Float64Array;
  /** Per month of permit: the part of the cell of the class at hand that stays; who leaves, in millionths, and children there. */
  readonly stays: Float64Array;
  readonly people: Float64Array;
  readonly children: Float64Array;
  /** Per month of permit: children who wait, with an adult and alone, and large families. */
  readonly kidsWaiting: Float64Array;
  readonly aloneWaiting: Float64Array;
  readonly large: Float64Array;
}

/** Tables that inner loops go through: lists of status holders, national cells, children, lists of others, and municipalities. */
type Looped =
  | ('ready' | 'first' | 'unserved' | 'head' | 'ended' | 'due' | 'homes' | 'forStatus' | 'waits' | 'moved')
  | ('rows' | 'joined' | 'content' | 'weight' | 'taken' | 'stayed' | 'personsPer' | 'stays' | 'people' | 'children')
  | ('kids' | 'alone' | 'kidsSince' | 'aloneSince')
  | ('seekers' | 'seekerTowns' | 'age' | 'letHere')
  | ('rest' | 'taking' | 'leaving' | 'coupling' | 'coupled' | 'weights' | 'toCouple' | 'coupledNow')
  | ('workIndex' | 'letToStatus' | 'letToOthers' | 'byTown' | 'waitingByTown');
/** Where each of them begins in the memory. */
export type Offsets = Readonly<Record<Looped, number>>;

/** All tables of a path, in one piece of memory. */
export interface FluidTables {
  readonly memory: Float64Array;
  readonly at: Offsets;
  readonly ledger: Ledger;
  readonly visitors: Visitors;
  readonly waiting: Waiting;
  readonly temporary: Temporary;
  readonly families: Families;
  readonly children: Children;
  readonly seekers: SeekerHeads;
  readonly lettings: Lettings;
  readonly effort: Float64Array;
  readonly workIndex: Float64Array;
  readonly toCouple: Float64Array;
  readonly backlog: Float64Array;
  /** Part of new permits that each municipality gets this month, and where those of the last years went. */
  readonly coupling: Float64Array;
  readonly coupled: Float64Array;
  /** Both together: where the new households of the month live. */
  readonly weights: Float64Array;
  /** Persons coupled this month per municipality. */
  readonly coupledNow: Float64Array;
  /** What happened to status holders this month; `byTown` counts for the task. */
  readonly flows: StatusFlows;
  /** Homes let this month per municipality. */
  readonly letToStatus: Float64Array;
  readonly letToOthers: Float64Array;
  readonly desk: Desk;
}

/**
 * Persons of this month who are divided over municipalities in one way: how many are coupled, and how many of these live there at once. Booked
 * together when the month ends. `work` is the mean chance of work where they come, against that of the country.
 */
export interface Divided {
  coupled: number;
  homed: number;
  work: number;
}

/** What is counted beside the tables. */
export interface Counters {
  /** Part of those who waited at the start that has not found a home alone. */
  left: number;
  decisions: number;
  nareisSaved: number;
  converted: number;
  builtPlaces: number;
  permitsThisHalf: number;
  permitsPreviousHalf: number;
  flexHomes: number;
  harRegular: number;
  harTemporary: number;
}

export interface FluidWorld extends FluidTables, Counters {
  readonly inputs: Inputs;
  readonly towns: Towns;
  readonly sink: FluidSink;
  readonly sizes: Float64Array;
  readonly meanSize: number;
  readonly arrival: Mix;
  /** Households that come to join somebody who is here already. */
  readonly joiner: Mix;
  /** Those divided as {@link FluidTables.coupling} says, and with family that was coupled before, as {@link FluidTables.coupled} says. */
  readonly byQuota: Divided;
  readonly withFamily: Divided;
  readonly occupied: { transit: number; har: number };
}

/** Part that a constant hazard takes in a month. */
export const takenIn = (hazard: number): number => 1 - exp(-hazard);
/** Whole millionths of a person. */
export const micro = (persons: number): number => Math.round(persons * MICRO);
