/** One month of the country on the expected path, in the order of the exact chain. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { statusFlowsClear } from '../status-flows.ts';
import { Column, mixCreate, mixSum } from './mix.ts';
import { familiesArrive, familiesPlanned, permitted, withoutReferent } from './families.ts';
import { fluidLettings } from './lettings.ts';
import { fluidMonthEnd } from './month-end.ts';
import { ownHomes } from './own-home.ts';
import { adultsIn, enterLists, mixInto, moveInAtOnce } from './permits.ts';
import { fluidRoutes } from './routes.ts';
import { childrenCame } from './children.ts';
import { type FluidWorld, MICRO } from './state.ts';
import { fluidTask } from './task.ts';
import { termsEnd } from './temporary.ts';
import { visitorsArrive, visitorsDecided, visitorsLeave } from './visitors.ts';

export function fluidStep(world: FluidWorld, month: number): void {
  monthBegins(world);
  fluidTask(world, month);
  visitorsLeave(world, month);
  visitorsArrive(world, month);
  ownHomes(world, month);
  termsEnd(world, month);
  permits(world, month);
  fluidLettings(world, month);
  fluidRoutes(world, month);
  fluidMonthEnd(world, month);
}

function monthBegins(world: FluidWorld): void {
  statusFlowsClear(world.flows);
  world.letToStatus.fill(0);
  world.letToOthers.fill(0);
  for (const table of world.seekers.waits) table.fill(0);
}

/** Everybody who gets a permit this month: from the procedure, otherwise, and as family. */
function permits(world: FluidWorld, month: number): void {
  const { inputs, arrival, sink } = world;
  const granted = visitorsDecided(world, month);
  const persons = granted / MICRO;
  const households = persons / world.meanSize;
  const byQuota = mixCreate();
  mixInto(byQuota, arrival, households);
  permitted(world, month, month, persons, households * adultsIn(arrival), world.byQuota);
  familiesPlanned(world, month, households);
  otherPermits(world, month, byQuota);
  const apart = mixCreate();
  const places = inputs.arrivals.nareis[month] + world.nareisSaved;
  const left = familiesArrive(world, month, places, apart);
  if (month < inputs.arrivals.historyMonths) mixInto(byQuota, withoutReferent(world, month, left), 1);
  else world.nareisSaved = Math.min(left, inputs.arrivals.nareis[month]);
  const separate = mixSum(apart, Column.persons);
  if (separate > 0) {
    sink.arrived(month, separate);
    permitted(world, month, month, separate, adultsIn(apart), world.withFamily);
  }
  together(world, mixSum(byQuota, Column.persons), separate);
  mixInto(byQuota, apart, 1);
  // Children of those decided came with them; the others came now.
  const came = (column: number): number => mixSum(byQuota, column) - households * mixSum(arrival, column);
  childrenCame(world, month, month, came(Column.kids), came(Column.alone));
  enterLists(world, month, byQuota, world.weights, granted);
}

/** Where the new households of a month live: by the quota, or with family that was coupled before. */
function together({ memory: n, at }: FluidWorld, byQuota: number, separate: number): void {
  const { coupling, coupled, weights } = at;
  const towns = MUNICIPALITIES;
  const part = byQuota + separate === 0 ? 1 : byQuota / (byQuota + separate);
  for (let m = 0; m < towns; m++) n[weights + m] = n[coupling + m] * part + n[coupled + m] * (1 - part);
}

/** Permits that come neither from the procedure nor from family reunion; part of them joins family that has a home already. */
function otherPermits(world: FluidWorld, month: number, byQuota: Float64Array): void {
  const { inputs, arrival, meanSize } = world;
  const persons = inputs.arrivals.otherPermits[month];
  const [households, joins] = [persons / meanSize, inputs.arrivals.otherPermitsJoinShare];
  const adults = households * adultsIn(arrival);
  world.sink.arrived(month, persons);
  permitted(world, month, month, persons, adults, world.byQuota);
  moveInAtOnce(world, month, persons * joins, adults * joins, world.byQuota);
  mixInto(byQuota, arrival, households * (1 - joins));
}
