/** Spread, each half-year: the quota under the design in force, and how the permits of a month are divided by it. */
import { quotaOf } from '../../koppeling/quota.ts';
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { designAt, HALF_YEAR, hasQuota, nationalTask } from '../links/task.ts';
import { quotaBasis } from '../links/spread.ts';
import type { FluidWorld } from './state.ts';

/** Weight of a month in where people of the last years were coupled to: half of it is gone in about a year. */
const MEMORY = 0.945;

export function fluidTask(world: FluidWorld, month: number): void {
  const design = designAt(world, month);
  if (month % HALF_YEAR === 0) newHalfYear(world, month, design);
  divide(world, hasQuota(world, month, design));
}

function newHalfYear(world: FluidWorld, month: number, design: ReturnType<typeof designAt>): void {
  const { inputs, toCouple, backlog } = world;
  world.permitsPreviousHalf = world.permitsThisHalf;
  world.permitsThisHalf = 0;
  const inForce = inputs.levers['taakstelling.actief'][month] > 0;
  if (!inForce && !hasQuota(world, month, design)) return;
  // The books of the month before hold who waits in each municipality.
  const { persons, exchanged } = quotaOf(design, nationalTask(world, month), quotaBasis(world, month), inputs.koppeling);
  if (!design.carryOver) toCouple.fill(0);
  for (let m = 0; m < MUNICIPALITIES; m++) {
    toCouple[m] += persons[m];
    if (!inForce) continue;
    backlog[m] += persons[m];
    world.sink.task(month, m, persons[m]);
  }
  world.sink.exchanged(month, exchanged);
}

/** By what is left of the quota where there is one, else by inhabitants; and remembers where people went. */
function divide(world: FluidWorld, byQuota: boolean): void {
  const { toCouple, towns, coupling, coupled, coupledNow } = world;
  let all = 0;
  for (let m = 0; byQuota && m < MUNICIPALITIES; m++) all += Math.max(0, toCouple[m]);
  for (let m = 0; m < MUNICIPALITIES; m++) coupling[m] = all > 0 ? Math.max(0, toCouple[m]) / all : towns.populationShare[m];
  let now = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) now += coupledNow[m];
  for (let m = 0; m < MUNICIPALITIES; m++) {
    if (now > 0) coupled[m] = MEMORY * coupled[m] + ((1 - MEMORY) * coupledNow[m]) / now;
    coupledNow[m] = 0;
  }
}
