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
    perHome: registrations.map((r, cell) => (r === 0 ? 0 : (ladder[start(cell) - 1] - 1) / r)),
    age: initialWait.slice(),
    ladder,
    waits: [new Float64Array(REGISTRATION_MAX), new Float64Array(REGISTRATION_MAX)],
    homes: new Float64Array(registrations.length / 2),
  };
}

/** A month passes: everybody on the lists is a month older, and some gave up. */
export function seekersAge({ looking, age, ladder }: SeekerHeads, { urbanity }: Towns): void {
  for (let cell = 0; cell < looking.length; cell++) {
    if (age[cell] >= REGISTRATION_MAX - 1) continue;
    const u = urbanity[(cell / SEEKER_CLASSES) | 0] - 1;
    looking[cell] /= ladder[u * RUNGS];
    age[cell]++;
  }
}

/** Lets `homes` of a municipality and class, part of them to urgent seekers; gives how many found somebody. */
export function serveOthers(heads: SeekerHeads, towns: Towns, m: number, k: number, homes: number, urgentShare: number): number {
  const { looking, perHome, ladder, age, waits } = heads;
  const cell = m * SEEKER_CLASSES + k;
  const base = (towns.urbanity[m] - 1) * RUNGS + 1;
  const end = ladder[base - 1];
  const urgent = cell + SIZE_CLASSES;
  const toUrgent = Math.min(homes * urgentShare, perHome[urgent] === 0 ? 0 : (end - looking[urgent]) / perHome[urgent]);
  looking[urgent] += toUrgent * perHome[urgent];
  const step = perHome[cell];
  if (step === 0) return toUrgent;
  const all = (end - looking[cell]) / step;
  const regular = Math.min(homes - toUrgent, all);
  heads.homes[m * SIZE_CLASSES + k] = regular;
  const until = looking[cell] + regular * step;
  const table = waits[towns.tight[m]];
  let [at, months] = [looking[cell], age[cell]];
  while (months >= 0 && until > ladder[base + months - 1]) {
    table[months] += (ladder[base + months - 1] - at) / step;
    at = ladder[base + months - 1];
    months--;
  }
  if (until > at) table[months < 0 ? 0 : months] += (until - at) / step;
  looking[cell] = until;
  age[cell] = months < 0 ? 0 : months;
  return toUrgent + regular;
}
