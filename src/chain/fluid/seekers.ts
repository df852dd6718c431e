/**
 * Regular seekers on the expected path. A list is known by the part of a month's registrations that is still looking at its head: it
 * shrinks by the month, and grows by every home that is let. Whole months count as in the exact chain.
 */
import { REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../../population/municipalities.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';

export interface SeekerHeads {
  /** Part still looking at the head of a list, per municipality and class of seekers. */
  readonly looking: Float64Array;
  /** What one home adds to it, and the homes that a whole list would take. */
  readonly perHome: Float64Array;
  readonly homesPer: Float64Array;
  /** Whole months since registration at the head. */
  readonly age: Int32Array;
  /** Part still looking after so many months, by urbanity class; one month below 0 first, when everybody has been served. */
  readonly ladder: Float64Array;
  /** Homes let this month by months since registration, in slack and in tight areas. */
  readonly waits: readonly [Float64Array, Float64Array];
  /** Homes let this month without urgency, per municipality and size class. */
  readonly homes: Float64Array;
}

/** The table starts one month before registration: the end of the list. */
const RUNGS = REGISTRATION_MAX + 1;

export function seekerHeads({ registrations, initialWait, survival, urbanity }: Towns): SeekerHeads {
  const ladder = new Float64Array((survival.length / REGISTRATION_MAX) * RUNGS);
  for (let u = 0; u * REGISTRATION_MAX < survival.length; u++) {
    ladder[u * RUNGS] = survival[u * REGISTRATION_MAX] / survival[u * REGISTRATION_MAX + 1];
    for (let a = 0; a < REGISTRATION_MAX; a++) ladder[u * RUNGS + 1 + a] = survival[u * REGISTRATION_MAX + a];
  }
  const start = (cell: number): number => (urbanity[Math.floor(cell / SEEKER_CLASSES)] - 1) * RUNGS + 1;
  // A month of registrations r spans the part from e^-h(a+1) to e^-ha; the table counts all of them as the older end.
  const perHome = registrations.map((r, cell) => (ladder[start(cell) - 1] - 1) / Math.max(r, Number.MIN_VALUE));
  return {
    looking: registrations.map((_, cell) => ladder[start(cell) + initialWait[cell]]),
    perHome,
    homesPer: perHome.map((part) => 1 / part),
    age: initialWait.slice(),
    ladder,
    waits: [new Float64Array(REGISTRATION_MAX), new Float64Array(REGISTRATION_MAX)],
    homes: new Float64Array(registrations.length / 2),
  };
}

/** A month passes: everybody on the lists is a month older, and some gave up. */
export function seekersAge({ looking, age, ladder }: SeekerHeads, { urbanity }: Towns): void {
  for (let m = 0; m < urbanity.length; m++) {
    const stay = 1 / ladder[(urbanity[m] - 1) * RUNGS];
    for (let cell = m * SEEKER_CLASSES; cell < (m + 1) * SEEKER_CLASSES; cell++) {
      if (age[cell] >= REGISTRATION_MAX - 1) continue;
      looking[cell] *= stay;
      age[cell]++;
    }
  }
}

/**
 * Lets `homes` per municipality of a class, part of them to urgent seekers; adds to `given` how many found somebody. Serving moves the head of
 * a list, and counts since when those served were registered. One loop on purpose: it is run for every class of every municipality.
 */
export function serveOthers(
  heads: SeekerHeads,
  towns: Towns,
  k: number,
  homes: Float64Array,
  urgentShare: number,
  given: Float64Array,
): void {
  const { looking, perHome, homesPer, ladder, age, waits } = heads;
  const { urbanity, tight } = towns;
  for (let m = 0; m < homes.length; m++) {
    const cell = m * SEEKER_CLASSES + k;
    const urgent = cell + SIZE_CLASSES;
    const base = (urbanity[m] - 1) * RUNGS + 1;
    const end = ladder[base - 1];
    const toUrgent = Math.min(homes[m] * urgentShare, (end - looking[urgent]) * homesPer[urgent]);
    looking[urgent] += toUrgent * perHome[urgent];
    const regular = Math.min(homes[m] - toUrgent, (end - looking[cell]) * homesPer[cell]);
    given[m] += toUrgent + regular;
    heads.homes[m * SIZE_CLASSES + k] = regular;
    const table = waits[tight[m]];
    const until = looking[cell] + regular * perHome[cell];
    let at = looking[cell];
    let months = age[cell];
    while (months > 0 && until > ladder[base + months - 1]) {
      table[months] += (ladder[base + months - 1] - at) * homesPer[cell];
      at = ladder[base + months - 1];
      months--;
    }
    table[months] += (until - at) * homesPer[cell];
    looking[cell] = until;
    age[cell] = months;
  }
}
