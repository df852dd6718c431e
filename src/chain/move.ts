/** The only way a household changes place: books it, keeps the lists right and tells the world. */
import { ledgerPost } from './ledger.ts';
import { Place, PLACES, Route } from './place.ts';
import type { World } from './world.ts';
import { listRemove } from './waiting-list.ts';

export function move(world: World, month: number, unit: number, to: number, route: number): void {
  const { units } = world;
  const from = units.place[unit];
  units.place[unit] = to;
  if (withoutStatus(from, to)) visitorMoved(world, month, unit, from, to);
  else statusHolderMoved(world, month, unit, from, to, route);
}

/** Between places of people who have no permit (yet): no municipality, no list, no task. */
const withoutStatus = (from: number, to: number): boolean => from < Place.waiting && (to < Place.waiting || to === Place.gone);

/** Most moves are of these. Where there are no children, nobody asks who it was: they are counted and told together, see {@link tellCrowd}. */
function visitorMoved(world: World, month: number, unit: number, from: number, to: number): void {
  const { size, children } = world.units;
  if (children[unit] === 0 && world.sink.each !== true) {
    world.crowd[from * PLACES + to] += size[unit];
    return;
  }
  ledgerPost(world.ledger, from, to, size[unit]);
  visitorsTold(world, month, unit, from, to, size[unit], children[unit]);
  describeChildren(world, unit, 0);
  world.sink.moved(world.event);
}

/** Books and tells the moves of this month that were only counted; before the books are checked. */
export function tellCrowd(world: World, month: number): void {
  const { crowd } = world;
  for (let way = 0; way < crowd.length; way++) {
    const persons = crowd[way];
    if (persons === 0) continue;
    crowd[way] = 0;
    const [from, to] = [Math.floor(way / PLACES), way % PLACES];
    ledgerPost(world.ledger, from, to, persons);
    visitorsTold(world, month, NONE, from, to, persons, 0);
    world.sink.moved(world.event);
  }
}

function visitorsTold({ event }: World, month: number, unit: number, from: number, to: number, persons: number, children: number): void {
  fill(event, month, unit, from, to, persons, children);
  event.permit = NONE;
  event.municipality = NONE;
  event.route = Route.none;
}

/** One event object per run is filled again and again: a household moves half a million times in a run. Sinks must copy what they keep. */
function fill(event: World['event'], month: number, unit: number, from: number, to: number, persons: number, children: number): void {
  event.month = month;
  event.unit = unit;
  event.from = from;
  event.to = to;
  event.persons = persons;
  event.children = children;
}

const NONE = -1;

function statusHolderMoved(world: World, month: number, unit: number, from: number, to: number, route: number): void {
  const { units, ledger } = world;
  const persons = units.size[unit];
  const municipality = units.municipality[unit];
  ledgerPost(ledger, from, to, persons);
  if (from === Place.waiting) ledger.waitingByTown[municipality] -= persons;
  if (to === Place.waiting) ledger.waitingByTown[municipality] += persons;
  if (from === Place.temporary) leaveTemporary(world, unit, persons);
  if (to !== Place.waiting) listRemove(world.lists, units, unit);
  if (counts(from, to)) world.backlog[municipality] -= persons;
  tell(world, month, unit, from, to, persons, units.children[unit], 0, route);
}

/** A move of somebody with a permit, or of family that joins them. */
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
  fill(event, month, unit, from, to, persons, children);
  event.permit = units.permit[unit];
  event.municipality = units.municipality[unit];
  event.route = route;
  if (children > 0) describeChildren(world, unit, firstChild);
  world.sink.moved(event);
}

function describeChildren({ units, event }: World, unit: number, firstChild: number): void {
  event.firstChild = firstChild;
  event.identity = units.identity[unit];
  event.alone = units.size[unit] === units.children[unit];
  event.childrenSince = units.childrenSince[unit];
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
