/** Who is where: a parcel is the persons of one household in one place. Most households are one parcel; at the margins a few are split. */

export interface Parcels {
  /** Columns by parcel. */
  household: Int32Array;
  place: Int32Array;
  persons: Int32Array;
  /** Next parcel of the same household, or -1. */
  next: Int32Array;
  /** Position in the list of its place. */
  slot: Int32Array;
  readonly free: number[];
  /** First parcel per household, or -1. */
  readonly first: Int32Array;
  /** Parcels per place. */
  readonly members: number[][];
}

export function parcelsCreate(households: number, places: number): Parcels {
  const room = households + 4 * places;
  return {
    household: new Int32Array(room),
    place: new Int32Array(room),
    persons: new Int32Array(room),
    next: new Int32Array(room),
    slot: new Int32Array(room),
    free: Array.from({ length: room }, (_, i) => room - 1 - i),
    first: new Int32Array(households).fill(-1),
    members: Array.from({ length: places }, () => []),
  };
}

/** The parcel of a household in a place, or -1. */
export function parcelAt(parcels: Parcels, household: number, place: number): number {
  let parcel = parcels.first[household];
  while (parcel >= 0 && parcels.place[parcel] !== place) parcel = parcels.next[parcel];
  return parcel;
}

/** Adds persons to a household's parcel in a place; tells whether that parcel is new there. */
export function parcelAdd(parcels: Parcels, household: number, place: number, persons: number): boolean {
  const known = parcelAt(parcels, household, place);
  if (known >= 0) {
    parcels.persons[known] += persons;
    return false;
  }
  const parcel = parcels.free.pop() ?? grow(parcels);
  parcels.household[parcel] = household;
  parcels.place[parcel] = place;
  parcels.persons[parcel] = persons;
  parcels.next[parcel] = parcels.first[household];
  parcels.first[household] = parcel;
  parcels.slot[parcel] = parcels.members[place].push(parcel) - 1;
  return true;
}

/** Takes persons out of a parcel; an empty parcel is gone. */
export function parcelTake(parcels: Parcels, parcel: number, persons: number): void {
  parcels.persons[parcel] -= persons;
  if (parcels.persons[parcel] > 0) return;
  const members = parcels.members[parcels.place[parcel]];
  const last = members.pop();
  if (last !== undefined && last !== parcel) {
    members[parcels.slot[parcel]] = last;
    parcels.slot[last] = parcels.slot[parcel];
  }
  unlink(parcels, parcel);
  parcels.free.push(parcel);
}

function unlink({ first, next, household }: Parcels, parcel: number): void {
  const owner = household[parcel];
  if (first[owner] === parcel) {
    first[owner] = next[parcel];
    return;
  }
  let before = first[owner];
  while (next[before] !== parcel) before = next[before];
  next[before] = next[parcel];
}

/** Doubles the columns; gives a free parcel. */
function grow(parcels: Parcels): number {
  const room = parcels.household.length;
  for (const column of ['household', 'place', 'persons', 'next', 'slot'] as const) {
    const wider = new Int32Array(room * 2);
    wider.set(parcels[column]);
    parcels[column] = wider;
  }
  for (let parcel = room * 2 - 1; parcel > room; parcel--) parcels.free.push(parcel);
  return room;
}
