/** `figures pull`: reads every table first, then writes each as a new vintage and compares it with the embedded figures. */
import { sha256Json } from '../base/digest.ts';
import { Refused, type Refusal, refuse } from '../base/refusal.ts';
import { figureFind } from '../figures/catalogue.ts';
import { sourceFind } from '../figures/sources.ts';
import { type CbsReading, cbsRead } from './cbs-read.ts';
import { type CbsTable, cbsTables } from './cbs-table.ts';
import type { Ports } from './ports.ts';

const FOLDER = 'sources/cbs';

export interface Difference {
  readonly key: string;
  /** `changed`: another value than embedded. `new`: not embedded. `unclear`: the table has several values for this key. */
  readonly kind: 'changed' | 'new' | 'unclear';
  readonly embedded?: number;
  readonly retrieved: number;
}

export interface Pulled {
  readonly table: string;
  readonly file: string;
  readonly checksum: string;
  readonly values: number;
  readonly differences: readonly Difference[];
}

/** Refuses once, with nothing written, when any table cannot be read. */
export async function cbsPull(ports: Ports, tables: readonly CbsTable[] = cbsTables): Promise<readonly Pulled[]> {
  const readings: CbsReading[] = [];
  const failures: Refusal[] = [];
  for (const table of tables) {
    try {
      readings.push(await cbsRead(table, ports.fetchJson));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failures.push(...error.refusals);
      break;
    }
  }
  if (failures.length > 0) refuseAll(failures);
  return readings.map((reading) => write(ports, reading));
}

function refuseAll(failures: readonly Refusal[]): never {
  return refuse({
    code: 'figures.pull',
    where: failures[0].where,
    what: `CBS could not be read: ${failures.map((failure) => failure.what).join('; ')}`,
    remedy: 'nothing was written and the embedded figures stay in use; try again with a connection to datasets.cbs.nl or opendata.cbs.nl',
  });
}

function write(ports: Ports, reading: CbsReading): Pulled {
  const checksum = sha256Json(reading.values);
  const retrieved = ports.today();
  const file = freeName(ports, `${reading.table}.${retrieved}`);
  const licence = sourceFind(reading.source)?.licence ?? 'Unknown';
  ports.writeText(file, `${JSON.stringify({ ...reading, retrieved, licence, checksum }, null, 1)}\n`);
  return { table: reading.table, file, checksum, values: reading.values.length, differences: differences(reading) };
}

/** A vintage of the same day gets a number: nothing is replaced. */
function freeName(ports: Ports, base: string): string {
  const taken = existing(ports);
  const name = (count: number): string => `${base}${count === 1 ? '' : `-${String(count)}`}.json`;
  let count = 1;
  while (taken.some((path) => path === name(count) || path.endsWith(`/${name(count)}`))) count++;
  return `${FOLDER}/${name(count)}`;
}

/** Files of earlier vintages; none when the folder does not exist yet. */
function existing(ports: Ports): readonly string[] {
  try {
    return ports.listFiles(FOLDER);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

function differences(reading: CbsReading): readonly Difference[] {
  const byKey = new Map<string, number[]>();
  for (const { key, value } of reading.values) byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return [...byKey].flatMap(([key, values]): readonly Difference[] => {
    const embedded = figureFind(key)?.value;
    const known = embedded === undefined ? {} : { embedded };
    const retrieved = values[0];
    if (values.some((value) => value !== retrieved)) return [{ key, kind: 'unclear', ...known, retrieved }];
    if (embedded === undefined) return [{ key, kind: 'new', retrieved }];
    return embedded === retrieved ? [] : [{ key, kind: 'changed', embedded, retrieved }];
  });
}
