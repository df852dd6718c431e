/** Corporation homes of the month on the expected path: part for status holders by permit, the rest for other seekers by registration. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { LARGE_CLASS } from '../links/lettings.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { classLeaves, columnOf, joinedLeave, personsPerHouse } from './cells.ts';
import { Column } from './mix.ts';
import { serveOthers } from './seekers.ts';
import { homesTaken, takersLeave } from './serve-waiting.ts';
import { type FluidWorld, SMALL_CLASSES } from './state.ts';
import { leaveTemporary } from './temporary.ts';

export function fluidLettings(world: FluidWorld, month: number): void {
  const { inputs } = world;
  const latest = month - inputs.housing.couplingMonths;
  becomeReady(world, latest);
  personsPerHouse(world, month);
  const perMonth = (inputs.housing.vacatedPerYear[month] + inputs.levers['woningen.extra'][month]) / 12;
  rulesOf(world, month, perMonth);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    homesTaken(world, k, perMonth);
    serveOthers(world, k, month > 0 ? 1 : 0, inputs.housing.urgentShare);
  }
  takersLeave(world, latest + OLDEST_PERMIT);
  bookTaken(world, month);
}

/** Homes that status holders may get, per class and municipality: made anew only in a month in which a rule changes. */
function rulesOf({ inputs, lettings, effort }: FluidWorld, month: number, perMonth: number): void {
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
      const list = k * MUNICIPALITIES + m;
      lettings.forStatus[list] = lettings.homes[list] * Math.min(1, national + lettingShare(rule));
    }
  }
}

/** Households with a permit of month `permit` are old enough in it to be offered a home. */
export function becomeReady({ memory: n, at, waiting }: FluidWorld, permit: number): void {
  const towns = MUNICIPALITIES;
  const cohort = permit + OLDEST_PERMIT;
  const weight = at.weight + cohort * towns;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const houses = waiting.content[k * waiting.cohorts + cohort];
    const ready = at.ready + k * towns;
    if (houses > 0) for (let m = 0; m < towns; m++) n[ready + m] += houses * n[weight + m];
  }
}

/** The homes of the month, nationally: per month of permit. */
function bookTaken(world: FluidWorld, month: number): void {
  const { waiting, temporary } = world;
  for (let k = 0; k < SIZE_CLASSES; k++) {
    classLeaves(world, month, k);
    bookJoined(world, month, k);
  }
  waiting.taken.fill(0);
  for (let k = 0; k < SMALL_CLASSES; k++) {
    if (temporary.takenEnded[k] > 0) leaveTemporary(world, k, temporary.takenEnded[k]);
    temporary.takenEnded[k] = 0;
  }
}

/** Households whose family joined them: the oldest permits first, over the whole country. */
function bookJoined(world: FluidWorld, month: number, k: number): void {
  const { waiting } = world;
  let need = waiting.takenJoined[k];
  waiting.takenJoined[k] = 0;
  for (let cohort = waiting.oldestOf[k]; need > 0 && cohort <= month + OLDEST_PERMIT; cohort++) {
    const cell = k * waiting.cohorts + cohort;
    const houses = Math.min(need, waiting.joined[columnOf(waiting, Column.houses, cell)]);
    if (houses > 0) joinedLeave(world, cell, houses);
    need -= houses;
  }
}
