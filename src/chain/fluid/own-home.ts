/** Every month some find a home by themselves: a constant part of those who wait or live in a temporary place. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
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
  const { inputs, flows, ledger, desk } = world;
  const part = takenIn(Math.max(0, inputs.routes.ownPerMonth * inputs.levers['eigen.factor'][month]));
  if (part === 0 || month === 0) return;
  // The books of the month before hold who waits in each municipality.
  for (let m = 0; m < MUNICIPALITIES; m++) flows.byTown[m] += ledger.waitingByTown[m] * part;
  desk.people.fill(0);
  desk.children.fill(0);
  for (let k = 0; k < SIZE_CLASSES; k++) classMoves(world, month, k, part);
  for (let cohort = world.waiting.oldest; cohort < month + OLDEST_PERMIT; cohort++)
    leftReception(world, cohort, desk.people[cohort], desk.children[cohort] * part * world.left, Place.homed, Route.own);
  fromTemporary(world, part);
  world.left *= 1 - part;
}

/** Those of a class, whether their family joined them or not; they and the children of whom they are a part, per month of permit. */
function classMoves(world: FluidWorld, month: number, k: number, part: number): void {
  const { memory: n, at, waiting } = world;
  const cells = columnOf(waiting, 1, 0);
  const rows = at.rows + k * waiting.cohorts;
  const joined = at.joined + k * waiting.cohorts;
  const stayed = at.stayed + k * waiting.cohorts;
  const [persons, kids, alone] = [Column.persons * cells, Column.kids * cells, Column.alone * cells];
  const last = month + OLDEST_PERMIT;
  const { people, children } = at;
  for (let cohort = waiting.oldestOf[k]; cohort < last; cohort++) {
    const [row, family] = [rows + cohort, joined + cohort];
    n[stayed + cohort] *= 1 - part;
    const taken = Math.round(n[row + persons] * part);
    const takenJoined = Math.round(n[family + persons] * part);
    n[row + persons] -= taken;
    n[family + persons] -= takenJoined;
    n[people + cohort] += taken + takenJoined;
    n[children + cohort] += n[row + kids] + n[row + alone] + n[family + kids] + n[family + alone];
  }
}

function fromTemporary(world: FluidWorld, part: number): void {
  const { ledger, flows } = world;
  const people = Math.round(ledger.stock[Place.temporary] * part);
  if (people === 0) return;
  ledgerPost(ledger, Place.temporary, Place.homed, people);
  shrinkOccupied(world, people / MICRO);
  flows.personsHomed[meanPermit(world) + PERMITS_BEFORE] += people / MICRO;
}
