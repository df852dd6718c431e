/** The queue of one model in one database: our tables, and pg-boss for the order, the taking and the retaking of jobs. */
import PgBoss from 'pg-boss';
import type { Database, Session } from './database.ts';
import { JOB_SCHEMA, migrate, SCHEMA } from './migrate.ts';
import { type Model, modelKey } from './model.ts';

/** Seconds. A worker that is silent for `lease` has lost its chunks; somebody looks for such chunks every `sweep`. */
export interface Times {
  readonly lease: number;
  /** A worker tells so often that it is alive. */
  readonly beat: number;
  readonly sweep: number;
  /** Whoever waits looks again after so long. */
  readonly poll: number;
}

/** A killed worker's chunk is free within lease + sweep: 11 s. Three beats may be missed by a machine that is too busy. */
export const TIMES: Times = { lease: 9, beat: 2, sweep: 2, poll: 0.5 };

export interface Queue {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly model: Model;
  /** Key of the model, and name of its queue in the library. */
  readonly name: string;
  readonly times: Times;
  readonly close: () => Promise<void>;
}

/** Ended runs are kept so long, so that asking again costs nothing. */
export const KEPT_DAYS = 7;
/** Nobody waits longer for a worker. */
const OPEN_DAYS = 30;
const MINUTES_PER_DAY = 1440;
/** Takings are limited by {@link TAKES_MAX}, which tells why; the limit of the library only has to be higher. */
const LIBRARY_RETRIES = 1000;
/** A chunk that was taken so often and never finished kills its workers, e.g. because it does not fit their memory. */
export const TAKES_MAX = 20;

export interface QueueOptions {
  readonly database: Database;
  readonly model: Model;
  /** True for workers: they also return chunks of workers that fell silent. */
  readonly sweeping: boolean;
  /** Told what goes wrong in the background; the next beat tries again. */
  readonly onError: (error: Error) => void;
  readonly times?: Times;
}

export async function queueOpen({ database, model, sweeping, onError, times = TIMES }: QueueOptions): Promise<Queue> {
  await migrate(database);
  await forgetOld(database);
  const name = modelKey(model);
  const boss = await bossStart(database, sweeping ? times.sweep : null, name);
  boss.on('error', onError);
  return { database, boss, model, name, times, close: () => boss.stop({ graceful: false, close: false }) };
}

/** What processes meet that make the same tables at the same moment: deadlock, there already, changed meanwhile. */
const COLLISIONS = new Set(['40P01', '23505', '42P06', '42P07', '42710', 'XX000']);
const SET_UP_TRIES = 10;

/** The library makes tables of its own and one per queue; of processes that start together one may have to go again, with a fresh start. */
async function bossStart(database: Database, sweep: number | null, name: string, tries = SET_UP_TRIES): Promise<PgBoss> {
  const boss = new PgBoss({
    db: bossDatabase(database),
    schema: JOB_SCHEMA,
    schedule: false,
    supervise: sweep !== null,
    ...(sweep === null ? {} : { maintenanceIntervalSeconds: sweep }),
  });
  try {
    await boss.start();
    if ((await boss.getQueue(name)) === null)
      await boss.createQueue(name, { name, retryLimit: LIBRARY_RETRIES, retryDelay: 0, retentionMinutes: OPEN_DAYS * MINUTES_PER_DAY });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    if (tries === 0 || !COLLISIONS.has(String((error as { code?: unknown }).code))) throw error;
    return bossStart(database, sweep, name, tries - 1);
  }
}

/** What the library needs of a database or of a transaction. */
export const bossDatabase = (session: Session): PgBoss.Db => ({
  executeSql: async (text, values: readonly unknown[] | undefined) => ({ rows: [...(await session.query(text, values))] }),
});

async function forgetOld(database: Database): Promise<void> {
  await database.query(
    `delete from ${SCHEMA}.run where ended_at < now() - $1 * interval '1 day' or asked_at < now() - $2 * interval '1 day'`,
    [KEPT_DAYS, OPEN_DAYS],
  );
  await database.query(`delete from ${SCHEMA}.worker where seen_at < now() - $1 * interval '1 day'`, [KEPT_DAYS]);
}
