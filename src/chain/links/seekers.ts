/**
 * Regular seekers, first in first out. Registrations are Poisson and everyone gives up by the same law, so those still looking behind the
 * head of a list are a Poisson stream too, whatever was served before: serving `n` moves the head by the time of the n-th arrival in that
 * stream. Exact, without counting or drawing anybody who is not reached; and one more home never leaves a head further behind.
 */
import { uniform } from '../../base/draw.ts';
import { erlang } from '../../base/erlang.ts';
import { poisson } from '../../base/sample.ts';
import { REGISTRATION_MAX } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import type { World } from '../world.ts';

/** Houses up to `homes` seekers of one class; fewer when the list runs dry. Gives the number housed. */
export function serveSeekers(world: World, month: number, m: number, cell: number, homes: number, urgent: boolean): number {
  if (homes === 0) return 0;
  const { heads } = world;
  const head = heads[cell];
  const cohort = Math.floor(head);
  const u = uniform(world.inputs.seed, Purpose.registered, cell, month);
  const wanted = erlang(homes, u);
  const looking = cohort > month ? 0 : stillLooking(world, month, m, cell, cohort);
  // Most often all of them registered in the month at the head.
  if (looking * (cohort + 1 - head) >= wanted) {
    heads[cell] = head + wanted / looking;
    world.sink.letToRegular(month, m, urgent, month - cohort, homes);
    return homes;
  }
  // Of older registrations fewer are left, so the month at the head is the thinnest of those ahead: mostly that alone says enough.
  const all = looking * (month - head) >= wanted ? wanted : everyone(world, month, m, cell);
  // That the n-th comes too late is that fewer than n come in all: the same uniform tells how many.
  const served = all >= wanted ? homes : Math.min(homes - 1, poisson(all, 1 - u));
  advance(world, month, m, cell, served, Math.min(all, wanted), urgent);
  return served;
}

/** Seekers of one month of registration who still look for a home, when none of them has had one yet: an expectation. */
function stillLooking(world: World, month: number, m: number, cell: number, cohort: number): number {
  const { registrations, urbanity, survival } = world.towns;
  return registrations[cell] * survival[(urbanity[m] - 1) * REGISTRATION_MAX + (month - cohort)];
}

/** Everybody still expected on a list. */
function everyone(world: World, month: number, m: number, cell: number): number {
  let head = world.heads[cell];
  let all = 0;
  for (let cohort = Math.floor(head); cohort <= month; cohort++) {
    all += stillLooking(world, month, m, cell, cohort) * (cohort + 1 - head);
    head = cohort + 1;
  }
  return all;
}

/** Moves the head of a list past `wanted` expected seekers, of whom `served` get a home, and tells since when they were registered. */
function advance(world: World, month: number, m: number, cell: number, served: number, wanted: number, urgent: boolean): void {
  const { heads, sink } = world;
  let [passed, told, head] = [0, 0, heads[cell]];
  for (let cohort = Math.floor(head); cohort <= month; cohort++) {
    const looking = stillLooking(world, month, m, cell, cohort);
    const ahead = looking * (cohort + 1 - head);
    if (passed + ahead >= wanted) {
      heads[cell] = looking === 0 ? cohort + 1 : head + (wanted - passed) / looking;
      if (served > told) sink.letToRegular(month, m, urgent, month - cohort, served - told);
      return;
    }
    passed += ahead;
    head = cohort + 1;
    // The last served stands at the end of the stretch, the others anywhere in it: each month gets its part, in whole homes.
    const upTo = Math.floor(((served - 1) * passed) / wanted + 0.5);
    if (upTo > told) sink.letToRegular(month, m, urgent, month - cohort, upTo - told);
    told = upTo;
  }
}
