/** The shape of a question of the paper and of its answer. */
import type { Text } from '../base/text.ts';
import type { Unit } from '../figures/figure.ts';
import type { ObservableId } from '../observe/observable.ts';
import type { Receipt } from '../ensemble/result.ts';
import type { End, Pair, Worlds } from '../ensemble/worlds.ts';

export type { End, Pair, Worlds };

export type QuestionId =
  | '1a'
  | '1b'
  | '1c'
  | '1d'
  | '2a'
  | '2b'
  | '3a'
  | '3b'
  | '3c'
  | '3d'
  | '3e'
  | '3f'
  | '3g'
  | '3h'
  | '4a'
  | '4b'
  | '5a'
  | '5b'
  | '5c'
  | '5d'
  | '5e'
  | '6a'
  | '6b'
  | '6c'
  | '6d'
  | '6e';

export interface AnswerNumber {
  readonly label: Text;
  readonly value: number;
  readonly unit: Unit;
  /** A difference between two scenarios: printed with its sign, shares in percentage points. */
  readonly difference?: true;
  readonly p05?: number;
  readonly p95?: number;
  /** Standard errors of the value and of both ends of its band: digits that they do not bear are not printed. */
  readonly se?: number;
  readonly seP05?: number;
  readonly seP95?: number;
  /** The observable and month, scenario pair and end, or the figure keys it comes from: back to the source. */
  readonly trace: readonly string[];
}

export interface AnswerTable {
  readonly caption: Text;
  readonly columns: readonly Text[];
  /** Cells are ready to print in each language. */
  readonly rows: readonly (readonly Text[])[];
  /** Too long to read through: folded where that is possible, left out on paper. */
  readonly long?: true;
}

/** A picture of one observable over time: the scenarios of a pair with bands. */
export interface AnswerChart {
  readonly observable: ObservableId;
  readonly pair: Pair;
  readonly end: End;
}

export interface Answer {
  readonly id: QuestionId;
  readonly section: Text;
  /** The question in our own words, short. */
  readonly question: Text;
  /** `record`: sourced facts instead of a computation. `not-computable`: the reason why, with what can be said. */
  readonly kind: 'computed' | 'record' | 'not-computable';
  /** The answer itself, short enough to read aloud. */
  readonly sentence: Text;
  /** What stands beside it: the short term, other outcomes, each a line of its own. */
  readonly beside: readonly Text[];
  /** What the cabinet answered on 14 November 2025, in our own words. */
  readonly said: Text;
  readonly numbers: readonly AnswerNumber[];
  readonly tables: readonly AnswerTable[];
  readonly charts: readonly AnswerChart[];
  /** Keys of the assumptions it rests on most. */
  readonly assumptions: readonly string[];
  /** What this answer cannot know. */
  readonly limits: Text;
  /** Source ids. */
  readonly sources: readonly string[];
}

export interface Question {
  readonly id: QuestionId;
  readonly pairs: readonly Pair[];
  answer(worlds: Worlds): Answer;
}

export interface AnswerSet {
  readonly receipt: Receipt;
  readonly answers: readonly Answer[];
}
