/** Corporation homes of the month on the expected path: part for status holders by permit, the rest for other seekers by registration. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { LARGE_CLASS } from '../links/lettings.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { leaveTemporary } from './temporary.ts';
import { leaveWaiting } from './leave.ts';
import { Column, COLUMNS } from './mix.ts';
import { serveOthers } from './seekers.ts';
import { type FluidWorld, MICRO, SMALL_CLASSES } from './state.ts';

/** Fewer households than this are nobody. */
const NOBODY = 1e-12;

export function fluidLettings(world: FluidWorld, month: number): void {
  becomeReady(world, month - world.inputs.housing.couplingMonths);
  const { inputs, towns, seekers, letToStatus, letToOthers } = world;
  const { housing, levers } = inputs;
  const perMonth = (housing.vacatedPerYear[month] + levers['woningen.extra'][month]) / 12;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const share = shareOf(world, month, k, perMonth);
    const priority = levers[k === 0 ? 'voorrang.alleenstaand' : 'voorrang.gezin'][month];
    for (let m = 0; m < MUNICIPALITIES; m++) {
      const homes = perMonth * towns.vacancyShare[m * SIZE_CLASSES + k];
      const rules = { share: housing.statusShare[k], effort: world.effort[m], priority, taskEffort: share.effort };
      const offered = homes * Math.min(1, share.national + lettingShare(rules));
      let given = serveWaiting(world, k, m, offered);
      // What nobody of that size takes is offered to households one size smaller.
      if (k > 0 && given < offered) given += serveWaiting(world, k - 1, m, offered - given);
      letToStatus[m] += given;
      letToOthers[m] += serveOthers(seekers, towns, m, k, homes - given, housing.urgentShare);
    }
  }
  bookTaken(world, month);
}

/** What is the same for all municipalities: effort without a task, and the extra share of large homes allotted nationally. */
function shareOf({ inputs }: FluidWorld, month: number, k: number, perMonth: number): { effort: number; national: number } {
  const { levers, housing } = inputs;
  const large = housing.classShare[LARGE_CLASS] + housing.classShare[LARGE_CLASS + 1];
  return {
    effort: effortLeft(levers['taakstelling.inzet'][month], levers['alternatief.inzet'][month]),
    national: k >= LARGE_CLASS ? levers['groteGezinnen.extraWoningen'][month] / 12 / (perMonth * large) : 0,
  };
}

/** Households with a permit of month `permit` are old enough in it to be offered a home. */
export function becomeReady({ waiting }: FluidWorld, permit: number): void {
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const [cells, list] = [(k * waiting.cohorts + permit + OLDEST_PERMIT) * MUNICIPALITIES, k * MUNICIPALITIES];
    for (let m = 0; m < MUNICIPALITIES; m++) waiting.ready[list + m] += waiting.houses[cells + m];
  }
}

/**
 * Homes of `offered` (a mean) that households of a list take. Homes and households come one by one and by chance, so a home may find nobody
 * on a short list: one in 1 + n, with n waiting on average (Wang, Tipper and Banerjee 1996), taken at the end of the month.
 */
function serveWaiting(world: FluidWorld, k: number, m: number, offered: number): number {
  const { waiting, temporary, left } = world;
  const list = k * MUNICIPALITIES + m;
  const ended = k < SMALL_CLASSES ? temporary.ended[list] : 0;
  const there = (waiting.ready[list] + ended) * left;
  if (there < NOBODY || offered <= 0) return 0;
  const b = there - 1 - offered;
  const after = (b + Math.sqrt(b * b + 4 * there)) / 2;
  const households = Math.min(there, there - after) / left;
  const first = Math.min(ended, households);
  if (first > 0) {
    temporary.ended[list] -= first;
    temporary.takenEnded[k] += first;
  }
  return (first + takeOldest(world, k, m, households - first)) * left;
}

/** Takes households from the oldest permit on; they are booked when the month's lettings are done. */
function takeOldest({ waiting, left, housed }: FluidWorld, k: number, m: number, households: number): number {
  const { houses, head, ready, all, cohorts, taken, rows } = waiting;
  const list = k * MUNICIPALITIES + m;
  let need = Math.min(households, ready[list]);
  const wanted = need;
  let cohort = head[list];
  while (need > 0 && cohort < cohorts) {
    const cell = k * cohorts + cohort;
    const at = cell * MUNICIPALITIES + m;
    const take = Math.min(need, houses[at]);
    houses[at] -= take;
    need -= take;
    taken[cell] += take;
    const row = cell * COLUMNS;
    if (take > 0) housed[m] += (take * left * rows[row + Column.persons]) / rows[row + Column.houses] / MICRO;
    if (need > 0) cohort++;
  }
  head[list] = cohort;
  ready[list] -= wanted;
  all[list] -= wanted;
  return wanted;
}

/** The homes of the month, nationally: per month of permit. */
function bookTaken(world: FluidWorld, month: number): void {
  const { waiting, temporary, left } = world;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
      const cell = k * waiting.cohorts + cohort;
      if (waiting.taken[cell] === 0) continue;
      leaveWaiting(world, month, cell, waiting.taken[cell] * left, Place.homed, Route.regular);
      waiting.taken[cell] = 0;
    }
  }
  for (let k = 0; k < SMALL_CLASSES; k++) {
    if (temporary.takenEnded[k] > 0) leaveTemporary(world, month, k, temporary.takenEnded[k], Route.regular);
    temporary.takenEnded[k] = 0;
  }
}
