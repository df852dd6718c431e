/**
 * Regular seekers, first in first out. Everyone who registered in the same month, municipality and class is exchangeable, so a cohort is
 * drawn only when the list reaches it: registrations are Poisson, so its survivors are Poisson with the thinned mean. Exact, and cheap.
 */
import { uniform } from '../../base/draw.ts';
import { binomial, poissonAtMost } from '../../base/sample.ts';
import { REGISTRATION_MAX } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';

/** Houses up to `homes` seekers of one class; fewer when the list runs dry. Gives the number housed. */
export function serveSeekers(world: World, month: number, m: number, cell: number, homes: number, urgent: boolean): number {
  const { seekers } = world;
  let need = homes;
  if (seekers.left[cell] > 0) thin(world, month, m, cell);
  while (need > 0) {
    if (seekers.left[cell] === 0 && !reachNextCohort(world, month, m, cell)) break;
    const taken = Math.min(need, seekers.left[cell]);
    if (taken === 0) continue;
    seekers.left[cell] -= taken;
    need -= taken;
    world.sink.letToRegular(month, m, urgent, month - seekers.cohort[cell], taken);
  }
  return homes - need;
}

/**
 * Those who were left at the head have had another month to give up. Never more are left than a list that only now reaches this cohort
 * would find: that keeps the promise that one more home makes nobody wait longer, at the cost of at most a person per cohort.
 */
function thin(world: World, month: number, m: number, cell: number): void {
  const { seekers } = world;
  const since = month - seekers.thinned[cell];
  if (since === 0) return;
  const stay = world.towns.survival[(world.towns.urbanity[m] - 1) * REGISTRATION_MAX + since];
  const left = binomial(seekers.left[cell], stay, uniform(world.inputs.seed, Purpose.thinning, cell, month));
  seekers.left[cell] = left === 0 ? 0 : survivors(world, month, m, cell, seekers.cohort[cell], left);
  seekers.thinned[cell] = month;
}

function reachNextCohort(world: World, month: number, m: number, cell: number): boolean {
  const { seekers } = world;
  if (seekers.cohort[cell] >= month) return false;
  const cohort = ++seekers.cohort[cell];
  seekers.left[cell] = survivors(world, month, m, cell, cohort, COHORT_MAX);
  seekers.thinned[cell] = month;
  return true;
}

/** More than ever register in one month for one class of one municipality. */
const COHORT_MAX = 1_000_000;

/** Who registered in `cohort` and still looks for a home in `month`, when none of them has had one yet; at most `most`. */
function survivors(world: World, month: number, m: number, cell: number, cohort: number, most: number): number {
  const { towns, inputs } = world;
  const mean = towns.registrations[cell] * towns.survival[(towns.urbanity[m] - 1) * REGISTRATION_MAX + (month - cohort)];
  return poissonAtMost(mean, uniform(inputs.seed, Purpose.cohort, cell, cohort), most);
}
