/** Closes the month: the books are checked and the stocks are told. */
import { ledgerCheck } from '../ledger.ts';
import { bookCrowd } from '../move.ts';
import { statusFlowsClear } from '../status-flows.ts';
import type { World } from '../world.ts';

export function monthEnd(world: World, month: number): void {
  const { inputs } = world;
  world.sink.arrived(month, world.arrived);
  world.sink.granted(month, world.granted);
  world.arrived = 0;
  world.granted = 0;
  world.sink.statusHolders(month, world.flows);
  statusFlowsClear(world.flows);
  bookCrowd(world);
  ledgerCheck(world.ledger, month);
  world.sink.monthEnd({
    month,
    regularPlaces: regularPlaces(world, month),
    emergencyPlaces: inputs.reception.emergencyPlaces[month],
    converted: world.converted,
    inTransit: world.occupied.transit,
    reservedForOthers: Math.floor(inputs.levers['doorstroom.plaatsen'][month] * inputs.levers['doorstroom.aandeelOverig'][month]),
    familiesApart: world.familiesApart,
    largeFamiliesWaiting: world.lists.large,
    taskInForce: inputs.levers['taakstelling.actief'][month] > 0,
    backlog: world.backlog,
    flexHomes: world.flexHomes,
    harPersonsRegular: world.harRegular,
    harPersonsTemporary: world.harTemporary,
    stock: world.ledger.stock,
    children: world.children,
    waitingByPermit: world.waitingByPermit,
  });
}

/** Places built under the Spreidingswet are added, converted places are gone: both sides of the ledger show it. */
export function regularPlaces(world: Pick<World, 'inputs' | 'builtPlaces' | 'converted'>, month: number): number {
  const { reception, levers } = world.inputs;
  // The law asks for no more than its indicative distribution.
  const room = Math.max(world.builtPlaces, reception.spreidingswetTarget - reception.regularPlaces[month]);
  world.builtPlaces = Math.min(room, world.builtPlaces + levers['spreidingswet.plaatsen'][month]);
  return Math.max(0, Math.round(reception.regularPlaces[month] + world.builtPlaces - world.converted));
}
