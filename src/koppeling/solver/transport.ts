/**
 * The relaxation in which persons, not households, are placed: a transportation problem with few sinks. Its state is small: a price per
 * place, and for every pair of places the cheapest person to move from one to the other. "Outside" is one place more, for who has none:
 * worth 0, of any size, price 0. A place that is not full holds empty seats, which are worth 0 inside and outside.
 *
 * Kept true at every step: nobody would rather be in another place at its price, and a place with empty seats has price 0. When in addition
 * no place holds more or fewer than its capacity, the placement is the best there is (certificate.ts checks it anew).
 */
import type { Problem } from '../problem.ts';
import { type Parcels, parcelsCreate } from './parcels.ts';
import { type Scale, mustBeExact, scaleOf } from './scale.ts';

export interface Transport {
  readonly problem: Problem;
  readonly scale: Scale;
  readonly places: number;
  /** Index of "outside": one after the last place. */
  readonly outside: number;
  /** Capacity per place as it stands now; it may be changed while solving. */
  readonly capacity: Int32Array;
  /** Price per person, scaled units; that of outside is 0. */
  readonly price: Float64Array;
  readonly empty: Int32Array;
  /** Persons plus empty seats less capacity: what a place still has to lose (or, below 0, to get). Not kept for outside. */
  readonly excess: Int32Array;
  readonly parcels: Parcels;
  /** Worth of everybody where they are now, scaled units. */
  worth: number;
  /** Scaled units lost by moving the cheapest person from row to column; a lower bound when {@link by} has left since. */
  readonly cost: Float64Array;
  /** The same by column: who searches back reads it in order. */
  readonly costBack: Float64Array;
  /** Household that moves cheapest, or a name from {@link By}. */
  readonly by: Int32Array;
}

/** Who moves when it is no household. */
export const By = { nobody: -1, emptySeat: -2 } as const;

/** All places empty, nobody entered yet. */
export function transportCreate(problem: Problem): Transport {
  mustBeExact(problem);
  const places = problem.capacity.length;
  const nodes = places + 1;
  const transport: Transport = {
    problem,
    scale: scaleOf(problem),
    places,
    outside: places,
    capacity: problem.capacity.slice(),
    price: new Float64Array(nodes),
    empty: problem.capacity.slice(),
    excess: new Int32Array(nodes),
    parcels: parcelsCreate(problem.persons.length, nodes),
    worth: 0,
    cost: new Float64Array(nodes * nodes).fill(Infinity),
    costBack: new Float64Array(nodes * nodes).fill(Infinity),
    by: new Int32Array(nodes * nodes).fill(By.nobody),
  };
  for (let place = 0; place < places; place++) {
    transport.cost[places * nodes + place] = 0;
    transport.costBack[place * nodes + places] = 0;
    transport.by[places * nodes + place] = By.emptySeat;
  }
  return transport;
}

/** Worth of one person of a household in a place, scaled units; minus infinity where it may not go. */
export function worth({ problem, scale, places }: Transport, household: number, place: number): number {
  if (place === places) return 0;
  const score = problem.score[household * places + place];
  return score < 0 ? -Infinity : score * scale.perPerson[household];
}

/** The place a household likes best at today's prices; outside when none is worth more than nothing. The first of equals. */
export function favourite({ problem, scale, places, price }: Transport, household: number): number {
  const { score } = problem;
  const perPerson = scale.perPerson[household];
  const row = household * places;
  let [best, most] = [places, 0];
  for (let place = 0; place < places; place++) {
    const gain = score[row + place] * perPerson - price[place];
    // A pair that is not allowed has a negative score, so its gain is never above 0.
    if (gain > most) [best, most] = [place, gain];
  }
  return best;
}
