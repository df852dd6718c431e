/** `doorstroom rank many`: homes in order of the day they come free, each to the first in its ranking who has none yet. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Text } from '../base/text.ts';
import type { Candidates } from '../woonruimte/candidates.ts';
import { homeParse } from '../woonruimte/home.ts';
import type { Ordinance } from '../woonruimte/ordinance.ts';
import { ordinanceParse } from '../woonruimte/ordinance-check.ts';
import { placeReason } from '../woonruimte/place-reason.ts';
import type { PriorityLine } from '../woonruimte/priority-line.ts';
import { type Letting, rankMany } from '../woonruimte/rank-many.ts';
import { rulesFor } from '../woonruimte/rules.ts';
import { csvRows, type Row } from './csv-rows.ts';
import type { Ports } from './ports.ts';
import { CANDIDATES, day, lineOf, type LineOptions, lineOptions, yamlOf } from './rank-options.ts';
import { candidatesRead, guardHeader } from './rank-read.ts';
import { tableText } from './table.ts';

interface Options extends LineOptions {
  readonly homes: string;
  readonly candidates: string;
  readonly ordinance: string;
  readonly ignore?: readonly string[];
  readonly json?: boolean;
}

interface Let {
  readonly home: string;
  readonly on: string;
  /** Null: nobody could have it. */
  readonly candidate: string | null;
  readonly reason: Text | null;
}

export function rankManyCommand(group: Command, ports: Ports): void {
  const many = group
    .command('many')
    .description('let many homes, each candidate at most one')
    .requiredOption('--homes <file>', 'csv: id,on,rent_cents,rooms,kind[,labels,sequence,binding,seed]')
    .requiredOption('--candidates <file>', CANDIDATES)
    .requiredOption('--ordinance <file>', 'yaml: the huisvestingsverordening')
    .option('--json', 'as json, all homes');
  lineOptions(many).action((options: Options) => {
    const line = lineOf(options);
    const ordinance = ordinanceParse(yamlOf(ports, options.ordinance), options.ordinance);
    const lettings = lettingsRead(ports, options.homes);
    const last = lettings.reduce((latest, { on }) => (on > latest ? on : latest), '1900-01-01');
    const candidates = candidatesRead(ports, options.candidates, ordinance, last, options.ignore ?? []);
    const rows = letsOf(ordinance, lettings, line, candidates);
    ports.out(options.json === true ? `${JSON.stringify({ ordinance: ordinance.name, line, lettings: rows })}\n` : lettingsText(rows));
  });
}

function letsOf(ordinance: Ordinance, lettings: readonly Letting[], line: PriorityLine, candidates: Candidates): Let[] {
  return Array.from(rankMany(ordinance, lettings, line, candidates), (row, at) => {
    const { home, on } = lettings[at];
    if (row < 0) return { home: home.id, on, candidate: null, reason: null };
    const rules = rulesFor(ordinance, home, on, line);
    const { nl, en } = placeReason({ rules, candidates, order: Int32Array.of(row), standing: new Int32Array(0) }, 0);
    return { home: home.id, on, candidate: candidates.id[row], reason: { nl, en } };
  });
}

const FILE_BYTES_MAX = 100_000_000;
const NUMBERS = ['rent_cents', 'rooms', 'sequence', 'seed'];
const WORDS = ['id', 'kind', 'binding'];

function lettingsRead(ports: Pick<Ports, 'readText'>, file: string): Letting[] {
  const lettings: Letting[] = [];
  const seen = new Set<string>();
  const text = ports.readText(file, FILE_BYTES_MAX);
  const columns = { required: ['id', 'on', 'rent_cents', 'rooms', 'kind'], optional: ['labels', 'sequence', 'binding', 'seed'] };
  guardHeader(text, file, [...columns.required, ...columns.optional], false);
  csvRows(text, file, columns, (row) => {
    const id = row.text('id');
    if (seen.has(id)) row.refuse('id', `"${id}" is there twice`, 'give every home an id of its own');
    seen.add(id);
    lettings.push({ on: day(row.text('on'), `${file}, home ${id}: on`), home: homeParse(fieldsOf(row), `${file}, home ${id}`) });
  });
  if (lettings.length === 0)
    refuse({ code: 'rank.no-homes', where: file, what: 'there is no home in it', remedy: 'give at least one home' });
  return lettings.sort((a, b) => (a.on < b.on || (a.on === b.on && a.home.id < b.home.id) ? -1 : 1));
}

/** The row as the yaml of one home would be; empty cells are left out. */
function fieldsOf(row: Row): Record<string, unknown> {
  const filled = (column: string): boolean => row.has(column) && row.text(column) !== '';
  const number = (text: string): unknown => (/^\d{1,12}$/.test(text) ? Number(text) : text);
  return Object.fromEntries([
    ...WORDS.filter(filled).map((column) => [column, row.text(column)]),
    ...NUMBERS.filter(filled).map((column) => [column, number(row.text(column))]),
    ...(filled('labels') ? [['labels', row.text('labels').split(' ')]] : []),
  ]) as Record<string, unknown>;
}

const SHOWN = 40;

function lettingsText(rows: readonly Let[]): string {
  const shown = tableText({
    columns: ['home', 'day', 'candidate'],
    rows: rows.slice(0, SHOWN).map(({ home, on, candidate }) => [home, on, candidate ?? '-']),
  });
  const taken = rows.filter(({ candidate }) => candidate !== null).length;
  return `${shown}\n${String(taken)} of ${String(rows.length)} homes let; reasons and all homes: --json.\n`;
}
