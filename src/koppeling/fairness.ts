/**
 * Who gains and who pays, told afterwards and read by nothing that decides: each group of households against what chance would give it, how
 * many envy somebody who waited shorter, and who is worse off than under today's rule.
 */
import { bestOf } from './floors.ts';
import { type Assignment, type Problem, UNPLACED } from './problem.ts';

export interface GroupFairness {
  readonly households: number;
  readonly placed: number;
  /** Mean worth over all households of the group, micro-units; who has no place counts 0. */
  readonly mean: number;
  /** The same when each went to a place drawn by capacity among its allowed ones, as many as there is room for. */
  readonly byChance: number;
  /** The part that `mean` is of the best that its households could each have had; 1 where there is nothing to have. */
  readonly ofBest: number;
  readonly meanWaitWeeks: number;
  /** Households that get more, the same and less than under today's rule. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Mean loss of those who get less, micro-units; 0 when nobody does. */
  readonly meanLoss: number;
}

/** What was decided, and what today's rule would have decided for the same households, places and weeks. */
export interface Outcomes {
  readonly assignment: Assignment;
  readonly today: Assignment;
  readonly placedIn: Int32Array;
  readonly readyIn: Int32Array;
}

/** Rounding of a mean of whole numbers: a group is below chance only when it is more than this below. */
const ROUNDING = 1e-9;

export const belowChance = ({ mean, byChance }: GroupFairness): boolean => mean < byChance * (1 - ROUNDING);

/** `label` is the group of each household, 0 up to `groups`. */
export function fairnessOf(problem: Problem, outcomes: Outcomes, label: ArrayLike<number>, groups: number): readonly GroupFairness[] {
  const { persons, score, capacity } = problem;
  const places = capacity.length;
  const sums = Array.from({ length: groups }, sumsOf);
  const room = total(capacity) / Math.max(1, total(persons));
  for (let household = 0; household < persons.length; household++) {
    const sum = sums[label[household]];
    const got = worthIn(problem, household, outcomes.assignment[household]);
    const before = worthIn(problem, household, outcomes.today[household]);
    sum.households++;
    sum.worth += got;
    sum.chance += Math.min(1, room) * chanceOf(score, household * places, capacity);
    sum.best += bestOf(score, household * places, places);
    if (got > before) sum.better++;
    else if (got === before) sum.same++;
    else {
      sum.worse++;
      sum.loss += before - got;
    }
    if (outcomes.assignment[household] === UNPLACED) continue;
    sum.placed++;
    sum.wait += outcomes.placedIn[household] - outcomes.readyIn[household];
  }
  return sums.map(toldOf);
}

const sumsOf = () => ({ households: 0, placed: 0, worth: 0, chance: 0, best: 0, wait: 0, better: 0, same: 0, worse: 0, loss: 0 });

function toldOf({ worth, chance, best, wait, loss, ...counts }: ReturnType<typeof sumsOf>): GroupFairness {
  const per = (sum: number, count: number): number => (count === 0 ? 0 : sum / count);
  return {
    ...counts,
    mean: per(worth, counts.households),
    byChance: per(chance, counts.households),
    ofBest: best === 0 ? 1 : worth / best,
    meanWaitWeeks: per(wait, counts.placed),
    meanLoss: per(loss, counts.worse),
  };
}

const worthIn = ({ score, capacity }: Problem, household: number, place: number): number =>
  place === UNPLACED ? 0 : score[household * capacity.length + place];

/** Mean score over the allowed places, each as likely as its capacity. */
function chanceOf(score: Int32Array, row: number, capacity: Int32Array): number {
  let [worth, room] = [0, 0];
  capacity.forEach((persons, place) => {
    if (score[row + place] < 0) return;
    worth += persons * score[row + place];
    room += persons;
  });
  return room === 0 ? 0 : worth / room;
}

const total = (values: Int32Array): number => values.reduce((a, b) => a + b, 0);

/**
 * Pairs in which one household would rather have the place of another that waited shorter, and is not larger. Households stand in order of
 * waiting. Today's order knows no envy when everybody can have the best that is left; a rule for the whole does, and this counts how much.
 */
export function envyPairs(problem: Problem, assignment: Assignment): number {
  const { persons, score, capacity } = problem;
  const largest = persons.reduce((a, b) => Math.max(a, b), 0);
  const places = capacity.length;
  // Households later in line that got a place, by place and by size: as large as this or larger.
  const later = new Int32Array(places * (largest + 1));
  let pairs = 0;
  for (let household = persons.length - 1; household >= 0; household--) {
    const own = worthIn(problem, household, assignment[household]);
    const placed = assignment[household] !== UNPLACED;
    for (let place = 0; place < places; place++) {
      const there = score[household * places + place];
      if (there > own || (!placed && there >= own)) pairs += later[place * (largest + 1) + persons[household]];
    }
    if (placed) for (let size = 1; size <= persons[household]; size++) later[assignment[household] * (largest + 1) + size]++;
  }
  return pairs;
}
