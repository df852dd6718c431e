/** Corporation homes of the month on the expected path: part for status holders by permit, the rest for other seekers by registration. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { LARGE_CLASS } from '../links/lettings.ts';
import { Place, Route } from '../place.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { personsPerHouse, rowLeaves } from './cells.ts';
import { Column, COLUMNS } from './mix.ts';
import { serveOthers } from './seekers.ts';
import { serveWaiting } from './serve-waiting.ts';
import { type FluidWorld, SMALL_CLASSES } from './state.ts';
import { leaveTemporary } from './temporary.ts';

export function fluidLettings(world: FluidWorld, month: number): void {
  becomeReady(world, month - world.inputs.housing.couplingMonths);
  personsPerHouse(world, month);
  const { inputs, towns, lettings } = world;
  const { offered, given, rest, share } = lettings;
  const perMonth = (inputs.housing.vacatedPerYear[month] + inputs.levers['woningen.extra'][month]) / 12;
  shares(world, month, perMonth);
  const last = month - inputs.housing.couplingMonths + OLDEST_PERMIT;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const row = k * MUNICIPALITIES;
    for (let m = 0; m < MUNICIPALITIES; m++) offered[m] = perMonth * towns.vacancyShare[m * SIZE_CLASSES + k] * share[row + m];
    given.fill(0);
    serveWaiting(world, k, last, offered, given);
    // What nobody of that size takes is offered to households one size smaller; `offered` is what is left of it.
    if (k > 0) serveWaiting(world, k - 1, last, offered, given);
    for (let m = 0; m < MUNICIPALITIES; m++) {
      world.letToStatus[m] += given[m];
      rest[m] = perMonth * towns.vacancyShare[m * SIZE_CLASSES + k] - given[m];
    }
    serveOthers(world.seekers, towns, k, rest, inputs.housing.urgentShare, world.letToOthers);
  }
  bookTaken(world, month);
}

/** Part of the homes that status holders may get, per class and municipality: made anew only in a month in which a rule changes. */
function shares({ inputs, lettings, effort }: FluidWorld, month: number, perMonth: number): void {
  const { levers, housing } = inputs;
  const taskEffort = effortLeft(levers['taakstelling.inzet'][month], levers['alternatief.inzet'][month]);
  const large = housing.classShare[LARGE_CLASS] + housing.classShare[LARGE_CLASS + 1];
  const extraLarge = levers['groteGezinnen.extraWoningen'][month] / 12 / (perMonth * large);
  const alone = levers['voorrang.alleenstaand'][month];
  const family = levers['voorrang.gezin'][month];
  const rules = [taskEffort, extraLarge, alone, family];
  if (rules.every((rule, i) => rule === lettings.rules[i])) return;
  lettings.rules.set(rules);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const national = k >= LARGE_CLASS ? extraLarge : 0;
    for (let m = 0; m < MUNICIPALITIES; m++) {
      const rule = { share: housing.statusShare[k], effort: effort[m], priority: k === 0 ? alone : family, taskEffort };
      lettings.share[k * MUNICIPALITIES + m] = Math.min(1, national + lettingShare(rule));
    }
  }
}

/** Households with a permit of month `permit` are old enough in it to be offered a home. */
export function becomeReady({ waiting }: FluidWorld, permit: number): void {
  const { content, weight, cohorts, ready } = waiting;
  const cohort = permit + OLDEST_PERMIT;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const houses = content[k * cohorts + cohort];
    const list = k * MUNICIPALITIES;
    for (let m = 0; houses > 0 && m < MUNICIPALITIES; m++) ready[list + m] += houses * weight[cohort * MUNICIPALITIES + m];
  }
}

/** The homes of the month, nationally: per month of permit. */
function bookTaken(world: FluidWorld, month: number): void {
  const { waiting, temporary, left } = world;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    for (let cohort = waiting.oldest; cohort <= month + OLDEST_PERMIT; cohort++) {
      const cell = k * waiting.cohorts + cohort;
      if (waiting.taken[cell] > 0) rowLeaves(world, month, waiting.rows, cell, waiting.taken[cell] * left, Place.homed, Route.regular);
      waiting.taken[cell] = 0;
    }
    bookJoined(world, month, k);
  }
  for (let k = 0; k < SMALL_CLASSES; k++) {
    if (temporary.takenEnded[k] > 0) leaveTemporary(world, month, k, temporary.takenEnded[k], Route.regular);
    temporary.takenEnded[k] = 0;
  }
}

/** Households whose family joined them: the oldest permits first, over the whole country. */
function bookJoined(world: FluidWorld, month: number, k: number): void {
  const { waiting, left } = world;
  let need = waiting.takenJoined[k] * left;
  waiting.takenJoined[k] = 0;
  for (let cohort = waiting.oldest; need > 0 && cohort <= month + OLDEST_PERMIT; cohort++) {
    const cell = k * waiting.cohorts + cohort;
    const houses = Math.min(need, waiting.joined[cell * COLUMNS + Column.houses]);
    if (houses > 0) rowLeaves(world, month, waiting.joined, cell, houses, Place.homed, Route.regular);
    need -= houses;
  }
}
