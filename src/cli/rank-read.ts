/** Candidates from CSV of any origin, all or nothing; a column that names what may not decide is refused with the law. */
import { refuse } from '../base/refusal.ts';
import { type Candidates, CANDIDATES_MAX, FIRST_HOME_BIT } from '../woonruimte/candidates.ts';
import { forbiddenIn } from '../woonruimte/criterion.ts';
import { dayOf, isDay } from '../woonruimte/day.ts';
import { AGE_MAX, INCOME_EURO_MAX, type Ordinance, PERSONS_MAX, POINTS_MAX } from '../woonruimte/ordinance.ts';
import { ticketA, ticketB } from '../woonruimte/ticket.ts';
import type { Ports } from './ports.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';

const FILE_BYTES_MAX = 450_000_000;
const ALWAYS = ['id', 'persons', 'income_euro', 'inschrijfdatum'];
const COLUMNS = [...ALWAYS, 'age', 'urgentie', 'binding', 'indications', 'zoekpunten', 'situatiepunten'];
const TIERS = ['geen', 'regio', 'kern'];

interface Line {
  readonly id: string;
  readonly persons: number;
  readonly income: number;
  readonly registered: number;
  readonly age: number;
  readonly urgentie: number;
  readonly binding: number;
  readonly indications: number;
  readonly zoekpunten: number;
  readonly situatiepunten: number;
}

/** `on` is the last day that anybody may have registered. */
export function candidatesRead(
  ports: Pick<Ports, 'readText'>,
  file: string,
  ordinance: Ordinance,
  on: string,
  ignored: readonly string[],
): Candidates {
  const text = ports.readText(file, FILE_BYTES_MAX);
  const required = neededBy(ordinance);
  const needed = required.find((column) => ignored.includes(column));
  if (needed !== undefined)
    refuse({
      code: 'rank.needed-column',
      where: `--ignore ${needed}`,
      what: `a ranking under ${ordinance.name} looks at ${needed}`,
      remedy: 'leave this column out of --ignore',
    });
  guardHeader(text, file, [...COLUMNS, ...ignored], true);
  const lines: Line[] = [];
  const seen = new Set<string>();
  let ages = true;
  csvRows(
    text,
    file,
    { required, optional: COLUMNS.filter((column) => !required.includes(column)), ignored, rows: 'candidates' },
    (row) => {
      if (lines.length === CANDIDATES_MAX) row.refuse('id', `more than ${String(CANDIDATES_MAX)} candidates`, 'rank them in parts');
      ages = row.has('age');
      lines.push(lineOf(row, ordinance, on, seen));
    },
  );
  return columnsOf(lines, ages);
}

/** What the ordinance looks at must be in the file: a column that is not there would silently count as nobody having it. */
function neededBy({ urgentie, binding, labels, selection }: Ordinance): readonly string[] {
  const when = (needed: boolean, column: string): readonly string[] => (needed ? [column] : []);
  return [
    ...ALWAYS,
    ...when(urgentie.length > 0, 'urgentie'),
    ...when(binding !== null, 'binding'),
    ...when(
      labels.some((label) => label.age !== null),
      'age',
    ),
    ...when(
      labels.some((label) => label.indication),
      'indications',
    ),
    ...when(selection.method === 'punten' && selection.zoekMost > 0, 'zoekpunten'),
    ...when(selection.method === 'punten' && selection.situatieMost > 0, 'situatiepunten'),
  ];
}

/** A column that may not be there is refused with the law, before a single row is read. `mayIgnore`: --ignore is about this file. */
export function guardHeader(text: string, file: string, known: readonly string[], mayIgnore: boolean): void {
  const header = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
  const columns = header.split(header.includes(';') ? ';' : ',').map((column) => column.trim().replace(/^"|"$/g, ''));
  columns.forEach((column, at) => {
    if (known.includes(column) || column === '') return;
    const rule = forbiddenIn(column);
    const where = `${file}, line 1, column ${String(at + 1)}`;
    const remedy = mayIgnore ? `leave the column out, or say --ignore ${column} so that it is not read` : 'leave the column out';
    if (rule !== undefined)
      refuse({
        code: 'rank.forbidden-criterion',
        where,
        what: `"${column}" names ${rule.id}, which may not decide who gets a home`,
        why: rule.law,
        remedy,
      });
    const what = `column "${column}" is not one of ${known.join(', ')}`;
    refuse({ code: 'csv.unknown-column', where, what, why: 'criteria are a closed list', remedy });
  });
}

function lineOf(row: Row, ordinance: Ordinance, on: string, seen: Set<string>): Line {
  const number = (column: string, most: number): number => (row.has(column) ? wholeNumber(row, column, 0, most) : 0);
  return {
    id: newId(row, seen),
    persons: wholeNumber(row, 'persons', 1, PERSONS_MAX),
    income: wholeNumber(row, 'income_euro', 0, INCOME_EURO_MAX) * 100,
    registered: registeredOn(row, on),
    age: number('age', AGE_MAX),
    urgentie: urgencyOf(row, ordinance),
    binding: bindingOf(row),
    indications: indicationsOf(row, ordinance),
    zoekpunten: number('zoekpunten', POINTS_MAX),
    situatiepunten: number('situatiepunten', POINTS_MAX),
  };
}

function newId(row: Row, seen: Set<string>): string {
  const id = row.text('id');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(id))
    row.refuse('id', `"${id.slice(0, 40)}" is not an id`, 'use letters, digits, dot, dash and underscore; a pseudonym, never a name');
  if (seen.has(id)) row.refuse('id', `"${id}" is there twice`, 'give every row an id of its own');
  seen.add(id);
  return id;
}

function registeredOn(row: Row, on: string): number {
  const text = row.text('inschrijfdatum');
  if (!isDay(text)) row.refuse('inschrijfdatum', `"${text.slice(0, 40)}" is not a day`, 'write it as 2026-01-31');
  if (text > on)
    row.refuse('inschrijfdatum', `${text} lies after ${on}, the day of the ranking`, 'leave out who was not registered on that day');
  return dayOf(text);
}

const words = (row: Row, column: string): readonly string[] =>
  (row.has(column) ? row.text(column).split(' ') : []).filter((word) => word !== '');

/** `vergunninghouder` may always be said: without a group for it, it counts for art. 16 alone. */
function urgencyOf(row: Row, { urgentie }: Ordinance): number {
  let bits = 0;
  for (const word of words(row, 'urgentie')) {
    const bit = urgentie.findIndex((group) => group.id === word);
    if (word === 'vergunninghouder') bits |= FIRST_HOME_BIT;
    else if (bit < 0) {
      const rule = forbiddenIn(word);
      const known = ['vergunninghouder', ...urgentie.map((group) => group.id)];
      row.refuse(
        'urgentie',
        rule === undefined
          ? `the ordinance has no group "${word}"`
          : `"${word}" names ${rule.id}, which may not decide who gets a home (${rule.law})`,
        `use ${[...new Set(known)].join(', ')}, with a space between two`,
      );
    }
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}

function bindingOf(row: Row): number {
  if (!row.has('binding')) return 0;
  const tier = TIERS.indexOf(row.text('binding'));
  return tier >= 0
    ? tier
    : row.refuse('binding', `"${row.text('binding').slice(0, 40)}" is not a binding`, `use one of: ${TIERS.join(', ')}`);
}

function indicationsOf(row: Row, { labels }: Ordinance): number {
  return words(row, 'indications').reduce((bits, word) => {
    const bit = labels.findIndex((label) => label.id === word && label.indication);
    if (bit >= 0) return bits | (1 << bit);
    return row.refuse('indications', `the ordinance has no label "${word}" that asks for an indication`, 'name a label of the ordinance');
  }, 0);
}

function columnsOf(lines: readonly Line[], ages: boolean): Candidates {
  return {
    id: lines.map((line) => line.id),
    persons: Uint8Array.from(lines, (line) => line.persons),
    income: Int32Array.from(lines, (line) => line.income),
    registered: Int32Array.from(lines, (line) => line.registered),
    age: ages ? Uint8Array.from(lines, (line) => line.age) : null,
    urgentie: Int32Array.from(lines, (line) => line.urgentie),
    binding: Uint8Array.from(lines, (line) => line.binding),
    indications: Uint8Array.from(lines, (line) => line.indications),
    zoekpunten: Uint16Array.from(lines, (line) => line.zoekpunten),
    situatiepunten: Uint16Array.from(lines, (line) => line.situatiepunten),
    ticketA: Int32Array.from(lines, (line) => ticketA(line.id)),
    ticketB: Int32Array.from(lines, (line) => ticketB(line.id)),
  };
}
