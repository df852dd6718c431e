/** Today's practice: who waits longest is coupled first, to the place with the largest part of its capacity still open. Scores play no part. */
import { type Assignment, type Problem, UNPLACED } from '../problem.ts';

/** Households in order of waiting; `quota` is the whole capacity of each place, of which `problem.capacity` is still open. */
export function fifo(problem: Problem, quota: Int32Array): Assignment {
  const open = problem.capacity.slice();
  return Int32Array.from(problem.persons, (persons, household) => {
    const place = mostOpen(problem, household, open, quota);
    if (place !== UNPLACED) open[place] -= persons;
    return place;
  });
}

function mostOpen({ persons, score }: Problem, household: number, open: Int32Array, quota: Int32Array): number {
  let best = UNPLACED;
  for (let place = 0; place < open.length; place++) {
    if (score[household * open.length + place] < 0 || open[place] < persons[household]) continue;
    // Parts compared crosswise, so that no fraction is rounded.
    if (best === UNPLACED || open[place] * quota[best] > open[best] * quota[place]) best = place;
  }
  return best;
}
