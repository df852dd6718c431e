/**
 * Regular seekers, first in first out. Registrations are Poisson and everyone gives up by the same law, so those still looking behind the
 * head of a list are a Poisson stream too, whatever was served before: serving `n` moves the head by the time of the n-th arrival in that
 * stream. Exact, without counting or drawing anybody who is not reached; and one more home never leaves a head further behind.
 *
 * Everything goes through tables of all lists, one step after another: nothing but whole numbers is handed from function to function.
 */
import { binomialFrom } from '../../base/binomial-table.ts';
import { erlangs } from '../../base/erlang.ts';
import { poisson } from '../../base/sample.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import { type RegularLettings, WAIT_MONTHS } from '../regular-lettings.ts';
import type { World } from '../world.ts';
import { cellUniforms } from './vacancies.ts';

/** The lists, and what is offered to each of them in a month. A cell is a municipality and class; its list is found by `list[cell]`. */
export interface Offers {
  readonly list: Int32Array;
  /** Per cell: place in the table of survival of those who register this month, when the month is added. */
  readonly ages: Int32Array;
  /** Per cell: place in the tables of waits; -1 where nobody asks. */
  readonly group: Int32Array;
  readonly town: Int32Array;
  /** Homes offered and taken, and the uniform that tells how far they reach. */
  readonly homes: Int32Array;
  readonly taken: Int32Array;
  readonly uniforms: Float64Array;
  readonly times: Float64Array;
}

/** What the lists rest on. */
export interface Seekers {
  /** Month of registration (may be negative, with a fraction) that each list has been served up to. */
  readonly heads: Float64Array;
  /** Registrations a month per list. */
  readonly registrations: Float64Array;
  /** Share of a month of registration still looking after so many months, per urbanity class. */
  readonly survival: Float64Array;
}

export const offersCreate = (cells: number): Offers => ({
  list: new Int32Array(cells),
  ages: new Int32Array(cells),
  group: new Int32Array(cells),
  town: new Int32Array(cells),
  homes: new Int32Array(cells),
  taken: new Int32Array(cells),
  uniforms: new Float64Array(cells),
  times: new Float64Array(cells),
});

/** Offers to the lists with or without urgency; how long the urgent had been registered is told by nobody. */
export function seekerOffers({ urbanity, tight }: Towns, urgent: boolean): Offers {
  const offers = offersCreate(MUNICIPALITIES * SIZE_CLASSES);
  for (let cell = 0; cell < offers.list.length; cell++) {
    const m = Math.floor(cell / SIZE_CLASSES);
    offers.list[cell] = m * SEEKER_CLASSES + (cell % SIZE_CLASSES) + (urgent ? SIZE_CLASSES : 0);
    offers.ages[cell] = (urbanity[m] - 1) * REGISTRATION_MAX;
    offers.group[cell] = urgent ? -1 : tight[m] * WAIT_MONTHS;
    offers.town[cell] = m * WAIT_MONTHS;
  }
  return offers;
}

/** Homes that are left go to seekers of that size: a share to those with urgency as far as there are any, the rest by registration. */
export function regularSeekers(world: World, month: number): void {
  const { inputs, towns, regular, heads, urgent, urgentOffers, regularOffers } = world;
  const { homes } = world.vacancies;
  const seekers: Seekers = { heads, registrations: towns.registrations, survival: towns.survival };
  cellUniforms(inputs.seed, Purpose.urgentHomes, month, urgentOffers.uniforms);
  for (let cell = 0; cell < homes.length; cell++) urgentOffers.homes[cell] = binomialFrom(urgent, homes[cell], urgentOffers.uniforms[cell]);
  cellUniforms(inputs.seed, Purpose.registeredUrgent, month, urgentOffers.uniforms);
  serveSeekers(seekers, month, urgentOffers, regular);
  for (let cell = 0; cell < homes.length; cell++) regularOffers.homes[cell] = homes[cell] - urgentOffers.taken[cell];
  cellUniforms(inputs.seed, Purpose.registered, month, regularOffers.uniforms);
  serveSeekers(seekers, month, regularOffers, regular);
  for (let cell = 0, m = 0; m < MUNICIPALITIES; m++) {
    for (let k = 0; k < SIZE_CLASSES; k++, cell++) regular.homes[m] += urgentOffers.taken[cell] + regularOffers.taken[cell];
  }
}

/** Houses as many seekers of each list as homes are offered; fewer where it runs dry. Tells how long they had been registered. */
export function serveSeekers(seekers: Seekers, month: number, offers: Offers, told: RegularLettings): void {
  const { heads, registrations, survival } = seekers;
  const { list: lists, ages: youngest, homes, taken, times } = offers;
  erlangs(homes, offers.uniforms, homes.length, times);
  for (let cell = 0; cell < homes.length; cell++) {
    taken[cell] = homes[cell];
    if (homes[cell] === 0) continue;
    const list = lists[cell];
    const ages = youngest[cell] + month;
    const perMonth = registrations[list];
    let head = heads[list];
    let cohort = Math.floor(head) | 0;
    // Of older registrations fewer are left, so the month at the head is the thinnest of those ahead: mostly that alone says enough.
    if (cohort > month || perMonth * survival[ages - cohort] * (month - head) < times[cell]) runDry(seekers, month, offers, cell);
    const wanted = times[cell];
    const asked = offers.group[cell] >= 0;
    // The last served stands at the end of the stretch, the others anywhere in it: each month gets its part, in whole homes.
    const density = (taken[cell] - 1) / wanted;
    let passed = 0;
    let counted = 0;
    for (; cohort <= month; cohort++) {
      const looking = perMonth * survival[ages - cohort];
      const all = passed + looking * (cohort + 1 - head);
      if (all >= wanted) {
        heads[list] = looking === 0 ? cohort + 1 : head + (wanted - passed) / looking;
        break;
      }
      passed = all;
      head = cohort + 1;
      if (!asked) continue;
      const upTo = (density * passed + 0.5) | 0;
      if (upTo > counted) tell(told, offers, cell, month - cohort, upTo - counted);
      counted = upTo;
    }
    if (asked && taken[cell] > counted) tell(told, offers, cell, Math.max(0, month - cohort), taken[cell] - counted);
  }
}

/** Nobody further on a list than there are: that the n-th comes too late is that fewer than n come in all, and the same uniform tells how many. */
function runDry(seekers: Seekers, month: number, { list, ages, homes, taken, times, uniforms }: Offers, cell: number): void {
  const all = everyone(seekers, month, list[cell], ages[cell] + month);
  if (all >= times[cell]) return;
  taken[cell] = Math.min(homes[cell] - 1, poisson(all, 1 - uniforms[cell]));
  times[cell] = all;
}

/** Everybody still expected on a list. */
function everyone({ heads, registrations, survival }: Seekers, month: number, list: number, ages: number): number {
  const perMonth = registrations[list];
  let head = heads[list];
  let all = 0;
  for (let cohort = Math.floor(head) | 0; cohort <= month; cohort++) {
    all += perMonth * survival[ages - cohort] * (cohort + 1 - head);
    head = cohort + 1;
  }
  return all;
}

function tell({ waits, townWaits }: RegularLettings, { group, town }: Offers, cell: number, wait: number, homes: number): void {
  const at = Math.min(WAIT_MONTHS - 1, wait);
  waits[group[cell] + at] += homes;
  if (townWaits.length > 0) townWaits[town[cell] + at] += homes;
}
