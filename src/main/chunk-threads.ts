/** Computes chunks on threads, one each, so that this thread stays free for the database and its signs of life. */
import { Worker } from 'node:worker_threads';
import { type ChunkRunner, chunkRun } from '../queue/chunk.ts';

/** Under a TypeScript runner there is no compiled worker file: the chunks run in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

export interface ChunkThreads {
  readonly run: ChunkRunner;
  readonly close: () => Promise<void>;
}

export function chunkThreads(): ChunkThreads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  if (!COMPILED) return { run: (chunk) => Promise.resolve(chunkRun(chunk)), close: () => Promise.resolve() };
  const run: ChunkRunner = (chunk, abandoned) => {
    const thread = idle.pop() ?? new Worker(new URL('./chunk-worker.js', import.meta.url));
    all.add(thread);
    return new Promise((resolve, reject) => {
      const over = (): void => {
        thread.off('error', lost);
        thread.off('exit', exited);
        thread.off('message', computed);
        abandoned.removeEventListener('abort', stopped);
      };
      // A thread that failed or was stopped halfway is of no use any more: the next chunk gets a new one.
      const lost = (error: Error): void => {
        over();
        all.delete(thread);
        void thread.terminate();
        reject(error);
      };
      const stopped = (): void => {
        lost(new Error('nobody waits for this chunk any more'));
      };
      const exited = (code: number): void => {
        lost(new Error(`the thread stopped with code ${String(code)}`));
      };
      const computed = (bytes: Uint8Array): void => {
        over();
        idle.push(thread);
        resolve(bytes);
      };
      thread.once('error', lost);
      thread.once('exit', exited);
      thread.once('message', computed);
      abandoned.addEventListener('abort', stopped);
      thread.postMessage(chunk);
    });
  };
  const close = async (): Promise<void> => {
    await Promise.all([...all].map((thread) => thread.terminate()));
  };
  return { run, close };
}
