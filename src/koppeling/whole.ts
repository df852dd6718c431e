/**
 * Families whole. The relaxation tells what could at most be reached and at what prices; most families are whole in it already. The few that
 * it splits are placed anew, each where it gives most at those prices, and then families trade places as long as that gains anything.
 */
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { improve } from './solver/improve.ts';
import { Relaxation } from './solver/relaxation.ts';
import { certificateOf } from './solver/certificate.ts';
import { tighten } from './solver/knapsack-bound.ts';
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
  const relaxed = { assignment, value: assignmentValue(problem, assignment), bound: Math.floor(bound / unit), price };
  return isTight(relaxed, problem) ? tightened(problem, relaxed) : relaxed;
}

/** What no assignment is worth more than: of whole families where that is quick to find, else with families split. Micro-units. */
export function hindsight(problem: Problem): number {
  if (problem.score.length <= TIGHT_CELLS) return wholeSolve(problem).bound;
  const { transport } = Relaxation.solve(problem);
  const { bound, unit } = certificateOf(problem, partsOf(transport), transport.price);
  return Math.floor(bound / unit);
}

/** Part of the bound that is missing from which a week is worth a second look, and households times places up to which that is quick. */
const TIGHT_GAP = 0.002;
const TIGHT_CELLS = 400_000;

/** Few seats per place: then the relaxation, which may split families, promises too much and misleads. */
const isTight = ({ value, bound }: WholeSolution, { score }: Problem): boolean =>
  score.length <= TIGHT_CELLS && bound - value > TIGHT_GAP * bound;

function tightened(problem: Problem, relaxed: WholeSolution): WholeSolution {
  const { price, value } = relaxed;
  const found = tighten(problem, rents(problem, price), value, relaxed.bound);
  const assignment = found.assignment ?? relaxed.assignment;
  improve(problem, assignment, price);
  return { assignment, value: assignmentValue(problem, assignment), bound: found.bound, price };
}

/** What each household has left at the prices of the places, micro-units. */
function rents({ persons, score, capacity }: Problem, price: Float64Array): Float64Array {
  return Float64Array.from(persons, (size, household) => {
    let most = 0;
    for (let place = 0, cell = household * capacity.length; place < capacity.length; place++, cell++) {
      if (score[cell] >= 0) most = Math.max(most, score[cell] - size * price[place]);
    }
    return most;
  });
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
