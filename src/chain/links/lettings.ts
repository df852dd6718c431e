/** Corporation homes that become free this month: part for status holders by permit, the rest for other seekers by registration. */
import { uniform } from '../../base/draw.ts';
import { exp } from '../../base/real.ts';
import { binomial, poissonKnown } from '../../base/sample.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, SEEKER_CLASSES } from '../../population/municipalities.ts';
import { effortLeft, lettingShare } from '../../woonruimte/letting-share.ts';
import { move } from '../move.ts';
import { Place, Route } from '../place.ts';
import { Purpose } from '../purpose.ts';
import { listIndex } from '../waiting-list.ts';
import type { World } from '../world.ts';
import { serveSeekers } from './seekers.ts';

/** From this size class on a home counts as large. */
export const LARGE_CLASS = 3;

export function lettings(world: World, month: number): void {
  const { inputs, towns } = world;
  const { levers, housing } = inputs;
  const perMonth = (housing.vacatedPerYear[month] + levers['woningen.extra'][month]) / 12;
  expectVacancies(world, perMonth);
  const effort = effortLeft(levers['taakstelling.inzet'][month], levers['alternatief.inzet'][month]);
  const extraLarge = levers['groteGezinnen.extraWoningen'][month] / 12;
  const largeShare = housing.classShare[LARGE_CLASS] + housing.classShare[LARGE_CLASS + 1];
  const priorities = [levers['voorrang.alleenstaand'][month], levers['voorrang.gezin'][month]];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    for (let k = 0; k < SIZE_CLASSES; k++) {
      const cell = m * SIZE_CLASSES + k;
      const homes = poissonKnown(
        perMonth * towns.vacancyShare[cell],
        world.vacancies.expMinusMean[cell],
        uniform(inputs.seed, Purpose.vacancy, cell, month),
      );
      if (homes === 0) continue;
      let given = 0;
      // The draw is named by cell and month, so leaving it out where nobody could take a home changes nothing else.
      if (nextInLine(world, month, m, k) >= 0) {
        const national = k >= LARGE_CLASS ? extraLarge / (perMonth * largeShare) : 0;
        const rules = { share: housing.statusShare[k], effort: world.effort[m], priority: priorities[k === 0 ? 0 : 1], taskEffort: effort };
        const share = Math.min(1, national + lettingShare(rules));
        given = toStatusHolders(world, month, m, k, binomial(homes, share, uniform(inputs.seed, Purpose.statusHomes, cell, month)));
      }
      toOthers(world, month, m, k, homes - given);
    }
  }
}

/** The expected number changes once a year at most, so its exponentials are kept. */
function expectVacancies(world: World, perMonth: number): void {
  const { vacancies, towns } = world;
  if (vacancies.perMonth === perMonth) return;
  vacancies.perMonth = perMonth;
  for (let cell = 0; cell < towns.vacancyShare.length; cell++)
    vacancies.expMinusMean[cell] = exp(-Math.min(EXP_MAX, perMonth * towns.vacancyShare[cell]));
}

/** Above it the exponential is not used. */
const EXP_MAX = 600;

/** Homes actually taken: by households of that size first, else by those one size smaller; never more than are waiting. */
function toStatusHolders(world: World, month: number, m: number, k: number, homes: number): number {
  let given = 0;
  while (given < homes) {
    const unit = nextInLine(world, month, m, k);
    if (unit < 0) break;
    house(world, month, unit, Route.regular);
    given++;
  }
  if (given > 0) world.sink.letToStatus(month, m, given);
  return given;
}

/** Who gets the next home of class `k`: the longest permit of that size, else of one size smaller; -1 when nobody can be offered one. */
function nextInLine(world: World, month: number, m: number, k: number): number {
  const list = listIndex(m, k);
  const fitting = ready(world, month, world.lists.head[list]);
  return fitting < 0 && k > 0 ? ready(world, month, world.lists.head[list - 1]) : fitting;
}

/** The household at the head of a list, or -1 when even that one was coupled too recently to be offered a home. */
function ready(world: World, month: number, unit: number): number {
  return unit >= 0 && world.units.permit[unit] + world.inputs.housing.couplingMonths <= month ? unit : -1;
}

/** A home for a household, together with a referent still in temporary accommodation. */
export function house(world: World, month: number, unit: number, route: number): void {
  const referent = world.units.referent[unit];
  move(world, month, unit, Place.homed, route);
  if (referent >= 0 && world.units.place[referent] === Place.temporary) move(world, month, referent, Place.homed, route);
}

function toOthers(world: World, month: number, m: number, k: number, homes: number): void {
  if (homes === 0) return;
  const { inputs } = world;
  const regular = m * SEEKER_CLASSES + k;
  const wanted = binomial(homes, inputs.housing.urgentShare, uniform(inputs.seed, Purpose.urgentHomes, m * SIZE_CLASSES + k, month));
  const urgent = wanted === 0 ? 0 : serveSeekers(world, month, m, regular + SIZE_CLASSES, wanted, true);
  serveSeekers(world, month, m, regular, homes - urgent, false);
}
