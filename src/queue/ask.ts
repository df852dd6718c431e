/** Asking a run of the queue, and calling it off. */
import type { Session } from './database.ts';
import { SCHEMA } from './migrate.ts';
import { bossDatabase, type Queue } from './queue.ts';
import { jobId, type Request, requestText, requestTitle, runId } from './request.ts';

/** Chunks per statement when they are put in the queue. */
const BATCH = 1000;

/** Puts what is missing of a run in the queue and gives its id: a run asked before goes on where it was, also after it was called off. */
export async function ask(queue: Queue, request: Request): Promise<string> {
  const text = requestText(request);
  const id = runId(text, queue.model);
  await queue.database.transaction(async (session) => {
    const { version, figuresHash, build } = queue.model;
    const chunks = request.parts.length;
    await session.query(
      `insert into ${SCHEMA}.run (id, model, version, figures_hash, build, title, kind, request, chunks)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [id, queue.name, version, figuresHash, build, requestTitle(request), request.kind, text, chunks],
    );
    const [{ state }] = await session.query<{ state: string }>(`select state from ${SCHEMA}.run where id = $1 for update`, [id]);
    if (state === 'done') return;
    const missing = await missingChunks(session, id, chunks);
    await session.query(
      `update ${SCHEMA}.run set state = 'open', reason = null, ended_at = null, asked_at = now() where id = $1 and state <> 'open'`,
      [id],
    );
    await insertJobs(queue, session, id, missing);
  });
  return id;
}

async function missingChunks(session: Session, run: string, chunks: number): Promise<readonly number[]> {
  const stored = await session.query<{ chunk: number }>(`select chunk from ${SCHEMA}.result where run = $1`, [run]);
  const there = new Set(stored.map((row) => row.chunk));
  return Array.from({ length: chunks }, (_, chunk) => chunk).filter((chunk) => !there.has(chunk));
}

/** A job that is already there stays as it is: its id follows from its run and chunk. */
async function insertJobs({ boss, name, times }: Queue, session: Session, run: string, chunks: readonly number[]): Promise<void> {
  for (let at = 0; at < chunks.length; at += BATCH) {
    const jobs = chunks
      .slice(at, at + BATCH)
      .map((chunk) => ({ id: jobId(run, chunk), name, data: { run, chunk }, expireInSeconds: times.lease }));
    await boss.insert(jobs, { db: bossDatabase(session) });
  }
}

/** Ends an open run; what was stored stays. Gives false when it had ended already. Workers notice at their next beat. */
export async function endRun(queue: Queue, run: string, state: 'cancelled' | 'failed', reason: string): Promise<boolean> {
  return queue.database.transaction(async (session) => {
    const ended = await session.query<{ model: string; chunks: number }>(
      `update ${SCHEMA}.run set state = $2, reason = $3, ended_at = now() where id = $1 and state = 'open' returning model, chunks`,
      [run, state, reason],
    );
    if (ended.length === 0) return false;
    const missing = await missingChunks(session, run, ended[0].chunks);
    const ids = missing.map((chunk) => jobId(run, chunk));
    // From the queue of the model that was asked, which may be another than ours.
    if (ids.length > 0) await queue.boss.deleteJob(ended[0].model, ids, { db: bossDatabase(session) });
    return true;
  });
}

/** Removes a run with all its results. Gives false when there is no such run. */
export async function forgetRun(queue: Queue, run: string): Promise<boolean> {
  await endRun(queue, run, 'cancelled', 'removed');
  const removed = await queue.database.query(`delete from ${SCHEMA}.run where id = $1 returning id`, [run]);
  return removed.length > 0;
}
