/** A scenario: which measures hold from when, which koppeling design is in force and which assumptions are moved. */
import type { Text } from '../base/text.ts';
import type { MeasureId } from '../measures/measure.ts';
import type { SpreadDesignId } from '../measures/spread-design.ts';

/** Dates are `2026-07-01`; `null` switches the measure off altogether. */
export type MeasureSwitch = { readonly from?: string; readonly until?: string } | null;

/** A value, a range to draw from, or a named variant of an assumption. */
export type AssumptionOverride = number | string | { readonly low: number; readonly high: number };

/**
 * - `naar-taak`: in order of permit, at random by what is left of the quota (today);
 * - `passend`: in weekly rounds, the best on home and work for all households of the round together;
 * - `geprijsd`: as passend, but those expected in the rest of the half-year are planned with the round.
 */
export const KOPPELING_METHODS = ['naar-taak', 'passend', 'geprijsd'] as const;
export type KoppelingMethod = (typeof KOPPELING_METHODS)[number];

/** Which design divides status holders over municipalities and how households are coupled to them; without `from`, from the first reported month. */
export interface KoppelingSwitch {
  readonly design: SpreadDesignId;
  readonly method?: KoppelingMethod;
  /** `2026-07-01`. */
  readonly from?: string;
}

/** A scenario with its basis already folded in: complete and checked. */
export interface Scenario {
  readonly name: string;
  readonly title: Text;
  readonly summary: Text;
  /** First reported month `2026-01`; known history before it is always run. */
  readonly from: string;
  /** Last month, inclusive. */
  readonly until: string;
  readonly measures: Readonly<Partial<Record<MeasureId, MeasureSwitch>>>;
  readonly koppeling: KoppelingSwitch;
  readonly assumptions: Readonly<Record<string, AssumptionOverride>>;
  /** Measures that coherence may take together when there are too many to take apart one by one. */
  readonly groups?: readonly (readonly MeasureId[])[];
}
