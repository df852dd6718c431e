/** The only way a household changes place: books it, keeps the lists right and tells the world. */
import { ledgerPost } from './ledger.ts';
import { Place, Route } from './place.ts';
import type { World } from './world.ts';
import { listRemove } from './waiting-list.ts';

export function move(world: World, month: number, unit: number, to: number, route: number): void {
  const { units, ledger } = world;
  const from = units.place[unit];
  const persons = units.size[unit];
  const municipality = units.municipality[unit];
  ledgerPost(ledger, from, to, persons);
  if (from === Place.waiting) ledger.waitingByTown[municipality] -= persons;
  if (to === Place.waiting) ledger.waitingByTown[municipality] += persons;
  if (from === Place.temporary) leaveTemporary(world, unit, persons);
  if (to !== Place.waiting) listRemove(world.lists, units, unit);
  units.place[unit] = to;
  if (counts(from, to)) world.backlog[municipality] -= persons;
  tell(world, month, unit, from, to, persons, units.children[unit], 0, route);
}

/** One event object per run is filled again and again: a household moves half a million times in a run. Sinks must copy what they keep. */
export function tell(
  world: World,
  month: number,
  unit: number,
  from: number,
  to: number,
  persons: number,
  children: number,
  firstChild: number,
  route: number,
): void {
  const { units, event } = world;
  event.month = month;
  event.unit = unit;
  event.from = from;
  event.to = to;
  event.persons = persons;
  event.children = children;
  event.firstChild = firstChild;
  event.identity = units.identity[unit];
  event.alone = units.size[unit] === units.children[unit];
  event.childrenSince = units.childrenSince[unit];
  event.permit = units.permit[unit];
  event.municipality = units.municipality[unit];
  event.route = route;
  world.sink.moved(event);
}

/** Leaving reception for a home or temporary accommodation counts for the task, once; so does family joining a housed referent. */
const counts = (from: number, to: number): boolean =>
  (to === Place.homed && from !== Place.temporary) || (to === Place.temporary && from !== Place.homed);

function leaveTemporary(world: World, unit: number, persons: number): void {
  if (world.units.temporaryRoute[unit] === Route.har) world.occupied.har -= persons;
  else world.occupied.transit -= persons;
}

/** A new household enters at `to`; counted as arrival in the country. */
export function enter(world: World, month: number, unit: number, to: number, route: number): void {
  world.units.place[unit] = Place.outside;
  world.sink.arrived(month, world.units.size[unit]);
  move(world, month, unit, to, route);
}
