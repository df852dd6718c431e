/**
 * People without a permit whose way out of reception is certain: counted in the month in which they leave, and not followed until then.
 * Nothing that can happen to anyone else changes it, so who they were need not be known any more.
 */
import { Spare } from '../base/spare.ts';
import { type Children, BORN_BEFORE, countBirths, type Named } from './child.ts';
import { Place, PLACES } from './place.ts';

const WITHOUT_PERMIT = [Place.procedure, Place.rejected, Place.other];

export interface Departures {
  readonly months: number;
  /** Persons per month and place they leave. */
  readonly persons: Int32Array;
  /** Of these, children per month and month of birth, and per month and month they came. */
  readonly births: Int32Array;
  readonly since: Int32Array;
}

const spare = new Spare<Departures>();

export const departuresCreate = (months: number): Departures =>
  spare.take((used) => used.months === months) ?? {
    months,
    persons: new Int32Array(months * PLACES),
    births: new Int32Array(months * (months + BORN_BEFORE)),
    since: new Int32Array(months * months),
  };

export function departuresCopy({ months, persons, births, since }: Departures): Departures {
  const copy = departuresCreate(months);
  copy.persons.set(persons);
  copy.births.set(births);
  copy.since.set(since);
  return copy;
}

/** Gives the memory to the next run. */
export function departuresRelease(departures: Departures): void {
  departures.persons.fill(0);
  departures.births.fill(0);
  departures.since.fill(0);
  spare.give(departures);
}

/** Beyond the last month nothing is kept. */
export function departurePlan({ months, persons }: Departures, month: number, place: number, size: number): void {
  if (month < months) persons[month * PLACES + place] += size;
}

/** The children among them; told apart, because most households have none. */
export function departurePlanChildren({ months, births, since }: Departures, month: number, seed: number, children: Named): void {
  if (month >= months) return;
  since[month * months + children.since] += children.count;
  countBirths(seed, children, births, month * (months + BORN_BEFORE), 1);
}

/** Takes those who leave this month out of the children in reception, and adds them to the moves that are told together. */
export function depart({ months, persons, births, since }: Departures, month: number, children: Children, crowd: Float64Array): void {
  for (const place of WITHOUT_PERMIT) crowd[place * PLACES + Place.gone] += persons[month * PLACES + place];
  const byBirth = month * (months + BORN_BEFORE);
  for (let i = 0; i < children.births.length; i++) children.births[i] -= births[byBirth + i];
  for (let i = 0; i <= month; i++) {
    const gone = since[month * months + i];
    children.since[i] -= gone;
    children.count -= gone;
  }
}
