/** Runs every world the answers need, one draw at a time, and answers the 26 questions. */
import { answersCompute, municipalIn, pairsOf, questions } from '../../answers/catalogue.ts';
import type { Answer } from '../../answers/question.ts';
import { worldsCompute } from '../../ensemble/worlds.ts';
import { scenarioWith } from '../scenarios.ts';
import { type Breath, stepwise } from './stepwise.ts';

/** Throws Cancelled (stepwise.ts) when a newer request came in between. */
export async function answersRun(
  request: { readonly seed: number; readonly draws: number },
  breath: Breath,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Answer[]> {
  const worlds = await worldsCompute({
    pairs: pairsOf(questions),
    ends: ['laag', 'midden', 'hoog'],
    ...request,
    municipalities: municipalIn(questions),
    executor: stepwise(breath),
    scenarioOf: (name) => scenarioWith(name, {}),
    onProgress,
  });
  return answersCompute(worlds);
}
