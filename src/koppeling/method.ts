/** The ways to couple, behind one function, so that they can be compared on the same households, the same places and the same weeks. */
import { present } from '../base/must.ts';
import { fifo } from './method/fifo.ts';
import { greedy } from './method/greedy.ts';
export type { Futures } from './method/priced.ts';
import { type Futures, type PriceMemory, priced } from './method/priced.ts';
import type { Assignment, Problem } from './problem.ts';
import { type OnPart, unheard } from './solver/on-part.ts';
import { wholeSolve } from './whole.ts';

/**
 * - `fifo`: today's practice, in order of waiting, spread over the places;
 * - `greedy`: in order of waiting, each to its best place;
 * - `batch`: the best for all households of the week together;
 * - `priced`: as batch, but a place costs what those who may still come would have in it;
 * - `optimum`: everybody at once, with hindsight: what no method can beat, not a method for real weeks.
 */
export const METHODS = ['fifo', 'greedy', 'batch', 'priced', 'optimum'] as const;
export type Method = (typeof METHODS)[number];

/** Where one week's households go. `quota` is the whole capacity of each place, `problem.capacity` what is open this week. */
export function coupleWeek(
  method: Method,
  problem: Problem,
  quota: Int32Array,
  week: number,
  futures: Futures | null,
  memory: PriceMemory,
  onPart: OnPart = unheard,
): Assignment {
  switch (method) {
    case 'fifo':
      return fifo(problem, quota);
    case 'greedy':
      return greedy(problem);
    case 'batch':
    case 'optimum':
      return batch(problem, memory, onPart);
    case 'priced':
      return priced(problem, present(futures, 'what priced looks ahead with'), week, memory);
  }
}

/** Prices of the week before are where the search begins. */
function batch(problem: Problem, { begin }: PriceMemory, onPart: OnPart): Assignment {
  const { assignment, price } = wholeSolve(problem, undefined, begin.week, onPart);
  begin.week = price;
  return assignment;
}
