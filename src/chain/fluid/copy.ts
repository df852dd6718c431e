/** The state at the start of a month, copied, so that several futures can start from one past. */
import type { Inputs } from '../../scenario/inputs.ts';
import type { FluidSink } from '../fluid-event.ts';
import type { FluidWorld } from './state.ts';
import { fluidTables } from './tables.ts';
import { countersSet, fluidWorld } from './world.ts';

/** Nothing in the copy is shared with the original but what never changes; who is divided in a month is counted anew in every month. */
export function fluidCopy(world: FluidWorld, inputs: Inputs, sink: FluidSink): FluidWorld {
  const tables = fluidTables(world.inputs.months, world.temporary.slots);
  tables.memory.set(world.memory);
  tables.waiting.oldest = world.waiting.oldest;
  tables.visitors.oldest = world.visitors.oldest;
  tables.families.mixes.push(...world.families.mixes);
  tables.families.factors.push(...world.families.factors);
  const copy = fluidWorld({ ...world, inputs, sink, tables });
  countersSet(copy, world);
  Object.assign(copy.occupied, world.occupied);
  return copy;
}
