/** How large the whole numbers of the solver can get for a problem: the door refuses what would not be exact. */
export { EXACT_MAX, largestSum as exactSum } from './solver/scale.ts';
