/** A worker thread: runs one draw at a time and sends its tables back. */
import { parentPort } from 'node:worker_threads';
import type { MemberJob } from '../ensemble/executor.ts';
import { drawRun } from '../ensemble/fidelity.ts';
import { present } from '../base/must.ts';

export type DrawRequest = Omit<MemberJob, 'draws'> & { readonly draw: number };

const port = present(parentPort, 'the port of the worker thread');
port.on('message', ({ draw, ...job }: DrawRequest) => {
  port.postMessage(drawRun(job, draw));
});
