/** The executors over the queue: whoever asks puts a run in, waits for its chunks and puts them together in their own order. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { must } from '../base/must.ts';
import { refuse } from '../base/refusal.ts';
import type { Executor } from '../ensemble/executor.ts';
import { membersFromBytes, valuesFromBytes } from '../ensemble/member-bytes.ts';
import type { SubsetExecutor } from '../ensemble/subsets.ts';
import { ask, endRun } from './ask.ts';
import { chunkBytes, type Standing, standingOf, type StoredChunk, storedChunks, workersOf } from './look.ts';
import { modelText } from './model.ts';
import { patiently } from './outage.ts';
import { KEPT_DAYS, type Queue } from './queue.ts';
import { chunkSize, digest, membersRequest, type Request, subsetsRequest } from './request.ts';

const inflate = promisify(inflateRaw);

export interface Asker {
  readonly executor: Executor;
  readonly subsetExecutor: SubsetExecutor;
  /** Calls off every run that is being waited for. */
  readonly callOff: () => Promise<void>;
}

/** Chunks fetched in one statement: some tens of megabytes where results are per municipality. */
const FETCH = 8;
/** Without progress for so long, somebody looks whether there is a worker at all. */
const HINT_S = 10;

export function askerOver(queue: Queue, say: (line: string) => void): Asker {
  const waiting = new Set<string>();
  const run = async <T>(request: Request, read: (bytes: Uint8Array) => T, onDone: (finished: number) => void): Promise<readonly T[]> => {
    const id = await patiently(say, () => ask(queue, request));
    say(`run ${id}: ${String(request.parts.length)} chunks in the queue; ctrl-C or "doorstroom queue cancel ${id}" calls it off`);
    waiting.add(id);
    try {
      return await collect({ queue, say, id, request, read, onDone });
    } finally {
      waiting.delete(id);
    }
  };
  return {
    executor: async (job, onDone) => {
      const members = (await run(membersRequest(job), membersFromBytes, onDone)).flat();
      return job.scenarios.map((_, scenario) => members.filter((_, i) => i % job.scenarios.length === scenario));
    },
    subsetExecutor: (jobs, onDone) => run(subsetsRequest(jobs), valuesFromBytes, onDone),
    callOff: async () => {
      for (const id of waiting) await endRun(queue, id, 'cancelled', 'called off by who asked for it');
    },
  };
}

interface Collecting<T> {
  readonly queue: Queue;
  readonly say: (line: string) => void;
  readonly id: string;
  readonly request: Request;
  readonly read: (bytes: Uint8Array) => T;
  readonly onDone: (finished: number) => void;
}

async function collect<T>(collecting: Collecting<T>): Promise<readonly T[]> {
  const { queue, say, id, request, onDone } = collecting;
  const parts = new Map<number, T>();
  let finished = 0;
  const hint = hinter(queue, say);
  while (parts.size < request.parts.length) {
    const fresh = await patiently(say, () => freshChunks(collecting, parts));
    for (const stored of fresh) {
      parts.set(stored.chunk, collecting.read(await verified(id, stored)));
      onDone((finished += chunkSize(request, stored.chunk)));
    }
    if (fresh.length > 0) hint.progress();
    else {
      await patiently(say, () => hint.look());
      await new Promise((resolve) => setTimeout(resolve, queue.times.poll * 1000));
    }
  }
  return request.parts.map((_, chunk) => present(parts, chunk));
}

function present<T>(parts: ReadonlyMap<number, T>, chunk: number): T {
  must(parts.has(chunk), `chunk ${String(chunk)} came`);
  return parts.get(chunk) as T;
}

/** The next stored chunks that were not fetched yet. Refuses when the run was called off, failed or removed. */
async function freshChunks<T>({ queue, id, request }: Collecting<T>, parts: ReadonlyMap<number, T>): Promise<readonly StoredChunk[]> {
  const standing = await standingOf(queue.database, id);
  const chunks = await storedChunks(queue.database, id);
  must(new Set(chunks).size === chunks.length, `no chunk of run ${id} was stored twice`);
  const fresh = chunks.filter((chunk) => !parts.has(chunk));
  if (fresh.length === 0) stillComing(id, standing, parts.size, request.parts.length);
  return chunkBytes(queue.database, id, fresh.slice(0, FETCH));
}

function stillComing(id: string, standing: Standing | null, fetched: number, chunks: number): void {
  if (standing?.state === 'open') return;
  const where = `run ${id}`;
  const after = `after ${String(fetched)} of ${String(chunks)} chunks`;
  const again = `give the same command again: what was computed is kept for ${String(KEPT_DAYS)} days`;
  if (standing?.state === 'cancelled')
    refuse({ code: 'queue.cancelled', where, what: `called off ${after}`, why: standing.reason ?? 'no reason stored', remedy: again });
  if (standing?.state === 'failed')
    refuse({
      code: 'queue.failed',
      where,
      what: `stopped ${after}: ${standing.reason ?? 'no reason stored'}`,
      remedy: 'mend the cause, then give the same command again; without --queue it shows on this machine',
    });
  // A run that is done has all its chunks; they can only have been removed.
  refuse({ code: 'queue.gone', where, what: 'its results were removed from the database', remedy: 'give the same command again' });
}

/** The bytes as they were computed: a damaged result is never used. */
async function verified(id: string, { chunk, hash, bytes }: StoredChunk): Promise<Uint8Array> {
  const unpacked = await inflate(bytes).catch(() => null);
  if (unpacked !== null && digest(unpacked) === hash) return unpacked;
  return refuse({
    code: 'queue.damaged',
    where: `run ${id}, chunk ${String(chunk)}`,
    what: 'the stored result does not have the hash that its worker gave it',
    why: 'somebody or something changed it in the database',
    remedy: `doorstroom queue forget ${id}, then give the same command again`,
  });
}

/** Says once, after a while without progress, that no worker can do this run. */
function hinter({ database, model, name, times }: Queue, say: (line: string) => void): { progress: () => void; look: () => Promise<void> } {
  let since = performance.now();
  let told = false;
  const progress = (): void => {
    since = performance.now();
  };
  const look = async (): Promise<void> => {
    if (told || performance.now() - since < HINT_S * 1000) return;
    const alive = await workersOf(database, times.lease);
    progress();
    if (alive.some((worker) => worker.model === name)) return;
    told = true;
    const others =
      alive.length === 0 ? 'no worker is at the queue' : `the ${String(alive.length)} workers at the queue are of another version or build`;
    say(`${others}; start one of ${modelText(model)}: doorstroom worker --database-url URL`);
  };
  return { progress, look };
}
