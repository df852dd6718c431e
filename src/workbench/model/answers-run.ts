/** Runs every world the answers need and answers the 26 questions. */
import { answersCompute, municipalIn, pairsOf, questions } from '../../answers/catalogue.ts';
import type { Answer } from '../../answers/question.ts';
import type { Executor } from '../../ensemble/executor.ts';
import { worldsCompute } from '../../ensemble/worlds.ts';
import { scenarioWith } from '../scenarios.ts';

export async function answersRun(
  request: { readonly seed: number; readonly draws: number },
  executor: Executor,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Answer[]> {
  const worlds = await worldsCompute({
    pairs: pairsOf(questions),
    ends: ['laag', 'midden', 'hoog'],
    ...request,
    municipalities: municipalIn(questions),
    executor,
    scenarioOf: (name) => scenarioWith(name, {}),
    onProgress,
  });
  return answersCompute(worlds);
}
