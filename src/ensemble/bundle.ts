/** A run that anybody can redo: what was asked, with which figures, and what came out, in one file. */
import type { Scenario } from '../scenario/scenario.ts';
import type { How } from './how.ts';
import type { Receipt, RunResult } from './result.ts';

/** Raised when the file itself changes shape. */
export const BUNDLE_FORMAT = 'doorstroom-bundle-2';

export interface Bundle extends How {
  readonly format: typeof BUNDLE_FORMAT;
  readonly scenario: Scenario;
  readonly draws: number;
  readonly municipalities: boolean;
  /** Repeated from the result, so that version and figures can be compared before anything is run. */
  readonly receipt: Receipt;
  readonly result: RunResult;
}

export const bundleOf = (scenario: Scenario, { seed, fidelity, posterior }: How, result: RunResult): Bundle => ({
  format: BUNDLE_FORMAT,
  scenario,
  draws: result.receipt.draws,
  seed,
  fidelity,
  ...(posterior === undefined ? {} : { posterior }),
  municipalities: result.municipalities !== undefined,
  receipt: result.receipt,
  result,
});

/** Path of the first value in which two results differ, or null when every byte is the same. */
export function firstDifference(a: unknown, b: unknown, path = 'result'): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  if (left.length !== right.size) return path;
  for (const [key, value] of left) {
    if (!right.has(key)) return `${path}.${key}`;
    const found = firstDifference(value, right.get(key), `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
