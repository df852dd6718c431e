/** Spread: how the permits of a month are divided over the quotas. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { designAt, hasQuota, quotas } from '../links/task.ts';
import type { FluidWorld } from './state.ts';

/** Weight of a month in where people of the last years were coupled to: half of it is gone in about a year. */
const MEMORY = 0.945;

export function fluidTask(world: FluidWorld, month: number): void {
  // The books of the month before hold who waits in each municipality.
  quotas(world, month);
  divide(world, hasQuota(world, month, designAt(world, month)));
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
