/** CSV as people send it: comma or semicolon, with a header; every refusal names file, line and column. */
import { CsvError, parse } from 'csv-parse/sync';
import { refuse } from '../base/refusal.ts';

export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Columns that the sender says may be there and must not be read. */
  readonly ignored?: readonly string[];
  /** Why other columns are refused, when it is not the koppeling that would read them. */
  readonly ground?: string;
  /** What the rows are, when a header without any is refused. */
  readonly rows?: string;
}

/** One row: the text under a column, and a refusal that names where it stands. */
export interface Row {
  readonly has: (column: string) => boolean;
  readonly text: (column: string) => string;
  /** Its number in the file, the header being line 1. */
  readonly line: number;
  readonly refuse: (column: string, what: string, remedy: string) => never;
}

/** Rows between two ticks of a progress bar. */
const LINES_PER_TICK = 20_000;
const KOPPELING =
  'criteria of the koppeling are a closed list: nationality, origin, religion and the like may not play a part (art. 1 Grondwet; AWGB)';

/** Hands every row to `each`; nothing is kept here. */
export function csvRows(
  content: string,
  file: string,
  columns: Columns,
  each: (row: Row) => void,
  onBytes: (done: number, total: number) => void = () => undefined,
): void {
  if (content.replace(/^\uFEFF/, '').trim() === '')
    refuse({ code: 'csv.empty', where: file, what: 'the file is empty', remedy: `begin with a header: ${columns.required.join(',')}` });
  const first = content.slice(0, Math.max(0, content.indexOf('\n')));
  const delimiter = first.includes(';') ? ';' : ',';
  if (first.includes('\t') && !first.includes(delimiter))
    refuse({
      code: 'csv.separator',
      where: `${file}, line 1`,
      what: 'the columns are separated by tabs',
      remedy: 'save the file with commas or semicolons between the columns',
    });
  // Filled by the first record; an array, so that the compiler knows it changes inside the callback.
  const header: string[] = [];
  let rows = 0;
  try {
    parse(content, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (record: string[], { lines, bytes }) => {
        if (lines % LINES_PER_TICK === 0) onBytes(bytes, content.length);
        if (header.length === 0) header.push(...headerOf(record, file, columns));
        else {
          each(rowOf(record, header, file, lines, columns.ignored ?? []));
          rows++;
        }
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse({
      code: 'csv.syntax',
      where: `${file}, line ${String((error as unknown as { lines?: number }).lines ?? '?')}`,
      what: error.message,
      remedy: 'write it as RFC 4180: text with a comma, a quote or a line break stands between double quotes',
    });
  }
  if (rows === 0 && columns.rows !== undefined)
    refuse({
      code: 'csv.no-rows',
      where: file,
      what: `there are no ${columns.rows} below the header`,
      remedy: 'give one row for each, or check the export',
    });
}

function headerOf(
  record: readonly string[],
  file: string,
  { required, optional = [], ignored, ground = KOPPELING }: Columns,
): readonly string[] {
  const where = `${file}, line 1`;
  const known = [...required, ...optional, ...(ignored ?? [])];
  record.forEach((column, at) => {
    if (!known.includes(column))
      refuse({
        code: 'csv.unknown-column',
        where: `${where}, column ${String(at + 1)}`,
        what: `column "${column}" is not one of ${known.join(', ')}`,
        why: ground,
        remedy: ignored === undefined ? 'leave the column out' : `leave the column out, or say --ignore ${column} so that it is not read`,
      });
    if (record.indexOf(column) !== at)
      refuse({
        code: 'csv.double-column',
        where: `${where}, column ${String(at + 1)}`,
        what: `column "${column}" is there twice`,
        remedy: 'keep one of the two',
      });
  });
  for (const column of required)
    if (!record.includes(column))
      refuse({
        code: 'csv.missing-column',
        where,
        what: `column "${column}" is missing`,
        remedy: `the header needs ${required.join(',')}`,
      });
  return record;
}

function rowOf(record: readonly string[], header: readonly string[], file: string, line: number, ignored: readonly string[]): Row {
  if (record.length !== header.length)
    refuse({
      code: 'csv.columns',
      where: `${file}, line ${String(line)}`,
      what: `${String(record.length)} columns, the header has ${String(header.length)}`,
      remedy: 'give every row as many columns as the header',
    });
  return {
    has: (column) => header.includes(column) && !ignored.includes(column),
    text: (column) => record[header.indexOf(column)].trim(),
    line,
    refuse: (column, what, remedy) => refuse({ code: 'csv.value', where: `${file}, line ${String(line)}, column ${column}`, what, remedy }),
  };
}

/** A whole number in plain digits within bounds. */
export function wholeNumber(row: Row, column: string, least: number, most: number): number {
  const text = row.text(column);
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  return row.refuse(
    column,
    `"${text.slice(0, 40)}" is not a whole number from ${String(least)} to ${String(most)}`,
    'write digits only, no sign and no point',
  );
}
