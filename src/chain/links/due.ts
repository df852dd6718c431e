/** What comes due this month: departures, fast decisions, own homes, ends of temporary accommodation. */
import { depart } from '../departures.ts';
import { move } from '../move.ts';
import { Place, Route } from '../place.ts';
import { listAdd } from '../waiting-list.ts';
import type { World } from '../world.ts';
import { Lane } from './arrivals.ts';
import { decide } from './procedure.ts';

export function due(world: World, month: number): void {
  const { calendar, temporaryEnds } = world;
  depart(world.departures, month, world.children, world.crowd);
  const fast: number[] = [];
  for (let unit = calendar.head[month]; unit >= 0; unit = calendar.next[unit]) comesDue(world, month, unit, fast);
  decide(world, month, fast);
  for (let unit = temporaryEnds.head[month]; unit >= 0; unit = temporaryEnds.next[unit]) temporaryEnded(world, unit);
}

/** Departures or own homes happen at once; fast decisions are gathered. */
function comesDue(world: World, month: number, unit: number, fast: number[]): void {
  const { units } = world;
  switch (units.place[unit]) {
    case Place.procedure:
      if (units.lane[unit] === Lane.fast) fast.push(unit);
      else move(world, month, unit, Place.gone, Route.none);
      return;
    case Place.rejected:
    case Place.other:
      move(world, month, unit, Place.gone, Route.none);
      return;
    case Place.waiting:
    case Place.temporary:
      move(world, month, unit, Place.homed, Route.own);
      return;
    default:
  }
}

/** The term is over: the household wants a home again and keeps the place until there is one. */
function temporaryEnded(world: World, unit: number): void {
  if (world.units.place[unit] !== Place.temporary || world.units.list[unit] !== 0) return;
  listAdd(world.lists, world.units, unit, world.units.size[unit]);
}
