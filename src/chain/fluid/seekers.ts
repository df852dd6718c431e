/**
 * Regular seekers on the expected path. A list is known by the part of a month's registrations that is still looking at its head: it
 * shrinks by the month, and grows by every home that is let. Whole months count as in the exact chain.
 */
import { MUNICIPALITIES, REGISTRATION_MAX, SEEKER_CLASSES, type Towns } from '../../population/municipalities.ts';
import { SIZE_CLASSES } from '../../population/household-size.ts';

/** Lists stand by class, then municipality: `class * municipalities + municipality`, urgent classes last. */
export interface SeekerHeads {
  /** Part still looking at the head of a list. */
  readonly looking: Float64Array;
  /** What one home adds to it, and the homes that a whole list would take. */
  readonly perHome: Float64Array;
  readonly homesPer: Float64Array;
  /** Whole months since registration at the head; of urgent lists as at the start, since nobody asks. */
  readonly age: Int32Array;
  /** Part still looking after so many months, by urbanity class; one month below 0 first, when everybody has been served. */
  readonly ladder: Float64Array;
  /** Per municipality: where its ladder starts, and the part of those looking that is still looking a month later. */
  readonly rung: Int32Array;
  readonly stay: Float64Array;
  /** Homes let this month by months since registration, in slack and in tight areas. */
  readonly waits: readonly [Float64Array, Float64Array];
  /** Homes let this month without urgency, as lists. */
  readonly homes: Float64Array;
}

/** The table starts one month before registration: the end of the list. */
const RUNGS = REGISTRATION_MAX + 1;

export function seekerHeads(towns: Towns): SeekerHeads {
  const { survival, urbanity } = towns;
  const ladder = new Float64Array((survival.length / REGISTRATION_MAX) * RUNGS);
  for (let u = 0; u * REGISTRATION_MAX < survival.length; u++) {
    ladder[u * RUNGS] = survival[u * REGISTRATION_MAX] / survival[u * REGISTRATION_MAX + 1];
    for (let a = 0; a < REGISTRATION_MAX; a++) ladder[u * RUNGS + 1 + a] = survival[u * REGISTRATION_MAX + a];
  }
  const town = (list: number): number => list % MUNICIPALITIES;
  const ofTowns = (list: number): number => town(list) * SEEKER_CLASSES + Math.floor(list / MUNICIPALITIES);
  const rung = Int32Array.from(urbanity, (u) => (u - 1) * RUNGS);
  // A month of registrations r spans the part from e^-h(a+1) to e^-ha; the table counts all of them as the older end.
  const perHome = towns.registrations.map(
    (_, list, all) => (ladder[rung[town(list)]] - 1) / Math.max(all[ofTowns(list)], Number.MIN_VALUE),
  );
  const age = towns.initialWait.map((_, list, all) => all[ofTowns(list)]);
  return {
    looking: perHome.map((_, list) => ladder[rung[town(list)] + 1 + age[list]]),
    perHome,
    homesPer: perHome.map((part) => 1 / part),
    age,
    ladder,
    rung,
    stay: Float64Array.from(rung, (at) => 1 / ladder[at]),
    waits: [new Float64Array(REGISTRATION_MAX), new Float64Array(REGISTRATION_MAX)],
    homes: new Float64Array(perHome.length / 2),
  };
}

/** Of two plain numbers; Math.min looks for NaN and -0 first. */
const least = (a: number, b: number): number => (a < b ? a : b);

/**
 * Everybody on the lists of a class gets `older` months (0 or 1) older, and some give up. Then `homes` per municipality are let, part of them
 * to urgent seekers; adds to `given` how many found somebody. Serving moves the head of a list, and counts since when those served were
 * registered. One loop on purpose: it is run for every class of every municipality.
 */
export function serveOthers(
  heads: SeekerHeads,
  { tight }: Towns,
  k: number,
  older: 0 | 1,
  homes: Float64Array,
  urgentShare: number,
  given: Float64Array,
): void {
  const { looking, perHome, homesPer, ladder, rung, stay, age } = heads;
  const [inSlack, inTight] = heads.waits;
  for (let m = 0; m < MUNICIPALITIES; m++) {
    const list = k * MUNICIPALITIES + m;
    const urgent = list + SIZE_CLASSES * MUNICIPALITIES;
    const base = rung[m] + 1;
    const end = ladder[base - 1];
    const stays = older === 0 ? 1 : stay[m];
    const urgentHead = looking[urgent] * stays;
    const toUrgent = least(homes[m] * urgentShare, (end - urgentHead) * homesPer[urgent]);
    looking[urgent] = urgentHead + toUrgent * perHome[urgent];
    let months = age[list] + older;
    let at = looking[list] * stays;
    if (months >= REGISTRATION_MAX) {
      months = REGISTRATION_MAX - 1;
      at = looking[list];
    }
    const regular = least(homes[m] - toUrgent, (end - at) * homesPer[list]);
    given[m] += toUrgent + regular;
    heads.homes[list] = regular;
    const table = tight[m] === 1 ? inTight : inSlack;
    const until = at + regular * perHome[list];
    while (months > 0 && until > ladder[base + months - 1]) {
      table[months] += (ladder[base + months - 1] - at) * homesPer[list];
      at = ladder[base + months - 1];
      months--;
    }
    table[months] += (until - at) * homesPer[list];
    looking[list] = until;
    age[list] = months;
  }
}
