/** Rows of amounts, one per class of home and month of permit, and what happens to whole rows: households enter, leave, and are counted. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { Column, COLUMNS } from './mix.ts';
import { type FluidWorld, MICRO, type Waiting } from './state.ts';

/** Fewer households than this are what rounding left: no persons can be reckoned from them. */
const NOBODY = 1e-9;

/** `houses` households of any kind leave a row of `rows` for `to`: the books and the event. */
export function rowLeaves(
  world: FluidWorld,
  month: number,
  rows: Float64Array,
  cell: number,
  houses: number,
  to: Place,
  route: number,
): void {
  const row = cell * COLUMNS;
  const there = rows[row + Column.houses];
  const part = there > houses ? houses / there : 1;
  const people = Math.round(rows[row + Column.persons] * part);
  const children = (rows[row + Column.kids] + rows[row + Column.alone]) * part;
  for (let column = 0; column < COLUMNS; column++) if (column !== Column.persons) rows[row + column] *= 1 - part;
  rows[row + Column.persons] -= people;
  if (rows === world.waiting.rows) world.waiting.stayed[cell] *= 1 - part;
  told(world, month, cell, people, children, to, route);
}

/** Books and tells that persons (in millionths) of a cell left reception. */
export function told(world: FluidWorld, month: number, cell: number, people: number, children: number, to: Place, route: number): void {
  ledgerPost(world.ledger, Place.waiting, to, people);
  const persons = people / MICRO;
  const permit = (cell % world.waiting.cohorts) - OLDEST_PERMIT;
  world.sink.left({ month, permit, from: Place.waiting, to, route, persons, adults: Math.max(0, persons - children) });
}

/** Part of a cell that a list has not served yet. */
export const unservedPart = ({ head, unserved }: Waiting, list: number, cohort: number): number =>
  cohort > head[list] ? 1 : cohort === head[list] ? unserved[list] : 0;

/** Sum of a column over both kinds of rows of one month of permit. */
export function cohortSum({ rows, joined, cohorts }: Waiting, cohort: number, column: number): number {
  let sum = 0;
  for (let at = cohort * COLUMNS + column; at < rows.length; at += cohorts * COLUMNS) sum += rows[at] + joined[at];
  return sum;
}

/** Persons per household, as households are kept: per cell, and per class of those whose family joined them. */
export function personsPerHouse({ waiting, left }: FluidWorld, month: number): void {
  const { rows, joined, cohorts, personsPer, joinedPer, oldest } = waiting;
  const last = month + OLDEST_PERMIT;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    let houses = 0;
    let persons = 0;
    for (let cell = k * cohorts + oldest; cell <= k * cohorts + last; cell++) {
      const row = cell * COLUMNS;
      const there = rows[row + Column.houses];
      personsPer[cell] = there < NOBODY ? 0 : (rows[row + Column.persons] * left) / (there * MICRO);
      houses += joined[row + Column.houses];
      persons += joined[row + Column.persons];
    }
    joinedPer[k] = houses < NOBODY ? 0 : (persons * left) / (houses * MICRO);
  }
}

/** Adds the persons who wait in each municipality, times `part`; `ready` holds households with a permit of at most `lastReady`. */
export function waitingByTown(world: FluidWorld, month: number, lastReady: number, part: number, into: Float64Array): void {
  const { ready, first, content, weight, cohorts, oldest, rows, joinedPer } = world.waiting;
  personsPerHouse(world, month);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    let houses = 0;
    let persons = 0;
    for (let cell = k * cohorts + oldest; cell <= k * cohorts + lastReady + OLDEST_PERMIT; cell++) {
      houses += rows[cell * COLUMNS + Column.houses];
      persons += rows[cell * COLUMNS + Column.persons];
    }
    const per = houses < NOBODY ? 0 : (part * world.left * persons) / (houses * MICRO);
    const perFirst = part * joinedPer[k];
    const list = k * MUNICIPALITIES;
    for (let m = 0; m < MUNICIPALITIES; m++) into[m] += ready[list + m] * per + first[list + m] * perFirst;
    for (let cohort = lastReady + 1 + OLDEST_PERMIT; cohort <= month + OLDEST_PERMIT; cohort++) {
      const each = part * content[k * cohorts + cohort] * world.waiting.personsPer[k * cohorts + cohort];
      for (let m = 0; each > 0 && m < MUNICIPALITIES; m++) into[m] += weight[cohort * MUNICIPALITIES + m] * each;
    }
  }
}
