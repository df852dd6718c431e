/**
 * A smaller problem with the same best plans. Let everybody go to the best place that is free; a place that is too full then is contested,
 * and who was there goes to the best place that is still free; and so on, until all fit. A free place has room for all who could ever want it, so
 * nobody is ever in a free place but the best one: what is left to decide is who goes to a contested place instead, and what is gained by it.
 */
import { NOT_ALLOWED, type Problem, UNPLACED } from '../problem.ts';

export interface Contest {
  /** The places that are contested. */
  readonly places: Int32Array;
  /** Per household its best free place, of equals the first, or UNPLACED when there is none. */
  readonly free: Int32Array;
  /** Worth of everybody there, micro-units. */
  readonly worth: number;
  /** The households that would rather be in a contested place: the rows of the problem that is left. */
  readonly households: Int32Array;
  /** Contested places only; a score is what is gained over the free place. */
  readonly problem: Problem;
}

export function contestOf(problem: Problem): Contest {
  const { persons, capacity } = problem;
  const isContested = new Uint8Array(capacity.length);
  const load = new Int32Array(capacity.length);
  const free = new Int32Array(persons.length);
  let looking = Array.from(persons.keys());
  while (looking.length > 0) {
    for (const household of looking) {
      free[household] = bestFree(problem, household, isContested);
      if (free[household] !== UNPLACED) load[free[household]] += persons[household];
    }
    capacity.forEach((room, place) => {
      if (load[place] > room) isContested[place] = 1;
    });
    looking = displaced(free, isContested);
  }
  return contestOver(problem, isContested, free);
}

const displaced = (free: Int32Array, isContested: Uint8Array): number[] => {
  const households: number[] = [];
  for (let household = 0; household < free.length; household++)
    if (free[household] !== UNPLACED && isContested[free[household]] === 1) households.push(household);
  return households;
};

function bestFree({ persons, capacity, score }: Problem, household: number, isContested: Uint8Array): number {
  const size = persons[household];
  let [best, most] = [UNPLACED, -1];
  for (let place = 0, cell = household * capacity.length; place < capacity.length; place++, cell++)
    if (score[cell] > most && isContested[place] === 0 && size <= capacity[place]) [best, most] = [place, score[cell]];
  return best;
}

/** What is left to decide. */
function contestOver({ persons, capacity, score }: Problem, isContested: Uint8Array, free: Int32Array): Contest {
  const places = Int32Array.from(Array.from(capacity.keys()).filter((place) => isContested[place] === 1));
  const households: number[] = [];
  const gains: number[] = [];
  let worth = 0;
  for (let household = 0; household < persons.length; household++) {
    const row = household * capacity.length;
    const beside = free[household] === UNPLACED ? 0 : score[row + free[household]];
    worth += beside;
    const before = gains.length;
    let most = 0;
    for (const place of places) {
      const gain = persons[household] <= capacity[place] ? score[row + place] - beside : 0;
      gains.push(gain > 0 ? gain : NOT_ALLOWED);
      most = Math.max(most, gain);
    }
    if (most > 0) households.push(household);
    else gains.length = before;
  }
  return {
    places,
    free,
    worth,
    households: Int32Array.from(households),
    problem: {
      persons: Int32Array.from(households, (household) => persons[household]),
      capacity: Int32Array.from(places, (place) => capacity[place]),
      score: Int32Array.from(gains),
    },
  };
}
