/** Groups by size of household, in which fairness is told: six and more together, because seven and eight are few. */
export const GROUPS = 6;

/** Index of the group of a household. */
export const groupOf = (persons: number): number => Math.min(persons, GROUPS) - 1;
