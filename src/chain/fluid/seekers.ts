/**
 * Regular seekers on the expected path. A list is known by the part of a month's registrations that is still looking at its head: it
 * shrinks by the month, and grows by every home that is let. Whole months count as in the exact chain.
 */
import { SIZE_CLASSES } from '../../population/household-size.ts';
import { MUNICIPALITIES, REGISTRATION_MAX, SEEKER_CLASSES, type Towns, URBANITIES } from '../../population/municipalities.ts';
import { offsetOf } from './memory.ts';
import type { FluidTables } from './state.ts';

/** Lists stand by class, then municipality: `class * municipalities + municipality`. */
export interface SeekerHeads {
  /** A row of {@link LIST_ROW} numbers per list. */
  readonly lists: Float64Array;
  /** A row of {@link TOWN_ROW} numbers per municipality. */
  readonly towns: Float64Array;
  /** Per list, of those without urgency: whole months since registration at the head, and homes let this month. */
  readonly age: Float64Array;
  readonly homes: Float64Array;
  /** Part still looking after so many months, by urbanity class; one month below 0 first, when everybody has been served. */
  readonly ladder: Float64Array;
  /** Homes let this month by months since registration, in slack and in tight areas. */
  readonly waits: readonly [Float64Array, Float64Array];
}

/** In the row of a list: the part still looking at its head, what one home adds to that, and the homes that a whole list would take. */
const LOOKING = 0;
const PER_HOME = 1;
const HOMES_PER = 2;
/** Where the same of those with urgency begins. */
const URGENT = 3;
export const LIST_ROW = 6;
/** In the row of a municipality: where its ladder and its table of waits begin, and the part of those looking that still is a month later. */
const RUNG = 0;
const TOLD = 1;
const STAY = 2;
export const TOWN_ROW = 3;

/** The table starts one month before registration: the end of the list. */
const RUNGS = REGISTRATION_MAX + 1;
export const LADDER = URBANITIES * RUNGS;

/** Fills the lists as they are before the first month. */
export function seekersBegin({ lists, towns, age, ladder, waits }: SeekerHeads, places: Towns): void {
  const { survival, urbanity, registrations, initialWait, tight } = places;
  for (let u = 0; u < URBANITIES; u++) {
    ladder[u * RUNGS] = survival[u * REGISTRATION_MAX] / survival[u * REGISTRATION_MAX + 1];
    for (let a = 0; a < REGISTRATION_MAX; a++) ladder[u * RUNGS + 1 + a] = survival[u * REGISTRATION_MAX + a];
  }
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const from = (urbanity[m] - 1) * RUNGS;
    towns[m * TOWN_ROW + RUNG] = offsetOf(ladder) + from;
    towns[m * TOWN_ROW + TOLD] = offsetOf(waits[tight[m] === 1 ? 1 : 0]);
    towns[m * TOWN_ROW + STAY] = 1 / ladder[from];
    for (let k = 0; k < SEEKER_CLASSES; k++) {
      const cell = m * SEEKER_CLASSES + k;
      const list = (k % SIZE_CLASSES) * MUNICIPALITIES + m;
      const row = list * LIST_ROW + (k < SIZE_CLASSES ? 0 : URGENT);
      // A month of registrations r spans the part from e^-h(a+1) to e^-ha; the table counts all of them as the older end.
      lists[row + PER_HOME] = (ladder[from] - 1) / Math.max(registrations[cell], Number.MIN_VALUE);
      lists[row + HOMES_PER] = 1 / lists[row + PER_HOME];
      lists[row + LOOKING] = ladder[from + 1 + initialWait[cell]];
      if (k < SIZE_CLASSES) age[list] = initialWait[cell];
    }
  }
}

/** Of two plain numbers; Math.min looks for NaN and -0 first. */
const least = (a: number, b: number): number => (a < b ? a : b);

/**
 * Everybody on the lists of class `k` gets `older` months (0 or 1) older, and some give up. Then the homes left on the desk are let, part of them
 * to urgent seekers. Serving moves the head of a list, and counts since when those served were registered. One loop on purpose: it is run for
 * every class of every municipality.
 */
export function serveOthers({ memory: n, at }: FluidTables, k: number, older: 0 | 1, urgentShare: number): void {
  const { rest, letToOthers } = at;
  const municipalities = MUNICIPALITIES;
  const ages = at.age + k * municipalities;
  const letHere = at.letHere + k * municipalities;
  let list = at.seekers + k * municipalities * LIST_ROW;
  let town = at.seekerTowns;
  for (let m = 0; m < municipalities; m++, list += LIST_ROW, town += TOWN_ROW) {
    const ladder = (n[town + RUNG] | 0) + 1;
    const table = n[town + TOLD] | 0;
    const stays = older === 0 ? 1 : n[town + STAY];
    const end = n[ladder - 1];
    const all = n[rest + m];
    const urgent = n[list + URGENT + LOOKING] * stays;
    const toUrgent = least(all * urgentShare, (end - urgent) * n[list + URGENT + HOMES_PER]);
    n[list + URGENT + LOOKING] = urgent + toUrgent * n[list + URGENT + PER_HOME];
    let months = (n[ages + m] | 0) + older;
    let from = n[list + LOOKING] * stays;
    if (months >= REGISTRATION_MAX) {
      months = REGISTRATION_MAX - 1;
      from = n[list + LOOKING];
    }
    const each = n[list + HOMES_PER];
    const regular = least(all - toUrgent, (end - from) * each);
    n[letToOthers + m] += toUrgent + regular;
    n[letHere + m] = regular;
    const until = from + regular * n[list + PER_HOME];
    n[list + LOOKING] = until;
    let edge = n[ladder + months - 1];
    while (months > 0 && until > edge) {
      n[table + months] += (edge - from) * each;
      from = edge;
      months--;
      edge = n[ladder + months - 1];
    }
    n[table + months] += (until - from) * each;
    n[ages + m] = months;
  }
}
