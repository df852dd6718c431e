/**
 * Why a household was placed where it was, or not at all: the place it would have had by score alone, and what stood in the way. Said in
 * facts that can be checked against the placement, in both languages.
 */
import type { Text } from '../base/text.ts';
import { type DimensionId, type Dimensions, shortIn } from './dimensions.ts';
import type { Method } from './method.ts';
import { type Problem, UNPLACED } from './problem.ts';

type Placed =
  | { readonly kind: 'wish'; readonly wish: number; readonly rank: number; readonly allowed: number }
  | { readonly kind: 'best'; readonly allowed: number }
  | { readonly kind: 'full'; readonly rank: number; readonly allowed: number; readonly better: number; readonly open: number }
  | {
      readonly kind: 'better-short';
      readonly rank: number;
      readonly allowed: number;
      readonly better: number;
      readonly dimension: DimensionId;
    }
  | { readonly kind: 'by-turn'; readonly rank: number; readonly allowed: number }
  | { readonly kind: 'others'; readonly rank: number; readonly allowed: number; readonly better: number };

type Refusal =
  | { readonly kind: 'nowhere-allowed' }
  | { readonly kind: 'too-large'; readonly largest: number }
  | { readonly kind: 'all-full'; readonly allowed: number; readonly most: number }
  | { readonly kind: 'short-of'; readonly place: number; readonly dimension: DimensionId }
  | { readonly kind: 'left-for-others'; readonly place: number };

export type Reason = Placed | Refusal;

/**
 * `open` is what each place could still have taken in the week of placement (in the last week for who has no place). Under `fifo` scores
 * decide nothing, so they are no reason. `wish` is the number of the wish that was granted, 0 for none.
 */
export function reasonOf(
  method: Method,
  problem: Problem,
  household: number,
  place: number,
  open: Int32Array,
  wish = 0,
  more: More | null = null,
): Reason {
  const allowed = ranked(problem, household);
  if (place === UNPLACED) return whyNot(problem, household, allowed, open, more);
  const rank = allowed.indexOf(place) + 1;
  if (wish > 0) return { kind: 'wish', wish, rank, allowed: allowed.length };
  if (method === 'fifo') return { kind: 'by-turn', rank, allowed: allowed.length };
  const better = allowed[0];
  const places = problem.capacity.length;
  if (problem.score[household * places + better] === problem.score[household * places + place])
    return { kind: 'best', allowed: allowed.length };
  if (open[better] < problem.persons[household]) return { kind: 'full', rank, allowed: allowed.length, better, open: open[better] };
  const short = shortOf(more, household, better);
  if (short !== null) return { kind: 'better-short', rank, allowed: allowed.length, better, dimension: short };
  return { kind: 'others', rank, allowed: allowed.length, better };
}

/** Other kinds of room beside persons, as open in the week that is told. */
export interface More {
  readonly dimensions: Dimensions;
  readonly open: Int32Array;
}

const shortOf = (more: More | null, household: number, place: number): DimensionId | null =>
  more === null ? null : shortIn(more.dimensions, more.open, household, place);

function whyNot(
  { persons, capacity }: Problem,
  household: number,
  allowed: readonly number[],
  open: Int32Array,
  more: More | null,
): Reason {
  if (allowed.length === 0) return { kind: 'nowhere-allowed' };
  const largest = Math.max(...allowed.map((place) => capacity[place]));
  if (largest < persons[household]) return { kind: 'too-large', largest };
  const roomy = allowed.filter((place) => open[place] >= persons[household]);
  const fitting = roomy.find((place) => shortOf(more, household, place) === null);
  if (fitting !== undefined) return { kind: 'left-for-others', place: fitting };
  const dimension = roomy.length === 0 ? null : shortOf(more, household, roomy[0]);
  if (dimension !== null) return { kind: 'short-of', place: roomy[0], dimension };
  return { kind: 'all-full', allowed: allowed.length, most: Math.max(...allowed.map((place) => open[place])) };
}

/** Places it may go to, best score first, equals in order of place. */
function ranked({ score, capacity }: Problem, household: number): number[] {
  const row = household * capacity.length;
  const allowed = Array.from(capacity.keys()).filter((place) => score[row + place] >= 0);
  return allowed.sort((a, b) => score[row + b] - score[row + a] || a - b);
}

export function reasonText(reason: Reason, name: (place: number) => string): Text {
  return isPlaced(reason) ? placedText(reason, name) : refusedText(reason, name);
}

const PLACED: readonly Reason['kind'][] = ['wish', 'best', 'full', 'better-short', 'by-turn', 'others'];
const isPlaced = (reason: Reason): reason is Placed => PLACED.includes(reason.kind);

function placedText(reason: Placed, name: (place: number) => string): Text {
  switch (reason.kind) {
    case 'wish':
      return {
        nl: `Wens nummer ${String(reason.wish)} van dit huishouden. Naar score nummer ${String(reason.rank)} van ${String(reason.allowed)}.`,
        en: `Wish number ${String(reason.wish)} of this household. Number ${String(reason.rank)} of ${String(reason.allowed)} by score.`,
      };
    case 'best':
      return {
        nl: `De hoogste score van ${count(reason.allowed)} waar dit huishouden mag wonen.`,
        en: `The highest score of ${String(reason.allowed)} allowed places.`,
      };
    case 'full':
      return {
        nl: `Nummer ${String(reason.rank)} van ${String(reason.allowed)}. ${name(reason.better)} scoort hoger, maar heeft nog ${count(reason.open)}: te weinig.`,
        en: `Number ${String(reason.rank)} of ${String(reason.allowed)}. ${name(reason.better)} scores higher, but has room for ${String(reason.open)} only.`,
      };
    case 'better-short':
      return {
        nl: `Nummer ${String(reason.rank)} van ${String(reason.allowed)}. ${name(reason.better)} scoort hoger, maar heeft te weinig plaats voor ${DUTCH[reason.dimension]}.`,
        en: `Number ${String(reason.rank)} of ${String(reason.allowed)}. ${name(reason.better)} scores higher, but is short of room for ${reason.dimension}.`,
      };
    case 'by-turn':
      return {
        nl: `Op volgorde van wachten, naar de plaats die het grootste deel van haar ruimte nog open had. De score (nummer ${String(reason.rank)} van ${String(reason.allowed)}) speelt geen rol.`,
        en: `In order of waiting, to the place with the largest part of its capacity open. The score (number ${String(reason.rank)} of ${String(reason.allowed)}) plays no part.`,
      };
    case 'others':
      return {
        nl: `Nummer ${String(reason.rank)} van ${String(reason.allowed)}. ${name(reason.better)} scoort hoger en heeft plaats, maar die is voor anderen meer waard.`,
        en: `Number ${String(reason.rank)} of ${String(reason.allowed)}. ${name(reason.better)} scores higher and has room, but that is worth more to others.`,
      };
  }
}

function refusedText(reason: Refusal, name: (place: number) => string): Text {
  switch (reason.kind) {
    case 'nowhere-allowed':
      return { nl: 'Geen enkele plaats is toegestaan.', en: 'No place is allowed.' };
    case 'too-large':
      return {
        nl: `De grootste toegestane plaats heeft ruimte voor ${String(reason.largest)} personen: te klein voor dit huishouden.`,
        en: `The largest allowed place takes ${String(reason.largest)} persons: too few for this household.`,
      };
    case 'all-full':
      return {
        nl: `In geen van de toegestane plaatsen (${String(reason.allowed)}) is genoeg ruimte: hoogstens voor ${String(reason.most)} personen.`,
        en: `None of the allowed places (${String(reason.allowed)}) has enough room: for ${String(reason.most)} persons at most.`,
      };
    case 'short-of':
      return {
        nl: `${name(reason.place)} heeft plaats voor zoveel personen, maar te weinig plaats voor ${DUTCH[reason.dimension]}.`,
        en: `${name(reason.place)} has room for so many persons, but is short of room for ${reason.dimension}.`,
      };
    case 'left-for-others':
      return {
        nl: `${name(reason.place)} heeft plaats, maar die is voor anderen meer waard. Dit huishouden wacht.`,
        en: `${name(reason.place)} has room, but that is worth more to others. This household waits.`,
      };
  }
}

const DUTCH: Readonly<Record<DimensionId, string>> = { adults: 'volwassenen', children: 'kinderen', places: 'bedden' };

const count = (places: number): string => (places === 1 ? '1 plaats' : `${String(places)} plaatsen`);
