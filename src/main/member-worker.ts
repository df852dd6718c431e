/** A worker thread: runs one draw at a time and sends its tables back. */
import { parentPort } from 'node:worker_threads';
import { memberRun } from '../ensemble/run-member.ts';
import { present } from '../base/must.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface DrawRequest {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draw: number;
  readonly municipalities: boolean;
}

const port = present(parentPort, 'the port of the worker thread');
port.on('message', (request: DrawRequest) => {
  port.postMessage(memberRun(request.scenario, request.seed, request.draw, request.municipalities));
});
