/**
 * Families whole. The relaxation tells what could at most be reached and at what prices; most families are whole in it already. In a week, the
 * best plan of whole families is then proven. In a year, the few that are split are settled one by one, the largest first, while the
 * others move along, and then families trade places as long as that gains anything; the gap to the bound is told.
 */
import { type Assignment, assignmentValue, NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import type { Step } from './solver/optimality.ts';
import { improve, settleInRoom } from './solver/improve.ts';
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
  const certificate = certificateOf(fitting, partsOf(transport), transport.price);
  const price = Float64Array.from(problem.capacity, (_, place) => transport.price[place] / certificate.unit);
  const bound = Math.floor(certificate.bound / certificate.unit);
  if (isWeek(problem)) return proven(fitting, wholeOnes(transport), price, bound, looksMost);
  const assignment = roundWhole(relaxation);
  improve(problem, assignment, price);
  return { assignment, value: assignmentValue(problem, assignment), bound, price, proof: null };
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

/** A first plan is bettered a little: what is known well leaves fewer pairs to look at. */
const [TRIED_FIRST, ROUNDS_FIRST] = [12, 2];

/**
 * The best plan, proven: at once where those who are whole and those who find room reach the bound of the relaxation, else by looking for it.
 * Bettering by hand is for where the work ran out: it takes longer than a proof.
 */
function proven(problem: Problem, wholes: Assignment, price: Float64Array, relaxed: number, looksMost: number): WholeSolution {
  improve(problem, wholes, price, TRIED_FIRST, ROUNDS_FIRST);
  const known = assignmentValue(problem, wholes);
  if (known === relaxed) return { assignment: wholes, value: known, bound: relaxed, price, proof: null };
  const { plan, bound, proof } = provenPlan(problem, price, known, relaxed, looksMost);
  const assignment = plan ?? wholes;
  if (assignmentValue(problem, assignment) < bound) improve(problem, assignment, price);
  else settleInRoom(problem, assignment);
  return { assignment, value: assignmentValue(problem, assignment), bound, price, proof };
}

/** A family larger than a whole place never lives there, though a part of it might in the relaxation: without such pairs the bound is lower. */
function withoutMisfits(problem: Problem): Problem {
  const { persons, capacity } = problem;
  const largest = persons.reduce((a, b) => Math.max(a, b), 0);
  const small = Array.from(capacity.keys()).filter((place) => capacity[place] < largest);
  if (small.length === 0) return problem;
  const score = problem.score.slice();
  for (let household = 0, row = 0; household < persons.length; household++, row += capacity.length)
    for (const place of small) if (persons[household] > capacity[place]) score[row + place] = NOT_ALLOWED;
  return { ...problem, score };
}
