/** The only way a household changes place: books it, keeps the lists right and counts it for whoever watches. */
import { type Children, countBirths, type Named } from './child.ts';
import { ledgerPost } from './ledger.ts';
import { inReception, Place, PLACES, Route } from './place.ts';
import { PERMITS_BEFORE } from './status-flows.ts';
import type { World } from './world.ts';
import { listRemove } from './waiting-list.ts';

export function move(world: World, month: number, unit: number, to: number, route: number): void {
  const { units } = world;
  const from = units.place[unit];
  units.place[unit] = to;
  if (units.children[unit] > 0) childrenMoved(world, unit, from, to);
  if (withoutStatus(from, to)) visitorMoved(world, month, unit, from, to);
  else statusHolderMoved(world, month, unit, from, to, route);
}

/** Between places of people who have no permit (yet): no municipality, no list, no task. */
const withoutStatus = (from: number, to: number): boolean => from < Place.waiting && (to < Place.waiting || to === Place.gone);

/** They are booked together at the end of the month, unless the sink wants each by itself. */
function visitorMoved(world: World, month: number, unit: number, from: number, to: number): void {
  const persons = world.units.size[unit];
  if (world.sink.moved === undefined) {
    world.crowd[from * PLACES + to] += persons;
    return;
  }
  ledgerPost(world.ledger, from, to, persons);
  world.sink.moved({ month, unit, from, to, persons });
}

/** Books the moves of this month that were only counted; before the books are checked. */
export function bookCrowd({ crowd, ledger }: World): void {
  for (let way = 0; way < crowd.length; way++) {
    if (crowd[way] !== 0) ledgerPost(ledger, Math.floor(way / PLACES), way % PLACES, crowd[way]);
    crowd[way] = 0;
  }
}

function statusHolderMoved(world: World, month: number, unit: number, from: number, to: number, route: number): void {
  const { units } = world;
  const persons = units.size[unit];
  if (from === Place.temporary) leaveTemporary(world, unit, persons);
  if (to !== Place.waiting) listRemove(world.lists, units, unit);
  if (from < Place.waiting) newStatus(world, unit, persons - units.children[unit]);
  statusHoldersBooked(world, month, unit, from, to, persons);
  if (to !== Place.waiting) leaveReception(world, unit, from, to, route);
}

/** Persons of a household with a permit, or family that joins it, in the books. */
export function statusHoldersBooked(world: World, month: number, unit: number, from: number, to: number, persons: number): void {
  const { ledger, units, waitingByPermit } = world;
  const waiting = (to === Place.waiting ? persons : 0) - (from === Place.waiting ? persons : 0);
  ledgerPost(ledger, from, to, persons);
  ledger.waitingByTown[units.municipality[unit]] += waiting;
  waitingByPermit[units.permit[unit] + PERMITS_BEFORE] += waiting;
  world.sink.moved?.({ month, unit, from, to, persons });
}

/** Adults with a permit where there was none. */
export function newStatus({ flows, units, workIndex }: World, unit: number, adults: number): void {
  const cohort = units.permit[unit] + PERMITS_BEFORE;
  flows.adultsIn[cohort] += adults;
  flows.adultsPlaced[cohort] += adults * workIndex[units.municipality[unit]];
}

/** Who leaves reception, or joins a housed referent, counts for the task and for the way out, once; a home is the end of the wait. */
function leaveReception({ flows, units, backlog }: World, unit: number, from: number, to: number, route: number): void {
  const persons = units.size[unit];
  const cohort = units.permit[unit] + PERMITS_BEFORE;
  if (to === Place.homed && from !== Place.outside) flows.personsHomed[cohort] += persons;
  if (from === Place.temporary) return;
  const municipality = units.municipality[unit];
  backlog[municipality] -= persons;
  flows.adultsOut[cohort] += persons - units.children[unit];
  flows.byRoute[route] += persons;
  flows.byTown[municipality] += persons;
}

/** Filled again for every household. */
const named: Named = { identity: 0, first: 0, count: 0, since: 0, alone: false };

/** The children of a row, or those from rank `first` on; valid until the next call. */
export function childrenOf({ units }: World, unit: number, first: number): Named {
  named.identity = units.identity[unit];
  named.first = first;
  named.count = units.children[unit] - first;
  named.since = units.childrenSince[unit];
  named.alone = units.alone[unit] === 1;
  return named;
}

/** Into reception or out of it, by the places between which the household moves. */
function childrenMoved(world: World, unit: number, from: number, to: number): void {
  const times = (inReception(to) ? 1 : 0) - (inReception(from) ? 1 : 0);
  if (times !== 0) childrenCount(world.children, world.inputs.seed, childrenOf(world, unit, 0), times);
}

/** Adds the children to those in reception (1), or takes them out (-1). */
export function childrenCount(children: Children, seed: number, those: Named, times: number): void {
  children.count += times * those.count;
  children.since[those.since] += times * those.count;
  countBirths(seed, those, children.births, 0, times);
}

function leaveTemporary(world: World, unit: number, persons: number): void {
  if (world.units.temporaryRoute[unit] === Route.har) world.occupied.har -= persons;
  else world.occupied.transit -= persons;
}

/** A new household enters at `to`; counted as arrival in the country. */
export function enter(world: World, month: number, unit: number, to: number, route: number): void {
  world.units.place[unit] = Place.outside;
  world.arrived += world.units.size[unit];
  move(world, month, unit, to, route);
}
