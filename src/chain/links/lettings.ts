/** Corporation homes that become free this month: part for status holders by permit, the rest for other seekers by registration. */
import { binomial } from '../../base/sample.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { move } from '../move.ts';
import { Place, Route } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { regularLettingsClear } from '../regular-lettings.ts';
import { listIndex } from '../waiting-list.ts';
import type { World } from '../world.ts';
import { regularSeekers } from './seekers.ts';
import { cellUniforms, vacancies } from './vacancies.ts';

/** From this size class on a home counts as large. */
export const LARGE_CLASS = 3;
/** Draws of a month, one per municipality and class; nothing in it is kept. */
const uniforms = new Float64Array(MUNICIPALITIES * SIZE_CLASSES);

export function lettings(world: World, month: number): void {
  const { levers, housing } = world.inputs;
  const perMonth = (housing.vacatedPerYear[month] + levers['woningen.extra'][month]) / 12;
  vacancies(world, month, perMonth, uniforms);
  statusHolders(world, month, perMonth);
  regularSeekers(world, month);
  world.sink.letToRegular(month, world.regular);
  regularLettingsClear(world.regular);
}

/**
 * What status holders can get of the homes, and take; municipalities and classes stand in the order of their lists. The draw is named by cell
 * and month: where nobody could take a home it is not looked at.
 */
function statusHolders(world: World, month: number, perMonth: number): void {
  const { levers, housing, seed } = world.inputs;
  const { homes } = world.vacancies;
  const { headPermit } = world.lists;
  cellUniforms(seed, Purpose.statusHomes, month, uniforms);
  const taskEffort = effortLeft(levers['taakstelling.inzet'][month], levers['alternatief.inzet'][month]);
  const extraLarge = levers['groteGezinnen.extraWoningen'][month] / 12;
  const largeShare = housing.classShare[LARGE_CLASS] + housing.classShare[LARGE_CLASS + 1];
  const national = extraLarge / (perMonth * largeShare);
  const priorities = [levers['voorrang.alleenstaand'][month], levers['voorrang.gezin'][month]];
  const latest = month - housing.couplingMonths;
  for (let cell = 0, m = 0; m < MUNICIPALITIES; m++) {
    for (let k = 0; k < SIZE_CLASSES; k++, cell++) {
      if (homes[cell] === 0 || (headPermit[cell] > latest && (k === 0 || headPermit[cell - 1] > latest))) continue;
      const rules = { share: housing.statusShare[k], effort: world.effort[m], priority: priorities[k === 0 ? 0 : 1], taskEffort };
      const share = Math.min(1, (k >= LARGE_CLASS ? national : 0) + lettingShare(rules));
      const offered = binomial(homes[cell], share, uniforms[cell]);
      if (offered > 0) homes[cell] -= toStatusHolders(world, month, m, k, offered);
    }
  }
}

/** Homes actually taken: by households of that size first, else by those one size smaller; never more than are waiting. */
function toStatusHolders(world: World, month: number, m: number, k: number, homes: number): number {
  const list = listIndex(m, k);
  let given = 0;
  while (given < homes) {
    const unit = nextInLine(world, month, list, k);
    if (unit < 0) break;
    house(world, month, unit, Route.regular);
    given++;
  }
  world.sink.letToStatus(month, m, given);
  return given;
}

/**
 * Who gets the next home of class `k`: the longest permit in the list of that size, else of one size smaller; -1 when nobody is there, or even the
 * longest permit was coupled too recently to be offered a home.
 */
function nextInLine({ lists, inputs }: World, month: number, list: number, k: number): number {
  const latest = month - inputs.housing.couplingMonths;
  if (lists.headPermit[list] <= latest) return lists.head[list];
  return k > 0 && lists.headPermit[list - 1] <= latest ? lists.head[list - 1] : -1;
}

/** A home for a household, together with a referent still in temporary accommodation. */
export function house(world: World, month: number, unit: number, route: number): void {
  const referent = world.units.referent[unit];
  move(world, month, unit, Place.homed, route);
  if (referent >= 0 && world.units.place[referent] === Place.temporary) move(world, month, referent, Place.homed, route);
}
