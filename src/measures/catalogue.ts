/** All measures in one list. */
import type { Measure } from './measure.ts';

export const measures: readonly Measure[] = [];
