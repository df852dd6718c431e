/** A worker thread: runs one point of a scenario with its moves at a time and sends the values back. */
import { parentPort } from 'node:worker_threads';
import { present } from '../base/must.ts';
import { type PointJob, pointsRun } from '../ensemble/points.ts';

const port = present(parentPort, 'the port of the worker thread');
port.on('message', (job: PointJob) => {
  port.postMessage(pointsRun(job));
});
