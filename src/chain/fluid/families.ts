/** Family members follow permit holders, in order of permit, as far as visas are given and conditions are met. */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { OLDEST_PERMIT } from '../start.ts';
import { familiesJoin, joinedEnterLists } from './family-joins.ts';
import { familyMix, type FamilyMix, type Mix, mixCreate } from './mix.ts';
import { adultsIn, grantedTo, mixInto, moveInAtOnce } from './permits.ts';
import type { Divided, FluidWorld } from './state.ts';

/** Families below this number are nobody: what rounding leaves of a month of permit. */
const NOBODY = 1e-9;

/** Which kind of families belongs to a permit under this factor on their number; kinds are kept, there are few. */
export function familyMixOf(world: FluidWorld, factor: number): number {
  const { factors, mixes } = world.families;
  const known = factors.indexOf(factor);
  if (known >= 0) return known;
  factors.push(factor);
  mixes.push(familyMix(world.sizes, world.inputs.household, world.inputs.nareis, world.meanSize, factor));
  return factors.length - 1;
}

/** Households with a permit of this month, part of whom have family to come. */
export function familiesPlanned(world: FluidWorld, month: number, houses: number): void {
  const { families, inputs } = world;
  const cohort = month + OLDEST_PERMIT;
  const { procedure, levers } = inputs;
  const subsidiary = procedure.subsidiaryShare[month] - procedure.refugeeShare[month];
  families.mix[cohort] = familyMixOf(world, levers['nareis.factor'][month]);
  const planned = houses * families.mixes[families.mix[cohort]].perHousehold;
  families.free[cohort] += planned * (1 - subsidiary);
  families.held[cohort] += planned * subsidiary;
}

/** Families that arrive and live by themselves until there is a home for all: added to `apart`. Gives the persons that could still have come. */
export function familiesArrive(world: FluidWorld, month: number, places: number, apart: Mix): number {
  const { families, inputs } = world;
  const last = month - inputs.nareis.minimumMonths + OLDEST_PERMIT;
  let left = places;
  let open: FamilyMix | null = null;
  let atOnce = 0;
  for (let cohort = 0; cohort <= last && left > NOBODY; cohort++) {
    const free = families.free[cohort];
    const held = families.held[cohort] === 0 ? 0 : heldReady(world, month, cohort);
    if (free + held < NOBODY) continue;
    const mix = families.mixes[families.mix[cohort]];
    if (open !== null && open !== mix) {
      familiesEnter(world, month, open, atOnce);
      atOnce = 0;
    }
    open = mix;
    const { persons } = mix;
    const part = Math.min(1, left / ((free + held) * persons));
    left -= (free + held) * persons * part;
    families.free[cohort] = free * (1 - part);
    families.came[cohort] += held * part;
    const mustBeHoused = inputs.levers['nareis.huisvestingseisB'][month] > 0;
    atOnce += arrive(world, month, cohort, (mustBeHoused ? free : free + held) * part, false, apart);
    if (mustBeHoused && held > 0) atOnce += arrive(world, month, cohort, held * part, true, apart);
  }
  if (open !== null) familiesEnter(world, month, open, atOnce);
  return left;
}

/** Wet invoering tweestatusstelsel: of the families of subsidiary protected, those whom no condition holds back and who have not come yet. */
function heldReady(world: FluidWorld, month: number, cohort: number): number {
  const { families, inputs, waiting } = world;
  const { levers } = inputs;
  if (month < cohort - OLDEST_PERMIT + levers['nareis.wachttijdB'][month]) return 0;
  let housed = 1;
  if (levers['nareis.huisvestingseisB'][month] > 0) {
    const { share } = families.mixes[families.mix[cohort]];
    for (let k = 0; k < SIZE_CLASSES; k++) {
      const cell = k * waiting.cohorts + cohort;
      housed -= share[k] * Math.min(1, waiting.stayed[cell] + waiting.gone[cell]);
    }
  }
  return Math.max(0, families.held[cohort] * levers['nareis.inkomensdeelB'][month] * housed - families.came[cohort]);
}

/** Families of one kind, of all months of permit: those who joined somebody who waits, and those who have a home at once. */
function familiesEnter(world: FluidWorld, month: number, mix: FamilyMix, atOnce: number): void {
  joinedEnterLists(world, mix);
  if (atOnce > 0) arriveAtOnce(world, month, atOnce, mix);
}

/**
 * `count` families of one month of permit come: to a referent who waits, who is in a temporary place, or who has a home. Gives how many move
 * in with that referent.
 */
function arrive(world: FluidWorld, month: number, cohort: number, count: number, mustBeHoused: boolean, apart: Mix): number {
  if (count === 0) return 0;
  const { waiting, families, inputs } = world;
  const mix = families.mixes[families.mix[cohort]];
  let [separate, atOnce] = [0, 0];
  const joins = mustBeHoused ? null : familiesJoin(world, month, cohort, mix, count);
  for (let k = 0; k < SIZE_CLASSES; k++) {
    const here = count * mix.share[k];
    const joined = joins === null ? 0 : joins[k];
    const temporary = joins === null ? 0 : Math.min(here - joined, here * waiting.gone[k * waiting.cohorts + cohort]);
    const together = (here - joined - temporary) * inputs.nareis.joinsReferentShare;
    separate += here - joined - together;
    atOnce += together;
  }
  mixInto(apart, mix.apart, separate);
  return atOnce;
}

function arriveAtOnce(world: FluidWorld, month: number, count: number, mix: FamilyMix): void {
  const [persons, adults] = [count * mix.persons, count * adultsIn(mix.apart)];
  world.sink.arrived(month, persons);
  permitted(world, month, month, persons, adults, world.withFamily);
  moveInAtOnce(world, month, persons, adults, world.withFamily);
}

/** Books the permit itself, and the quota it counts against. */
export function permitted(world: FluidWorld, month: number, permit: number, persons: number, adults: number, divided: Divided): void {
  divided.coupled += persons;
  grantedTo(world, month, permit, persons, adults, adults * divided.work);
}

/** Family of people who were here before the model starts: `persons` of them, part of whom live with that family at once. */
export function withoutReferent(world: FluidWorld, month: number, persons: number): Mix {
  const { inputs, arrival, joiner } = world;
  const mix = mixCreate();
  const houses = persons / world.meanSize;
  const atOnce = inputs.nareis.joinsReferentShare;
  const adults = houses * adultsIn(arrival);
  world.sink.arrived(month, persons);
  permitted(world, month, month, persons, adults, world.byQuota);
  moveInAtOnce(world, month, persons * atOnce, adults * atOnce, world.byQuota);
  mixInto(mix, joiner, houses * (1 - atOnce));
  return mix;
}
