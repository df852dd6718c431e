/**
 * Children in reception, by month of birth and by the month they came. A child has a month of birth drawn once by name, so the same child has the
 * same age in every scenario.
 */
import { uniform } from '../base/draw.ts';
import { Purpose } from './purpose.ts';

/** Months from birth to adulthood, and from birth to the first day at school. */
export const ADULT_MONTHS = 216;
export const SCHOOL_MONTHS = 48;
/** Youngest age of a child that came alone, in months: nearly all unaccompanied minors are teenagers. */
export const ALONE_MONTHS = 168;
/** Nobody who came as a child was born more months than this before the run. */
export const BORN_BEFORE = 240;

/** Everyone who came as a child and is in reception, whatever their age by now. */
export interface Children {
  /** Per month of birth, from {@link BORN_BEFORE} months before the run. */
  readonly births: Int32Array;
  /** Per month since which they are in reception. */
  readonly since: Int32Array;
  count: number;
}

export const childrenCreate = (months: number): Children => ({
  births: new Int32Array(months + BORN_BEFORE),
  since: new Int32Array(months + 1),
  count: 0,
});

export const childrenCopy = ({ births, since, count }: Children): Children => ({ births: births.slice(), since: since.slice(), count });

/** Children of one household: their names begin at rank `first`. */
export interface Named {
  identity: number;
  first: number;
  count: number;
  /** Month since which they are in reception. */
  since: number;
  /** The child of rank 0 came without an adult; others may have joined it. */
  alone: boolean;
}

/**
 * Month of birth (index, mostly negative) of the `i`-th child of a household whose children came in month `since`. All ages under 18 are
 * equally likely on arrival; a child alone is 14 to 17. One draw serves two children: of its 2^32 values, 216 x 216 take nearly equal parts.
 */
export function birthMonth(seed: number, identity: number, i: number, since: number, alone: boolean): number {
  const u = uniform(seed, Purpose.age, identity, i >> 1);
  if (alone) return since - Math.floor(ALONE_MONTHS + u * (ADULT_MONTHS - ALONE_MONTHS));
  return since - ageOf(Math.floor(u * ADULT_MONTHS * ADULT_MONTHS), i);
}

/** Age in months of the first or the second of a pair, from their common number. */
const ageOf = (pair: number, i: number): number => ((i & 1) === 0 ? Math.floor(pair / ADULT_MONTHS) : pair % ADULT_MONTHS);

/** Counts the months of birth of these children, `times` each, in `births` from index `from`. */
export function countBirths(
  seed: number,
  { identity, first, count, since, alone }: Named,
  births: Int32Array,
  from: number,
  times: number,
): void {
  const at = from + BORN_BEFORE;
  let pair = 0;
  for (let i = first; i < first + count; i++) {
    if (alone && i === 0) births[at + birthMonth(seed, identity, 0, since, true)] += times;
    if (i === first || (i & 1) === 0) pair = Math.floor(uniform(seed, Purpose.age, identity, i >> 1) * ADULT_MONTHS * ADULT_MONTHS);
    if (!alone || i > 0) births[at + since - ageOf(pair, i)] += times;
  }
}
