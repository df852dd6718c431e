/** Spreads the draws of an ensemble over worker threads. */
import { Worker } from 'node:worker_threads';
import { drawRun } from '../ensemble/draw-run.ts';
import type { Executor, MemberJob } from '../ensemble/executor.ts';
import { type Hand, handsRun } from '../ensemble/hands.ts';
import type { Member } from '../ensemble/member.ts';
import type { DrawRequest } from './member-worker.ts';

/** Under a TypeScript runner there is no compiled worker file: the draws run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export function executor(workers: number): Executor {
  return COMPILED && workers > 1 ? threads(workers) : inThread;
}

const inThread: Executor = (job, onDone) => handsRun([(all, draw) => Promise.resolve(drawRun(all, draw))], job, onDone);

/**
 * One pool for all jobs of a run: a thread is twice as quick once it has run a few draws. Jobs wait for each other; threads that have nothing
 * to do do not keep the process alive.
 */
function threads(workers: number): Executor {
  const pool: Worker[] = [];
  let before: Promise<unknown> = Promise.resolve();
  return (job, onDone) => {
    const run = before.then(() => runJob(pool, workers, job, onDone));
    before = run.catch(() => undefined);
    return run;
  };
}

async function runJob(pool: Worker[], workers: number, job: MemberJob, onDone: (finished: number) => void): ReturnType<Executor> {
  while (pool.length < Math.min(workers, job.draws.length)) pool.push(new Worker(new URL('./member-worker.js', import.meta.url)));
  for (const worker of pool) worker.ref();
  try {
    return await handsRun(pool.map(handOf), job, onDone);
  } catch (error) {
    // A thread that failed is of no use any more, and the others may still be at work on a draw that nobody waits for.
    await Promise.all(pool.splice(0).map((worker) => worker.terminate()));
    throw error;
  } finally {
    for (const worker of pool) worker.unref();
  }
}

const handOf =
  (worker: Worker): Hand =>
  (job, draw) =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (members: readonly Member[]) => {
        worker.off('error', reject);
        resolve(members);
      });
      const request: DrawRequest = { ...job, draw };
      worker.postMessage(request);
    });
