/**
 * The best plan of whole families for a week, with its proof. Most weeks are decided early: nobody wants a place that is too full; or those who
 * are whole in the relaxation, and those who find room, reach its bound. Otherwise the best plan is looked for, among those whom the
 * contested places concern.
 */
import { type Assignment, assignmentValue, type Problem, UNPLACED } from './problem.ts';
import { certificateOf } from './solver/certificate.ts';
import { contestOf } from './solver/contested.ts';
import { improve, settleInRoom } from './solver/improve.ts';
import { type OnPart, unheard } from './solver/on-part.ts';
import type { Contested, Step } from './solver/optimality.ts';
import { partsOf } from './solver/parts.ts';
import { provenPlan } from './solver/proven-plan.ts';
import { Relaxation } from './solver/relaxation.ts';
import type { Transport } from './solver/transport.ts';

export interface WholeSolution {
  readonly assignment: Assignment;
  /** Worth reached, micro-units. */
  readonly value: number;
  /** No assignment of whole families is worth more, micro-units; equal to the value when this one is proven best. */
  readonly bound: number;
  /** Why no assignment is worth more than the bound, for `faultIn` to check; null when the relaxation's own certificate says so. */
  readonly proof: Step | Contested | null;
  /** Price per person and place, micro-units; a fraction of a whole number. */
  readonly price: Float64Array;
}

/** `first` are prices of the week before, to begin with; what comes out does not depend on them. */
export function weekSolve(problem: Problem, looksMost: number, first: Float64Array | null, onPart: OnPart = unheard): WholeSolution {
  const { free, households, places, problem: left, worth } = contestOf(problem);
  const assignment: Assignment = free.slice();
  const price = new Float64Array(problem.capacity.length);
  if (households.length === 0) return { assignment: seated(problem, assignment), value: worth, bound: worth, proof: null, price };
  const plan = contestSolve(left, looksMost, first && Float64Array.from(places, (place) => first[place]), onPart);
  places.forEach((place, column) => (price[place] = plan.price[column]));
  plan.assignment.forEach((place, row) => {
    if (place !== UNPLACED) assignment[households[row]] = places[place];
  });
  const proof: Contested | null = plan.proof && { kind: 'contested', places, step: plan.proof };
  return { assignment: seated(problem, assignment), value: worth + plan.value, bound: worth + plan.bound, proof, price };
}

/** A place that is worth nothing is still better than none. */
function seated(problem: Problem, assignment: Assignment): Assignment {
  if (assignment.includes(UNPLACED)) settleInRoom(problem, assignment);
  return assignment;
}

type Plan = Omit<WholeSolution, 'proof'> & { readonly proof: Step | null };

/** Bettering by hand is for where the work ran out: it takes longer than a proof. */
function contestSolve(problem: Problem, looksMost: number, from: Float64Array | null, onPart: OnPart): Plan {
  const { transport } = Relaxation.at(problem, Relaxation.priceRange(problem, from).lowest);
  const certificate = certificateOf(problem, partsOf(transport), transport.price);
  const price = Float64Array.from(problem.capacity, (_, place) => transport.price[place] / certificate.unit);
  const relaxed = Math.floor(certificate.bound / certificate.unit);
  const first = wholeOnes(transport);
  improve(problem, first, price, TRIED_FIRST, ROUNDS_FIRST);
  const known = assignmentValue(problem, first);
  if (known === relaxed) return { assignment: first, value: known, bound: relaxed, proof: null, price };
  const { plan, bound, proof } = provenPlan(problem, price, known, relaxed, looksMost, onPart);
  const assignment = plan ?? first;
  if (assignmentValue(problem, assignment) < bound) improve(problem, assignment, price);
  return { assignment, value: assignmentValue(problem, assignment), bound, proof, price };
}

/** A first plan is bettered a little: what is known well leaves fewer pairs to look at. */
const [TRIED_FIRST, ROUNDS_FIRST] = [12, 2];

/** The families that are not split, where they are. */
function wholeOnes(transport: Transport): Assignment {
  const assignment: Assignment = new Int32Array(transport.problem.persons.length).fill(UNPLACED);
  for (const { household, place, persons } of partsOf(transport))
    if (persons === transport.problem.persons[household]) assignment[household] = place;
  return assignment;
}
