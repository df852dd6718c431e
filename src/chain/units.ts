/** Asylum households as columns: one row per household for life, so that a permit holder is the same person before and after. */
import { Spare } from '../base/spare.ts';

export interface Units {
  count: number;
  /** Key of all its draws: the same household in every scenario, however many others there are. */
  identity: Int32Array;
  place: Uint8Array;
  size: Uint8Array;
  children: Uint8Array;
  childrenSince: Int16Array;
  /** 1 for a child that came without an adult, also when its family has joined it. */
  alone: Uint8Array;
  /** Month of the permit and municipality: without meaning before there is a permit. */
  permit: Int16Array;
  statusKind: Uint8Array;
  municipality: Int16Array;
  /** Persons of the family still to come. */
  family: Uint8Array;
  /** The household this one came to join, or -1. */
  referent: Int32Array;
  /** First applicants who will leave without a decision, or are decided in the fast lane. */
  lane: Uint8Array;
  /** Waiting list it is in (index + 1), 0 for none; and its neighbours there, -1 at the ends, without meaning in no list. */
  list: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** Temporary accommodation: route it came by, so that the place is counted where it is. */
  temporaryRoute: Uint8Array;
}

const spare = new Spare<Units>();

/** Room for so many rows or more, all zero. */
export function unitsCreate(capacity: number): Units {
  const used = spare.take((units) => units.place.length >= capacity);
  return (
    used ?? {
      count: 0,
      identity: new Int32Array(capacity),
      place: new Uint8Array(capacity),
      size: new Uint8Array(capacity),
      children: new Uint8Array(capacity),
      childrenSince: new Int16Array(capacity),
      alone: new Uint8Array(capacity),
      permit: new Int16Array(capacity),
      statusKind: new Uint8Array(capacity),
      municipality: new Int16Array(capacity),
      family: new Uint8Array(capacity),
      referent: new Int32Array(capacity),
      lane: new Uint8Array(capacity),
      list: new Int32Array(capacity),
      next: new Int32Array(capacity),
      previous: new Int32Array(capacity),
      temporaryRoute: new Uint8Array(capacity),
    }
  );
}

type Column = Int32Array | Int16Array | Uint8Array;
const columnsOf = (units: Units): Column[] =>
  Object.values(units).filter((column: Column | number): column is Column => typeof column !== 'number');

/** Gives the memory of rows that nobody looks at any more to the next run. */
export function unitsRelease(units: Units): void {
  for (const column of columnsOf(units)) column.fill(0, 0, units.count);
  units.count = 0;
  spare.give(units);
}

/** Index of a new household; grows every column by half when full. Columns begin empty, so that memory that is never reached costs nothing. */
export function unitAdd(units: Units, identity: number, size: number, children: number, month: number): number {
  if (units.count === units.place.length) grow(units);
  const unit = units.count++;
  units.identity[unit] = identity;
  units.size[unit] = size;
  units.children[unit] = children;
  units.childrenSince[unit] = month;
  units.alone[unit] = size === children ? 1 : 0;
  units.referent[unit] = -1;
  return unit;
}

function grow(units: Units): void {
  const wider = unitsCreate(Math.ceil(units.place.length * 1.5));
  unitsFill(wider, units);
  Object.assign(units, wider, { count: units.count });
}

export function unitsCopy(units: Units): Units {
  const copy = unitsCreate(units.place.length);
  unitsFill(copy, units);
  copy.count = units.count;
  return copy;
}

/** Puts the rows of `from` at the start of those of `to`. */
function unitsFill(to: Units, from: Units): void {
  const columns = columnsOf(to);
  columnsOf(from).forEach((column, i) => {
    columns[i].set(column.subarray(0, from.count));
  });
}

/** Where a household comes from; part of its identity. */
export const Origin = { first: 0, other: 1, otherPermit: 2, family: 3, start: 4, startWaiting: 5 } as const;

const MONTH_BITS = 14;
const ORIGIN_BITS = 24;
/** Family of a referent: a referent has at most one family to come, so the referent's identity with this bit names it. */
const FAMILY_OF = 1 << 28;

/** Identity of the `k`-th household of an origin in a month. */
export const identityOf = (origin: number, month: number, k: number): number => (origin << ORIGIN_BITS) | (month << MONTH_BITS) | k;
export const familyIdentity = (referent: number): number => referent | FAMILY_OF;
