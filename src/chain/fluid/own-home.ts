/** Every month some find a home by themselves: a constant part of those who wait or live in a temporary place. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { ledgerPost } from '../ledger.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { columnOf, leftReception } from './cells.ts';
import { Column } from './mix.ts';
import { type FluidWorld, MICRO, takenIn } from './state.ts';
import { meanPermit, shrinkOccupied } from './temporary.ts';

/**
 * The scenario's factor of this month holds for all; in the exact chain that of the month of permit does. Rows count households as they were
 * before this chance took any, so only whole persons and what is left of each month of permit are touched.
 */
export function ownHomes(world: FluidWorld, month: number): void {
  const { inputs, waiting, flows, ledger } = world;
  const part = takenIn(Math.max(0, inputs.routes.ownPerMonth * inputs.levers['eigen.factor'][month]));
  if (part === 0 || month === 0) return;
  // The books of the month before hold who waits in each municipality.
  for (let m = 0; m < MUNICIPALITIES; m++) flows.byTown[m] += ledger.waitingByTown[m] * part;
  const { rows, joined, stayed, cohorts } = waiting;
  const cells = columnOf(waiting, 1, 0);
  const [kids, alone] = [Column.kids * cells, Column.alone * cells];
  for (let cohort = waiting.oldest; cohort < month + OLDEST_PERMIT; cohort++) {
    let [people, children] = [0, 0];
    for (let cell = cohort; cell < cells; cell += cohorts) {
      stayed[cell] *= 1 - part;
      const persons = Column.persons * cells + cell;
      const taken = Math.round(rows[persons] * part);
      const takenJoined = Math.round(joined[persons] * part);
      rows[persons] -= taken;
      joined[persons] -= takenJoined;
      people += taken + takenJoined;
      children += rows[kids + cell] + rows[alone + cell] + joined[kids + cell] + joined[alone + cell];
    }
    leftReception(world, cohort, people, children * part * world.left, Place.homed, Route.own);
  }
  fromTemporary(world, part);
  world.left *= 1 - part;
}

function fromTemporary(world: FluidWorld, part: number): void {
  const { ledger, flows } = world;
  const people = Math.round(ledger.stock[Place.temporary] * part);
  if (people === 0) return;
  ledgerPost(ledger, Place.temporary, Place.homed, people);
  shrinkOccupied(world, people / MICRO);
  flows.personsHomed[meanPermit(world) + PERMITS_BEFORE] += people / MICRO;
}
