/** Spreads draws over Web Workers, so that the worker that listens to the page is free for its next request. */
import type { Executor } from '../../ensemble/executor.ts';
import { type Hand, handsRun } from '../../ensemble/hands.ts';
import type { Member } from '../../ensemble/member.ts';
import type { DrawRequest } from './protocol.ts';

/** Thrown between two draws when a newer request came in. */
export class Cancelled extends Error {}

/** In Node a thread that runs draws takes some 150 MB. */
const MOST = 4;

/** One core is left to the page. */
const size = (): number => Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));

/** One pool for all requests to a worker; a draw that nobody waits for any more is still finished by whoever has it. */
export function poolOf(workers = size()): (cancelled: () => boolean) => Executor {
  const pool: { readonly worker: Worker; readonly hand: Hand }[] = [];
  return (cancelled) => async (job, onDone) => {
    while (pool.length < Math.min(workers, job.draws.length)) pool.push(memberOf(workerStart()));
    const listening = pool.map(
      ({ hand }): Hand =>
        async (all, draw) => {
          const members = await hand(all, draw);
          if (cancelled()) throw new Cancelled();
          return members;
        },
    );
    try {
      return await handsRun(listening, job, onDone);
    } catch (error) {
      // Who failed may never answer again: the next request gets new ones.
      if (!(error instanceof Cancelled)) for (const { worker } of pool.splice(0)) worker.terminate();
      throw error;
    }
  };
}

/** Another of the worker that this is: the page then loads its code once. */
const workerStart = (): Worker => new Worker(location.href, { type: 'module' });

const memberOf = (worker: Worker) => ({ worker, hand: oneByOne(handOf(worker)) });

const handOf =
  (worker: Worker): Hand =>
  (job, draw) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<readonly Member[]>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage({ kind: 'draw', job, draw } satisfies DrawRequest);
    });

/** A newer request waits for the draw of the older one. */
function oneByOne(hand: Hand): Hand {
  let before: Promise<unknown> = Promise.resolve();
  return (job, draw) => {
    const run = before.then(() => hand(job, draw));
    before = run.catch(() => undefined);
    return run;
  };
}
