/** How an ensemble is made: with its scenario and draws all that its bytes depend on. */
import type { Posterior } from './calibrate.ts';
import { FIDELITIES } from './fidelity.ts';

/** `mixed`: expected paths in every draw, with the chance of a few exact ones: see mixed.ts. */
export const ENSEMBLE_FIDELITIES = [...FIDELITIES, 'mixed'] as const;
export type EnsembleFidelity = (typeof ENSEMBLE_FIDELITIES)[number];

export interface How {
  /** Of all chance. */
  readonly seed: number;
  readonly fidelity: EnsembleFidelity;
  /** Where the fitted assumptions are drawn from; absent: from their whole ranges. */
  readonly posterior?: Posterior;
}
