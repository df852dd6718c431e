/** The tables of the queue, in a schema of their own; brought up to date in steps, each once, whoever comes first. */
import { refuse } from '../base/refusal.ts';
import type { Database, Session } from './database.ts';

export const SCHEMA = 'doorstroom_queue';
/** Schema of the job library. */
export const JOB_SCHEMA = 'doorstroom_queue_jobs';

/** What `gen_random_uuid` without an extension needs. */
const SERVER_OLDEST = 13;

/** Never change a step that was released: add one. */
const STEPS: readonly string[] = [
  `create table ${SCHEMA}.run (
    id text primary key check (id ~ '^[0-9a-f]{16}$'),
    model text not null,
    version text not null,
    figures_hash text not null,
    build text not null,
    title text not null,
    kind text not null check (kind in ('members', 'subsets')),
    request text not null,
    chunks integer not null check (chunks > 0),
    done integer not null default 0,
    state text not null default 'open' check (state in ('open', 'done', 'cancelled', 'failed')),
    reason text,
    asked_at timestamptz not null default now(),
    ended_at timestamptz
  );
  create table ${SCHEMA}.result (
    run text not null references ${SCHEMA}.run on delete cascade,
    chunk integer not null check (chunk >= 0),
    hash text not null,
    bytes bytea not null,
    worker text not null,
    stored_at timestamptz not null default now(),
    primary key (run, chunk)
  );
  create table ${SCHEMA}.worker (
    id text primary key,
    host text not null,
    pid integer not null,
    slots integer not null,
    model text not null,
    version text not null,
    holding integer not null default 0,
    finished integer not null default 0,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  );`,
];

/** Safe to run again, by any number of processes at once; a process killed half-way leaves nothing. */
export async function migrate(database: Database): Promise<void> {
  if ((await versionOf(database)) === STEPS.length) return;
  await database.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtext('${SCHEMA}'))`);
    const version = await versionOf(session);
    if (version === null) await begin(session);
    for (let step = version ?? 0; step < STEPS.length; step++) {
      await session.query(STEPS[step]);
      await session.query(`insert into ${SCHEMA}.migration (version) values ($1)`, [step + 1]);
    }
  });
}

async function begin(session: Session): Promise<void> {
  const [{ server }] = await session.query<{ server: string }>(`select current_setting('server_version_num') as server`);
  if (Math.floor(Number(server) / 10_000) < SERVER_OLDEST)
    refuse({
      code: 'database.too-old',
      where: 'the database',
      what: `is PostgreSQL ${server}`,
      remedy: `use PostgreSQL ${String(SERVER_OLDEST)} or later`,
    });
  await session.query(`create schema ${SCHEMA}`);
  await session.query(`create table ${SCHEMA}.migration (version integer primary key, applied_at timestamptz not null default now())`);
}

/** Last step applied, or null where there is nothing yet. Refuses tables of a later Doorstroom. */
async function versionOf(session: Session): Promise<number | null> {
  // Read from the catalogue as a table: after waiting for a lock, to_regclass may still answer from before somebody else made it.
  const there = await session.query(`select 1 from pg_catalog.pg_tables where schemaname = $1 and tablename = 'migration'`, [SCHEMA]);
  if (there.length === 0) return null;
  const [{ version }] = await session.query<{ version: number }>(
    `select coalesce(max(version), 0)::integer as version from ${SCHEMA}.migration`,
  );
  if (version > STEPS.length)
    refuse({
      code: 'database.newer',
      where: 'the database',
      what: `its queue has version ${String(version)}, this Doorstroom knows ${String(STEPS.length)}`,
      remedy: 'use the newest Doorstroom on every machine',
    });
  return version;
}
