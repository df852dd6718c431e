/** The databases that the queue is proven on: the embedded one, and a fresh database on the server of TEST_DATABASE_URL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { present } from '../../src/base/must.ts';
import { embeddedOpen, type OpenDatabase, postgresOpen } from '../../src/main/database.ts';

export const SERVERS = ['embedded', 'PostgreSQL'] as const;

/** Connections of one process in these tests: an asker and some workers share them. */
const CONNECTIONS = 6;

export async function open(server: (typeof SERVERS)[number]): Promise<OpenDatabase> {
  if (server === 'PostgreSQL') {
    const { url, drop } = await freshDatabase();
    const opened = await postgresOpen(url, 'TEST_DATABASE_URL', CONNECTIONS);
    return {
      ...opened,
      close: async () => {
        await opened.close();
        await drop();
      },
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'doorstroom-queue-'));
  const opened = await embeddedOpen(join(folder, 'queue'), () => undefined);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let made = 0;

export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = present(process.env['TEST_DATABASE_URL'], 'TEST_DATABASE_URL: run npm run postgres');
  const name = `doorstroom_test_${String(process.pid)}_${String(made++)}`;
  const command = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  await command(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(`drop database if exists ${name} with (force)`) };
}
