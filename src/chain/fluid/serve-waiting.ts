/**
 * Homes for status holders in every municipality: how many are taken, and by whom, the longest permit first. Inner loops of the expected path:
 * one plain loop each, over one table.
 */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import type { FluidWorld } from './state.ts';

/** 1/2, 1/6 and 1/24: of the series of e^y. */
const HALF = 1 / 2;
const SIXTH = 1 / 6;
const TWENTY_FOURTH = 1 / 24;

/**
 * Homes come by chance (Poisson) to a list whose length varies as that of a single server does (geometric), so with n waiting and x homes
 * n (1 - e^(-x / (1 + n))) are taken: all of x from a long list, hardly any home for a list with nobody on it. Gives who still waits: n over the
 * series of e^(x / (1 + n)), both times (1 + n)^4, so that one division does.
 */
function stillWaiting(n: number, x: number): number {
  const d = 1 + n;
  const dd = d * d;
  const xx = x * x;
  return (n * dd * dd) / (dd * (dd + x * d + HALF * xx) + xx * x * (SIXTH * d + TWENTY_FOURTH * x));
}

/**
 * Of the homes of class `k` for status holders (`perMonth` in the country for one in `forStatus`) as many as are taken per municipality: by
 * households of that size, and what nobody of that size takes by those one size smaller. Classes go from small to large. What others get stays
 * on the desk.
 */
export function homesTaken({ memory: n, at, left }: FluidWorld, k: number, perMonth: number): void {
  const { letToStatus, rest } = at;
  const towns = MUNICIPALITIES;
  const row = k * towns;
  const ready = at.ready + row;
  const first = at.first + row;
  const ended = at.ended + row;
  const homes = at.homes + row;
  const forStatus = at.forStatus + row;
  const waits = at.waits + row;
  const smaller = waits - towns;
  for (let m = 0; m < towns; m++) {
    const there = (n[ready + m] + n[first + m] + n[ended + m]) * left;
    const offered = perMonth * n[forStatus + m];
    const still = stillWaiting(there, offered);
    n[waits + m] = still;
    let take = there - still;
    if (k > 0) {
      const others = n[smaller + m];
      const after = stillWaiting(others, offered - take);
      n[smaller + m] = after;
      take += others - after;
    }
    n[letToStatus + m] += take;
    n[rest + m] = perMonth * n[homes + m] - take;
  }
}

/** Who took them. Months of permit up to `last` may be offered a home. */
export function takersLeave(world: FluidWorld, last: number): void {
  for (let k = 0; k < SIZE_CLASSES; k++) {
    takersByKind(world, k);
    takersByPermit(world, k, last);
  }
}

/**
 * Who comes back from a temporary place goes first: their permits are the oldest. Then those joined by family and all others, in proportion to
 * how many there are (permits of the first are older on average, not always). How many of the others stays on the desk.
 */
function takersByKind({ memory: n, at, waiting, temporary, left }: FluidWorld, k: number): void {
  const { taking, byTown } = at;
  const towns = MUNICIPALITIES;
  const first = at.first + k * towns;
  const ready = at.ready + k * towns;
  const ended = at.ended + k * towns;
  const waits = at.waits + k * towns;
  const perLeft = 1 / left;
  const joinedPer = waiting.joinedPer[k];
  let allEnded = 0;
  let allJoined = 0;
  for (let m = 0; m < towns; m++) {
    const back = n[ended + m];
    const joined = notBelow0(n[first + m]);
    const here = notBelow0(n[ready + m]);
    // Never below nobody, as rounding would have it: an empty cell would be divided by.
    const want = notBelow0(back + joined + here - n[waits + m] * perLeft);
    const fromEnded = want < back ? want : back;
    const others = want - fromEnded;
    const fromJoined = others * (joined / (joined + here + Number.MIN_VALUE));
    n[ended + m] = back - fromEnded;
    n[first + m] = joined - fromJoined;
    n[ready + m] = here - (others - fromJoined);
    n[taking + m] = others - fromJoined;
    n[byTown + m] += fromJoined * joinedPer;
    allEnded += fromEnded;
    allJoined += fromJoined;
  }
  temporary.takenEnded[k] += allEnded;
  waiting.takenJoined[k] += allJoined;
}

/** The others: the longest permit of each list first. */
function takersByPermit({ memory: n, at, waiting }: FluidWorld, k: number, last: number): void {
  const { taking, byTown, weight } = at;
  const towns = MUNICIPALITIES;
  const head = at.head + k * towns;
  const unserved = at.unserved + k * towns;
  const ready = at.ready + k * towns;
  const content = at.content + k * waiting.cohorts;
  const taken = at.taken + k * waiting.cohorts;
  const personsPer = at.personsPer + k * waiting.cohorts;
  for (let m = 0; m < towns; m++) {
    let want = n[taking + m];
    let persons = 0;
    let cohort = n[head + m] | 0;
    let part = n[unserved + m];
    for (; cohort <= last; cohort++) {
      const whole = n[content + cohort] * n[weight + cohort * towns + m];
      const there = whole * part;
      if (want < there) {
        n[taken + cohort] += want;
        persons += want * n[personsPer + cohort];
        part -= want / whole;
        break;
      }
      n[taken + cohort] += there;
      persons += there * n[personsPer + cohort];
      want -= there;
      part = 1;
    }
    n[byTown + m] += persons;
    n[head + m] = cohort;
    n[unserved + m] = part;
    if (cohort > last) n[ready + m] = 0; // Whatever rounding says.
  }
}

/** Math.max looks for NaN and -0 first. */
const notBelow0 = (value: number): number => (value > 0 ? value : 0);
