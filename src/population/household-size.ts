/** Sizes of households and the children in them, from one uniform each. */
import { guidedDraw, guideFill } from '../base/cumulative.ts';
import type { HouseholdInputs } from '../scenario/inputs.ts';

export const SIZE_MAX = 10;
/** Two to five persons: shape of the middle, most are small. */
const MIDDLE = [0.36, 0.3, 0.2, 0.14] as const;
/** Six to ten persons. */
const LARGE = [0.5, 0.25, 0.13, 0.08, 0.04] as const;

/** Entries of the guide to the sizes. */
const PARTS = 64;

/** Cumulative distribution over sizes 1..SIZE_MAX; the last entry is 1. */
export function sizeTable(household: HouseholdInputs): Float64Array {
  const middle = Math.max(0, 1 - household.singleShare - household.largeShare);
  const shares = [household.singleShare, ...MIDDLE.map((s) => s * middle), ...LARGE.map((s) => s * household.largeShare)];
  const cumulative = new Float64Array(SIZE_MAX);
  let sum = 0;
  for (let i = 0; i < SIZE_MAX; i++) {
    sum += shares[i];
    cumulative[i] = sum;
  }
  cumulative[SIZE_MAX - 1] = 1;
  return cumulative;
}

/** Where {@link sizeDraw} starts to look in such a distribution. */
export function sizeGuide(cumulative: Float64Array): Uint16Array {
  const guide = new Uint16Array(PARTS);
  guideFill(cumulative, 0, SIZE_MAX, 1, guide, 0, PARTS);
  return guide;
}

/** Household size for a uniform: never decreasing in it. */
export const sizeDraw = (cumulative: Float64Array, guide: Uint16Array, u: number): number =>
  1 + guidedDraw(cumulative, 0, 1, guide, 0, PARTS, u);

/** Mean persons per household of a size table. */
export function sizeMean(cumulative: Float64Array): number {
  let mean = SIZE_MAX;
  for (let i = 0; i < SIZE_MAX - 1; i++) mean -= cumulative[i];
  return mean;
}

/** One family in four has a single parent. */
const SINGLE_PARENT = 0.25;

/** Children under 18 in a household of two or more persons. */
export function childrenDraw(household: HouseholdInputs, size: number, u: number): number {
  if (size === 2) return u < household.childlessPairShare ? 0 : 1;
  return u < SINGLE_PARENT ? size - 1 : size - 2;
}

/** Mean of {@link childrenDraw}. */
export const childrenMean = (household: HouseholdInputs, size: number): number =>
  size === 2 ? 1 - household.childlessPairShare : size - 2 + SINGLE_PARENT;

/** Size classes of homes and households: 0 is 1 person, 1 is 2, 2 is 3-4, 3 is 5-6, 4 is 7 and more. */
export const SIZE_CLASSES = 5;
export const sizeClass = (persons: number): number => (persons <= 2 ? persons - 1 : persons <= 4 ? 2 : persons <= 6 ? 3 : 4);
/** Largest household in a temporary place, shared home or flex home: these forms are meant for people alone or with two or three. */
export const SMALL_HOUSEHOLD = 3;
/** Persons from which a household counts as a large family. */
export const LARGE_FAMILY = 6;
