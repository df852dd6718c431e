/** What a database says when it cannot be opened, as a refusal with a remedy. */
import { Refused } from '../base/refusal.ts';

interface Told {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

const LOGIN: Told = {
  code: 'database.login',
  what: 'does not accept this user and password',
  remedy: 'check user and password in the address',
};
const AWAY: Told = {
  code: 'database.unreachable',
  what: 'nobody answers there',
  remedy: 'check host and port, and that PostgreSQL runs and may be reached from here',
};
const NO_HOST: Told = { code: 'database.unknown-host', what: 'there is no such host', remedy: 'check the name of the host' };

const TOLD: Readonly<Record<string, Told>> = {
  '28P01': LOGIN,
  '28000': LOGIN,
  '3D000': {
    code: 'database.missing',
    what: 'the server has no database of this name',
    remedy: 'make one (createdb) or name another in the address',
  },
  '42501': {
    code: 'database.rights',
    what: 'this user may not make the tables of the queue',
    remedy: 'give the user the right to create in this database: grant create on database NAME to USER',
  },
  ECONNREFUSED: AWAY,
  ETIMEDOUT: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  ECONNRESET: AWAY,
  ENOENT: AWAY,
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
};

/** The refusal, or the error itself when it is none that people can mend. `where` holds no password. */
export function databaseRefusal(error: unknown, where: string, user: string): Error {
  if (error instanceof Refused) return error;
  const { code } = error as { code?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  const known = typeof code === 'string' ? (TOLD[code] as Told | undefined) : undefined;
  const told = known ?? (/timeout/i.test(message) ? AWAY : undefined);
  if (told !== undefined) return new Refused([{ ...told, where: user === '' ? where : `${where} as ${user}` }]);
  if (/SSL|password must be a string|SASL/i.test(message))
    return new Refused([
      { code: 'database.connection', where, what: message, remedy: 'check password and sslmode in the address, e.g. ?sslmode=require' },
    ]);
  return error instanceof Error ? error : new Error(message);
}
