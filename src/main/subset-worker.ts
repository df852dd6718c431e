/** A worker thread: runs one job of subsets at a time and sends its values back. */
import { parentPort } from 'node:worker_threads';
import { present } from '../base/must.ts';
import { type SubsetJob, subsetsRun } from '../ensemble/subsets.ts';

const port = present(parentPort, 'the port of the worker thread');
port.on('message', (job: SubsetJob) => {
  port.postMessage(subsetsRun(job));
});
