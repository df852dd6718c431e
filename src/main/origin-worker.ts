/** A worker thread: runs one origin of the back-test at a time and sends its forecasts back. */
import { parentPort } from 'node:worker_threads';
import { present } from '../base/must.ts';
import { type OriginJob, originRun } from '../ensemble/backtest.ts';

const port = present(parentPort, 'the port of the worker thread');
port.on('message', (job: OriginJob) => {
  port.postMessage(originRun(job));
});
