/** Every month some find a home by themselves: a constant part of those who wait or live in a temporary place. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { ledgerPost } from '../ledger.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { rowLeaves, waitingByTown } from './cells.ts';
import { Column, COLUMNS } from './mix.ts';
import { type FluidWorld, MICRO, takenIn } from './state.ts';
import { meanPermit, shrinkOccupied } from './temporary.ts';

/** Fewer households than this are nobody. */
const NOBODY = 1e-9;

/** The scenario's factor of this month holds for all; in the exact chain that of the month of permit does. */
export function ownHomes(world: FluidWorld, month: number): void {
  const { inputs, waiting } = world;
  const part = takenIn(Math.max(0, inputs.routes.ownPerMonth * inputs.levers['eigen.factor'][month]));
  if (part === 0 || month === 0) return;
  waitingByTown(world, month - 1, month - 1 - inputs.housing.couplingMonths, part, world.housed);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    for (let cohort = waiting.oldest; cohort < month + OLDEST_PERMIT; cohort++) {
      const cell = k * waiting.cohorts + cohort;
      for (const rows of [waiting.rows, waiting.joined]) {
        const houses = rows[cell * COLUMNS + Column.houses];
        if (houses > NOBODY) rowLeaves(world, month, rows, cell, houses * part, Place.homed, Route.own);
      }
    }
  }
  fromTemporary(world, month, part);
  world.left *= 1 - part;
}

function fromTemporary(world: FluidWorld, month: number, part: number): void {
  const { ledger } = world;
  const people = Math.round(ledger.stock[Place.temporary] * part);
  if (people === 0) return;
  ledgerPost(ledger, Place.temporary, Place.homed, people);
  shrinkOccupied(world, people / MICRO);
  const permit = meanPermit(world);
  world.sink.left({ month, permit, from: Place.temporary, to: Place.homed, route: Route.own, persons: people / MICRO, adults: 0 });
}
