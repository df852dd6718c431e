/** What comes due this month: departures, fast decisions, own homes, ends of temporary accommodation. */
import { depart } from '../departures.ts';
import { move } from '../move.ts';
import { Place, Route } from '../place.ts';
import { listAdd } from '../waiting-list.ts';
import type { World } from '../world.ts';
import { Lane } from './arrivals.ts';
import { decide } from './procedure.ts';

export function due(world: World, month: number): void {
  depart(world.departures, month, world.children, world.crowd);
  const fast: number[] = [];
  const { rows, count } = world.calendar;
  // Last added, first due: fast decisions are coupled in this order.
  for (let i = count[month] - 1; i >= 0; i--) comesDue(world, month, rows[month][i], fast);
  decide(world, month, fast);
  const ends = world.temporaryEnds;
  for (let i = ends.count[month] - 1; i >= 0; i--) temporaryEnded(world, ends.rows[month][i]);
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
