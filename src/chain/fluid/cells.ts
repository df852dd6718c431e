/** Rows of amounts, one per class of home and month of permit, and what happens to whole rows: households leave, and are counted. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { Column, COLUMNS } from './mix.ts';
import { type FluidWorld, MICRO, type Waiting } from './state.ts';

/** Fewer households than this are what rounding left: no persons can be reckoned from them. */
const NOBODY = 1e-9;

/** Where a column of a cell (`class * cohorts + cohort`) stands in the rows. */
export const columnOf = ({ cohorts }: Waiting, column: number, cell: number): number => column * SIZE_CLASSES * cohorts + cell;

/** `houses` households that their family joined get a home of those let by permit, out of one cell. */
export function joinedLeave(world: FluidWorld, cell: number, houses: number): void {
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
  leftReception(world, cell % waiting.cohorts, people, children, Place.homed, Route.regular);
}

/**
 * The same for those whose family has not joined them, a whole class at once: `taken` households per cell get a home. Where hardly anybody is
 * left the last millionths of a person go too. Column by column, as rows stand in memory.
 */
export function classLeaves(world: FluidWorld, month: number, k: number): void {
  const { memory: n, at, waiting, left } = world;
  const [cells, row] = [columnOf(waiting, 1, 0), k * waiting.cohorts];
  const [first, last] = [waiting.oldestOf[k], month + OLDEST_PERMIT];
  const houses = at.rows + row;
  const persons = houses + Column.persons * cells;
  const kids = houses + Column.kids * cells;
  const alone = houses + Column.alone * cells;
  const taken = at.taken + row;
  const stayed = at.stayed + row;
  const { stays } = at;
  for (let cohort = first; cohort <= last; cohort++) {
    const there = n[houses + cohort];
    const leave = n[taken + cohort];
    const part = there - leave > NOBODY ? leave / there : 1;
    n[stays + cohort] = 1 - part;
    if (part === 0) continue;
    const people = Math.round(n[persons + cohort] * part);
    n[persons + cohort] -= people;
    n[stayed + cohort] *= 1 - part;
    if (people > 0) leftReception(world, cohort, people, (n[kids + cohort] + n[alone + cohort]) * part * left, Place.homed, Route.regular);
  }
  for (let column = houses; column < houses + COLUMNS * cells; column += cells) {
    if (column !== persons) for (let cohort = first; cohort <= last; cohort++) n[column + cohort] *= n[stays + cohort];
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

/** Sums of a column over the classes and both kinds of rows, per month of permit, into a table that begins at `into` in the memory. */
export function sumsPerPermit({ memory: n, at, waiting }: FluidWorld, month: number, column: number, into: number): void {
  const last = month + OLDEST_PERMIT;
  for (let cohort = waiting.oldest; cohort <= last; cohort++) n[into + cohort] = 0;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const rows = at.rows + columnOf(waiting, column, k * waiting.cohorts);
    const joined = at.joined + columnOf(waiting, column, k * waiting.cohorts);
    for (let cohort = waiting.oldestOf[k]; cohort <= last; cohort++) n[into + cohort] += n[rows + cohort] + n[joined + cohort];
  }
}

/** Somebody comes into a cell of class `k`: also where everybody of that class and that month of permit had left. */
export function oldestBack(waiting: Waiting, k: number, cohort: number): void {
  waiting.oldestOf[k] = Math.min(waiting.oldestOf[k], cohort);
  waiting.oldest = Math.min(waiting.oldest, cohort);
}

/** Moves the first month of permit with anybody in it, of each class and of all. */
export function oldestMove({ memory: n, at, waiting }: FluidWorld, month: number): void {
  const { oldestOf, cohorts } = waiting;
  waiting.oldest = month + OLDEST_PERMIT;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const rows = at.rows + columnOf(waiting, Column.persons, k * cohorts);
    const joined = at.joined + columnOf(waiting, Column.persons, k * cohorts);
    let cohort = oldestOf[k];
    while (cohort < month + OLDEST_PERMIT && n[rows + cohort] + n[joined + cohort] === 0) cohort++;
    oldestOf[k] = cohort;
    waiting.oldest = Math.min(waiting.oldest, cohort);
  }
}

/** Persons per household, as households are kept: per cell, and per class of those whose family joined them. */
export function personsPerHouse(world: FluidWorld, month: number): void {
  for (let k = 0; k < SIZE_CLASSES; k++) personsPerClass(world, month, k);
}

function personsPerClass({ memory: n, at, waiting }: FluidWorld, month: number, k: number): void {
  const { cohorts, joinedPer, oldestOf } = waiting;
  const toPersons = columnOf(waiting, Column.persons, 0);
  const rows = at.rows + k * cohorts;
  const joined = at.joined + k * cohorts;
  const personsPer = at.personsPer + k * cohorts;
  let houses = 0;
  let persons = 0;
  for (let cohort = oldestOf[k]; cohort <= month + OLDEST_PERMIT; cohort++) {
    const there = n[rows + cohort];
    n[personsPer + cohort] = there < NOBODY ? 0 : n[rows + toPersons + cohort] / (there * MICRO);
    houses += n[joined + cohort];
    persons += n[joined + toPersons + cohort];
  }
  joinedPer[k] = houses < NOBODY ? 0 : persons / (houses * MICRO);
}

/** Persons who wait in each municipality, into the books; `ready` holds households with a permit of at most `lastReady`. */
export function waitingByTown(world: FluidWorld, month: number, lastReady: number): void {
  const { waiting, ledger } = world;
  const { joinedPer, cohorts, oldestOf, content, personsPer } = waiting;
  personsPerHouse(world, month);
  ledger.waitingByTown.fill(0);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const per = personsPerReady(waiting, k * cohorts + oldestOf[k], k * cohorts + lastReady + OLDEST_PERMIT);
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
  const { waitingByTown: waits } = at;
  for (let m = 0; m < towns; m++) n[waits + m] += n[ready + m] * perReady + n[first + m] * perFirst;
}

function cohortWaits({ memory: n, at }: FluidWorld, cohort: number, persons: number): void {
  const towns = MUNICIPALITIES;
  const weight = at.weight + cohort * towns;
  const { waitingByTown: waits } = at;
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
