/** Spreads the origins of a back-test over worker threads; results come back in the order of the jobs, whoever ran them. */
import { Worker } from 'node:worker_threads';
import { type OriginExecutor, type OriginJob, type OriginResult, originRun } from '../ensemble/backtest.ts';

/** Under a TypeScript runner there is no compiled worker file: the origins run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export function originExecutor(workers: number): OriginExecutor {
  return COMPILED && workers > 1 ? threads(workers) : inThread;
}

const inThread: OriginExecutor = (jobs, onDone) => {
  const results = jobs.map((job, i) => {
    const found = originRun(job);
    onDone(i + 1);
    return found;
  });
  return Promise.resolve(results);
};

const threads =
  (workers: number): OriginExecutor =>
  async (jobs, onDone) => {
    const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(new URL('./origin-worker.js', import.meta.url)));
    try {
      const results = new Array<OriginResult>(jobs.length);
      // Late origins have the longest past to run: they go first, so that no thread ends long after the other.
      const left = jobs.map((_, i) => i);
      let done = 0;
      const take = (found: OriginResult, at: number): void => {
        results[at] = found;
        onDone(++done);
      };
      await Promise.all(pool.map((worker) => feed(worker, jobs, left, take)));
      return results;
    } finally {
      await Promise.all(pool.map((worker) => worker.terminate()));
    }
  };

function feed(worker: Worker, jobs: readonly OriginJob[], left: number[], take: (found: OriginResult, at: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const nextJob = (): void => {
      const at = left.pop();
      if (at === undefined) {
        resolve();
        return;
      }
      current = at;
      worker.postMessage(jobs[at]);
    };
    worker.on('error', reject);
    worker.on('message', (found: OriginResult) => {
      take(found, current);
      nextJob();
    });
    nextJob();
  });
}
