/** Brings a table within a width: headers over several lines, the band under its middle, long texts wrapped, and at last more tables. */
import type { PlainTable } from './table.ts';

/** Widest line of a table: what a terminal, a page and a mail still hold. */
const WIDTH = 100;
/** The first column says what a row is about, and texts are read: neither becomes narrower than this. */
const TEXT_LEAST = 18;
/** Headers are broken into lines no shorter than this, as little as will do. */
const HEADERS = [16, 12, 9, 6, 0] as const;
/** A border and a space at each side. */
const PER_COLUMN = 3;

/** The table itself when it is narrow enough, else tables that each tell a part of its columns beside the first one. */
export function tablesFitted(table: PlainTable, width = WIDTH): readonly PlainTable[] {
  if (widthOf(table) <= width) return [table];
  const headers = HEADERS.map((least) => headersWrapped(table, least));
  const tries = [...headers, ...headers.map(bandsBroken)];
  const parts = partsOf(tries.find((each) => leastWidth(each) <= width) ?? bandsBroken(headersWrapped(table, 0)), width);
  return parts.map((part) => (widthOf(part) <= width ? part : textsWrapped(part, width)));
}

const widthOf = (table: PlainTable): number => 1 + columnWidths(table).reduce((sum, each) => sum + each + PER_COLUMN, 0);

const columnWidths = ({ columns, rows }: PlainTable): readonly number[] =>
  columns.map((head, i) => Math.max(lineLength(head), ...rows.map((row) => lineLength(row[i] ?? ''))));

const lineLength = (cell: string): number => Math.max(...cell.split('\n').map((line) => line.length));

/** No narrower than what stands below them, nor than `least`. */
function headersWrapped({ columns, rows }: PlainTable, least: number): PlainTable {
  const widths = columnWidths({ columns: columns.map(() => ''), rows });
  return { columns: columns.map((head, i) => (i === 0 ? head : wrapped(head, Math.max(widths[i], least)))), rows };
}

/** `+300 (−700 … +360)`: what stands in brackets goes under the number. */
function bandsBroken({ columns, rows }: PlainTable): PlainTable {
  return {
    columns,
    rows: rows.map((row) => row.map((cell, i) => (i === 0 ? cell : cell.replace(/^([^()]+) (\([^()]+ … [^()]+\))$/, '$1\n$2')))),
  };
}

/** As few parts as will do, each with about as many columns. Where the first column does not tell the rows apart, nothing is taken from beside it. */
function partsOf(table: PlainTable, width: number): readonly PlainTable[] {
  if (new Set(table.rows.map((row) => row[0])).size < table.rows.length) return [table];
  const others = table.columns.length - 1;
  for (let parts = 1; parts < others; parts++) {
    const each = Math.ceil(others / parts);
    const cut = Array.from({ length: Math.ceil(others / each) }, (_, i) => columnsOf(table, 1 + i * each, 1 + (i + 1) * each));
    if (cut.every((part) => leastWidth(part) <= width)) return cut;
  }
  return Array.from({ length: Math.max(1, others) }, (_, i) => columnsOf(table, 1 + i, 2 + i));
}

const columnsOf = ({ columns, rows }: PlainTable, from: number, to: number): PlainTable => ({
  columns: [...columns.slice(0, 1), ...columns.slice(from, to)],
  rows: rows.map((row) => [...row.slice(0, 1), ...row.slice(from, to)]),
});

const leastWidth = (table: PlainTable): number => widthOf(textsAt(table, TEXT_LEAST));

/** Texts as wide as there is room for. */
function textsWrapped(table: PlainTable, width: number): PlainTable {
  let found = textsAt(table, TEXT_LEAST);
  for (let least = TEXT_LEAST + 1; least <= width; least++) {
    const wider = textsAt(table, least);
    if (widthOf(wider) > width) break;
    found = wider;
  }
  return found;
}

const textsAt = ({ columns, rows }: PlainTable, width: number): PlainTable => ({
  columns: columns.map((head) => wrapped(head, width)),
  rows: rows.map((row) => row.map((cell) => wrapped(cell, width))),
});

/** Broken between words; a word that is too long stays whole. Lines that were broken before stay so. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => lineWrapped(line, width))
    .join('\n');

/** A band in its brackets is one word. */
const WORD = /\([^()]* … [^()]*\)|\S+/g;

function lineWrapped(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.match(WORD) ?? []) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
