/** Waiting status holders per municipality and size class, longest permit first; linked both ways, so that anyone can leave at once. */
import type { Units } from './units.ts';
import { LARGE_FAMILY, SIZE_CLASSES, sizeClass } from '../population/household-size.ts';

export interface WaitingLists {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly length: Int32Array;
  /** Month of the permit at the head, {@link NOBODY} where the list is empty. */
  readonly headPermit: Int16Array;
  /** Households of six or more in all lists together. */
  large: number;
}

/** Later than any month. */
export const NOBODY = 32_767;

export function waitingListsCreate(municipalities: number): WaitingLists {
  const lists = municipalities * SIZE_CLASSES;
  return {
    head: new Int32Array(lists).fill(-1),
    tail: new Int32Array(lists).fill(-1),
    length: new Int32Array(lists),
    headPermit: new Int16Array(lists).fill(NOBODY),
    large: 0,
  };
}

export const waitingListsCopy = ({ head, tail, length, headPermit, large }: WaitingLists): WaitingLists => ({
  head: head.slice(),
  tail: tail.slice(),
  length: length.slice(),
  headPermit: headPermit.slice(),
  large,
});

export const listIndex = (municipality: number, size: number): number => municipality * SIZE_CLASSES + size;

/** Puts a household in the list for a home of `persons`, behind everyone with an older or equal permit. */
export function listAdd(lists: WaitingLists, units: Units, unit: number, persons: number): void {
  const list = listIndex(units.municipality[unit], sizeClass(persons));
  let before = lists.tail[list];
  while (before >= 0 && units.permit[before] > units.permit[unit]) before = units.previous[before];
  const after = before < 0 ? lists.head[list] : units.next[before];
  units.previous[unit] = before;
  units.next[unit] = after;
  if (before < 0) headIs(lists, units, list, unit);
  else units.next[before] = unit;
  if (after < 0) lists.tail[list] = unit;
  else units.previous[after] = unit;
  units.list[unit] = list + 1;
  lists.length[list]++;
  if (units.size[unit] >= LARGE_FAMILY) lists.large++;
}

function headIs(lists: WaitingLists, units: Units, list: number, unit: number): void {
  lists.head[list] = unit;
  lists.headPermit[list] = unit < 0 ? NOBODY : units.permit[unit];
}

/** Takes a household out of whatever list it is in; does nothing when it is in none. */
export function listRemove(lists: WaitingLists, units: Units, unit: number): void {
  const list = units.list[unit] - 1;
  if (list < 0) return;
  const before = units.previous[unit];
  const after = units.next[unit];
  if (before < 0) headIs(lists, units, list, after);
  else units.next[before] = after;
  if (after < 0) lists.tail[list] = before;
  else units.previous[after] = before;
  units.list[unit] = 0;
  lists.length[list]--;
  if (units.size[unit] >= LARGE_FAMILY) lists.large--;
}
