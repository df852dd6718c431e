/** Opens the database: PostgreSQL by its address, otherwise the embedded one in the data folder. */
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { refuse } from '../base/refusal.ts';
import { type Database, databaseOver } from '../queue/database.ts';
import { databaseRefusal } from './database-refusal.ts';
import { folderLock } from './folder-lock.ts';

export interface OpenDatabase {
  readonly database: Database;
  /** True where this process is the only one that can use it. */
  readonly embedded: boolean;
  readonly close: () => Promise<void>;
}

const CONNECT_MS = 10_000;
/** A host that went away without a word is noticed by this; leases do not wait for it. */
const ANSWER_MS = 60_000;
const KEEPALIVE_MS = 5000;
/** Nothing waits for a connection for long, unless a statement inside a transaction goes around it: then this tells. */
const EMBEDDED_CONNECT_MS = 60_000;

/** Throws Refused when the address is wrong or nobody answers there. The password is never told. */
export async function postgresOpen(url: string, where: string, connections: number): Promise<OpenDatabase> {
  const { host, user } = addressOf(url, where);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE_MS,
    application_name: 'doorstroom',
  });
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw databaseRefusal(error, host, user);
  }
  return { database: databaseOver(pool), embedded: false, close: () => pool.end() };
}

const PROTOCOLS = new Set(['postgres:', 'postgresql:']);

function addressOf(url: string, where: string): { host: string; user: string } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !PROTOCOLS.has(parsed.protocol))
    return refuse({
      code: 'database.url',
      where,
      // Not repeated: a mistyped address may hold a password.
      what: 'is not the address of a PostgreSQL database',
      remedy: 'write it as postgres://user:password@host:5432/name, special characters of the password percent-encoded',
    });
  return {
    host: `${parsed.host === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.host}${parsed.pathname}`,
    user: parsed.username,
  };
}

/** Named after the PostgreSQL that wrote it: another one cannot read it. */
const EMBEDDED_FOLDER = 'postgres-18';

export async function embeddedOpen(folder: string, say: (line: string) => void): Promise<OpenDatabase> {
  const unlock = await folderLock(folder, say);
  const lite = await PGlite.create(join(folder, EMBEDDED_FOLDER));
  const pool = new pg.Pool(Object.assign({ max: 1, connectionTimeoutMillis: EMBEDDED_CONNECT_MS }, createPgConfig(lite)));
  const close = async (): Promise<void> => {
    await pool.end();
    await lite.close();
    await unlock();
  };
  return { database: databaseOver(pool), embedded: true, close };
}
