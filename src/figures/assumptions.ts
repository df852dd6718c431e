/** Every number nobody published, with its range and reason. */
import type { Assumption } from './figure.ts';

export const assumptions: readonly Assumption[] = [];
