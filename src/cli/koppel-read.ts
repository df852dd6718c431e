/** Households, places and scores from CSV files of any origin, all or nothing, in an order that does not depend on that of the files. */
import { refuse } from '../base/refusal.ts';
import type { DimensionId } from '../koppeling/dimensions.ts';
import { NOT_ALLOWED, type Problem } from '../koppeling/problem.ts';
import type { Ports } from './ports.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';

export interface Households {
  readonly id: readonly string[];
  readonly persons: Int32Array;
  /** Day from which each can be coupled, as `2026-01-31`; null when the file has no such column. */
  readonly readyOn: readonly string[] | null;
  readonly at: ReadonlyMap<string, number>;
  /** Where each stands in the file. */
  readonly line: readonly number[];
  /** What each takes of the other kinds of room; row per household. */
  readonly use: Int32Array;
}

export interface Places {
  readonly id: readonly string[];
  readonly municipality: readonly string[];
  readonly capacity: Int32Array;
  readonly at: ReadonlyMap<string, number>;
  /** Other kinds of room; row per place. */
  readonly room: Int32Array;
}

export const FILE_BYTES_MAX = 450_000_000;
const PERSONS_MAX = 40;
const CAPACITY_MAX = 1_000_000;
/** Micro-units in a score of 1. */
const MICRO = 1_000_000;
const SCORE_MAX = 1000;
export const CELLS_MAX = 100_000_000;

type Read = Pick<Ports, 'readText'>;
/** Large files take long: told every so many rows. */
export type OnBytes = (done: number, total: number) => void;

export function householdsRead(ports: Read, file: string, ignored: readonly string[], dimensions: readonly DimensionId[]): Households {
  const rows: { id: string; line: number; persons: number; readyOn: string; use: number[] }[] = [];
  const seen = new Set<string>();
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['id', 'persons', ...dimensions], optional: ['ready_on'], ignored },
    (row) => {
      rows.push({
        id: newId(row, seen),
        line: row.line,
        persons: wholeNumber(row, 'persons', 1, PERSONS_MAX),
        readyOn: row.has('ready_on') ? day(row, 'ready_on') : '',
        use: dimensions.map((name) => wholeNumber(row, name, 0, PERSONS_MAX)),
      });
    },
  );
  if (rows.length === 0) nothingIn(file, 'id', 'household');
  rows.sort((a, b) => order(a.readyOn, b.readyOn) || order(a.id, b.id));
  const id = rows.map((row) => row.id);
  return {
    id,
    persons: Int32Array.from(rows, (row) => row.persons),
    readyOn: rows.some((row) => row.readyOn !== '') ? rows.map((row) => row.readyOn) : null,
    at: positions(id),
    line: rows.map((row) => row.line),
    use: Int32Array.from(rows.flatMap((row) => row.use)),
  };
}

export function placesRead(ports: Read, file: string, ignored: readonly string[], dimensions: readonly DimensionId[]): Places {
  const rows: { id: string; municipality: string; persons: number; room: number[] }[] = [];
  const seen = new Set<string>();
  csvRows(ports.readText(file, FILE_BYTES_MAX), file, { required: ['id', 'municipality', 'persons', ...dimensions], ignored }, (row) => {
    rows.push({
      id: newId(row, seen),
      municipality: named(row, 'municipality'),
      persons: wholeNumber(row, 'persons', 0, CAPACITY_MAX),
      room: dimensions.map((name) => wholeNumber(row, name, 0, CAPACITY_MAX)),
    });
  });
  if (rows.length === 0) nothingIn(file, 'id', 'place');
  if (rows.every((row) => row.persons === 0)) nothingIn(file, 'persons', 'place with room for anybody');
  rows.sort((a, b) => order(a.id, b.id));
  const id = rows.map((row) => row.id);
  return {
    id,
    municipality: rows.map((row) => row.municipality),
    capacity: Int32Array.from(rows, (row) => row.persons),
    at: positions(id),
    room: Int32Array.from(rows.flatMap((row) => row.room)),
  };
}

/** Without a file of scores every pair is allowed and every person counts for 1. */
export function scoresRead(ports: Read, file: string | undefined, households: Households, places: Places, onBytes: OnBytes): Problem {
  const cells = households.id.length * places.id.length;
  if (cells > CELLS_MAX)
    refuse({
      code: 'koppel.too-large',
      where: 'households × places',
      what: `${String(cells)} pairs, at most ${String(CELLS_MAX)}`,
      remedy: 'couple a part of the households at a time',
    });
  const score = new Int32Array(cells).fill(NOT_ALLOWED);
  const problem = { persons: households.persons, capacity: places.capacity, score };
  if (file === undefined) {
    households.persons.forEach((persons, h) => score.fill(persons * MICRO, h * places.id.length, (h + 1) * places.id.length));
    return problem;
  }
  csvRows(
    ports.readText(file, FILE_BYTES_MAX),
    file,
    { required: ['household', 'place', 'score'] },
    (row) => {
      const cell = known(row, 'household', households.at) * places.id.length + known(row, 'place', places.at);
      if (score[cell] !== NOT_ALLOWED) row.refuse('score', 'this household and place already have a score', 'keep one of the two rows');
      score[cell] = microScore(row);
    },
    onBytes,
  );
  return problem;
}

/** Households of an earlier time with their scores, in order of id: one row per pair that was allowed. */
export function poolRead(ports: Read, file: string, places: Places): { readonly persons: Int32Array; readonly score: Int32Array } {
  const households = new Map<string, { persons: number; score: Int32Array }>();
  csvRows(ports.readText(file, FILE_BYTES_MAX), file, { required: ['household', 'persons', 'place', 'score'] }, (row) => {
    const persons = wholeNumber(row, 'persons', 1, PERSONS_MAX);
    const id = row.text('household');
    const household = households.get(id) ?? { persons, score: new Int32Array(places.id.length).fill(NOT_ALLOWED) };
    if (household.persons !== persons)
      row.refuse('persons', `household "${id}" had ${String(household.persons)} persons before`, 'give it one number');
    const place = known(row, 'place', places.at);
    if (household.score[place] !== NOT_ALLOWED)
      row.refuse('score', 'this household and place already have a score', 'keep one of the two rows');
    household.score[place] = microScore(row);
    households.set(id, household);
  });
  if (households.size === 0) nothingIn(file, 'household', 'household');
  const sorted = [...households].sort(([a], [b]) => order(a, b)).map(([, household]) => household);
  const score = new Int32Array(sorted.length * places.id.length);
  sorted.forEach((household, at) => {
    score.set(household.score, at * places.id.length);
  });
  return { persons: Int32Array.from(sorted, (household) => household.persons), score };
}

const WISHES_MAX = 20;

/** Places per household, first wish first. */
export function wishesRead(ports: Read, file: string, households: Households, places: Places): readonly (readonly number[])[] {
  const wishes = households.id.map((): number[] => []);
  csvRows(ports.readText(file, FILE_BYTES_MAX), file, { required: ['household', 'rank', 'place'] }, (row) => {
    const wish = wishes[known(row, 'household', households.at)];
    const rank = wholeNumber(row, 'rank', 1, WISHES_MAX) - 1;
    const place = known(row, 'place', places.at);
    if (rank in wish) row.refuse('rank', 'this household already has a wish with this number', 'give each wish a number of its own');
    if (wish.includes(place)) row.refuse('place', 'this household already wishes this place', 'keep one of the two rows');
    wish[rank] = place;
  });
  // Numbers left out are no wishes.
  return wishes.map((wish) => Object.values(wish));
}

export function known(row: Row, column: string, at: ReadonlyMap<string, number>): number {
  const id = row.text(column);
  return at.get(id) ?? row.refuse(column, `there is no ${column} "${id}"`, `name one that stands in the file of ${column}s`);
}

/** Six decimals are kept. */
function microScore(row: Row): number {
  const text = row.text('score');
  const value = /^\d{1,4}(\.\d{1,20})?$/.test(text) ? Number(text) : NaN;
  if (value <= SCORE_MAX) return Math.round(value * MICRO);
  return row.refuse(
    'score',
    `"${text.slice(0, 40)}" is not a score from 0 to ${String(SCORE_MAX)}`,
    'write it as 0.25; leave the row out when the pair is not allowed',
  );
}

/** A file with a header and nothing under it is a mistake of whoever made it, not a week without people. */
function nothingIn(file: string, column: string, what: string): never {
  return refuse({
    code: 'koppel.nothing',
    where: `${file}, line 2, column ${column}`,
    what: `there is no ${what}`,
    remedy: 'add at least one; without any there is nothing to couple',
  });
}

function named(row: Row, column: string): string {
  const text = row.text(column);
  return text === '' ? row.refuse(column, `the ${column} is empty`, 'write its code or name') : text;
}

function newId(row: Row, seen: Set<string>): string {
  const id = row.text('id');
  if (id === '') row.refuse('id', 'the id is empty', 'give every row an id of its own');
  if (seen.has(id)) row.refuse('id', `"${id}" is there twice`, 'give every row an id of its own');
  seen.add(id);
  return id;
}

function day(row: Row, column: string): string {
  const text = row.text(column);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  return row.refuse(column, `"${text.slice(0, 40)}" is not a day`, 'write it as 2026-01-31');
}

/** By code unit: the same on every machine, whatever its language. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const positions = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, at) => [id, at]));
