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
  const { homes, taken } = offers;
  erlangs(homes, offers.uniforms, homes.length, offers.times);
  for (let cell = 0; cell < homes.length; cell++) taken[cell] = homes[cell] === 0 ? 0 : serve(seekers, month, offers, cell, told);
}

/** Moves the head of a list past the seekers that are wanted, and gives how many of them there are. */
function serve(seekers: Seekers, month: number, offers: Offers, cell: number, told: RegularLettings): number {
  const { heads, registrations, survival } = seekers;
  const list = offers.list[cell];
  const ages = offers.ages[cell] + month;
  const group = offers.group[cell];
  const perMonth = registrations[list];
  let served = offers.homes[cell];
  let wanted = offers.times[cell];
  let head = heads[list];
  let cohort = Math.floor(head) | 0;
  // Of older registrations fewer are left, so the month at the head is the thinnest of those ahead: mostly that alone says enough.
  if (cohort > month || perMonth * survival[ages - cohort] * (month - head) < wanted) {
    const all = everyone(seekers, month, list, ages);
    // That the n-th comes too late is that fewer than n come in all: the same uniform tells how many.
    if (all < wanted) served = Math.min(served - 1, poisson(all, 1 - offers.uniforms[cell]));
    wanted = Math.min(all, wanted);
  }
  let [passed, counted] = [0, 0];
  for (; cohort <= month; cohort++) {
    const looking = perMonth * survival[ages - cohort];
    const ahead = looking * (cohort + 1 - head);
    if (passed + ahead >= wanted) {
      heads[list] = looking === 0 ? cohort + 1 : head + (wanted - passed) / looking;
      if (group >= 0 && served > counted) tell(told, group, offers.town[cell], month - cohort, served - counted);
      return served;
    }
    passed += ahead;
    head = cohort + 1;
    if (group < 0) continue;
    // The last served stands at the end of the stretch, the others anywhere in it: each month gets its part, in whole homes.
    const upTo = Math.floor(((served - 1) * passed) / wanted + 0.5);
    if (upTo > counted) tell(told, group, offers.town[cell], month - cohort, upTo - counted);
    counted = upTo;
  }
  return served;
}

/** Everybody still expected on a list. */
function everyone({ heads, registrations, survival }: Seekers, month: number, list: number, ages: number): number {
  let head = heads[list];
  let all = 0;
  for (let cohort = Math.floor(head); cohort <= month; cohort++) {
    all += registrations[list] * survival[ages - cohort] * (cohort + 1 - head);
    head = cohort + 1;
  }
  return all;
}

function tell({ waits, townWaits }: RegularLettings, group: number, town: number, wait: number, homes: number): void {
  const at = Math.min(WAIT_MONTHS - 1, wait);
  waits[group + at] += homes;
  if (townWaits.length > 0) townWaits[town + at] += homes;
}
