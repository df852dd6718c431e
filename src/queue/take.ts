/** What a worker does at the queue: take chunks, say that it is alive, store results. */
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { endRun } from './ask.ts';
import { type Chunk } from './chunk.ts';
import type { Session } from './database.ts';
import { JOB_SCHEMA, SCHEMA } from './migrate.ts';
import { bossDatabase, type Queue, TAKES_MAX } from './queue.ts';
import { chunkOf, digest, type Request, runId } from './request.ts';

const deflate = promisify(deflateRaw);
/** The quickest level: tables shrink to a third, and a harder one gains little. */
const LEVEL = 1;

export interface Taken {
  readonly run: string;
  readonly index: number;
  readonly jobId: string;
  /** How often the chunk was taken before: tells this taking from a later one. */
  readonly takes: number;
  readonly chunk: Chunk;
}

/** Up to `most` chunks that nobody else has now. */
export async function take(queue: Queue, most: number): Promise<readonly Taken[]> {
  const jobs = await fetchJobs(queue, most);
  const taken = await Promise.all(jobs.map((job) => takenOf(queue, job)));
  return taken.filter((each) => each !== null);
}

interface FetchedJob {
  readonly id: string;
  readonly retryCount: number;
  readonly data: { readonly run: string; readonly chunk: number };
}

/** The library swallows errors of the database when it fetches, so that an unreachable one looks like an empty queue: they are caught on the way. */
async function fetchJobs({ boss, database, name }: Queue, most: number): Promise<readonly FetchedJob[]> {
  let failure: unknown;
  const watched: Session = {
    query: (text, values) =>
      database.query<never>(text, values).catch((error: unknown) => {
        failure = error;
        throw error;
      }),
  };
  const jobs = await boss.fetch<FetchedJob['data']>(name, { batchSize: most, includeMetadata: true, db: bossDatabase(watched) });
  if (failure !== undefined) throw failure as Error;
  return jobs;
}

async function takenOf(queue: Queue, { id, retryCount, data: { run, chunk: index } }: FetchedJob): Promise<Taken | null> {
  const request = (await wanted(queue.database, run, index)) ? await requestOf(queue, run) : null;
  if (request !== null && retryCount < TAKES_MAX) return { run, index, jobId: id, takes: retryCount, chunk: chunkOf(request, index) };
  const reason = `chunk ${String(index)} was taken ${String(TAKES_MAX)} times and never finished: its workers stop or run out of memory`;
  if (request !== null) await endRun(queue, run, 'failed', reason);
  await queue.boss.deleteJob(queue.name, id);
  return null;
}

/** False where the run was called off, or somebody stored the chunk after this job was given to another. */
async function wanted(session: Session, run: string, chunk: number): Promise<boolean> {
  const rows = await session.query(
    `select 1 from ${SCHEMA}.run where id = $1 and state = 'open' and not exists (select 1 from ${SCHEMA}.result where run = $1 and chunk = $2)`,
    [run, chunk],
  );
  return rows.length > 0;
}

const requests = new WeakMap<Queue, { readonly run: string; readonly request: Request }>();

/** The request of a run, or null when it is gone or was changed. The latest is kept: chunks of one run come one after another. */
async function requestOf(queue: Queue, run: string): Promise<Request | null> {
  const kept = requests.get(queue);
  if (kept?.run === run) return kept.request;
  const rows = await queue.database.query<{ request: string }>(`select request from ${SCHEMA}.run where id = $1`, [run]);
  if (rows.length === 0) return null;
  if (runId(rows[0].request, queue.model) !== run) {
    await endRun(queue, run, 'failed', 'what was asked was changed in the database');
    return null;
  }
  const request = JSON.parse(rows[0].request) as Request;
  requests.set(queue, { run, request });
  return request;
}

/** Renews the lease on what a worker holds, and gives the ids of the jobs that are still its own. */
export async function renew({ database, name }: Queue, held: readonly Taken[]): Promise<ReadonlySet<string>> {
  if (held.length === 0) return new Set();
  // The one place that writes in a table of the library: this line of it has no heartbeat of its own.
  const rows = await database.query<{ id: string }>(
    `update ${JOB_SCHEMA}.job set started_on = now()
    from unnest($2::uuid[], $3::integer[]) as held (id, takes)
    where job.name = $1 and job.id = held.id and job.state = 'active' and job.retry_count = held.takes returning job.id`,
    [name, held.map((taken) => taken.jobId), held.map((taken) => taken.takes)],
  );
  return new Set(rows.map((row) => row.id));
}

/**
 * Stores the result of a chunk and takes its job from the queue, both or neither. `again`: somebody had stored it before; `unwanted`: the run was called off.
 * Ends the run as failed when two workers gave different bytes. Safe to repeat when the connection broke and nobody knows whether it was stored.
 */
export async function store(queue: Queue, taken: Taken, bytes: Uint8Array, worker: string): Promise<'stored' | 'again' | 'unwanted'> {
  const hash = digest(bytes);
  const packed = await deflate(bytes, { level: LEVEL });
  const outcome = await queue.database.transaction((session) => storeIn(queue, session, taken, { hash, packed, worker }));
  if (outcome !== 'differs') return outcome;
  await endRun(queue, taken.run, 'failed', `two workers gave different bytes for chunk ${String(taken.index)}; the second was ${worker}`);
  return 'unwanted';
}

interface Result {
  readonly hash: string;
  readonly packed: Buffer;
  readonly worker: string;
}

type Outcome = 'stored' | 'again' | 'unwanted' | 'differs';

async function storeIn({ boss, name }: Queue, session: Session, { run, index, jobId }: Taken, result: Result): Promise<Outcome> {
  const { hash, packed, worker } = result;
  // The run is held first: whoever calls it off comes before or after all of this.
  const open = await session.query(`select 1 from ${SCHEMA}.run where id = $1 and state = 'open' for update`, [run]);
  // Whatever became of it meanwhile, e.g. given to another worker: with its result stored, or with nobody waiting, there is no job.
  await boss.deleteJob(name, jobId, { db: bossDatabase(session) });
  if (open.length === 0) return 'unwanted';
  const stored = await session.query(
    `insert into ${SCHEMA}.result (run, chunk, hash, bytes, worker) values ($1, $2, $3, $4, $5) on conflict do nothing returning chunk`,
    [run, index, hash, packed, worker],
  );
  if (stored.length === 0) {
    const [before] = await session.query<{ hash: string }>(`select hash from ${SCHEMA}.result where run = $1 and chunk = $2`, [run, index]);
    if (before.hash !== hash) return 'differs';
  } else {
    await session.query(
      `update ${SCHEMA}.run set done = done + 1, state = case when done + 1 = chunks then 'done' else state end,
      ended_at = case when done + 1 = chunks then now() end where id = $1`,
      [run],
    );
  }
  return stored.length === 0 ? 'again' : 'stored';
}
