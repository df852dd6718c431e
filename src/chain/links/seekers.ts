/**
 * Regular seekers, first in first out. Registrations are Poisson and everyone gives up by the same law, so those still looking behind the
 * head of a list are a Poisson stream too, whatever was served before: serving `n` moves the head by the time of the n-th arrival in that
 * stream. Exact, without counting or drawing anybody who is not reached; and one more home never leaves a head further behind.
 *
 * Shape of the memory: a loop that touches a table asks every time whether it is still there and how long it is, so what one loop touches lies in
 * one table, fractions in `numbers` and whole numbers in `whole`; the columns have names as views of it, for all other code.
 */
import { binomialsFrom } from '../../base/binomial-table.ts';
import { erlang } from '../../base/erlang.ts';
import { poisson } from '../../base/sample.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import { type RegularLettings, WAIT_MONTHS } from '../regular-lettings.ts';
import type { World } from '../world.ts';
import { cellUniforms } from './vacancies.ts';

/** What is offered to lists in a month, in columns of {@link whole}. A cell is a municipality and class; its list is found by `list[cell]`. */
export interface Offers {
  /** Whether anybody asks how long they had been registered. */
  readonly asked: boolean;
  readonly whole: Int32Array;
  /** Homes offered and taken. */
  readonly homes: Int32Array;
  readonly taken: Int32Array;
  readonly list: Int32Array;
  /** Per cell: place in the table of survival of those who register this month, when the month is added. */
  readonly ages: Int32Array;
  /** Per cell: place in the table of waits, and municipality. */
  readonly group: Int32Array;
  readonly town: Int32Array;
}

/** What the lists rest on, in columns of {@link numbers}. */
export interface Seekers {
  readonly numbers: Float64Array;
  /** Per cell: tells how far the homes reach; filled before each serving. */
  readonly uniforms: Float64Array;
  /** Month of registration (may be negative, with a fraction) that each list has been served up to. */
  readonly heads: Float64Array;
  /** Registrations a month per list. */
  readonly registrations: Float64Array;
  /** Share of a month of registration still looking after so many months, per urbanity class. */
  readonly survival: Float64Array;
}

/** Lists of which everybody who registered more than `initialWait` months ago has been served, for offers of so many cells. */
export function seekersCreate(towns: Pick<Towns, 'registrations' | 'survival' | 'initialWait'>, cells: number): Seekers {
  const { registrations, survival, initialWait } = towns;
  const lists = registrations.length;
  const seekers = seekersIn(new Float64Array(cells + 2 * lists + survival.length), cells, lists);
  for (let list = 0; list < lists; list++) seekers.heads[list] = -initialWait[list];
  seekers.registrations.set(registrations);
  seekers.survival.set(survival);
  return seekers;
}

export const seekersCopy = ({ numbers, uniforms, heads }: Seekers): Seekers => seekersIn(numbers.slice(), uniforms.length, heads.length);

const seekersIn = (numbers: Float64Array, cells: number, lists: number): Seekers => ({
  numbers,
  uniforms: numbers.subarray(0, cells),
  heads: numbers.subarray(cells, cells + lists),
  registrations: numbers.subarray(cells + lists, cells + 2 * lists),
  survival: numbers.subarray(cells + 2 * lists),
});

export function offersCreate(cells: number, asked: boolean): Offers {
  const whole = new Int32Array(COLUMNS * cells);
  const [homes, taken, list, ages, group, town] = Array.from({ length: COLUMNS }, (_, k) => whole.subarray(k * cells, (k + 1) * cells));
  return { asked, whole, homes, taken, list, ages, group, town };
}
const COLUMNS = 6;

/** Offers to the lists with or without urgency; how long the urgent had been registered is told by nobody. */
export function seekerOffers({ urbanity, tight }: Towns, urgent: boolean): Offers {
  const offers = offersCreate(MUNICIPALITIES * SIZE_CLASSES, !urgent);
  for (let cell = 0; cell < offers.list.length; cell++) {
    const m = Math.floor(cell / SIZE_CLASSES);
    offers.list[cell] = m * SEEKER_CLASSES + (cell % SIZE_CLASSES) + (urgent ? SIZE_CLASSES : 0);
    offers.ages[cell] = (urbanity[m] - 1) * REGISTRATION_MAX;
    offers.group[cell] = tight[m] * WAIT_MONTHS;
    offers.town[cell] = m;
  }
  return offers;
}

/** Homes that are left go to seekers of that size: a share to those with urgency as far as there are any, the rest by registration. */
export function regularSeekers(world: World, month: number): void {
  const { inputs, regular, seekers, urgent, urgentOffers, regularOffers } = world;
  const { homes } = world.vacancies;
  cellUniforms(inputs.seed, Purpose.urgentHomes, month, seekers.uniforms);
  binomialsFrom(urgent, homes, seekers.uniforms, urgentOffers.homes);
  cellUniforms(inputs.seed, Purpose.registeredUrgent, month, seekers.uniforms);
  serveSeekers(seekers, month, urgentOffers, regular);
  const { homes: left } = regularOffers;
  const { taken } = urgentOffers;
  left.set(homes);
  for (let cell = 0; cell < left.length; cell++) left[cell] -= taken[cell];
  cellUniforms(inputs.seed, Purpose.registered, month, seekers.uniforms);
  serveSeekers(seekers, month, regularOffers, regular);
}

/** Houses as many seekers of each list as homes are offered; fewer where it runs dry. Tells how many, and how long they had been registered. */
export function serveSeekers({ numbers, heads }: Seekers, month: number, offers: Offers, told: RegularLettings): void {
  const { whole, asked } = offers;
  const { homes: byTown, waits, townWaits } = told;
  const [cells, lists] = [offers.homes.length, heads.length];
  offers.taken.fill(0);
  for (let cell = 0; cell < cells; cell++) {
    const homes = whole[cell];
    if (homes === 0) continue;
    const list = (cells + whole[(2 * cells + cell) | 0]) | 0;
    const ages = (cells + 2 * lists + whole[(3 * cells + cell) | 0] + month) | 0;
    const group = whole[(4 * cells + cell) | 0];
    const town = whole[(5 * cells + cell) | 0];
    const perMonth = numbers[(lists + list) | 0];
    let head = numbers[list];
    let cohort = Math.floor(head) | 0;
    let wanted = erlang(homes, numbers[cell]);
    let taken = homes;
    // Of older registrations fewer are left, so the month at the head is the thinnest of those ahead: mostly that alone says enough.
    if (cohort > month || perMonth * numbers[(ages - cohort) | 0] * (month - head) < wanted) {
      const left = everyone(numbers, month, list, perMonth, ages);
      // That the n-th comes too late is that fewer than n come in all, and the same uniform tells how many.
      if (left < wanted) taken = Math.min(homes - 1, poisson(left, 1 - numbers[cell])) | 0;
      wanted = Math.min(left, wanted);
    }
    whole[(cells + cell) | 0] = taken;
    byTown[town] += taken;
    // The last served stands at the end of the stretch, the others anywhere in it: each month gets its part, in whole homes.
    const density = (taken - 1) / wanted;
    let passed = 0;
    let counted = 0;
    for (; cohort <= month; cohort++) {
      const looking = perMonth * numbers[(ages - cohort) | 0];
      const reached = passed + looking * (cohort + 1 - head);
      if (reached >= wanted) {
        numbers[list] = looking === 0 ? cohort + 1 : head + (wanted - passed) / looking;
        break;
      }
      passed = reached;
      head = cohort + 1;
      if (!asked) continue;
      const upTo = (density * passed + 0.5) | 0;
      if (upTo > counted) tell(waits, townWaits, group, town, month - cohort, upTo - counted);
      counted = upTo;
    }
    if (asked && taken > counted) tell(waits, townWaits, group, town, Math.max(0, month - cohort), taken - counted);
  }
}

/** Everybody still expected on a list. */
function everyone(numbers: Float64Array, month: number, list: number, perMonth: number, ages: number): number {
  let head = numbers[list];
  let all = 0;
  for (let cohort = Math.floor(head) | 0; cohort <= month; cohort++) {
    all += perMonth * numbers[ages - cohort] * (cohort + 1 - head);
    head = cohort + 1;
  }
  return all;
}

function tell(waits: Float64Array, townWaits: Int32Array, group: number, town: number, wait: number, homes: number): void {
  const at = Math.min(LONGEST, wait);
  waits[(group + at) | 0] += homes;
  if (townWaits.length > 0) townWaits[town * WAIT_MONTHS + at] += homes;
}
/** The last month told apart; a number of this file costs nothing in a loop, one of another is asked for every time. */
const LONGEST = WAIT_MONTHS - 1;
