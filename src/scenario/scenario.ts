/** A scenario: which measures hold from when, which koppeling design is in force and which assumptions are moved. */
import type { Text } from '../base/text.ts';
import type { MeasureId } from '../measures/measure.ts';

/** Dates are `2026-07-01`; `null` switches the measure off altogether. */
export type MeasureSwitch = { readonly from?: string; readonly until?: string } | null;

/** A value, a range to draw from, or a named variant of an assumption. */
export type AssumptionOverride = number | string | { readonly low: number; readonly high: number };

export type KoppelingDesign = 'proportioneel' | 'geen';

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
  readonly koppeling: { readonly design: KoppelingDesign };
  readonly assumptions: Readonly<Record<string, AssumptionOverride>>;
}
