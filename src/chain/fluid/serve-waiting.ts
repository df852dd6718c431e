/** Homes for status holders of one class in every municipality: the longest permit first. The innermost loops of the expected path. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { type FluidWorld, SMALL_CLASSES } from './state.ts';

/** 1/2, 1/6 and 1/24: of the series of e^y. */
const HALF = 1 / 2;
const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;

/** Households per municipality still to be taken in order of permit. */
const need = new Float64Array(MUNICIPALITIES);

/**
 * Of the homes `offered` (a mean per municipality) as many as are taken are added to `given` and taken from `offered`. Months of permit up
 * to `last` may be offered a home. Homes come by chance (Poisson) to a list whose length varies as that of a single server does (geometric),
 * so with n waiting and x homes n (1 - e^(-x / (1 + n))) are taken: all of x from a long list, hardly any home for a list with nobody on it.
 */
export function serveWaiting(world: FluidWorld, k: number, last: number, offered: Float64Array, given: Float64Array): void {
  const { ready, first } = world.waiting;
  const { ended } = world.temporary;
  const { left } = world;
  const perLeft = 1 / left;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const there = (ready[list] + first[list] + (k < SMALL_CLASSES ? ended[list] : 0)) * left;
    const y = offered[m] / (1 + there);
    const take = there - there / (1 + y * (1 + y * (HALF + y * (SIXTH + y * TWENTY_FOURTH))));
    given[m] += take;
    offered[m] -= take;
    need[m] = take * perLeft;
  }
  if (k < SMALL_CLASSES) takeEnded(world, k);
  takeJoined(world, k);
  takeOldest(world, k, last);
}

/** Who comes back from a temporary place goes first: their permits are the oldest. */
function takeEnded({ temporary }: FluidWorld, k: number): void {
  const { ended, endedHouses, takenEnded } = temporary;
  if (endedHouses[k] === 0) return;
  let all = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const take = Math.min(need[m], ended[list]);
    ended[list] -= take;
    need[m] -= take;
    all += take;
  }
  takenEnded[k] += all;
}

/** Then those joined by family and all others, in proportion to how many there are: permits of the first are older on average, not always. */
function takeJoined({ waiting, housed }: FluidWorld, k: number): void {
  const { first, ready, takenJoined, joinedPer } = waiting;
  const per = joinedPer[k];
  if (per === 0) return;
  let all = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const joined = first[list];
    const take = need[m] * (joined / (joined + ready[list] + Number.MIN_VALUE));
    first[list] = joined - take;
    need[m] -= take;
    housed[m] += take * per;
    all += take;
  }
  takenJoined[k] += all;
}

function takeOldest({ waiting, housed }: FluidWorld, k: number, last: number): void {
  const { content, weight, head, unserved, ready, taken, personsPer, cohorts } = waiting;
  const row = k * cohorts;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const wanted = need[m];
    let want = wanted;
    let cohort = head[list];
    let part = unserved[list];
    let persons = 0;
    while (cohort <= last) {
      const whole = content[row + cohort] * weight[cohort * MUNICIPALITIES + m];
      const here = whole * part;
      if (want < here) {
        taken[row + cohort] += want;
        persons += want * personsPer[row + cohort];
        part -= want / whole;
        break;
      }
      taken[row + cohort] += here;
      persons += here * personsPer[row + cohort];
      want -= here;
      part = 1;
      cohort++;
    }
    housed[m] += persons;
    head[list] = cohort;
    unserved[list] = part;
    // At the end of a list nobody is left, whatever rounding says.
    ready[list] = cohort > last ? 0 : ready[list] - wanted;
  }
}
