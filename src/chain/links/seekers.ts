/**
 * Regular seekers, first in first out. Registrations are Poisson and everyone gives up by the same law, so those still looking behind the
 * head of a list are a Poisson stream too, whatever was served before: serving `n` moves the head by the time of the n-th arrival in that
 * stream. Exact, without counting or drawing anybody who is not reached; and one more home never leaves a head further behind.
 */
import { erlang } from '../../base/erlang.ts';
import { binomial, poisson } from '../../base/sample.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX, SEEKER_CLASSES } from '../../population/municipalities.ts';
import { Purpose } from '../purpose.ts';
import { type RegularLettings, WAIT_MONTHS } from '../regular-lettings.ts';
import type { World } from '../world.ts';
import { cellUniforms } from './vacancies.ts';

/** What the lists of one municipality, class and urgency rest on. */
export interface Seekers {
  /** Month of registration (may be negative, with a fraction) that each list has been served up to. */
  readonly heads: Float64Array;
  /** Registrations a month per list. */
  readonly registrations: Float64Array;
  /** Share of a month of registration still looking after so many months, per urbanity class. */
  readonly survival: Float64Array;
}

const CELLS = MUNICIPALITIES * SIZE_CLASSES;
/** Draws of a month, one per municipality and class; nothing in them is kept. */
const [wantedDraws, urgentDraws, regularDraws] = [new Float64Array(CELLS), new Float64Array(CELLS), new Float64Array(CELLS)];

/** Homes that are left go to seekers of that size: a share to those with urgency as far as there are any, the rest by registration. */
export function regularSeekers(world: World, month: number): void {
  const { inputs, towns, regular, heads } = world;
  const { homes } = world.vacancies;
  const seekers: Seekers = { heads, registrations: towns.registrations, survival: towns.survival };
  cellUniforms(inputs.seed, Purpose.urgentHomes, month, wantedDraws);
  cellUniforms(inputs.seed, Purpose.registeredUrgent, month, urgentDraws);
  cellUniforms(inputs.seed, Purpose.registered, month, regularDraws);
  for (let cell = 0, m = 0; m < MUNICIPALITIES; m++) {
    const ages = (towns.urbanity[m] - 1) * REGISTRATION_MAX + month;
    const tight = towns.tight[m] * WAIT_MONTHS;
    for (let k = 0; k < SIZE_CLASSES; k++, cell++) {
      const free = homes[cell];
      if (free === 0) continue;
      const list = m * SEEKER_CLASSES + k;
      const wanted = binomial(free, inputs.housing.urgentShare, wantedDraws[cell]);
      const urgent = wanted === 0 ? 0 : serveSeekers(seekers, month, list + SIZE_CLASSES, ages, wanted, urgentDraws[cell], null, 0, 0);
      const served = serveSeekers(seekers, month, list, ages, free - urgent, regularDraws[cell], regular, tight, m * WAIT_MONTHS);
      regular.homes[m] += urgent + served;
    }
  }
}

/**
 * Houses up to `homes` seekers of one list; fewer when it runs dry. Gives the number housed. `ages` is the place in the table of survival of those
 * registered in month 0. How long those housed had been registered is counted in `told`, from `group` and from `town` on; null: nobody asks.
 */
export function serveSeekers(
  seekers: Seekers,
  month: number,
  list: number,
  ages: number,
  homes: number,
  u: number,
  told: RegularLettings | null,
  group: number,
  town: number,
): number {
  if (homes === 0) return 0;
  const { heads, registrations, survival } = seekers;
  const head = heads[list];
  const cohort = Math.floor(head);
  const wanted = erlang(homes, u);
  const looking = cohort > month ? 0 : registrations[list] * survival[ages - cohort];
  // Most often all of them registered in the month at the head.
  if (looking * (cohort + 1 - head) >= wanted) {
    heads[list] = head + wanted / looking;
    if (told !== null) tell(told, group, town, month - cohort, homes);
    return homes;
  }
  // Of older registrations fewer are left, so the month at the head is the thinnest of those ahead: mostly that alone says enough.
  const all = looking * (month - head) >= wanted ? wanted : everyone(seekers, month, list, ages);
  // That the n-th comes too late is that fewer than n come in all: the same uniform tells how many.
  const served = all >= wanted ? homes : Math.min(homes - 1, poisson(all, 1 - u));
  advance(seekers, month, list, ages, served, Math.min(all, wanted), told, group, town);
  return served;
}

/** Everybody still expected on a list. */
function everyone({ heads, registrations, survival }: Seekers, month: number, list: number, ages: number): number {
  let head = heads[list];
  let all = 0;
  for (let cohort = Math.floor(head); cohort <= month; cohort++) {
    all += registrations[list] * survival[ages - cohort] * (cohort + 1 - head);
    head = cohort + 1;
  }
  return all;
}

/** Moves the head of a list past `wanted` expected seekers, of whom `served` get a home, and tells since when they were registered. */
function advance(
  { heads, registrations, survival }: Seekers,
  month: number,
  list: number,
  ages: number,
  served: number,
  wanted: number,
  told: RegularLettings | null,
  group: number,
  town: number,
): void {
  const perMonth = registrations[list];
  let [passed, counted, head] = [0, 0, heads[list]];
  for (let cohort = Math.floor(head); cohort <= month; cohort++) {
    const looking = perMonth * survival[ages - cohort];
    const ahead = looking * (cohort + 1 - head);
    if (passed + ahead >= wanted) {
      heads[list] = looking === 0 ? cohort + 1 : head + (wanted - passed) / looking;
      if (told !== null && served > counted) tell(told, group, town, month - cohort, served - counted);
      return;
    }
    passed += ahead;
    head = cohort + 1;
    if (told === null) continue;
    // The last served stands at the end of the stretch, the others anywhere in it: each month gets its part, in whole homes.
    const upTo = Math.floor(((served - 1) * passed) / wanted + 0.5);
    if (upTo > counted) tell(told, group, town, month - cohort, upTo - counted);
    counted = upTo;
  }
}

function tell({ waits, townWaits }: RegularLettings, group: number, town: number, wait: number, homes: number): void {
  const at = Math.min(WAIT_MONTHS - 1, wait);
  waits[group + at] += homes;
  if (townWaits.length > 0) townWaits[town + at] += homes;
}
