/** Spreads jobs over worker threads; answers come back in the order of the jobs, whoever ran them. */
import { Worker } from 'node:worker_threads';

/** Under a TypeScript runner there is no compiled worker file: the jobs run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

/** Runs every job; `onDone` is told how many jobs are finished. */
export type Spread<Job, Found> = (jobs: readonly Job[], onDone: (finished: number) => void) => Promise<readonly Found[]>;

/** `file` is the compiled worker beside this file, which answers a job with what `run` would give. */
export function spreadJobs<Job, Found>(workers: number, file: string, run: (job: Job) => Found): Spread<Job, Found> {
  return COMPILED && workers > 1 ? threads(workers, file) : inThread(run);
}

const inThread =
  <Job, Found>(run: (job: Job) => Found): Spread<Job, Found> =>
  (jobs, onDone) =>
    Promise.resolve(
      jobs.map((job, i) => {
        const found = run(job);
        onDone(i + 1);
        return found;
      }),
    );

const threads =
  <Job, Found>(workers: number, file: string): Spread<Job, Found> =>
  async (jobs, onDone) => {
    const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(new URL(file, import.meta.url)));
    try {
      const answers = new Array<Found>(jobs.length);
      const state = { next: 0, done: 0 };
      await Promise.all(pool.map((worker) => feed(worker, jobs, answers, state, onDone)));
      return answers;
    } finally {
      await Promise.all(pool.map((worker) => worker.terminate()));
    }
  };

function feed<Job, Found>(
  worker: Worker,
  jobs: readonly Job[],
  answers: Found[],
  state: { next: number; done: number },
  onDone: (finished: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const nextJob = (): void => {
      if (state.next >= jobs.length) {
        resolve();
        return;
      }
      current = state.next++;
      worker.postMessage(jobs[current]);
    };
    worker.on('error', reject);
    worker.on('message', (found: Found) => {
      answers[current] = found;
      onDone(++state.done);
      nextJob();
    });
    nextJob();
  });
}
