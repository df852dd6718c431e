/** The books of a month: to the millionth of a person nationally, and between country and municipalities. */
import { Bug } from '../../base/must.ts';
import { Place, PLACES } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { sumsPerPermit, waitingByTown } from './cells.ts';
import { offsetOf } from './memory.ts';
import { Column } from './mix.ts';
import { type FluidWorld, MICRO } from './state.ts';

/** Households per municipality follow the whole millionths of the country to within this part of them. */
const DRIFT = 1e-6;

/** Stops the run when people appeared or vanished. What is wrong is put into words only then: that costs more than the check. */
export function booksCheck(world: FluidWorld, month: number): void {
  const { ledger } = world;
  const off = (what: string): Bug => new Bug(`month ${String(month)}: ${what}`);
  let total = 0;
  for (let place = 0; place < PLACES; place++) {
    total += ledger.stock[place];
    if (place !== Place.outside && !(ledger.stock[place] >= 0)) throw off(`fewer than nobody in place ${String(place)}`);
  }
  if (total !== 0) throw off(`${String(total)} millionths of a person appeared or vanished`);
  const rows = countByPermit(world, month);
  const stock = ledger.stock[Place.waiting];
  if (rows !== stock) throw off(`${String(rows)} millionths wait by month of permit, ${String(stock)} by the books`);
  waitingByTown(world, month, month - world.inputs.housing.couplingMonths);
  const { waitingByTown: lists } = ledger;
  let towns = 0;
  for (let m = 0; m < lists.length; m++) towns += lists[m] * MICRO;
  const more = towns - rows;
  if (!(Math.abs(more) <= DRIFT * Math.max(MICRO, rows))) throw off(`municipalities have ${String(more)} millionths more than the country`);
}

/** Counts who waits by month of permit, and gives the sum in millionths. */
function countByPermit(world: FluidWorld, month: number): number {
  const { microPerPermit, personsPerPermit } = world.waiting;
  sumsPerPermit(world, month, Column.persons, offsetOf(microPerPermit));
  let sum = 0;
  for (let cohort = world.waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
    personsPerPermit[cohort - OLDEST_PERMIT + PERMITS_BEFORE] = microPerPermit[cohort] / MICRO;
    sum += microPerPermit[cohort];
  }
  return sum;
}
