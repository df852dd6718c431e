/** A measure as data: what the law says, where it stands, from when it holds, which levers it moves and what it leaves open. */
import type { Text } from '../base/text.ts';
import type { LeverId } from './lever.ts';

/** Ids a scenario file may name, one per folder or file in this room. */
export type MeasureId =
  | 'verbod-op-voorrang'
  | 'huisvestingstaakstelling'
  | 'alternatieve-systematiek'
  | 'spreidingswet'
  | 'doorstroomlocaties'
  | 'sft'
  | 'har-plus'
  | 'woningdelen'
  | 'eigen-verantwoordelijkheid'
  | 'omklappen'
  | 'grote-gezinnen'
  | 'asielnoodmaatregelenwet'
  | 'tweestatusstelsel'
  | 'eu-pact'
  | 'inburgering'
  | 'extra-woningen'
  | 'verblijfsduur';

export interface LegalGround {
  /** The law, bill, scheme or letter, e.g. `Huisvestingswet 2014`. */
  readonly instrument: string;
  /** `art. 29 lid 1`, or the page of a paper. */
  readonly article: string;
  /** Id in figures/sources. */
  readonly source: string;
}

export interface StatusEvent {
  /** `2025-10-03`. */
  readonly date: string;
  readonly status:
    | 'announced'
    | 'proposed'
    | 'advised'
    | 'adopted-commons'
    | 'adopted'
    | 'in-force'
    | 'changed'
    | 'rejected'
    | 'withdrawn'
    | 'ended';
  readonly note: Text;
  readonly source: string;
}

/** A point the documents leave undecided, said as data instead of filled in silently. */
export interface OpenPoint {
  readonly point: Text;
  /** What the model does meanwhile. */
  readonly meanwhile: Text;
  readonly source?: string;
}

/**
 * How a measure moves one lever. `amount` is the key of a figure (so every number has its source or is an assumption) or one of the
 * structural values 0 and 1. From `startAfter` months after the measure's start until `endAfter` months after it (or its end).
 */
export interface Effect {
  readonly lever: LeverId;
  readonly amount: string | 0 | 1;
  /** `complement`: use 1 - amount. `negative`: use -amount. */
  readonly as?: 'complement' | 'negative';
  readonly startAfter?: string | 0;
  readonly endAfter?: string;
  /** Months (figure key) over which the effect grows linearly to its amount; capacity ramps, never jumps. */
  readonly ramp?: string;
  /** `during`: while the measure holds. `without`: while it does not hold any more (after its `until`), e.g. an abolished task. */
  readonly when: 'during' | 'without';
  readonly explanation: Text;
}

/** Which of the twenty-two systems of the paper a measure belongs to. */
export type SystemId = `S${number}`;

export interface Measure {
  readonly id: MeasureId;
  readonly systems: readonly SystemId[];
  readonly title: Text;
  /** What it says, in our own words, two to five sentences. */
  readonly summary: Text;
  readonly grounds: readonly LegalGround[];
  readonly history: readonly StatusEvent[];
  /** First day it counts in the law as it stands (scenario huidig-recht); absent when it is not law. */
  readonly from?: string;
  /** First day it no longer counts, when the law as it stands has one. */
  readonly until?: string;
  readonly transition?: Text;
  /** Keys of every figure the measure rests on. */
  readonly parameters: readonly string[];
  readonly effects: readonly Effect[];
  readonly open: readonly OpenPoint[];
}
