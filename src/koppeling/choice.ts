/**
 * Wishes under a least total worth. In order of waiting, each household gets the first of its wishes for which the others can still reach
 * the least total that was set: so stating a wish truthfully never harms, and what all wishes together cost is known beforehand. Most wishes
 * that cost too much are refused by the prices alone, which prove it; the others by solving anew.
 */
import { type Assignment, type Problem, UNPLACED } from './problem.ts';
import { partProblem } from './part-problem.ts';
import { Relaxation } from './solver/relaxation.ts';
import { worth } from './solver/transport.ts';
import { wholeSolve } from './whole.ts';

/** Places per household, the dearest wish first; none is no wish. */
export type Wishes = readonly (readonly number[])[];

export interface Choice {
  readonly assignment: Assignment;
  /** Number of the wish that was granted, from 1; 0 for none. */
  readonly granted: Int32Array;
  /** Wishes refused because the prices prove that they cost too much, and because solving anew showed it. */
  readonly refusedByProof: number;
  readonly refusedBySolving: number;
}

/** `least` is the part of the best total worth that must stay within reach, 0..1. */
export function choose(
  problem: Problem,
  wishes: Wishes,
  least: number,
  onHousehold: (done: number, total: number) => void = () => undefined,
): Choice {
  const relaxation = Relaxation.solve(problem);
  const count = { refusedByProof: 0, refusedBySolving: 0 };
  const granted = new Int32Array(problem.persons.length);
  const assignment: Assignment = new Int32Array(problem.persons.length).fill(UNPLACED);
  let left = Math.floor(relaxation.transport.worth * (1 - least));
  wishes.forEach((wish, household) => {
    for (const [at, place] of wish.entries()) {
      const cost = grant(relaxation, household, place, left, count);
      if (cost === null) continue;
      left -= cost;
      granted[household] = at + 1;
      assignment[household] = place;
      break;
    }
    onHousehold(household + 1, wishes.length);
  });
  placeOthers(problem, relaxation, assignment);
  return { assignment, granted, ...count };
}

/** What granting the wish costs the whole, in scaled units, once granted; null when it is not. */
function grant(
  relaxation: Relaxation,
  household: number,
  place: number,
  left: number,
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

/** What a person of the household gives up at today's prices by living there: the whole loses at least that. */
function reducedCost({ transport }: Relaxation, household: number, place: number, own: number): number {
  const { problem, scale, places, price } = transport;
  const row = household * places;
  let best = 0;
  for (let other = 0; other < places; other++) {
    const gain = problem.score[row + other] * scale.perPerson[household] - price[other];
    if (gain > best) best = gain;
  }
  return best - (own - price[place]);
}

/** Who has no wish, or none that could be granted: the best for them together, in the room that is left. */
function placeOthers(problem: Problem, { transport }: Relaxation, assignment: Assignment): void {
  const others = Array.from(assignment.keys()).filter((household) => assignment[household] === UNPLACED);
  const part = partProblem(problem, others, transport.capacity);
  wholeSolve(part).assignment.forEach((place, row) => {
    assignment[others[row]] = place;
  });
}
