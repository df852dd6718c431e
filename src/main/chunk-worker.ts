/** A worker thread: computes one chunk at a time and sends its bytes back. */
import { parentPort } from 'node:worker_threads';
import { present } from '../base/must.ts';
import { type Chunk, chunkRun } from '../queue/chunk.ts';

const port = present(parentPort, 'the port of the worker thread');
port.on('message', (chunk: Chunk) => {
  const bytes = chunkRun(chunk);
  port.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
