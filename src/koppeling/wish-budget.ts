/** What wishes may still cost the whole, and what the prices prove about the cost of one. */
import type { Relaxation } from './solver/relaxation.ts';

export interface Budget {
  /** What was granted is pinned in it. */
  readonly relaxation: Relaxation;
  /** Scaled units that may still be given up. */
  left: number;
}

/** What a person of the household gives up at today's prices by living in `place`, `own` being its worth there: the whole loses at least that. */
export function reducedCost({ transport }: Relaxation, household: number, place: number, own: number): number {
  const { problem, scale, places, price } = transport;
  const row = household * places;
  let best = 0;
  for (let other = 0; other < places; other++) {
    const gain = problem.score[row + other] * scale.perPerson[household] - price[other];
    if (gain > best) best = gain;
  }
  return best - (own - price[place]);
}
