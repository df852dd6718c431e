/**
 * One round of koppeling for households that are worth the same as others of their class: the plan for the classes (class-plan.ts), carried
 * out for whole households. The plan may hold more than the round, for who is still to come: then the round takes its even part of it.
 */
import { UNPLACED } from './problem.ts';

export interface RoundHousehold {
  readonly persons: number;
  /** Row of the plan. */
  readonly class: number;
  /** Uniform draw of the household itself: its turn among those of its class, so that who goes where within the plan is chance. */
  readonly draw: number;
}

/**
 * The place of each household, or UNPLACED where the plan has no room for it. Households of a class lie behind each other, by their draw,
 * along the places of the plan; `start` (0..1) turns that line, so that no place is always first. A place gets what the plan gives it to
 * within one household per class.
 */
export function carryOut(plan: Int32Array, places: number, households: readonly RoundHousehold[], start: number): Int32Array {
  const placed = new Int32Array(households.length).fill(UNPLACED);
  for (let row = 0; row * places < plan.length; row++) {
    const mine = Array.from(households.keys()).filter((h) => households[h].class === row);
    mine.sort((a, b) => households[a].draw - households[b].draw || a - b);
    layOut(plan.subarray(row * places, (row + 1) * places), mine, households, start, placed);
  }
  return placed;
}

function layOut(plan: Int32Array, mine: readonly number[], households: readonly RoundHousehold[], start: number, placed: Int32Array): void {
  const planned = plan.reduce((a, b) => a + b, 0);
  const persons = mine.reduce((sum, h) => sum + households[h].persons, 0);
  if (planned === 0 || persons === 0) return;
  const reach = Math.max(planned, persons);
  const upTo = cumulative(plan);
  let before = 0;
  for (const h of mine) {
    const middle = ((before + households[h].persons / 2) / persons + start) % 1;
    placed[h] = placeAt(upTo, middle * reach);
    before += households[h].persons;
  }
}

function cumulative(plan: Int32Array): Int32Array {
  let sum = 0;
  return plan.map((persons) => (sum += persons));
}

/** The place under a point on the line of the plan, found by halving; beyond its end there is none. */
function placeAt(upTo: Int32Array, point: number): number {
  if (point >= upTo[upTo.length - 1]) return UNPLACED;
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle] <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}
