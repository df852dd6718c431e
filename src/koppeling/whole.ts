/**
 * Families whole. The relaxation tells what could at most be reached and at what prices; most families are whole in it already. The few that
 * it splits are placed anew, each where it gives most at those prices, and then families trade places as long as that gains anything.
 */
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { improve } from './solver/improve.ts';
import { Relaxation } from './solver/relaxation.ts';
import { certificateOf } from './solver/certificate.ts';
import { partsOf } from './solver/parts.ts';

export interface WholeSolution {
  readonly assignment: Assignment;
  /** Worth reached, micro-units. */
  readonly value: number;
  /** No assignment of whole families is worth more, micro-units; equal to the value when this one is proven best. */
  readonly bound: number;
  /** Price per person and place, micro-units (a fraction of the scaled whole number). */
  readonly price: Float64Array;
}

export function wholeSolve(problem: Problem): WholeSolution {
  const fitting = withoutMisfits(problem);
  const { transport } = Relaxation.solve(fitting);
  const { bound, unit } = certificateOf(fitting, partsOf(transport), transport.price);
  const assignment: Assignment = new Int32Array(problem.persons.length).fill(UNPLACED);
  for (const { household, place, persons } of partsOf(transport)) if (persons === problem.persons[household]) assignment[household] = place;
  const price = Float64Array.from(problem.capacity, (_, place) => transport.price[place] / unit);
  improve(problem, assignment, price);
  return { assignment, value: assignmentValue(problem, assignment), bound: Math.floor(bound / unit), price };
}

/** A family larger than a whole place never lives there, though a part of it might in the relaxation: without such pairs the bound is lower. */
function withoutMisfits(problem: Problem): Problem {
  const places = problem.capacity.length;
  const score = problem.score.slice();
  problem.persons.forEach((persons, household) => {
    for (let place = 0; place < places; place++) if (persons > problem.capacity[place]) score[household * places + place] = NOT_ALLOWED;
  });
  return { ...problem, score };
}
