/** Spreads the draws of an ensemble over worker threads; members come back in the order of their draws, whoever ran them. */
import { Worker } from 'node:worker_threads';
import { drawRun } from '../ensemble/draw-run.ts';
import { type Executor, type MemberJob, perScenario } from '../ensemble/executor.ts';
import type { Member } from '../ensemble/member.ts';
import type { DrawRequest } from './member-worker.ts';

/** Under a TypeScript runner there is no compiled worker file: the draws run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export function executor(workers: number): Executor {
  return COMPILED && workers > 1 ? threads(workers) : inThread;
}

const inThread: Executor = (job, onDone) => {
  const draws = job.draws.map((draw, i) => {
    const members = drawRun(job, draw);
    onDone((i + 1) * job.scenarios.length);
    return members;
  });
  return Promise.resolve(perScenario(job, draws));
};

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
  const draws = new Array<readonly Member[]>(job.draws.length);
  const state = { next: 0, done: 0 };
  for (const worker of pool) worker.ref();
  try {
    await Promise.all(pool.map((worker) => feed(worker, job, draws, state, onDone)));
    return perScenario(job, draws);
  } catch (error) {
    // A thread that failed is of no use any more, and the others may still be at work on a draw that nobody waits for.
    await Promise.all(pool.splice(0).map((worker) => worker.terminate()));
    throw error;
  } finally {
    for (const worker of pool) worker.unref();
  }
}

interface State {
  next: number;
  done: number;
}

/** Gives a worker the next draw until there are none left. */
function feed(
  worker: Worker,
  job: MemberJob,
  found: (readonly Member[])[],
  state: State,
  onDone: (finished: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const nextDraw = (): void => {
      if (state.next >= job.draws.length) {
        stop();
        return;
      }
      current = state.next++;
      const { draws, ...rest } = job;
      const request: DrawRequest = { ...rest, draw: draws[current] };
      worker.postMessage(request);
    };
    const stop = (): void => {
      worker.off('error', reject);
      worker.off('message', onMembers);
      resolve();
    };
    const onMembers = (members: readonly Member[]): void => {
      found[current] = members;
      state.done += members.length;
      onDone(state.done);
      nextDraw();
    };
    worker.on('error', reject);
    worker.on('message', onMembers);
    nextDraw();
  });
}
