/** Runs every world the answers need, one draw at a time, and answers the 26 questions. */
import { answersCompute, pairsOf, questions } from '../../answers/catalogue.ts';
import type { Answer } from '../../answers/question.ts';
import type { Executor } from '../../ensemble/executor.ts';
import type { Member } from '../../ensemble/member.ts';
import { memberRun } from '../../ensemble/run-member.ts';
import { worldsCompute } from '../../ensemble/worlds.ts';
import { scenarioWith } from '../scenarios.ts';

/** Null when a newer request came in between. */
export async function answersRun(
  request: { readonly seed: number; readonly draws: number },
  breathe: () => Promise<void>,
  cancelled: () => boolean,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Answer[] | null> {
  const executor: Executor = async (job, onDone) => {
    const members: Member[] = [];
    for (const draw of job.draws) {
      await breathe();
      if (cancelled()) throw new Cancelled();
      members.push(memberRun(job.scenario, job.seed, draw, job.municipalities));
      onDone(members.length);
    }
    return members;
  };
  try {
    const worlds = await worldsCompute({
      pairs: pairsOf(questions),
      ends: ['laag', 'midden', 'hoog'],
      ...request,
      municipalities: false,
      executor,
      scenarioOf: (name) => scenarioWith(name, {}),
      onProgress,
    });
    return answersCompute(worlds);
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

class Cancelled extends Error {}
