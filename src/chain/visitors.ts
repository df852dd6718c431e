/**
 * People without a permit. A row is kept of those about whom something is still to be decided; whose way out is certain is counted in the month
 * in which they leave. Where every household is told by itself there is a row of each.
 */
import { calendarAdd } from './calendar.ts';
import type { Named } from './child.ts';
import { departurePlan, departurePlanChildren } from './departures.ts';
import type { Households } from './household.ts';
import { childrenCount, childrenOf, move } from './move.ts';
import { Route } from './place.ts';
import { unitAdd } from './units.ts';
import type { World } from './world.ts';

/** Household `k` of those drawn comes into reception at `place`, and its row is needed; gives the row. */
export function visitorEnters(world: World, month: number, drawn: Households, k: number, place: number): number {
  const { units, sink } = world;
  const unit = unitAdd(units, drawn.identity[k], drawn.size[k], drawn.children[k], month);
  if (sink.moved !== undefined) {
    move(world, month, unit, place, Route.none);
    return unit;
  }
  units.place[unit] = place;
  world.crowd[place] += drawn.size[k];
  if (drawn.children[k] > 0) childrenCount(world.children, world.inputs.seed, childrenOf(world, unit, 0), 1);
  return unit;
}

/** Household `k` of those drawn comes to `place`, and leaves from there in month `until`. */
export function visitorPasses(world: World, month: number, drawn: Households, k: number, place: number, until: number): void {
  if (world.sink.moved !== undefined) {
    calendarAdd(world.calendar, until, visitorEnters(world, month, drawn, k, place));
    return;
  }
  const size = drawn.size[k];
  world.crowd[place] += size;
  departurePlan(world.departures, until, place, size);
  if (drawn.children[k] > 0) passingChildren(world, until, childrenDrawn(drawn, k, month));
}

/** A household with a row at `place` leaves in month `until`, whatever happens; its row is not looked at again. */
export function visitorLeaves(world: World, unit: number, place: number, until: number): void {
  if (world.sink.moved !== undefined) {
    calendarAdd(world.calendar, until, unit);
    return;
  }
  departurePlan(world.departures, until, place, world.units.size[unit]);
  if (world.units.children[unit] > 0) departurePlanChildren(world.departures, until, world.inputs.seed, childrenOf(world, unit, 0));
}

function passingChildren({ children, departures, inputs: { seed } }: World, until: number, those: Named): void {
  childrenCount(children, seed, those, 1);
  departurePlanChildren(departures, until, seed, those);
}

const named: Named = { identity: 0, first: 0, count: 0, since: 0, alone: false };

function childrenDrawn(drawn: Households, k: number, month: number): Named {
  named.identity = drawn.identity[k];
  named.count = drawn.children[k];
  named.since = month;
  named.alone = drawn.size[k] === drawn.children[k];
  return named;
}
