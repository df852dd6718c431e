/** Homes for status holders in every municipality: how many are taken, and by whom, the longest permit first. Inner loops of the expected path. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import type { FluidWorld } from './state.ts';

/** 1/2, 1/6 and 1/24: of the series of e^y. */
const HALF = 1 / 2;
const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;

/** Per list: households that no home was found for yet, as they live now. */
const waits = new Float64Array(SIZE_CLASSES * MUNICIPALITIES);

/**
 * Homes come by chance (Poisson) to a list whose length varies as that of a single server does (geometric), so with n waiting and x homes
 * n (1 - e^(-x / (1 + n))) are taken: all of x from a long list, hardly any home for a list with nobody on it. Gives who still waits.
 */
function stillWaiting(waiting: number, homes: number): number {
  const y = homes / (1 + waiting);
  return waiting / (1 + y * (1 + y * (HALF + y * (SIXTH + y * TWENTY_FOURTH))));
}

/**
 * Of the homes of class `k` for status holders (`homes` a month in the country for one in `forStatus`) as many as are taken per municipality: by
 * households of that size, and what nobody of that size takes by those one size smaller. Classes go from small to large. Adds to `given`, and
 * leaves in `rest` what others get.
 */
export function homesTaken(world: FluidWorld, k: number, perMonth: number, given: Float64Array, rest: Float64Array): void {
  const { homes, forStatus } = world.lettings;
  const { ready, first } = world.waiting;
  const { ended } = world.temporary;
  const { left } = world;
  const row = k * MUNICIPALITIES;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = row + m;
    const there = (ready[list] + first[list] + ended[list]) * left;
    const offered = perMonth * forStatus[list];
    const still = stillWaiting(there, offered);
    waits[list] = still;
    let take = there - still;
    if (k > 0) {
      const smaller = waits[list - MUNICIPALITIES];
      const after = stillWaiting(smaller, offered - take);
      waits[list - MUNICIPALITIES] = after;
      take += smaller - after;
    }
    given[m] += take;
    rest[m] = perMonth * homes[list] - take;
  }
}

/** Who took them. Months of permit up to `last` may be offered a home. */
export function takersLeave(world: FluidWorld, last: number): void {
  for (let k = 0; k < SIZE_CLASSES; k++) takersOfClass(world, k, last);
}

/**
 * Who comes back from a temporary place goes first: their permits are the oldest. Then those joined by family and all others, in proportion to
 * how many there are (permits of the first are older on average, not always), and of the others the longest permit first. One loop on purpose.
 */
function takersOfClass({ waiting, temporary, flows, left }: FluidWorld, k: number, last: number): void {
  const { first, ready, content, weight, head, unserved, taken, personsPer, cohorts } = waiting;
  const { ended } = temporary;
  const [row, perLeft] = [k * cohorts, 1 / left];
  let [allEnded, allJoined] = [0, 0];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const back = ended[list];
    const joined = Math.max(0, first[list]);
    const here = Math.max(0, ready[list]);
    // Never below nobody, as rounding would have it: an empty cell would be divided by.
    let want = Math.max(0, back + joined + here - waits[list] * perLeft);
    const fromEnded = want < back ? want : back;
    ended[list] = back - fromEnded;
    allEnded += fromEnded;
    want -= fromEnded;
    const fromJoined = want * (joined / (joined + here + Number.MIN_VALUE));
    first[list] = joined - fromJoined;
    allJoined += fromJoined;
    want -= fromJoined;
    ready[list] = here - want;
    let persons = fromJoined * waiting.joinedPer[k];
    let cohort = head[list];
    let part = unserved[list];
    for (; cohort <= last; cohort++) {
      const whole = content[row + cohort] * weight[cohort * MUNICIPALITIES + m];
      const there = whole * part;
      if (want < there) {
        taken[row + cohort] += want;
        persons += want * personsPer[row + cohort];
        part -= want / whole;
        break;
      }
      taken[row + cohort] += there;
      persons += there * personsPer[row + cohort];
      want -= there;
      part = 1;
    }
    flows.byTown[m] += persons;
    head[list] = cohort;
    unserved[list] = part;
    if (cohort > last) ready[list] = 0; // Whatever rounding says.
  }
  temporary.takenEnded[k] += allEnded;
  waiting.takenJoined[k] += allJoined;
}
