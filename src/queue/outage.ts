/** A database that restarts or a network that stumbles: wait and try again, up to a limit. Everything the queue does may be repeated. */
import { refuse } from '../base/refusal.ts';

/** Longer than a restart, a failover or a replaced switch takes. */
const PATIENCE_S = 300;
const RETRY_MS = 1000;

/** Trouble of the network, told by Node. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** Trouble that passes, told by PostgreSQL: shutting down, starting up, too many connections, deadlock, lock not available. */
const PASSING = new Set(['57P01', '57P02', '57P03', '53300', '40P01', '40001', '55P03']);
const CONNECTION_CLASS = '08';
/** What the driver says without a code. */
const DRIVER =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/i;

export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  const told = typeof code === 'string' ? code : '';
  return NETWORK.has(told) || PASSING.has(told) || told.startsWith(CONNECTION_CLASS) || DRIVER.test(error.message);
}

/** Repeats `work` while the database is away; gives up with a refusal after five minutes. */
export async function patiently<T>(say: (line: string) => void, work: () => Promise<T>, patience = PATIENCE_S): Promise<T> {
  const started = performance.now();
  for (let told = false; ; told = true) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      if (performance.now() - started > patience * 1000)
        refuse({
          code: 'database.away',
          where: 'the database',
          what: `has not answered for ${String(patience)} seconds`,
          remedy: 'start it and give the same command again: a run goes on where it was',
        });
      if (!told) say('the database does not answer; trying again every second');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
