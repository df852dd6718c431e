/** Answers as one json document: receipt and answers, tables and sources included, numbers as numbers. */
import type { Text } from '../base/text.ts';
import type { Answer, AnswerSet } from '../answers/question.ts';
import { missing } from '../answers/missing.ts';

export interface AnswersJson {
  readonly receipt: AnswerSet['receipt'];
  readonly missing: readonly Text[];
  readonly answers: readonly Omit<Answer, 'charts'>[];
}

/** Shape: `{receipt, missing, answers: [{id, section, question, kind, sentence: {nl, en}, beside, said, numbers, tables, assumptions, limits, sources}]}`. */
export function answersJson(set: AnswerSet): AnswersJson {
  return {
    receipt: set.receipt,
    missing,
    answers: set.answers.map((answer) => {
      const { id, section, question, kind, sentence, beside, said, numbers, tables, assumptions, limits, sources } = answer;
      return { id, section, question, kind, sentence, beside, said, numbers, tables, assumptions, limits, sources };
    }),
  };
}
