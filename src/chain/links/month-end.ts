/** Closes the month: the books are checked and the stocks are told. */
import { LARGE_FAMILY } from '../../population/household-size.ts';
import { ledgerCheck } from '../ledger.ts';
import type { World } from '../world.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { listIndex } from '../waiting-list.ts';

/** Lists in which households of six and more stand: class 5-6 and class 7 and more. */
const LARGE_LISTS = [3, 4] as const;

export function monthEnd(world: World, month: number): void {
  const { inputs } = world;
  ledgerCheck(world.ledger, month);
  world.sink.monthEnd({
    month,
    regularPlaces: regularPlaces(world, month),
    emergencyPlaces: inputs.reception.emergencyPlaces[month],
    converted: world.converted,
    inTransit: world.occupied.transit,
    reservedForOthers: Math.floor(inputs.levers['doorstroom.plaatsen'][month] * inputs.levers['doorstroom.aandeelOverig'][month]),
    familiesApart: world.familiesApart,
    largeFamiliesWaiting: largeFamilies(world),
    taskInForce: inputs.levers['taakstelling.actief'][month] > 0,
    backlog: world.backlog,
    flexHomes: world.flexHomes,
    harPersonsRegular: world.harRegular,
    harPersonsTemporary: world.harTemporary,
  });
}

/** Places built under the Spreidingswet are added, converted places are gone: both sides of the ledger show it. */
function regularPlaces(world: World, month: number): number {
  world.builtPlaces += world.inputs.levers['spreidingswet.plaatsen'][month];
  return Math.max(0, Math.round(world.inputs.reception.regularPlaces[month] + world.builtPlaces - world.converted));
}

function largeFamilies(world: World): number {
  let families = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    for (const k of LARGE_LISTS) {
      for (let unit = world.lists.head[listIndex(m, k)]; unit >= 0; unit = world.units.next[unit]) {
        if (world.units.size[unit] >= LARGE_FAMILY) families++;
      }
    }
  }
  return families;
}
