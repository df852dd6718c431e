/**
 * Families whole. The relaxation tells what could at most be reached and at what prices; most families are whole in it already. In a week, the
 * best plan of whole families is then proven. In a year, the few that are split are settled one by one, the largest first, while the
 * others move along, and then families trade places as long as that gains anything; the gap to the bound is told.
 */
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import type { Step } from './solver/optimality.ts';
import { improve } from './solver/improve.ts';
import { Relaxation } from './solver/relaxation.ts';
import { certificateOf } from './solver/certificate.ts';
import { provenPlan } from './solver/proven-plan.ts';
import { partsOf } from './solver/parts.ts';
import { roundWhole } from './solver/rounding.ts';
import type { Transport } from './solver/transport.ts';

export interface WholeSolution {
  readonly assignment: Assignment;
  /** Worth reached, micro-units. */
  readonly value: number;
  /** No assignment of whole families is worth more, micro-units; equal to the value when this one is proven best. */
  readonly bound: number;
  /** Price per person and place, micro-units (a fraction of the scaled whole number). */
  readonly price: Float64Array;
  /** Why no assignment is worth more than the bound, for `faultIn` to check; null when the relaxation's own certificate says so. */
  readonly proof: Step | null;
}

/** Proving a week best is given up after `looksMost` pairs and households looked at; then the gap is what it is. */
export function wholeSolve(problem: Problem, looksMost = looksFor(problem)): WholeSolution {
  const fitting = withoutMisfits(problem);
  const relaxation = Relaxation.solve(fitting);
  const { transport } = relaxation;
  const { bound, unit } = certificateOf(fitting, partsOf(transport), transport.price);
  const price = Float64Array.from(problem.capacity, (_, place) => transport.price[place] / unit);
  const assignment = isWeek(problem) ? wholeOnes(transport) : roundWhole(relaxation);
  improve(problem, assignment, price);
  const relaxed = { assignment, value: assignmentValue(problem, assignment), bound: Math.floor(bound / unit), price, proof: null };
  return relaxed.bound > relaxed.value && isWeek(problem) ? proven(fitting, relaxed, looksMost) : relaxed;
}

/** The families that are not split, where they are. */
function wholeOnes(transport: Transport): Assignment {
  const assignment: Assignment = new Int32Array(transport.problem.persons.length).fill(UNPLACED);
  for (const { household, place, persons } of partsOf(transport))
    if (persons === transport.problem.persons[household]) assignment[household] = place;
  return assignment;
}

/** What no assignment is worth more than: of whole families where that is quick to find, else with families split. Micro-units. */
export function hindsight(problem: Problem): number {
  if (isWeek(problem)) return wholeSolve(problem).bound;
  const { transport } = Relaxation.solve(problem);
  const { bound, unit } = certificateOf(problem, partsOf(transport), transport.price);
  return Math.floor(bound / unit);
}

/** Households times places up to which a plan is proven best. */
const WEEK_CELLS = 400_000;

/**
 * Pairs looked at after which a plan is left unproven. The tight weeks of the bench are all proven within so many; where many plans
 * are worth the same a proof may never end, and a small week should not wait for it.
 */
const LOOKS = { perPair: 1_500, least: 10_000_000 } as const;
const looksFor = ({ score }: Problem): number => Math.max(LOOKS.least, LOOKS.perPair * score.length);

const isWeek = ({ score }: Problem): boolean => score.length <= WEEK_CELLS;

/** Few seats per place: then the relaxation, which may split families, promises too much and misleads. */
function proven(problem: Problem, relaxed: WholeSolution, looksMost: number): WholeSolution {
  const { price, value } = relaxed;
  const { plan, bound, proof } = provenPlan(problem, rents(problem, price), value, relaxed.bound, looksMost);
  const assignment = plan ?? relaxed.assignment;
  if (plan !== null) improve(problem, assignment, price);
  return { assignment, value: assignmentValue(problem, assignment), bound, price, proof };
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
