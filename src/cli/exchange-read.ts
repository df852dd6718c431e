/** Families and homes for the exchange from CSV files of any origin, all or nothing. */
import { isDateText } from '../base/month.ts';
import { refuse } from '../base/refusal.ts';
import type { Floor, Home, Household, Situation } from '../woonruimte/household.ts';
import { csvRows, type Row, wholeNumber } from './csv-rows.ts';
import { floorsRead } from './exchange-floors-read.ts';
import type { Ports } from './ports.ts';

type Read = Pick<Ports, 'readText'>;

export interface Files {
  readonly families: string;
  readonly homes: string;
  readonly floors: string | null;
  /** The day on which keys change hands, `2026-03-01`. */
  readonly on: string;
  readonly ignored: readonly string[];
}

const FILE_BYTES_MAX = 50_000_000;
const PERSONS_MAX = 40;
/** Pairs that are looked at; more is not one exchange. */
const PAIRS_MAX = 100_000_000;
const GROUND =
  'criteria of the exchange are a closed list (Huisvestingswet art. 11: kind, size and price of the home): nationality, origin, sex, religion and the like may not play a part (art. 1 Grondwet; AWGB)';

const FAMILY = {
  required: ['id', 'persons', 'children', 'in_reception', 'since'],
  optional: ['home', 'wishes', 'accessible', 'school', 'work', 'region', 'smallest', 'largest'],
};
const HOME = { required: ['id', 'municipality', 'region', 'persons_min', 'persons_max'], optional: ['accessible', 'from', 'occupied_by'] };

export interface Input {
  readonly households: readonly Household[];
  readonly homes: readonly Home[];
  readonly floors: readonly Floor[];
}

export function exchangeRead(ports: Read, files: Files): Input {
  const families = familiesRead(ports, files);
  const stock = homesRead(ports, files);
  if (families.length * stock.length > PAIRS_MAX)
    refuse({
      code: 'exchange.too-large',
      where: `${files.families} × ${files.homes}`,
      what: `${String(families.length * stock.length)} pairs, at most ${String(PAIRS_MAX)}`,
      remedy: 'exchange a part of the families at a time',
    });
  agree(families, stock);
  const households = families.map(({ household }) => household);
  const floors = files.floors === null ? [] : floorsRead(ports, files.floors, files.ignored, households, stock);
  return { households, homes: stock.map(({ home }) => home), floors };
}

interface FamilyRow {
  readonly household: Household;
  readonly row: Row;
}

interface HomeRow {
  readonly home: Home;
  readonly occupant: string;
  readonly row: Row;
}

function familiesRead(ports: Read, { families, on, ignored }: Files): FamilyRow[] {
  const seen = new Set<string>();
  const read: FamilyRow[] = [];
  csvRows(ports.readText(families, FILE_BYTES_MAX), families, { ...FAMILY, ignored, ground: GROUND }, (row) => {
    const persons = wholeNumber(row, 'persons', 1, PERSONS_MAX);
    const children = wholeNumber(row, 'children', 0, PERSONS_MAX);
    if (children > persons)
      row.refuse('children', `${String(children)} children among ${String(persons)} persons`, 'count children in persons too');
    const household: Household = {
      id: newId(row, seen),
      persons,
      children,
      situation: situationOf(row, on),
      wishes: optional(row, 'wishes')
        .split('|')
        .map((wish) => wish.trim())
        .filter((wish) => wish !== ''),
      needsAccessible: yes(row, 'accessible', 'no'),
      ties: { school: optional(row, 'school'), work: optional(row, 'work'), region: optional(row, 'region') },
      accepts: acceptsOf(row),
    };
    read.push({ household, row });
  });
  return read;
}

function homesRead(ports: Read, { homes, on, ignored }: Files): HomeRow[] {
  const seen = new Set<string>();
  const read: HomeRow[] = [];
  csvRows(ports.readText(homes, FILE_BYTES_MAX), homes, { ...HOME, ignored, ground: GROUND }, (row) => {
    const least = wholeNumber(row, 'persons_min', 1, PERSONS_MAX);
    const most = wholeNumber(row, 'persons_max', least, PERSONS_MAX);
    if (optional(row, 'from') !== '') day(row, 'from', on);
    const home: Home = {
      id: newId(row, seen),
      municipality: filled(row, 'municipality'),
      region: filled(row, 'region'),
      persons: { least, most },
      accessible: yes(row, 'accessible', 'no'),
    };
    read.push({ home, occupant: optional(row, 'occupied_by'), row });
  });
  return read;
}

/** Who waits says since when; who rents names the home; in reception nobody rents one. */
function situationOf(row: Row, on: string): Situation {
  const home = optional(row, 'home');
  const reception = yes(row, 'in_reception');
  const since = row.text('since');
  const days = since === '' ? 0 : daysWaited(day(row, 'since', on), on);
  if (home !== '') {
    if (reception) row.refuse('in_reception', 'a family in reception that rents a home', 'clear one of the two');
    return { kind: 'renting', home, days };
  }
  if (since === '')
    row.refuse('since', 'no home and no day since when it waits', 'give the day of the permit or of registration as 2026-01-31');
  return { kind: reception ? 'reception' : 'elsewhere', days };
}

function acceptsOf(row: Row): Household['accepts'] {
  const bound = (column: string, none: number): number => (optional(row, column) === '' ? none : wholeNumber(row, column, 1, PERSONS_MAX));
  const accepts = { smallest: bound('smallest', 0), largest: bound('largest', PERSONS_MAX) };
  if (accepts.smallest > accepts.largest)
    row.refuse('smallest', 'the smallest home accepted is larger than the largest', 'turn the two round');
  return accepts;
}

/** Both files must say the same of who lives where. */
function agree(families: readonly FamilyRow[], stock: readonly HomeRow[]): void {
  const household = new Map(families.map((family) => [family.household.id, family.household]));
  const occupant = new Map(stock.map((row) => [row.home.id, row.occupant]));
  const tenants = new Map<string, string>();
  for (const {
    household: { id, situation },
    row,
  } of families) {
    if (situation.kind !== 'renting') continue;
    const { home } = situation;
    const other = tenants.get(home);
    if (other !== undefined) row.refuse('home', `"${other}" rents "${home}" too`, 'a home has one household: leave one of the two out');
    tenants.set(home, id);
    if (!occupant.has(home)) row.refuse('home', `there is no home "${home}"`, 'name one that stands in the file of homes');
    if (occupant.get(home) !== id)
      row.refuse('home', `the file of homes says that "${occupant.get(home) ?? ''}" lives in "${home}"`, `write ${id} under occupied_by`);
  }
  for (const { home, occupant: id, row } of stock) {
    if (id === '' || tenants.get(home.id) === id) continue;
    if (!household.has(id)) row.refuse('occupied_by', `there is no family "${id}"`, 'name one that stands in the file of families');
    row.refuse('occupied_by', `the file of families does not say that "${id}" rents it`, `write ${home.id} under home`);
  }
}

/** The day itself counts: who came today has waited one day. */
const daysWaited = (since: string, on: string): number => Math.round((Date.parse(on) - Date.parse(since)) / MS_PER_DAY) + 1;
const MS_PER_DAY = 24 * 3600 * 1000;
/** Nobody waits longer than a life. */
const EARLIEST = '1930-01-01';

function day(row: Row, column: string, on: string): string {
  const text = row.text(column);
  if (!isDateText(text) || text < EARLIEST) row.refuse(column, `"${text.slice(0, 40)}" is not a day`, 'write it as 2026-01-31');
  if (text > on)
    row.refuse(column, `${text} lies after ${on}, the day of the exchange`, 'leave the row out, or exchange on a later day: --on');
  return text;
}

function newId(row: Row, seen: Set<string>): string {
  const id = filled(row, 'id');
  if (seen.has(id)) row.refuse('id', `"${id}" is there twice`, 'give every row an id of its own');
  seen.add(id);
  return id;
}

const optional = (row: Row, column: string): string => (row.has(column) ? row.text(column) : '');

function filled(row: Row, column: string): string {
  const text = row.text(column);
  return text === '' ? row.refuse(column, 'this is empty', 'fill it in') : text;
}

function yes(row: Row, column: string, none?: string): boolean {
  const text = optional(row, column) || none;
  if (text === 'yes' || text === 'ja') return true;
  if (text === 'no' || text === 'nee') return false;
  return row.refuse(column, `"${(text ?? '').slice(0, 40)}" is not yes or no`, 'write yes or no');
}
