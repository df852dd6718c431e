/**
 * One process per folder. The embedded database takes no lock of its own: of two processes that write in one folder, one loses rows without any
 * error. So a lock is taken before it is opened, and whoever comes second is refused.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { lock } from 'proper-lockfile';
import { refuse } from '../base/refusal.ts';

/** The holder renews its lock so often, and it lapses after so long: opening the database may keep the holder busy for ten seconds. */
const RENEW_MS = 5000;
const LAPSE_MS = 30_000;
const RETRY_MS = 1000;

/** Waits for the lock of a process that was killed; refuses at once when its holder is alive. Gives the way to release it. */
export async function folderLock(folder: string, say: (line: string) => void): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let told = false; ; told = true) {
    const release = await attempt(folder);
    if (release !== null) {
      writeFileSync(ownerFile(folder), JSON.stringify({ host: hostname(), pid: process.pid }));
      return release;
    }
    if (!ownerIsDead(folder)) inUse(folder);
    if (!told) say(`the process that had ${folder} open was stopped; its lock lapses within ${String(LAPSE_MS / 1000)} seconds`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

const ownerFile = (folder: string): string => `${folder}.owner.json`;

async function attempt(folder: string): Promise<(() => Promise<void>) | null> {
  try {
    return await lock(folder, { stale: LAPSE_MS, update: RENEW_MS, onCompromised: lostLock });
  } catch (error) {
    if ((error as { code?: string }).code === 'ELOCKED') return null;
    throw error;
  }
}

/** Somebody else may be writing: nothing of ours may be written any more, not even on the way out. */
function lostLock(error: Error): never {
  process.stderr.write(`fault: the lock on the embedded database was lost (${error.message}); stopped before anything could be damaged\n`);
  process.exit(1);
}

/** Only when it is certain: a process of this machine that is no more. */
function ownerIsDead(folder: string): boolean {
  try {
    const { host, pid } = JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as { host?: unknown; pid?: unknown };
    if (host !== hostname() || typeof pid !== 'number') return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
}

function inUse(folder: string): never {
  return refuse({
    code: 'database.in-use',
    where: folder,
    what: 'another process has the embedded database open',
    why: 'it is for one process; with two, rows would be lost without an error',
    remedy: 'wait until that command is ready, set DOORSTROOM_DATA to another folder, or use PostgreSQL with --database-url',
  });
}
