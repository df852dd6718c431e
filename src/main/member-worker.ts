/** A worker thread: runs one draw at a time and sends its tables back. */
import { parentPort } from 'node:worker_threads';
import { present } from '../base/must.ts';
import { type DrawJob, drawRun } from '../ensemble/draw-run.ts';

export type DrawRequest = DrawJob & { readonly draw: number };

const port = present(parentPort, 'the port of the worker thread');
port.on('message', ({ draw, ...job }: DrawRequest) => {
  port.postMessage(drawRun(job, draw));
});
