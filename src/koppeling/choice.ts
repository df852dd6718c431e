/**
 * Wishes under a least total worth. In order of waiting, each household gets the first of its wishes for which the others can still reach
 * the least total that was set: so stating a wish truthfully never harms, and what all wishes together cost is known beforehand. Most wishes
 * that cost too much are refused by the prices alone, which prove it; the others by solving anew.
 */
import { type Assignment, type Problem, UNPLACED } from './problem.ts';
import { partProblem } from './part-problem.ts';
import { Relaxation } from './solver/relaxation.ts';
import { worth } from './solver/transport.ts';
import { type TownAnswer, type TownWish, townsChoose } from './town-wishes.ts';
import { wholeSolve } from './whole.ts';
import { type Budget, reducedCost } from './wish-budget.ts';

/** Places per household, the dearest wish first; none is no wish. */
export type Wishes = readonly (readonly number[])[];

export interface Choice {
  readonly assignment: Assignment;
  /** Number of the wish that was granted, from 1; 0 for none. */
  readonly granted: Int32Array;
  /** Wishes refused because the prices prove that they cost too much, and because solving anew showed it. */
  readonly refusedByProof: number;
  readonly refusedBySolving: number;
  /** What the municipalities wished, in the order in which it was decided. */
  readonly towns: readonly TownAnswer[];
}

/** `least` is the part of the best total worth that must stay within reach, 0..1. Households wish first, municipalities with what is left. */
export function choose(
  problem: Problem,
  wishes: Wishes,
  least: number,
  towns: readonly TownWish[] = [],
  onHousehold: (done: number, total: number) => void = () => undefined,
): Choice {
  const relaxation = Relaxation.solve(problem);
  const count = { refusedByProof: 0, refusedBySolving: 0 };
  const granted = new Int32Array(problem.persons.length);
  const assignment: Assignment = new Int32Array(problem.persons.length).fill(UNPLACED);
  const budget: Budget = { relaxation, left: Math.floor(relaxation.transport.worth * (1 - least)) };
  wishes.forEach((wish, household) => {
    for (const [at, place] of wish.entries()) {
      const cost = grant(budget, household, place, count);
      if (cost === null) continue;
      budget.left -= cost;
      granted[household] = at + 1;
      assignment[household] = place;
      break;
    }
    onHousehold(household + 1, wishes.length);
  });
  const answers = townsChoose(budget, towns, assignment);
  placeOthers(problem, relaxation, assignment);
  return { assignment, granted, ...count, towns: answers };
}

/** What granting the wish costs the whole, in scaled units, once granted; null when it is not. */
function grant(
  { relaxation, left }: Budget,
  household: number,
  place: number,
  count: { refusedByProof: number; refusedBySolving: number },
): number | null {
  const { transport } = relaxation;
  const persons = transport.problem.persons[household];
  const own = worth(transport, household, place);
  if (own === -Infinity || transport.capacity[place] < persons) return null;
  if (persons * reducedCost(relaxation, household, place, own) > left) {
    count.refusedByProof++;
    return null;
  }
  const before = transport.worth;
  relaxation.pin(household, place);
  const cost = before - (transport.worth + persons * own);
  if (cost <= left) return cost;
  relaxation.unpin(household, place);
  count.refusedBySolving++;
  return null;
}

/** Who has no wish, or none that could be granted: the best for them together, in the room that is left. */
function placeOthers(problem: Problem, { transport }: Relaxation, assignment: Assignment): void {
  const others = Array.from(assignment.keys()).filter((household) => assignment[household] === UNPLACED);
  const part = partProblem(problem, others, transport.capacity);
  wholeSolve(part).assignment.forEach((place, row) => {
    assignment[others[row]] = place;
  });
}
