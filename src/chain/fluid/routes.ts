/** The other ways out of reception on the expected path: longest permit first, small households only, one offer after the other. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { columnOf, leftReception } from './cells.ts';
import { Column } from './mix.ts';
import { type FluidWorld, MICRO } from './state.ts';
import { enterTemporary } from './temporary.ts';

interface Offer {
  readonly route: Route;
  readonly temporary: boolean;
  readonly onlyAlone: boolean;
  persons: number;
}

/** An offer of fewer persons than this is used up. */
const NOTHING = 1e-9;

export function fluidRoutes(world: FluidWorld, month: number): void {
  const { levers, routes: p, reception } = world.inputs;
  const converted = Math.max(0, Math.min(levers['omklappen.plaatsen'][month], reception.regularPlaces[month] - world.converted));
  world.converted += converted;
  world.flexHomes = levers['flex.woningen'][month] / 12;
  const transit = Math.floor(levers['doorstroom.plaatsen'][month] * (1 - levers['doorstroom.aandeelOverig'][month]));
  const offer = (route: Route, temporary: boolean, persons: number, onlyAlone = false): Offer => ({ route, temporary, onlyAlone, persons });
  const offers = [
    offer(Route.transit, true, transit - world.occupied.transit),
    offer(Route.har, true, levers['harplus.tijdelijk'][month] - world.occupied.har),
    offer(Route.har, false, levers['harplus.regulier'][month]),
    offer(Route.shared, false, levers['woningdelen.plekken'][month], true),
    offer(Route.flex, false, converted + world.flexHomes * p.flexStatusShare),
  ];
  const [temporary, regular] = [offers[1].persons, offers[2].persons];
  give(world, month, offers);
  world.harTemporary = temporary - offers[1].persons;
  world.harRegular = regular - offers[2].persons;
}

function give(world: FluidWorld, month: number, offers: readonly Offer[]): void {
  const { waiting } = world;
  for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
    if (offers.every((offer) => offer.persons < NOTHING)) return;
    for (let k = 0; k < SIZE_CLASSES; k++) {
      const cell = k * waiting.cohorts + cohort;
      const ones = waiting.rows[columnOf(waiting, Column.ones, cell)];
      const few = waiting.rows[columnOf(waiting, Column.few, cell)];
      if (ones > NOTHING) take(world, month, k, cohort, offers, ones * world.left, 1);
      if (few > NOTHING)
        take(world, month, k, cohort, offers, few * world.left, waiting.rows[columnOf(waiting, Column.fewPersons, cell)] / few);
    }
  }
}

/** `houses` of `size` persons on average take the first offers that fit. */
function take(world: FluidWorld, month: number, k: number, cohort: number, offers: readonly Offer[], houses: number, size: number): void {
  let left = houses;
  for (const offer of offers) {
    if (offer.persons < NOTHING || (offer.onlyAlone && size > 1)) continue;
    const taken = Math.min(left, offer.persons / size);
    if (taken < NOTHING) return;
    left -= taken;
    offer.persons -= taken * size;
    leave(world, month, k, cohort, offer, taken, size);
  }
}

function leave(world: FluidWorld, month: number, k: number, cohort: number, offer: Offer, taken: number, size: number): void {
  const { waiting } = world;
  const cell = k * waiting.cohorts + cohort;
  const part = Math.min(1, taken / (waiting.rows[columnOf(waiting, Column.houses, cell)] * world.left));
  leaveTowns(world, month, k, cohort, part, size);
  waiting.content[cell] *= 1 - part;
  leaveRow(world, cell, offer, taken, size);
  if (!offer.temporary) return;
  const persons = taken * size;
  if (offer.route === Route.har) world.occupied.har += persons;
  else world.occupied.transit += persons;
  waiting.gone[cell] += waiting.stayed[cell] * part;
  // Households of two or three come back as what they are: a class of two and a class of three.
  const threes = size > 1 ? size - 2 : 0;
  if (size === 1) enterTemporary(world, month, 0, cohort - OLDEST_PERMIT, 1);
  else enterTemporary(world, month, 1, cohort - OLDEST_PERMIT, 1 - threes);
  if (threes > 0) enterTemporary(world, month, 2, cohort - OLDEST_PERMIT, threes);
}

function leaveTowns(world: FluidWorld, month: number, k: number, cohort: number, part: number, size: number): void {
  const { memory: n, at, waiting, inputs, left } = world;
  const leaves = cohort - OLDEST_PERMIT + inputs.housing.couplingMonths <= month ? 1 : 0;
  const each = waiting.content[k * waiting.cohorts + cohort] * part;
  const persons = left * size;
  const towns = MUNICIPALITIES;
  const row = k * towns;
  const head = at.head + row;
  const unserved = at.unserved + row;
  const ready = at.ready + row;
  const weight = at.weight + cohort * towns;
  const { leaving, byTown } = at;
  for (let m = 0; m < towns; m++) {
    const served = n[head + m];
    const moved = cohort < served ? 0 : each * n[weight + m] * (cohort === served ? n[unserved + m] : 1);
    n[leaving + m] = moved;
    n[ready + m] -= moved * leaves;
    n[byTown + m] += moved * persons;
  }
}

/** Takes the households out of the national rows: only those of that kind, with the children that such households have on average. */
function leaveRow(world: FluidWorld, cell: number, offer: Offer, taken: number, size: number): void {
  const { waiting, left } = world;
  const { rows, stayed } = waiting;
  const at = (column: number): number => columnOf(waiting, column, cell);
  const houses = taken / left;
  const part = Math.min(1, houses / rows[at(Column.houses)]);
  const people = Math.min(rows[at(Column.persons)], Math.round(taken * size * MICRO));
  const shrink = (column: number, by: number): void => {
    rows[at(column)] = Math.max(0, rows[at(column)] - by);
  };
  let children = 0;
  if (size === 1) {
    children = (rows[at(Column.alone)] * houses) / Math.max(houses, rows[at(Column.ones)]);
    shrink(Column.alone, children);
    shrink(Column.ones, houses);
  } else {
    const together = rows[at(Column.persons)] / MICRO - rows[at(Column.ones)] * left;
    children = together > 0 ? rows[at(Column.kids)] * Math.min(1, people / MICRO / together) : 0;
    shrink(Column.kids, children);
    shrink(Column.few, houses);
    shrink(Column.fewPersons, houses * size);
  }
  rows[at(Column.houses)] *= 1 - part;
  rows[at(Column.persons)] -= people;
  stayed[cell] *= 1 - part;
  leftReception(world, cell % waiting.cohorts, people, children * left, offer.temporary ? Place.temporary : Place.homed, offer.route);
}
