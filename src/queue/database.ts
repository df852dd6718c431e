/** The database as the queue sees it; `main` opens one on PostgreSQL or on the embedded database. */
import type { Pool, PoolClient } from 'pg';

export interface Session {
  /** Rows of one statement; `values` fill $1, $2, … */
  readonly query: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
}

export interface Database extends Session {
  /** All of it or nothing. Inside, only `session` may be used: the embedded database has one connection. */
  readonly transaction: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
}

export function databaseOver(pool: Pool): Database {
  return {
    query: (text, values) => (values === undefined ? script(pool, text) : sessionOver(pool).query(text, values)),
    transaction: (work) => transaction(pool, work),
  };
}

const sessionOver = (client: Pool | PoolClient): Session => ({
  query: async <Row>(text: string, values?: readonly unknown[]) => {
    const result = await (values === undefined ? client.query(text) : client.query(text, [...values]));
    // Of several statements the driver gives several results, which its types do not tell.
    const last = (Array.isArray(result) ? result.at(-1) : result) as { readonly rows: readonly Row[] };
    return last.rows;
  },
});

/**
 * Without values several statements may stand in one text, with their own begin and commit: the job library writes so. When one fails, the
 * connection is left inside a broken transaction and would fail whoever gets it next, so it is rolled back first.
 */
async function script<Row>(pool: Pool, text: string): Promise<readonly Row[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await sessionOver(client).query<Row>(text);
  } catch (error) {
    broken = await rolledBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A connection that cannot even roll back is thrown away; what it held is then undone by the server. */
async function rolledBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function transaction<T>(pool: Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const value = await work(sessionOver(client));
    await client.query('commit');
    return value;
  } catch (error) {
    broken = await rolledBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}
