/** Reads one CBS table over OData: version 4 first, version 3 when that fails; shape-checked, nothing trusted. */
import { Refused, refuse, type Refusal } from '../base/refusal.ts';
import { type CbsTable, cbsPeriod, type Wanted } from './cbs-table.ts';

const V4 = 'https://datasets.cbs.nl/odata/v1/CBS';
const V3 = 'https://opendata.cbs.nl/ODataApi/OData';
const MAX_PAGES = 200;
/** Fields of an observation (version 4) that are not a dimension. */
const NOT_A_DIMENSION: readonly string[] = ['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue'];

/** One number of a table. */
export interface CbsValue {
  readonly key: string;
  /** Title (version 4) or field name (version 3) of the measure. */
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface CbsReading {
  readonly table: string;
  readonly source: string;
  readonly url: string;
  readonly values: readonly CbsValue[];
}

type Fetch = (url: string) => Promise<unknown>;
type Row = Readonly<Record<string, unknown>>;

/** The wanted values of a table. Refuses with the reasons of both versions when neither can be read. */
export async function cbsRead(table: CbsTable, fetchJson: Fetch): Promise<CbsReading> {
  const refusals: Refusal[] = [];
  for (const version of [readV4, readV3]) {
    try {
      return await version(table, fetchJson);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push(...error.refusals);
    }
  }
  throw new Refused(refusals);
}

async function readV4(table: CbsTable, fetchJson: Fetch): Promise<CbsReading> {
  const url = `${V4}/${table.id}/Observations?$filter=${encodeURIComponent(table.filter)}`;
  const titles = new Map<unknown, string>();
  for (const code of await pages(`${V4}/${table.id}/MeasureCodes`, fetchJson)) {
    if (typeof code.Title !== 'string') wrongShape(url, 'a measure code without a Title');
    titles.set(code.Identifier, code.Title);
  }
  const rows = await pages(url, fetchJson);
  const values = rows.flatMap((row) => {
    const title = titles.get(row.Measure);
    if (title === undefined)
      wrongShape(url, `an observation with measure ${JSON.stringify(row.Measure)}, which MeasureCodes does not list`);
    const dimensions = Object.fromEntries(Object.entries(row).filter(([name]) => !NOT_A_DIMENSION.includes(name)));
    return valueOf(table, url, title, row.Value, dimensions);
  });
  return reading(table, url, values);
}

async function readV3(table: CbsTable, fetchJson: Fetch): Promise<CbsReading> {
  const url = `${V3}/${table.id}/TypedDataSet?$filter=${encodeURIComponent(table.filter)}`;
  const values = (await pages(url, fetchJson)).flatMap((row) => {
    const fields = Object.entries(row).filter(([name]) => name !== 'ID');
    const dimensions = Object.fromEntries(fields.filter(([name]) => !/_\d+$/.test(name)));
    return fields.filter(([name]) => /_\d+$/.test(name)).flatMap(([name, value]) => valueOf(table, url, name, value, dimensions));
  });
  return reading(table, url, values);
}

/** All rows of an address and the pages after it, which must be on the same host. */
async function pages(url: string, fetchJson: Fetch): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  let next: string | undefined = url;
  while (next !== undefined) {
    if (seen.has(next) || seen.size >= MAX_PAGES) wrongShape(url, 'pages without an end');
    seen.add(next);
    const page = await fetchJson(next);
    if (!isRow(page) || !Array.isArray(page.value)) return wrongShape(url, 'no list named "value"');
    for (const row of page.value as readonly unknown[]) {
      if (!isRow(row)) return wrongShape(url, 'a row that is not an object');
      rows.push(row);
    }
    next = nextLink(url, page['@odata.nextLink'] ?? page['odata.nextLink']);
  }
  return rows;
}

function nextLink(url: string, link: unknown): string | undefined {
  if (link === undefined || link === null) return undefined;
  const host = /^https:\/\/[^/]+\//.exec(url)?.[0] ?? '';
  if (typeof link !== 'string' || !link.startsWith(host)) return wrongShape(url, `a next page elsewhere: ${JSON.stringify(link)}`);
  return link;
}

/** The value when its measure is wanted and it is there; a missing number (null) is left out, another type refused. */
function valueOf(table: CbsTable, url: string, measure: string, value: unknown, raw: Row): readonly CbsValue[] {
  const wanted = table.wanted.find((each) => each.measure.test(measure.replaceAll(' ', '')));
  if (wanted === undefined || value === null) return [];
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongShape(url, `${measure} is ${JSON.stringify(value)}, not a number`);
  const dimensions: Record<string, string> = {};
  for (const [name, code] of Object.entries(raw)) {
    if (typeof code !== 'string') return wrongShape(url, `${name} is ${JSON.stringify(code)}, not a code`);
    dimensions[name] = code.trim();
  }
  return [{ key: keyOf(wanted, table, dimensions), measure, dimensions, value: wanted.percent === true ? value / 100 : value }];
}

function keyOf(wanted: Wanted, table: CbsTable, dimensions: Readonly<Record<string, string | undefined>>): string {
  const region = table.region === undefined ? '' : (dimensions[table.region] ?? '');
  return wanted.key.replace('{period}', cbsPeriod(dimensions.Perioden ?? '')).replace('{region}', region);
}

function reading(table: CbsTable, url: string, values: readonly CbsValue[]): CbsReading {
  if (values.length === 0) wrongShape(url, 'none of the measures we look for');
  return { table: table.id, source: table.source, url, values };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongShape(where: string, what: string): never {
  return refuse({
    code: 'cbs.shape',
    where,
    what: `the answer has ${what}`,
    remedy: 'the embedded figures stay in use; see whether CBS changed the table, and report it',
  });
}
