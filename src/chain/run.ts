/** Runs the chain over all months of one draw and tells its events to a sink. */
import type { Towns } from '../population/municipalities.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { EventSink } from './event.ts';
import { start } from './start.ts';
import { step } from './step.ts';
import { type World, worldCreate } from './world.ts';

/** Gives the final state, for tests and checkpoints; what happened on the way went to `sink`. */
export function chainRun(inputs: Inputs, towns: Towns, sink: EventSink): World {
  const world = worldCreate(inputs, towns, sink);
  start(world);
  for (let month = 0; month < inputs.months; month++) step(world, month);
  return world;
}
