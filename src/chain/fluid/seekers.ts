/**
 * Regular seekers on the expected path. A list is known by the part of a month's registrations that is still looking at its head: it
 * shrinks by the month, and grows by every home that is let. Whole months count as in the exact chain.
 */
import { REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../../population/municipalities.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';

export interface SeekerHeads {
  /** Part still looking at the head of a list, per municipality and class of seekers. */
  readonly looking: Float64Array;
  /** What one home adds to it. */
  readonly perHome: Float64Array;
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
  return {
    looking: registrations.map((_, cell) => ladder[start(cell) + initialWait[cell]]),
    // A month of registrations r spans the part from e^-h(a+1) to e^-ha; the table counts all of them as the older end.
    perHome: registrations.map((r, cell) => (ladder[start(cell) - 1] - 1) / Math.max(r, Number.MIN_VALUE)),
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

/** Lets `homes` per municipality of a class, part of them to urgent seekers; adds to `let` how many found somebody. */
export function serveOthers(
  heads: SeekerHeads,
  towns: Towns,
  k: number,
  homes: Float64Array,
  urgentShare: number,
  given: Float64Array,
): void {
  const { looking, perHome, ladder } = heads;
  for (let m = 0; m < homes.length; m++) {
    const cell = m * SEEKER_CLASSES + k;
    const urgent = cell + SIZE_CLASSES;
    const end = ladder[(towns.urbanity[m] - 1) * RUNGS];
    const toUrgent = Math.min(homes[m] * urgentShare, (end - looking[urgent]) / perHome[urgent]);
    looking[urgent] += toUrgent * perHome[urgent];
    const regular = Math.min(homes[m] - toUrgent, (end - looking[cell]) / perHome[cell]);
    serveRegular(heads, towns, m, k, regular);
    given[m] += toUrgent + regular;
  }
}

/** Moves the head of a list past `homes` seekers, and counts since when they were registered. */
function serveRegular(heads: SeekerHeads, { urbanity, tight }: Towns, m: number, k: number, homes: number): void {
  const { looking, perHome, ladder, age } = heads;
  const cell = m * SEEKER_CLASSES + k;
  const base = (urbanity[m] - 1) * RUNGS + 1;
  const step = perHome[cell];
  const table = heads.waits[tight[m]];
  heads.homes[m * SIZE_CLASSES + k] = homes;
  const until = looking[cell] + homes * step;
  let [at, months] = [looking[cell], age[cell]];
  while (months >= 0 && until > ladder[base + months - 1]) {
    table[months] += (ladder[base + months - 1] - at) / step;
    at = ladder[base + months - 1];
    months--;
  }
  if (months < 0) months = 0;
  table[months] += (until - at) / step;
  looking[cell] = until;
  age[cell] = months;
}
