/** The state at the start of a month, copied, so that several futures can start from one past. */
import type { Inputs } from '../../scenario/inputs.ts';
import type { FluidSink } from '../fluid-event.ts';
import type { FluidWorld } from './state.ts';

/** Nothing in the copy is shared with the original but what never changes. */
export function fluidCopy(world: FluidWorld, inputs: Inputs, sink: FluidSink): FluidWorld {
  return {
    ...tablesCopied(world),
    inputs,
    sink,
    ledger: tablesCopied(world.ledger),
    visitors: tablesCopied(world.visitors),
    waiting: tablesCopied(world.waiting),
    temporary: tablesCopied(world.temporary),
    families: { ...tablesCopied(world.families), mixes: [...world.families.mixes], factors: [...world.families.factors] },
    children: tablesCopied(world.children),
    seekers: { ...tablesCopied(world.seekers), waits: [world.seekers.waits[0].slice(), world.seekers.waits[1].slice()] },
    lettings: tablesCopied(world.lettings),
    flows: tablesCopied(world.flows),
    occupied: { ...world.occupied },
  };
}

/** A shallow copy with tables of its own. */
function tablesCopied<T extends object>(from: T): T {
  const copied = Object.entries(from).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Float64Array || value instanceof Int32Array ? value.slice() : value,
  ]);
  return Object.fromEntries(copied) as T;
}
