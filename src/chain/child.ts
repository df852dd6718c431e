/** Children have a month of birth, drawn once by name: the same child has the same age in every scenario. */
import { uniform } from '../base/draw.ts';
import { Purpose } from './purpose.ts';

/** Months from birth to adulthood, and from birth to the first day at school. */
export const ADULT_MONTHS = 216;
export const SCHOOL_MONTHS = 48;
/** Youngest age of a child that came alone, in months: nearly all unaccompanied minors are teenagers. */
export const ALONE_MONTHS = 168;

/**
 * Month of birth (index, mostly negative) of the `i`-th child of a household whose children came in month `since`. All ages under 18 are
 * equally likely on arrival; a child alone is 14 to 17.
 */
export function birthMonth(seed: number, identity: number, i: number, since: number, alone: boolean): number {
  const u = uniform(seed, Purpose.age, identity, i);
  const age = alone ? ALONE_MONTHS + u * (ADULT_MONTHS - ALONE_MONTHS) : u * ADULT_MONTHS;
  return since - Math.floor(age);
}
