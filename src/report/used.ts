/** Which assumptions and sources a set of answers uses, each once, in the order of the catalogues. */
import type { Answer } from '../answers/question.ts';
import { figureFind } from '../figures/catalogue.ts';
import { assumptions } from '../figures/assumptions.ts';
import { isAssumption, type Assumption } from '../figures/figure.ts';
import type { Source } from '../figures/source.ts';
import { sources } from '../figures/sources.ts';

export function assumptionsUsed(answers: readonly Answer[]): readonly Assumption[] {
  const keys = new Set(answers.flatMap((answer) => [...answer.assumptions, ...tracedKeys(answer)]));
  return assumptions.filter((assumption) => keys.has(assumption.key));
}

export function sourcesUsed(answers: readonly Answer[]): readonly Source[] {
  const ids = new Set(answers.flatMap((answer) => [...answer.sources, ...figureSources(answer), ...traced(answer, 'source:')]));
  for (const assumption of assumptionsUsed(answers)) for (const id of assumption.sources ?? []) ids.add(id);
  return sources.filter((source) => ids.has(source.id));
}

const traced = (answer: Answer, prefix: string): readonly string[] =>
  answer.numbers.flatMap((number) => number.trace.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length)));

const tracedKeys = (answer: Answer): readonly string[] => traced(answer, 'figure:');

function figureSources(answer: Answer): readonly string[] {
  return tracedKeys(answer).flatMap((key) => {
    const figure = figureFind(key);
    return figure === undefined || isAssumption(figure) ? [] : [figure.source];
  });
}
