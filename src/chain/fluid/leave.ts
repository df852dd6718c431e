/** Households of one class and month of permit leave the lists: the national row, the books and the event. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { Column, COLUMNS } from './mix.ts';
import { type FluidWorld, MICRO } from './state.ts';

/** `houses` of any kind leave a cell. */
export function leaveWaiting(world: FluidWorld, month: number, cell: number, houses: number, to: Place, route: number): void {
  const { waiting, ledger, sink } = world;
  const { rows, stayed } = waiting;
  const row = cell * COLUMNS;
  const part = Math.min(1, houses / rows[row + Column.houses]);
  const people = Math.round(rows[row + Column.persons] * part);
  const children = (rows[row + Column.kids] + rows[row + Column.alone]) * part;
  for (let column = 0; column < COLUMNS; column++) if (column !== Column.persons) rows[row + column] *= 1 - part;
  rows[row + Column.persons] -= people;
  stayed[cell] *= 1 - part;
  ledgerPost(ledger, Place.waiting, to, people);
  const persons = people / MICRO;
  const permit = (cell % waiting.cohorts) - OLDEST_PERMIT;
  sink.left({ month, permit, from: Place.waiting, to, route, persons, adults: Math.max(0, persons - children) });
}

/** What households of a list mean in persons, on average over the country. */
export function personsPerHouse({ waiting }: FluidWorld, k: number, until: number): number {
  let [persons, houses] = [0, 0];
  for (let cohort = waiting.oldest; cohort <= until; cohort++) {
    const row = (k * waiting.cohorts + cohort) * COLUMNS;
    persons += waiting.rows[row + Column.persons];
    houses += waiting.rows[row + Column.houses];
  }
  return houses === 0 ? 0 : persons / houses / MICRO;
}

/** Persons waiting per municipality. */
export function waitingByTown(world: FluidWorld, month: number, into: Float64Array): void {
  const { waiting, left } = world;
  into.fill(0);
  for (let list = 0; list < waiting.all.length; list += MUNICIPALITIES) {
    const each = personsPerHouse(world, list / MUNICIPALITIES, month + OLDEST_PERMIT) * left;
    for (let m = 0; m < MUNICIPALITIES; m++) into[m] += waiting.all[list + m] * each;
  }
}
