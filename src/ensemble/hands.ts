/** Draws run elsewhere, on threads or in Web Workers, several at a time; members come back in the order of their draws, whoever ran them. */
import type { DrawJob } from './draw-run.ts';
import { type MemberJob, perScenario } from './executor.ts';
import type { Member } from './member.ts';

/** Runs one draw at a time; its members are in the order of the scenarios. */
export type Hand = (job: DrawJob, draw: number) => Promise<readonly Member[]>;

/** Each hand takes the next draw until there are none left. When one fails, the others take no more. */
export async function handsRun(
  hands: readonly Hand[],
  { draws, ...job }: MemberJob,
  onDone: (finished: number) => void,
): Promise<readonly (readonly Member[])[]> {
  const found = new Array<readonly Member[]>(draws.length);
  let [next, done] = [0, 0];
  const work = async (hand: Hand): Promise<void> => {
    while (next < draws.length) {
      const at = next++;
      found[at] = await hand(job, draws[at]);
      done += found[at].length;
      onDone(done);
    }
  };
  try {
    await Promise.all(hands.map(work));
  } finally {
    next = draws.length;
  }
  return perScenario(job, found);
}
