/** The queue as the commands see it: opens the database, connects asker and worker to it, and listens to ctrl-C. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { QueueDoor, QueueWish } from '../cli/queue-door.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { figuresHash } from '../figures/catalogue.ts';
import { endRun, forgetRun } from '../queue/ask.ts';
import { askerOver } from '../queue/asker.ts';
import { runsOf, workersOf } from '../queue/look.ts';
import { type Queue, queueOpen } from '../queue/queue.ts';
import { workerRun } from '../queue/worker.ts';
import { chunkThreads } from './chunk-threads.ts';
import { dataFolder } from './data-folder.ts';
import { embeddedOpen, type OpenDatabase, postgresOpen } from './database.ts';
import { databaseRefusal } from './database-refusal.ts';
import { programDigest } from './program-digest.ts';

/** Connections beside one per slot: for signs of life and for taking back what fell silent. */
const SPARE_CONNECTIONS = 2;
const CONNECTIONS_MAX = 10;
/** A worker that was silent for longer is not told as alive. */
const ALIVE_S = 15;

export async function queueDoor(wish: QueueWish): Promise<QueueDoor> {
  const opened = await open(wish);
  const queue = await queueOpen({
    database: opened.database,
    model: { version: VERSION, figuresHash: figuresHash(), build: programDigest() },
    sweeping: wish.purpose === 'work' || opened.embedded,
    onError: () => undefined,
  }).catch(async (error: unknown) => {
    await opened.close();
    throw databaseRefusal(error, 'the database', '');
  });
  const close = async (): Promise<void> => {
    await queue.close();
    await opened.close();
  };
  return {
    embedded: opened.embedded,
    ...asking(queue, opened.embedded, wish),
    ...looking(queue),
    work: (drain) => working(queue, wish, drain),
    close,
  };
}

async function open({ databaseUrl, purpose, threads, say }: QueueWish): Promise<OpenDatabase> {
  const fromEnvironment = process.env['DATABASE_URL'];
  const url = databaseUrl ?? (fromEnvironment === '' ? undefined : fromEnvironment);
  const connections = Math.min(threads + SPARE_CONNECTIONS, CONNECTIONS_MAX);
  if (url !== undefined) return postgresOpen(url, databaseUrl === undefined ? 'DATABASE_URL' : '--database-url', connections);
  const folder = join(dataFolder(), 'queue');
  if (purpose === 'ask') say(`no --database-url: this machine alone computes, with its queue in ${folder}`);
  return embeddedOpen(folder, say);
}

/** On the embedded database nobody else can compute, so whoever asks is also the worker. */
function asking(queue: Queue, embedded: boolean, wish: QueueWish): Pick<QueueDoor, 'executor' | 'subsetExecutor'> {
  const asker = askerOver(queue, wish.say);
  const during = async <T>(work: Promise<T>): Promise<T> => {
    const callOff = (): void => {
      asker.callOff().catch((error: unknown) => {
        wish.say(`could not be called off: ${error instanceof Error ? error.message : String(error)}`);
      });
    };
    process.once('SIGINT', callOff);
    try {
      return await (embedded ? besideWorker(queue, wish, work) : work);
    } finally {
      process.off('SIGINT', callOff);
    }
  };
  return {
    executor: (job, onDone) => during(asker.executor(job, onDone)),
    subsetExecutor: (jobs, onDone) => during(asker.subsetExecutor(jobs, onDone)),
  };
}

async function besideWorker<T>(queue: Queue, wish: QueueWish, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const worker = compute(queue, { ...wish, say: () => undefined }, false, stop.signal);
  try {
    // The worker ends before the work only when it fails.
    return await Promise.race([work, worker.then(() => work)]);
  } finally {
    stop.abort();
    await worker.catch(() => undefined);
  }
}

async function working(queue: Queue, wish: QueueWish, drain: boolean): Promise<void> {
  const stop = new AbortController();
  const finish = (): void => {
    wish.say('finishing what is in hand; once more stops at once');
    stop.abort();
  };
  process.once('SIGINT', finish);
  process.once('SIGTERM', finish);
  await compute(queue, wish, drain, stop.signal);
}

async function compute(queue: Queue, { threads, say }: QueueWish, drain: boolean, stop: AbortSignal): Promise<void> {
  const { run, close } = chunkThreads();
  const [host, pid] = [hostname(), process.pid];
  const id = `${host} ${String(pid)} ${randomUUID().slice(0, 8)}`;
  try {
    await workerRun({ queue, id, host, pid, slots: threads, run, drain, stop, say });
  } finally {
    await close();
  }
}

function looking(queue: Queue): Pick<QueueDoor, 'runs' | 'workers' | 'cancel' | 'forget'> {
  return {
    runs: () => runsOf(queue.database),
    workers: () => workersOf(queue.database, ALIVE_S),
    cancel: (run) => endRun(queue, run, 'cancelled', 'called off with doorstroom queue cancel'),
    forget: async (run) => {
      await forgetRun(queue, run);
    },
  };
}
