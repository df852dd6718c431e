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
  const { memory: n, at, towns } = world;
  const open = byQuota ? quotaOpen(world) : 0;
  const { coupling, toCouple } = at;
  const municipalities = MUNICIPALITIES;
  if (open > 0) for (let m = 0; m < municipalities; m++) n[coupling + m] = Math.max(0, n[toCouple + m]) / open;
  else world.coupling.set(towns.populationShare);
  remember(world);
  world.byQuota.work = workWhere(world, coupling);
  world.withFamily.work = workWhere(world, at.coupled);
}

function quotaOpen({ toCouple }: FluidWorld): number {
  let open = 0;
  for (let m = 0; m < toCouple.length; m++) open += Math.max(0, toCouple[m]);
  return open;
}

/** Where those of last month went weighs in where people of the last years were coupled; and the month begins with nobody. */
function remember({ memory: n, at, coupledNow, byQuota, withFamily }: FluidWorld): void {
  const { coupled } = at;
  const lastMonth = at.coupledNow;
  const towns = MUNICIPALITIES;
  let all = 0;
  for (let m = 0; m < towns; m++) all += n[lastMonth + m];
  if (all > 0) for (let m = 0; m < towns; m++) n[coupled + m] = MEMORY * n[coupled + m] + ((1 - MEMORY) * n[lastMonth + m]) / all;
  coupledNow.fill(0);
  byQuota.coupled = byQuota.homed = withFamily.coupled = withFamily.homed = 0;
}

/** Mean chance of work where people come who are divided by the weights at `weights`. */
function workWhere({ memory: n, at }: FluidWorld, weights: number): number {
  const { workIndex } = at;
  const towns = MUNICIPALITIES;
  let work = 0;
  for (let m = 0; m < towns; m++) work += n[weights + m] * n[workIndex + m];
  return work;
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
