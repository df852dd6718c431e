/** Spread: how the permits of a month are divided over the quotas. */
import { MUNICIPALITIES } from '../../population/municipalities.ts';
import { designAt, hasQuota, quotas } from '../links/task.ts';
import type { Divided, FluidWorld } from './state.ts';

/** Weight of a month in where people of the last years were coupled to: half of it is gone in about a year. */
const MEMORY = 0.945;

export function fluidTask(world: FluidWorld, month: number): void {
  // The books of the month before hold who waits in each municipality.
  quotas(world, month);
  divide(world, hasQuota(world, month, designAt(world, month)));
  dividedClear(world, world.byQuota, world.coupling);
  dividedClear(world, world.withFamily, world.coupled);
}

/** By what is left of the quota where there is one, else by inhabitants; and remembers where people went. */
function divide(world: FluidWorld, byQuota: boolean): void {
  const { toCouple, towns, coupling, coupled, coupledNow } = world;
  let all = 0;
  for (let m = 0; byQuota && m < MUNICIPALITIES; m++) all += notBelow0(toCouple[m]);
  for (let m = 0; m < MUNICIPALITIES; m++) coupling[m] = all > 0 ? notBelow0(toCouple[m]) / all : towns.populationShare[m];
  let now = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) now += coupledNow[m];
  if (now > 0) for (let m = 0; m < MUNICIPALITIES; m++) coupled[m] = MEMORY * coupled[m] + ((1 - MEMORY) * coupledNow[m]) / now;
  coupledNow.fill(0);
}

/** Math.max looks for NaN and -0 first. */
const notBelow0 = (value: number): number => (value > 0 ? value : 0);

function dividedClear({ workIndex }: FluidWorld, divided: Divided, weights: Float64Array): void {
  divided.coupled = divided.homed = divided.work = 0;
  for (let m = 0; m < MUNICIPALITIES; m++) divided.work += weights[m] * workIndex[m];
}

/** Counts those of the month against the quotas, and those who live there at once as housed. */
export function dividedBook({ memory: n, at, byQuota, withFamily }: FluidWorld): void {
  const { coupling, coupled, toCouple, coupledNow, byTown } = at;
  const towns = MUNICIPALITIES;
  for (let m = 0; m < towns; m++) {
    const quota = n[coupling + m];
    const family = n[coupled + m];
    const persons = quota * byQuota.coupled + family * withFamily.coupled;
    n[toCouple + m] -= persons;
    n[coupledNow + m] += persons;
    n[byTown + m] += quota * byQuota.homed + family * withFamily.homed;
  }
}
