/** Runs the chain over all months of one draw and tells its events to a sink. */
import type { Towns } from '../population/municipalities.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { EventSink } from './event.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import { type World, worldCreate } from './world.ts';

/** Gives the final state, for tests; what happened on the way went to `sink`. */
export function chainRun(inputs: Inputs, towns: Towns, sink: EventSink): World {
  const world = chainStart(inputs, towns, sink);
  chainGoOn(world, 0, inputs.months);
  return world;
}

/** The state before the first month. */
export function chainStart(inputs: Inputs, towns: Towns, sink: EventSink): World {
  const world = worldCreate(inputs, towns, sink);
  start(world);
  return world;
}

/** The months `from` until `until`, that one not included. */
export function chainGoOn(world: World, from: number, until: number): void {
  for (let month = from; month < until; month++) step(world, month);
}
