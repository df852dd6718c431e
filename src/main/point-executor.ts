/** Spreads the points of a sensitivity analysis over worker threads. */
import { type PointExecutor, pointsRun } from '../ensemble/points.ts';
import { spreadJobs } from './spread-jobs.ts';

export const pointExecutor = (workers: number): PointExecutor => spreadJobs(workers, './point-worker.js', pointsRun);
