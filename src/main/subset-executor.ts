/** Spreads jobs of subsets over worker threads. */
import { type SubsetExecutor, subsetsRun } from '../ensemble/subsets.ts';
import { spreadJobs } from './spread-jobs.ts';

/** Tells how many subsets are done, not how many jobs. */
export function subsetExecutor(workers: number): SubsetExecutor {
  const spread = spreadJobs(workers, './subset-worker.js', subsetsRun);
  return (jobs, onDone) =>
    spread(jobs, (finished) => {
      onDone(Math.floor((jobs.reduce((sum, job) => sum + job.sets.length, 0) * finished) / jobs.length));
    });
}
