/**
 * Proof of optimality that trusts nothing of the solver: from the placement of persons and the prices alone it adds up what is reached and
 * what could at most be reached by anyone. Equal means that no placement is better, split or whole.
 */
import type { Problem } from '../problem.ts';
import { scaleOf } from './scale.ts';

export interface Certificate {
  /** Worth reached with persons split where needed, micro-units times {@link Certificate.unit}. */
  readonly value: number;
  /** No placement is worth more than this, same unit: the prices of all capacity, and what each household has left at those prices. */
  readonly bound: number;
  readonly unit: number;
  /** What is wrong with the placement itself, or null. */
  readonly fault: string | null;
}

/** Persons of `household` in `place`. */
export interface Part {
  readonly household: number;
  readonly place: number;
  readonly persons: number;
}

export function certificateOf(problem: Problem, parts: Iterable<Part>, price: Float64Array): Certificate {
  const { unit, perPerson } = scaleOf(problem);
  const places = problem.capacity.length;
  const load = new Float64Array(places);
  const placed = new Float64Array(problem.persons.length);
  let value = 0;
  let fault: string | null = null;
  for (const { household, place, persons } of parts) {
    const score = problem.score[household * places + place];
    if (score < 0 || persons <= 0) fault = `household ${String(household)} in place ${String(place)}`;
    load[place] += persons;
    placed[household] += persons;
    value += persons * score * perPerson[household];
  }
  for (let place = 0; place < places; place++)
    if (load[place] > problem.capacity[place] || !(price[place] >= 0)) fault = `place ${String(place)} over its capacity`;
  for (let h = 0; h < placed.length; h++) if (placed[h] > problem.persons[h]) fault = `household ${String(h)} placed twice`;
  return { value, bound: boundOf(problem, price, perPerson), unit, fault };
}

function boundOf({ persons, capacity, score }: Problem, price: Float64Array, perPerson: Float64Array): number {
  const places = capacity.length;
  let bound = 0;
  for (let place = 0; place < places; place++) bound += capacity[place] * price[place];
  for (let h = 0; h < persons.length; h++) {
    let most = 0;
    for (let place = 0, at = h * places; place < places; place++, at++) {
      const gain = score[at] * perPerson[h] - price[place];
      if (gain > most) most = gain;
    }
    bound += persons[h] * most;
  }
  return bound;
}
