/** What is in the queue: runs with their progress, workers with their sign of life. */
import type { Session } from './database.ts';
import { SCHEMA } from './migrate.ts';

export type RunState = 'open' | 'done' | 'cancelled' | 'failed';

export interface QueueRun {
  readonly run: string;
  readonly title: string;
  readonly state: RunState;
  readonly chunks: number;
  readonly done: number;
  readonly version: string;
  /** Model that may compute it, as a worker names its own. */
  readonly model: string;
  readonly reason: string | null;
  readonly askedAt: string;
  readonly endedAt: string | null;
}

export interface QueueWorker {
  readonly worker: string;
  readonly host: string;
  readonly pid: number;
  readonly slots: number;
  readonly version: string;
  readonly model: string;
  readonly holding: number;
  readonly finished: number;
  /** Seconds since its last sign of life. */
  readonly silent: number;
}

const TIME = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The newest first. */
export const runsOf = (session: Session): Promise<readonly QueueRun[]> =>
  session.query<QueueRun>(
    `select id as run, title, state, chunks, done, version, model, reason, ${TIME('asked_at')} as "askedAt", ${TIME('ended_at')} as "endedAt"
    from ${SCHEMA}.run order by asked_at desc, id`,
  );

/** Workers that gave a sign of life in the last `seconds`. */
export const workersOf = (session: Session, seconds: number): Promise<readonly QueueWorker[]> =>
  session.query<QueueWorker>(
    `select id as worker, host, pid, slots, version, model, holding, finished, extract(epoch from now() - seen_at)::integer as silent
    from ${SCHEMA}.worker where seen_at > now() - $1 * interval '1 second' order by host, pid`,
    [seconds],
  );

export interface Standing {
  readonly state: RunState;
  readonly reason: string | null;
  readonly done: number;
}

/** Null when there is no such run. */
export async function standingOf(session: Session, run: string): Promise<Standing | null> {
  const rows = await session.query<Standing>(`select state, reason, done from ${SCHEMA}.run where id = $1`, [run]);
  return rows.length === 0 ? null : rows[0];
}

export async function storedChunks(session: Session, run: string): Promise<readonly number[]> {
  const rows = await session.query<{ chunk: number }>(`select chunk from ${SCHEMA}.result where run = $1 order by chunk`, [run]);
  return rows.map((row) => row.chunk);
}

export interface StoredChunk {
  readonly chunk: number;
  readonly hash: string;
  readonly bytes: Buffer;
}

export const chunkBytes = (session: Session, run: string, chunks: readonly number[]): Promise<readonly StoredChunk[]> =>
  session.query<StoredChunk>(`select chunk, hash, bytes from ${SCHEMA}.result where run = $1 and chunk = any($2::integer[])`, [
    run,
    chunks,
  ]);
