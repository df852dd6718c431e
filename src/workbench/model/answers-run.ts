/** Runs every world the answers need, one draw at a time, and answers the 26 questions. */
import { answersCompute, municipalScenarios, pairsOf, questions } from '../../answers/catalogue.ts';
import type { Answer } from '../../answers/question.ts';
import type { Executor } from '../../ensemble/executor.ts';
import type { Member } from '../../ensemble/member.ts';
import { drawRun } from '../../ensemble/fidelity.ts';
import { worldsCompute } from '../../ensemble/worlds.ts';
import { scenarioWith } from '../scenarios.ts';

/** Null when a newer request came in between. */
export async function answersRun(
  request: { readonly seed: number; readonly draws: number },
  breathe: () => Promise<void>,
  cancelled: () => boolean,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Answer[] | null> {
  const executor = stepwise(breathe, cancelled);
  try {
    const worlds = await worldsCompute({
      pairs: pairsOf(questions),
      ends: ['laag', 'midden', 'hoog'],
      ...request,
      municipalities: true,
      // Tables per municipality are large: only the scenarios whose municipalities an answer shows keep them.
      executor: (job, onDone) => executor({ ...job, municipalities: municipalScenarios.includes(job.scenario.name) }, onDone),
      scenarioOf: (name) => scenarioWith(name, {}),
      onProgress,
    });
    return answersCompute(worlds);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

/** One draw at a time, so that a newer request can end it. */
export const stepwise =
  (breathe: () => Promise<void>, cancelled: () => boolean): Executor =>
  async (job, onDone) => {
    const members: Member[] = [];
    for (const draw of job.draws) {
      await breathe();
      if (cancelled()) throw new Cancelled();
      members.push(drawRun(job, draw));
      onDone(members.length);
    }
    return members;
  };

export class Cancelled extends Error {}
