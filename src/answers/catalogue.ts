/** All 26 questions of the paper, in its order. */
import { refuse } from '../base/refusal.ts';
import type { End, Pair, Worlds } from '../ensemble/worlds.ts';
import { PACKAGE } from './pairs.ts';
import { q1a } from './q1a.ts';
import { q1b } from './q1b.ts';
import { q1c } from './q1c.ts';
import { q1d } from './q1d.ts';
import { q2a } from './q2a.ts';
import { q2b } from './q2b.ts';
import { q3a } from './q3a.ts';
import { q3b } from './q3b.ts';
import { q3c } from './q3c.ts';
import { q3d } from './q3d.ts';
import { q3e } from './q3e.ts';
import { q3f } from './q3f.ts';
import { q3g } from './q3g.ts';
import { q3h } from './q3h.ts';
import { q4a } from './q4a.ts';
import { q4b } from './q4b.ts';
import { q5a } from './q5a.ts';
import { q5b } from './q5b.ts';
import { q5c } from './q5c.ts';
import { q5d } from './q5d.ts';
import { q5e } from './q5e.ts';
import { q6a } from './q6a.ts';
import { q6b } from './q6b.ts';
import { q6c } from './q6c.ts';
import { q6d } from './q6d.ts';
import { q6e } from './q6e.ts';
import type { Answer, Question, QuestionId } from './question.ts';

export const questions: readonly Question[] = [
  q1a,
  q1b,
  q1c,
  q1d,
  q2a,
  q2b,
  q3a,
  q3b,
  q3c,
  q3d,
  q3e,
  q3f,
  q3g,
  q3h,
  q4a,
  q4b,
  q5a,
  q5b,
  q5c,
  q5d,
  q5e,
  q6a,
  q6b,
  q6c,
  q6d,
  q6e,
];

export const questionIds: readonly QuestionId[] = questions.map((question) => question.id);

/** Whether these questions need the municipalities of a scenario at an end (S17). */
export const municipalIn =
  (asked: readonly Question[]) =>
  (name: string, end: End): boolean =>
    end === 'midden' && Object.values(PACKAGE).includes(name) && pairsOf(asked).includes(PACKAGE);

/** The question with this id, in upper or lower case. Refuses an unknown id and lists the valid ones. */
export function questionFind(id: string): Question {
  const found = questions.find((question) => question.id === id.trim().toLowerCase());
  return (
    found ??
    refuse({
      code: 'question.unknown',
      where: id,
      what: 'the paper has no question with this id',
      remedy: `use one of ${questionIds.join(', ')}`,
    })
  );
}

/** The pairs that the given questions need, each once; those of all questions when none are given. */
export function pairsOf(asked: readonly Question[] = questions): readonly Pair[] {
  const byName = new Map(asked.flatMap((question) => question.pairs).map((pair) => [`${pair.base} ${pair.scenario}`, pair]));
  return [...byName.values()];
}

/** The answers in the order of the paper; all of them, or those with the given ids. */
export function answersCompute(worlds: Worlds, ids: readonly QuestionId[] = questionIds): readonly Answer[] {
  return questions.filter((question) => ids.includes(question.id)).map((question) => question.answer(worlds));
}
