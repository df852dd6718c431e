/** Closes the month: the books are checked and the stocks are told. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { regularPlaces } from '../links/month-end.ts';
import { Place } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { booksCheck } from './books.ts';
import { childrenCount } from './children.ts';
import { oldestMove, sumsPerPermit } from './cells.ts';
import { offsetOf } from './memory.ts';
import { Column } from './mix.ts';
import { type FluidWorld, MICRO } from './state.ts';
import { dividedBook } from './task.ts';

export function fluidMonthEnd(world: FluidWorld, month: number): void {
  const { inputs, waiting, ledger, occupied, sink, coupledNow } = world;
  dividedBook(world);
  booksCheck(world, month);
  childrenCount(world, month);
  for (let m = 0; m < MUNICIPALITIES; m++) world.backlog[m] -= world.flows.byTown[m];
  sink.coupled(month, coupledNow);
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
    largeFamiliesWaiting: largeFamilies(world, month),
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
  oldestMove(world, month);
}

function largeFamilies(world: FluidWorld, month: number): number {
  const { large } = world.desk;
  sumsPerPermit(world, month, Column.large, offsetOf(large));
  let sum = 0;
  for (let cohort = world.waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) sum += large[cohort];
  return sum * world.left;
}

function familiesApart({ families }: FluidWorld): number {
  let sum = 0;
  for (let cohort = 0; cohort < families.free.length; cohort++)
    sum += families.free[cohort] + families.held[cohort] - families.came[cohort];
  return sum;
}
