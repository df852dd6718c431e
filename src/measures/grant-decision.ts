/** What a claim on a funding scheme comes to: lines with amount, article, source and standing; conditions; what the text leaves open. */
import type { Text } from '../base/text.ts';
import type { Cents } from '../base/units.ts';
import type { OpenPoint } from './measure.ts';

export const SCHEMES = ['sft', 'doorstroomlocatie', 'har-plus', 'omklappen'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How sure an amount is. A published amount says how its source was read: the text itself, or its opening and papers about it. */
export type Standing =
  | { readonly kind: 'published'; readonly read: 'text' | 'opening' | 'press' | 'secondary' }
  | { readonly kind: 'assumption'; readonly from: 'press'; readonly low: Cents; readonly high: Cents; readonly reason: Text };

export interface GrantLine {
  readonly what: Text;
  /** Homes, rooms or status holders. */
  readonly count: number;
  /** Days that each counts for; absent for a one-off amount. */
  readonly days?: number;
  readonly unitAmountCents: Cents;
  /** count × days × unit amount; negative for what is cut off at the ceiling. */
  readonly amountCents: Cents;
  readonly article: string;
  readonly source: string;
  readonly standing: Standing;
}

export interface Condition {
  readonly condition: Text;
  readonly article: string;
  readonly source: string;
  readonly met: boolean;
}

/** An amount that must exist and was not found: what it is for, and where it ought to stand. */
export interface MissingAmount {
  readonly what: Text;
  /** What the application asks for it; null when it names no amount. */
  readonly claimedCents: Cents | null;
  readonly source: string;
}

/** A change of the number of places in one ledger from a day on. */
export interface PlaceMove {
  readonly ledger: 'opvang' | 'wonen';
  readonly places: number;
  readonly from: string;
}

/** The last day of the term to decide, and where that term stands. */
export interface DecisionTerm {
  readonly date: string;
  readonly article: string;
}

interface Common {
  readonly scheme: Scheme;
  readonly id: string;
  readonly municipality: string;
  readonly received: string;
  readonly lines: readonly GrantLine[];
  /** Sum of the lines. */
  readonly amountCents: Cents;
  readonly conditions: readonly Condition[];
  readonly decidedBefore: DecisionTerm;
  /** Amounts that are due and cannot be computed: the grant is more than `amountCents` says. */
  readonly missing: readonly MissingAmount[];
  /** What the texts do not settle and this decision hangs on, with what was done meanwhile. */
  readonly unsettled: readonly OpenPoint[];
}

export type Reasons = readonly [Text, ...Text[]];

export type Decision = Common &
  (
    | { readonly outcome: 'granted' }
    | { readonly outcome: 'partly'; readonly refusal: Reasons }
    | { readonly outcome: 'refused'; readonly refusal: Reasons }
    | { readonly outcome: 'not-computable'; readonly places: readonly PlaceMove[] }
  );

/** Everything about a decision but its outcome, which follows from what was refused and what is left. */
export type Findings = Omit<Common, 'amountCents'> & {
  /** Reasons why nothing is granted. */
  readonly against: readonly Text[];
  /** Reasons why part is not granted. */
  readonly less: readonly Text[];
};
