/** New status holders of a month join the lists of the municipalities they are coupled to. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { columnOf } from './cells.ts';
import { Column, COLUMNS, type Mix, mixSum } from './mix.ts';
import { type Divided, type FluidWorld, micro, MICRO } from './state.ts';

/** Adds `mix` to `to`, `houses` times. */
export function mixInto(to: Mix, mix: Mix, houses: number): void {
  for (let i = 0; i < to.length; i++) to[i] += houses * mix[i];
}

/**
 * Households with a permit of `permit` (a month) enter the lists, divided over municipalities by `weights` (sum 1). `fromReception` of them,
 * in millionths of persons, were in the procedure; the others come from outside.
 */
export function enterLists(world: FluidWorld, permit: number, mix: Mix, weights: Float64Array, fromReception: number): void {
  const { waiting, ledger } = world;
  const cohort = permit + OLDEST_PERMIT;
  waiting.weight.set(weights, cohort * MUNICIPALITIES);
  let persons = 0;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const houses = mix[k * COLUMNS + Column.houses];
    if (houses === 0) continue;
    const cell = k * waiting.cohorts + cohort;
    const people = micro(mix[k * COLUMNS + Column.persons]);
    for (let column = 0; column < COLUMNS; column++)
      waiting.rows[columnOf(waiting, column, cell)] += column === Column.persons ? people : mix[k * COLUMNS + column] / world.left;
    persons += people;
    waiting.content[cell] += houses / world.left;
  }
  ledgerPost(ledger, Place.procedure, Place.waiting, fromReception);
  ledgerPost(ledger, Place.outside, Place.waiting, persons - fromReception);
}

/** Persons got a permit of month `permit`: their adults, and these times the chance of work where they are coupled to. */
export function grantedTo(world: FluidWorld, month: number, permit: number, persons: number, adults: number, placed: number): void {
  const { flows, sink } = world;
  world.permitsThisHalf += persons;
  sink.granted(month, persons);
  flows.adultsIn[permit + PERMITS_BEFORE] += adults;
  flows.adultsPlaced[permit + PERMITS_BEFORE] += placed;
}

/** People with a permit who never see reception: they move in with family that has a home. */
export function moveInAtOnce(world: FluidWorld, month: number, persons: number, adults: number, divided: Divided): void {
  const people = micro(persons);
  divided.homed += persons;
  ledgerPost(world.ledger, Place.outside, Place.homed, people);
  const { flows } = world;
  flows.byRoute[Route.referent] += people / MICRO;
  flows.adultsOut[month + PERMITS_BEFORE] += adults;
}

/** Adults in a mix. */
export const adultsIn = (mix: Mix): number => mixSum(mix, Column.persons) - mixSum(mix, Column.kids) - mixSum(mix, Column.alone);
