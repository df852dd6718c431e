/** What households are like on average per size class: the expected path carries these means where the exact one draws a household. */
import { exp } from '../../base/real.ts';
import { childrenMean, LARGE_FAMILY, SIZE_CLASSES, SIZE_MAX, SMALL_HOUSEHOLD, sizeClass } from '../../population/household-size.ts';
import type { HouseholdInputs, NareisInputs } from '../../scenario/inputs.ts';
import { FAMILY_MAX } from '../links/permit.ts';

/** Columns of a mix: amounts of households and of what is in them. `ones` are people alone, `few` households of two or three. */
export const Column = { houses: 0, persons: 1, kids: 2, alone: 3, ones: 4, few: 5, fewPersons: 6, large: 7 } as const;
export const COLUMNS = 8;

/** A row of {@link COLUMNS} per class of home needed: `class * COLUMNS + column`. */
export type Mix = Float64Array;

export const mixCreate = (): Mix => new Float64Array(SIZE_CLASSES * COLUMNS);

/** Adds `houses` households of `size`, with `kids` children who came with an adult and `alone` who did not, to the class they need. */
function mixAdd(mix: Mix, needs: number, houses: number, size: number, kids: number, alone: number): void {
  const row = needs * COLUMNS;
  mix[row + Column.houses] += houses;
  mix[row + Column.persons] += houses * size;
  mix[row + Column.kids] += houses * kids;
  mix[row + Column.alone] += houses * alone;
  if (size === 1) mix[row + Column.ones] += houses;
  else if (size <= SMALL_HOUSEHOLD) {
    mix[row + Column.few] += houses;
    mix[row + Column.fewPersons] += houses * size;
  }
  if (size >= LARGE_FAMILY) mix[row + Column.large] += houses;
}

/** Sum of a column over the classes. */
export function mixSum(mix: Mix, column: number): number {
  let sum = 0;
  for (let at = column; at < mix.length; at += COLUMNS) sum += mix[at];
  return sum;
}

/** One household as it arrives, in a home for `others` more persons than itself. */
export function arrivalMix(sizes: Float64Array, household: HouseholdInputs, others: number): Mix {
  const mix = mixCreate();
  for (let size = 1; size <= SIZE_MAX; size++) {
    mixAdd(mix, sizeClass(size + others), shareOf(sizes, size), size, kidsIn(household, size), aloneIn(household, size));
  }
  return mix;
}

const shareOf = (sizes: Float64Array, size: number): number => sizes[size - 1] - (size === 1 ? 0 : sizes[size - 2]);
const kidsIn = (household: HouseholdInputs, size: number): number => (size === 1 ? 0 : childrenMean(household, size));
const aloneIn = (household: HouseholdInputs, size: number): number => (size === 1 ? household.unaccompaniedShare : 0);

/** Families that follow a permit holder, on average. */
export interface FamilyMix {
  /** Families per household with a permit, and persons per family. */
  readonly perHousehold: number;
  readonly persons: number;
  /** Per class of the referent: its share of the families, and the share of referents without children of their own. */
  readonly share: Float64Array;
  readonly childless: Float64Array;
  /** Per class of the referent, per family: the referent as it was, and the household after the family joined it. */
  readonly before: readonly Mix[];
  readonly after: readonly Mix[];
  /** One family by itself, in a home for referent and family together. */
  readonly apart: Mix;
}

export function familyMix(
  sizes: Float64Array,
  household: HouseholdInputs,
  nareis: NareisInputs,
  meanSize: number,
  factor: number,
): FamilyMix {
  const chances = familyChances(Math.max(0, (nareis.perPermit / nareis.familyShare) * meanSize * factor - 1));
  const [share, childless] = [new Float64Array(SIZE_CLASSES), new Float64Array(SIZE_CLASSES)];
  const before = Array.from({ length: SIZE_CLASSES }, mixCreate);
  const after = Array.from({ length: SIZE_CLASSES }, mixCreate);
  const apart = mixCreate();
  for (let size = 1; size <= SIZE_MAX; size++) {
    const referents = shareOf(sizes, size) * Math.min(1, (nareis.familyShare * size) / meanSize);
    const [k, kids, alone] = [sizeClass(size), kidsIn(household, size), aloneIn(household, size)];
    share[k] += referents;
    childless[k] += referents * (size === 1 ? 1 - alone : size === 2 ? household.childlessPairShare : 0);
    mixAdd(before[k], k, referents, size, kids, alone);
    chances.forEach((chance, j) => {
      const family = j + 1;
      mixAdd(after[k], sizeClass(size + family), referents * chance, size + family, kids + family - 1, alone);
      mixAdd(apart, sizeClass(size + family), referents * chance, family, family - 1, 0);
    });
  }
  const perHousehold = share.reduce((a, b) => a + b, 0);
  const each = (mix: Mix, families: number): Mix => (families === 0 ? mix : mix.map((amount) => amount / families));
  return {
    perHousehold,
    persons: chances.reduce((sum, chance, j) => sum + chance * (j + 1), 0),
    share: share.map((families) => families / perHousehold),
    childless: childless.map((families, k) => (share[k] === 0 ? 0 : families / share[k])),
    before: before.map((mix, k) => each(mix, share[k])),
    after: after.map((mix, k) => each(mix, share[k])),
    apart: each(apart, perHousehold),
  };
}

/** Chance of a family of 1, 2, ... persons: one and a Poisson number of others, cut at the largest. */
function familyChances(others: number): readonly number[] {
  const chances: number[] = [];
  let [chance, left] = [exp(-others), 1];
  for (let family = 1; family < FAMILY_MAX; family++) {
    chances.push(chance);
    left -= chance;
    chance *= others / family;
  }
  return [...chances, Math.max(0, left)];
}
