/** Runs draws in steps of some tenths of a second, so that a newer request can end them. */
import { type DrawJob, drawSteps } from '../../ensemble/draw-run.ts';
import { type Executor, perScenario } from '../../ensemble/executor.ts';
import type { Member } from '../../ensemble/member.ts';

/** Thrown between two steps when a newer request came in. */
export class Cancelled extends Error {}

/** `breathe` lets waiting messages in. */
export interface Breath {
  readonly breathe: () => Promise<void>;
  readonly cancelled: () => boolean;
}

/** A member per scenario of the job. */
export async function drawStepwise(
  job: DrawJob,
  draw: number,
  { breathe, cancelled }: Breath,
  onMembers: (more: number) => void = () => undefined,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const leaf of drawSteps(job, draw)) {
    if (leaf !== null) {
      for (const i of leaf.of) members[i] = leaf.member;
      onMembers(leaf.of.length);
    }
    await breathe();
    if (cancelled()) throw new Cancelled();
  }
  return members;
}

/** One draw after the other. */
export const stepwise =
  (breath: Breath): Executor =>
  async (job, onDone) => {
    const draws: (readonly Member[])[] = [];
    let done = 0;
    for (const draw of job.draws)
      draws.push(
        await drawStepwise(job, draw, breath, (more) => {
          onDone((done += more));
        }),
      );
    return perScenario(job, draws);
  };
