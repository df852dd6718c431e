/** Who waits longest chooses first: each to its best place with room, whatever that takes from those who come after. */
import { type Assignment, type Problem, UNPLACED } from '../problem.ts';

/** Households in order of waiting. */
export function greedy(problem: Problem): Assignment {
  const open = problem.capacity.slice();
  return Int32Array.from(problem.persons, (persons, household) => {
    const place = bestOpen(problem, household, open);
    if (place !== UNPLACED) open[place] -= persons;
    return place;
  });
}

function bestOpen({ persons, score }: Problem, household: number, open: Int32Array): number {
  let [best, most] = [UNPLACED, -1];
  for (let place = 0; place < open.length; place++) {
    const here = score[household * open.length + place];
    if (here > most && open[place] >= persons[household]) [best, most] = [place, here];
  }
  return best;
}
