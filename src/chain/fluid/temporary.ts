/** Temporary places: a term of about a year, and after it a place in the list again, kept until there is a home. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { type FluidWorld, micro, MICRO, SMALL_CLASSES } from './state.ts';

/**
 * Households, as they were at the start (see {@link FluidWorld.left}), of a class and month of permit enter: `share` of those per municipality
 * that are leaving.
 */
export function enterTemporary({ memory: n, at, temporary }: FluidWorld, month: number, k: number, permit: number, share: number): void {
  const slot = (month + temporary.slots - 1) % temporary.slots;
  const row = slot * SMALL_CLASSES + k;
  const towns = MUNICIPALITIES;
  const due = at.due + row * towns;
  const { leaving } = at;
  let houses = 0;
  for (let m = 0; m < towns; m++) {
    const moved = n[leaving + m] * share;
    n[due + m] += moved;
    houses += moved;
  }
  temporary.dueHouses[row] += houses;
  temporary.duePermits[row] += houses * permit;
}

/** Terms that end this month: the households look for a home again. */
export function termsEnd({ temporary }: FluidWorld, month: number): void {
  const slot = month % temporary.slots;
  const { due, ended, dueHouses, duePermits, endedHouses, endedPermits } = temporary;
  for (let k = 0; k < SMALL_CLASSES; k++) {
    const [row, at, list] = [slot * SMALL_CLASSES + k, (slot * SMALL_CLASSES + k) * MUNICIPALITIES, k * MUNICIPALITIES];
    if (dueHouses[row] === 0) continue;
    for (let m = 0; m < MUNICIPALITIES; m++) {
      ended[list + m] += due[at + m];
      due[at + m] = 0;
    }
    endedHouses[k] += dueHouses[row];
    endedPermits[k] += duePermits[row];
    dueHouses[row] = 0;
    duePermits[row] = 0;
  }
}

/** Households of class `k` (of k + 1 persons each) past their term get a home. */
export function leaveTemporary(world: FluidWorld, k: number, households: number): void {
  const { temporary, ledger, left } = world;
  const people = Math.min(ledger.stock[Place.temporary], micro(households * left * (k + 1)));
  const permit = Math.round(temporary.endedPermits[k] / temporary.endedHouses[k]);
  const part = Math.min(1, households / temporary.endedHouses[k]);
  temporary.endedPermits[k] *= 1 - part;
  temporary.endedHouses[k] *= 1 - part;
  ledgerPost(ledger, Place.temporary, Place.homed, people);
  shrinkOccupied(world, people / MICRO);
  world.flows.personsHomed[permit + PERMITS_BEFORE] += people / MICRO;
}

/** Persons leave temporary places of both kinds in proportion. */
export function shrinkOccupied({ occupied }: FluidWorld, persons: number): void {
  const all = occupied.transit + occupied.har;
  if (all === 0) return;
  const stay = Math.max(0, 1 - persons / all);
  occupied.transit *= stay;
  occupied.har *= stay;
}

/** Mean month of permit, in whole months, of everybody in a temporary place. */
export function meanPermit({ temporary }: FluidWorld): number {
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const houses = sum(temporary.dueHouses) + sum(temporary.endedHouses);
  return houses === 0 ? 0 : Math.round((sum(temporary.duePermits) + sum(temporary.endedPermits)) / houses);
}
