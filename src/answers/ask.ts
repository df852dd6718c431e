/** Builds a question that the model answers: from pairs and observables to sentence, numbers, table and charts. */
import type { Text } from '../base/text.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import type { ObservableId } from '../observe/observable.ts';
import { pairNumbers } from './numbers.ts';
import type { Answer, AnswerNumber, AnswerTable, Question, QuestionId } from './question.ts';
import { cabinetSaid } from './record/cabinet-answer.ts';
import { sectionOf } from './section.ts';
import { pairTable } from './tables.ts';

/** What every answer to the paper rests on: the paper itself. */
export const PAPER = 'kst-36600-xx-p';

export interface Ask {
  readonly id: QuestionId;
  readonly question: Text;
  readonly kind?: Answer['kind'];
  readonly pairs: readonly Pair[];
  /** Pairs that only stand in tables of its own, beside each other. */
  readonly tablePairs?: readonly Pair[];
  /** The first is the headline: also told at both ends of what history cannot tell. */
  readonly observables: readonly ObservableId[];
  readonly charts?: readonly ObservableId[];
  readonly say: (worlds: Worlds) => Text;
  /** Lines of their own below the sentence. */
  readonly beside?: (worlds: Worlds) => readonly Text[];
  readonly moreTables?: (worlds: Worlds) => readonly AnswerTable[];
  readonly moreNumbers?: (worlds: Worlds) => readonly AnswerNumber[];
  readonly assumptions: readonly string[];
  readonly limits: Text;
  readonly sources?: readonly string[];
}

/** A question whose tables and numbers follow from its pairs and observables; `say` writes the sentence. */
export function ask(spec: Ask): Question {
  const { id, pairs, observables } = spec;
  return {
    id,
    pairs: [...pairs, ...(spec.tablePairs ?? [])],
    answer: (worlds) => ({
      id,
      section: sectionOf(id),
      question: spec.question,
      kind: spec.kind ?? 'computed',
      sentence: spec.say(worlds),
      beside: spec.beside?.(worlds) ?? [],
      said: cabinetSaid[id],
      numbers: [...pairs.flatMap((pair) => pairNumbers(worlds, pair, observables)), ...(spec.moreNumbers?.(worlds) ?? [])],
      tables: [
        ...(spec.moreTables?.(worlds) ?? []),
        ...(observables.length === 0 ? [] : pairs.map((pair) => pairTable(worlds, pair, observables))),
      ],
      charts: (spec.charts ?? []).flatMap((observable) => pairs.slice(0, 1).map((pair) => ({ observable, pair, end: 'midden' as const }))),
      assumptions: spec.assumptions,
      limits: spec.limits,
      sources: [PAPER, ...(spec.sources ?? [])],
    }),
  };
}
