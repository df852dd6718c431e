/** Footnotes of an answer: one for each observable, figure or set of sources behind its numbers. */
import type { Answer, AnswerNumber } from '../answers/question.ts';

/** Month, pair and end stand in the label of a number already; its note says what it is and where it comes from. */
const IN_LABEL = /^(month|year-to|pair|end):/;

const keyOf = (number: AnswerNumber): string => number.trace.filter((entry) => !IN_LABEL.test(entry)).join('\n');

/** Each note as its trace entries. */
export const notesOf = (answer: Answer): readonly (readonly string[])[] =>
  [...new Set(answer.numbers.map(keyOf))].map((key) => key.split('\n'));

/** Which note a number has, counted from 1. */
export const noteOf = (answer: Answer, number: AnswerNumber): number => [...new Set(answer.numbers.map(keyOf))].indexOf(keyOf(number)) + 1;
