/** Spreads jobs of subsets over worker threads; values come back in the order of the jobs, whoever ran them. */
import { Worker } from 'node:worker_threads';
import { type SubsetExecutor, type SubsetJob, subsetsRun } from '../ensemble/subsets.ts';

/** Under a TypeScript runner there is no compiled worker file: the jobs run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export function subsetExecutor(workers: number): SubsetExecutor {
  return COMPILED && workers > 1 ? threads(workers) : inThread;
}

const inThread: SubsetExecutor = (jobs, onDone) => {
  let done = 0;
  const values = jobs.map((job) => {
    const found = subsetsRun(job);
    onDone((done += job.sets.length));
    return found;
  });
  return Promise.resolve(values);
};

const threads =
  (workers: number): SubsetExecutor =>
  async (jobs, onDone) => {
    const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(new URL('./subset-worker.js', import.meta.url)));
    try {
      const values = new Array<Float64Array[]>(jobs.length);
      const state = { next: 0, done: 0 };
      await Promise.all(pool.map((worker) => feed(worker, jobs, values, state, onDone)));
      return values;
    } finally {
      await Promise.all(pool.map((worker) => worker.terminate()));
    }
  };

function feed(
  worker: Worker,
  jobs: readonly SubsetJob[],
  values: Float64Array[][],
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
    worker.on('message', (found: Float64Array[]) => {
      values[current] = found;
      state.done += jobs[current].sets.length;
      onDone(state.done);
      nextJob();
    });
    nextJob();
  });
}
