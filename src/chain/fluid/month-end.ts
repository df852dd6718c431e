/** Closes the month: the books are checked and the stocks are told. */
import { must } from '../../base/must.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { regularPlaces } from '../links/month-end.ts';
import { Place, PLACES } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { PERMITS_BEFORE } from '../status-flows.ts';
import { childrenCount } from './children.ts';
import { cohortSum, waitingByTown } from './cells.ts';
import { Column } from './mix.ts';
import { type FluidWorld, MICRO, type Waiting } from './state.ts';

/** Households per municipality follow the whole millionths of the country to within this part of them. */
const DRIFT = 1e-6;

export function fluidMonthEnd(world: FluidWorld, month: number): void {
  const { inputs, waiting, ledger, occupied, sink, coupledNow } = world;
  booksCheck(world, month);
  childrenCount(world, month);
  for (let m = 0; m < MUNICIPALITIES; m++) {
    world.backlog[m] -= world.flows.byTown[m];
    sink.coupled(month, m, coupledNow[m]);
  }
  sink.statusHolders(month, world.flows);
  const { stock } = ledger;
  sink.monthEnd({
    month,
    regularPlaces: regularPlaces(world, month),
    emergencyPlaces: inputs.reception.emergencyPlaces[month],
    converted: world.converted,
    inTransit: occupied.transit,
    reservedForOthers: Math.floor(inputs.levers['doorstroom.plaatsen'][month] * inputs.levers['doorstroom.aandeelOverig'][month]),
    familiesApart: familiesApart(world),
    largeFamiliesWaiting: columnSum(world, month, Column.large) * world.left,
    taskInForce: inputs.levers['taakstelling.actief'][month] > 0,
    backlog: world.backlog,
    flexHomes: world.flexHomes,
    harPersonsRegular: world.harRegular,
    harPersonsTemporary: world.harTemporary,
    occupancy: (stock[Place.procedure] + stock[Place.rejected] + stock[Place.other] + stock[Place.waiting]) / MICRO,
    statusHolders: stock[Place.waiting] / MICRO,
    waitingByPermit: waiting.personsPerPermit,
    kidsSince: world.children.kidsSince,
    aloneSince: world.children.aloneSince,
    letToStatus: world.letToStatus,
    letToOthers: world.letToOthers,
    othersWaits: world.seekers.waits,
    othersHomes: world.seekers.homes,
    othersAge: world.seekers.age,
  });
  while (waiting.oldest < month + OLDEST_PERMIT && waiting.microPerPermit[waiting.oldest] === 0) waiting.oldest++;
}

/** Counts who waits by month of permit, and gives the sum in millionths. */
function countByPermit(waiting: Waiting, month: number): number {
  const { microPerPermit, personsPerPermit, oldest } = waiting;
  let sum = 0;
  for (let cohort = 0; cohort <= month + OLDEST_PERMIT; cohort++) {
    const people = cohort < oldest ? 0 : cohortSum(waiting, cohort, Column.persons);
    microPerPermit[cohort] = people;
    personsPerPermit[cohort - OLDEST_PERMIT + PERMITS_BEFORE] = people / MICRO;
    sum += people;
  }
  return sum;
}

function columnSum({ waiting }: FluidWorld, month: number, column: number): number {
  let sum = 0;
  for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) sum += cohortSum(waiting, cohort, column);
  return sum;
}

function familiesApart({ families }: FluidWorld): number {
  let sum = 0;
  for (let cohort = 0; cohort < families.free.length; cohort++)
    sum += families.free[cohort] + families.held[cohort] - families.came[cohort];
  return sum;
}

/** Stops the run when people appeared or vanished: to the millionth nationally, and between country and municipalities. */
function booksCheck(world: FluidWorld, month: number): void {
  const { ledger, waiting } = world;
  let total = 0;
  for (let place = 0; place < PLACES; place++) {
    total += ledger.stock[place];
    must(place === Place.outside || ledger.stock[place] >= 0, `month ${String(month)}: fewer than nobody in place ${String(place)}`);
  }
  must(total === 0, `month ${String(month)}: ${String(total)} millionths of a person appeared or vanished`);
  const rows = countByPermit(waiting, month);
  must(
    rows === ledger.stock[Place.waiting],
    `month ${String(month)}: ${String(rows)} millionths wait by month of permit, ${String(ledger.stock[Place.waiting])} by the books`,
  );
  waitingByTown(world, month, month - world.inputs.housing.couplingMonths);
  const { waitingByTown: lists } = ledger;
  let towns = 0;
  for (let m = 0; m < lists.length; m++) towns += lists[m] * MICRO;
  must(
    Math.abs(towns - rows) <= DRIFT * Math.max(MICRO, rows),
    `month ${String(month)}: municipalities have ${String(towns - rows)} millionths more than the country`,
  );
}
