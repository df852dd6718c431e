/** Rows of amounts, one per class of home and month of permit, and what happens to whole rows: households leave, and are counted. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { Column, COLUMNS } from './mix.ts';
import { type FluidWorld, MICRO, type Waiting } from './state.ts';

/** Fewer households than this are what rounding left: no persons can be reckoned from them. */
const NOBODY = 1e-9;

/** Where a column of a cell (`class * cohorts + cohort`) stands in the rows. */
export const columnOf = ({ cohorts }: Waiting, column: number, cell: number): number => column * SIZE_CLASSES * cohorts + cell;

/** `houses` households that their family joined leave a cell for `to`: the books and the event. */
export function joinedLeave(world: FluidWorld, cell: number, houses: number, to: Place, route: number): void {
  const { waiting, left } = world;
  const { joined: rows } = waiting;
  const cells = columnOf(waiting, 1, 0);
  const there = rows[Column.houses * cells + cell];
  const part = there > houses ? houses / there : 1;
  const persons = Column.persons * cells + cell;
  const people = Math.round(rows[persons] * part);
  const children = (rows[Column.kids * cells + cell] + rows[Column.alone * cells + cell]) * part * left;
  const rest = rows[persons] - people;
  for (let at = cell; at < COLUMNS * cells; at += cells) rows[at] *= 1 - part;
  rows[persons] = rest;
  leftReception(world, cell % waiting.cohorts, people, children, to, route);
}

/** The part of each cell of a class that stays, by month of permit. */
let stays = new Float64Array(0);

/** The same for those whose family has not joined them, a whole class at once: `houses` per cell. Column by column, as rows stand in memory. */
export function classLeaves(world: FluidWorld, month: number, k: number, houses: Float64Array, to: Place, route: number): void {
  const { waiting, left } = world;
  const { rows, stayed, cohorts, oldest } = waiting;
  if (stays.length < cohorts) stays = new Float64Array(cohorts);
  const [cells, row, last] = [columnOf(waiting, 1, 0), k * cohorts, month + OLDEST_PERMIT];
  const [persons, kids, alone] = [Column.persons * cells + row, Column.kids * cells + row, Column.alone * cells + row];
  for (let cohort = oldest; cohort <= last; cohort++) {
    const there = rows[row + cohort];
    const leave = houses[row + cohort];
    const part = there > leave ? leave / there : leave > 0 ? 1 : 0;
    stays[cohort] = 1 - part;
    if (part === 0) continue;
    const people = Math.round(rows[persons + cohort] * part);
    rows[persons + cohort] -= people;
    leftReception(world, cohort, people, (rows[kids + cohort] + rows[alone + cohort]) * part * left, to, route);
    stayed[row + cohort] *= 1 - part;
  }
  for (let column = 0; column < COLUMNS; column++) {
    const at = column * cells + row;
    if (column !== Column.persons) for (let cohort = oldest; cohort <= last; cohort++) rows[at + cohort] *= stays[cohort];
  }
}

/** Books and tells that persons (in millionths) with a permit of one month left reception. */
export function leftReception(world: FluidWorld, cohort: number, people: number, children: number, to: Place, route: number): void {
  const { flows } = world;
  ledgerPost(world.ledger, Place.waiting, to, people);
  const persons = people / MICRO;
  const at = cohort - OLDEST_PERMIT + PERMITS_BEFORE;
  flows.byRoute[route] += persons;
  flows.adultsOut[at] += Math.max(0, persons - children);
  if (to === Place.homed) flows.personsHomed[at] += persons;
}

/** Sum of a column over both kinds of rows of one month of permit. */
export function cohortSum(waiting: Waiting, cohort: number, column: number): number {
  const { rows, joined, cohorts } = waiting;
  let sum = 0;
  const end = columnOf(waiting, column + 1, 0);
  for (let at = columnOf(waiting, column, cohort); at < end; at += cohorts) sum += rows[at] + joined[at];
  return sum;
}

/** Persons per household, as households are kept: per cell, and per class of those whose family joined them. */
export function personsPerHouse({ waiting }: FluidWorld, month: number): void {
  const { rows, joined, cohorts, personsPer, joinedPer, oldest } = waiting;
  const [last, row] = [month + OLDEST_PERMIT, columnOf(waiting, Column.persons, 0)];
  for (let k = 0; k < SIZE_CLASSES; k++) {
    let houses = 0;
    let persons = 0;
    for (let cell = k * cohorts + oldest; cell <= k * cohorts + last; cell++) {
      const there = rows[cell];
      personsPer[cell] = there < NOBODY ? 0 : rows[row + cell] / (there * MICRO);
      houses += joined[cell];
      persons += joined[row + cell];
    }
    joinedPer[k] = houses < NOBODY ? 0 : persons / (houses * MICRO);
  }
}

/** Persons who wait in each municipality, into the books; `ready` holds households with a permit of at most `lastReady`. */
export function waitingByTown(world: FluidWorld, month: number, lastReady: number): void {
  const { waiting, ledger } = world;
  const { joinedPer, cohorts, oldest, content, personsPer } = waiting;
  personsPerHouse(world, month);
  ledger.waitingByTown.fill(0);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const per = personsPerReady(waiting, k * cohorts + oldest, k * cohorts + lastReady + OLDEST_PERMIT);
    listWaits(world, k, per, joinedPer[k]);
  }
  for (let cohort = lastReady + 1 + OLDEST_PERMIT; cohort <= month + OLDEST_PERMIT; cohort++) {
    let persons = 0;
    for (let cell = cohort; cell < content.length; cell += cohorts) persons += content[cell] * personsPer[cell];
    cohortWaits(world, cohort, persons);
  }
}

function listWaits({ memory: n, at }: FluidWorld, k: number, perReady: number, perFirst: number): void {
  const towns = MUNICIPALITIES;
  const ready = at.ready + k * towns;
  const first = at.first + k * towns;
  const waits = at.waitingByTown + 0;
  for (let m = 0; m < towns; m++) n[waits + m] += n[ready + m] * perReady + n[first + m] * perFirst;
}

function cohortWaits({ memory: n, at }: FluidWorld, cohort: number, persons: number): void {
  const towns = MUNICIPALITIES;
  const weight = at.weight + cohort * towns;
  const waits = at.waitingByTown + 0;
  for (let m = 0; m < towns; m++) n[waits + m] += n[weight + m] * persons;
}

/** Persons per household over the cells of one class. */
function personsPerReady(waiting: Waiting, from: number, to: number): number {
  const { rows } = waiting;
  const row = columnOf(waiting, Column.persons, 0);
  let houses = 0;
  let persons = 0;
  for (let cell = from; cell <= to; cell++) {
    houses += rows[cell];
    persons += rows[row + cell];
  }
  return houses < NOBODY ? 0 : persons / (houses * MICRO);
}
