/** Households of one origin and month, drawn together until their persons add up. */
import { uniformPairs } from '../base/draw.ts';
import { childrenDraw, sizeDraw } from '../population/household-size.ts';
import { Purpose } from './purpose.ts';
import { identityOf } from './units.ts';
import type { World } from './world.ts';

/** Valid until the next draw: copy what you keep. */
export interface Households {
  count: number;
  identity: Int32Array;
  size: Uint8Array;
  children: Uint8Array;
  /** Room for whatever else is drawn for them, per household. */
  first: Float64Array;
  second: Float64Array;
}

export const householdsCreate = (capacity: number): Households => ({
  count: 0,
  identity: new Int32Array(capacity),
  size: new Uint8Array(capacity),
  children: new Uint8Array(capacity),
  first: new Float64Array(capacity),
  second: new Float64Array(capacity),
});

/**
 * Households of exactly `persons` persons together: the last one is made to fit. The first half of a draw serves the size and, within the
 * singles, whether it is an unaccompanied minor: given the size, what is left of it is uniform again; the second serves the children.
 */
export function householdsDraw(world: World, origin: number, month: number, persons: number): Households {
  const { inputs, sizes, sizeGuide } = world;
  const minors = inputs.household.unaccompaniedShare * sizes[0];
  const drawn = withRoom(world, persons);
  let left = persons;
  let from = 0;
  for (; left > 0; from = drawn.count) {
    const until = from + Math.ceil(left / world.meanSize);
    for (let k = from; k < until; k++) drawn.identity[k] = identityOf(origin, month, k);
    const [first, second] = [drawn.first.subarray(from, until), drawn.second.subarray(from, until)];
    uniformPairs(inputs.seed, Purpose.size, drawn.identity.subarray(from, until), until - from, 0, first, second);
    let k = from;
    for (; k < until && left > 0; k++) {
      const u = first[k - from];
      const size = Math.min(left, sizeDraw(sizes, sizeGuide, u));
      drawn.size[k] = size;
      drawn.children[k] = size > 1 ? childrenDraw(inputs.household, size, second[k - from]) : u < minors ? 1 : 0;
      left -= size;
    }
    drawn.count = k;
  }
  return drawn;
}

/** No more households than persons. */
function withRoom(world: World, persons: number): Households {
  if (world.drawn.size.length < persons) world.drawn = householdsCreate(Math.ceil(persons * 1.5));
  world.drawn.count = 0;
  return world.drawn;
}

/** Another pair of draws for each of these households, in `first` and `second`. */
export function householdsPairs(world: World, purpose: number, drawn: Households, occurrence: number): void {
  uniformPairs(world.inputs.seed, purpose, drawn.identity, drawn.count, occurrence, drawn.first, drawn.second);
}
