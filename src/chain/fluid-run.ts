/** Runs the expected path over months and tells it to a sink: the same scenario as one draw of the exact chain, without its luck. */
import type { Towns } from '../population/municipalities.ts';
import type { Inputs } from '../scenario/inputs.ts';
import type { FluidSink } from './fluid-event.ts';
import { fluidCopy } from './fluid/copy.ts';
import { fluidStart as startOf } from './fluid/start.ts';
import { fluidCreate } from './fluid/create.ts';
import { memoryRelease } from './fluid/memory.ts';
import type { FluidWorld } from './fluid/state.ts';
import { fluidStep } from './fluid/step.ts';

export type { FluidWorld };

/** The state before the first month. */
export function fluidStart(inputs: Inputs, towns: Towns, sink: FluidSink): FluidWorld {
  const world = fluidCreate(inputs, towns, sink);
  startOf(world);
  return world;
}

/** The same state, going on under other inputs; the original stays as it was. */
export const fluidResume = fluidCopy;

/** The months `from` until `until`, that one not included. */
export function fluidGoOn(world: FluidWorld, from: number, until: number): void {
  for (let month = from; month < until; month++) fluidStep(world, month);
}

/** Gives the memory of a path that is over to the next. */
export const fluidRelease = ({ memory }: FluidWorld): void => {
  memoryRelease(memory);
};
