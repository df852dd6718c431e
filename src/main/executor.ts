/** Spreads the draws of an ensemble over worker threads; members come back in the order of their draws, whoever ran them. */
import { Worker } from 'node:worker_threads';
import type { Executor, MemberJob } from '../ensemble/executor.ts';
import type { Member } from '../ensemble/member.ts';
import { memberRun } from '../ensemble/run-member.ts';
import type { DrawRequest } from './member-worker.ts';

/** Under a TypeScript runner there is no compiled worker file: the draws run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export function executor(workers: number): Executor {
  return COMPILED && workers > 1 ? threads(workers) : inThread;
}

const inThread: Executor = (job, onDone) => {
  const members = job.draws.map((draw, i) => {
    const member = memberRun(job.scenario, job.seed, draw, job.municipalities);
    onDone(i + 1);
    return member;
  });
  return Promise.resolve(members);
};

const threads =
  (workers: number): Executor =>
  async (job, onDone) => {
    const pool = Array.from(
      { length: Math.min(workers, job.draws.length) },
      () => new Worker(new URL('./member-worker.js', import.meta.url)),
    );
    try {
      const members = new Array<Member>(job.draws.length);
      const state = { next: 0, done: 0 };
      await Promise.all(pool.map((worker) => feed(worker, job, members, state, onDone)));
      return members;
    } finally {
      await Promise.all(pool.map((worker) => worker.terminate()));
    }
  };

interface State {
  next: number;
  done: number;
}

/** Gives a worker the next draw until there are none left. */
function feed(worker: Worker, job: MemberJob, members: Member[], state: State, onDone: (finished: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const nextDraw = (): void => {
      if (state.next >= job.draws.length) {
        resolve();
        return;
      }
      current = state.next++;
      const { scenario, seed, municipalities } = job;
      const request: DrawRequest = { scenario, seed, draw: job.draws[current], municipalities };
      worker.postMessage(request);
    };
    worker.on('error', reject);
    worker.on('message', (member: Member) => {
      members[current] = member;
      state.done++;
      onDone(state.done);
      nextDraw();
    });
    nextDraw();
  });
}
