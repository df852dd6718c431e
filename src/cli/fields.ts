/** Reads a parsed yaml mapping field by field; collects every refusal with its path, so that one reading tells all that is wrong. */
import { isDateText } from '../base/month.ts';
import { Refused, type Refusal } from '../base/refusal.ts';
import { kindOf } from '../scenario/schema.ts';

/** Values stand in for what was refused until {@link Reading.done} throws: nothing is used before it. */
export class Reading {
  readonly #refusals: Refusal[] = [];
  readonly #where: string;
  constructor(where: string) {
    this.#where = where;
  }

  no(code: string, path: string, what: string, remedy: string, why?: string): void {
    this.#refusals.push({ code, where: `${this.#where}: ${path}`, what, remedy, ...(why === undefined ? {} : { why }) });
  }

  fields(value: unknown, path: string, keys: readonly string[]): Fields {
    return new Fields(this, value, path, keys);
  }

  /** How many refusals so far: a relation between fields is looked at only when each could be read. */
  get refused(): number {
    return this.#refusals.length;
  }

  done(): void {
    if (this.#refusals.length > 0) throw new Refused(this.#refusals);
  }
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** One mapping; a key that is not in `keys` is refused, and so is one that is missing when it is read. */
export class Fields {
  readonly path: string;
  readonly #reading: Reading;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #mapping: boolean;

  constructor(reading: Reading, value: unknown, path: string, keys: readonly string[]) {
    this.path = path;
    this.#reading = reading;
    this.#mapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.#values = this.#mapping ? (value as Record<string, unknown>) : {};
    if (!this.#mapping)
      reading.no('file.type', path === '' ? 'the file' : path, `expected a mapping, found ${kindOf(value)}`, 'write key: value lines');
    for (const key of Object.keys(this.#values))
      if (!keys.includes(key)) reading.no('file.unknown-key', below(path, key), 'unknown key', `use one of: ${keys.join(', ')}`);
  }

  get refused(): number {
    return this.#reading.refused;
  }

  /** This is a mapping, and nothing was refused since `refused` was `before`. */
  soundSince(before: number): boolean {
    return this.#mapping && this.#reading.refused === before;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#values, key);
  }

  /** A refusal at this key. */
  no(code: string, key: string, what: string, remedy: string, why?: string): void {
    this.#reading.no(code, below(this.path, key), what, remedy, why);
  }

  text(key: string): string {
    const value = this.#value(key);
    if (typeof value === 'string' && value.trim() !== '' && value.length <= TEXT_MAX) return value;
    this.#type(key, `a text of at most ${String(TEXT_MAX)} characters`, 'write a short text', value);
    return '';
  }

  /** A whole number inside its limits. */
  count(key: string, least: number, most: number): number {
    const value = this.#value(key);
    if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    this.#type(key, `a whole number from ${String(least)} to ${String(most)}`, 'write digits only', value);
    return least;
  }

  date(key: string): string {
    const value = this.#value(key);
    if (typeof value === 'string' && isDateText(value)) return value;
    this.#type(key, 'a date that exists', 'write it as 2026-01-31', value);
    return LAST_DAY;
  }

  /** A date, with the time of day behind it where the order within a day counts: `2026-01-31T09:15`. */
  moment(key: string): string {
    const value = this.#value(key);
    if (typeof value === 'string' && isDateText(value.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(value)) return value;
    this.#type(key, 'a date that exists, with or without a time', 'write it as 2026-01-31 or 2026-01-31T09:15', value);
    return FIRST_DAY;
  }

  flag(key: string): boolean {
    const value = this.#value(key);
    if (typeof value === 'boolean') return value;
    this.#type(key, 'true or false', 'write true or false', value);
    return false;
  }

  oneOf<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.#value(key);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.#type(key, `one of ${choices.join(', ')}`, `use one of: ${choices.join(', ')}`, value);
    return found;
  }

  list(key: string, most: number): readonly unknown[] {
    const value = this.#value(key);
    if (Array.isArray(value) && value.length > 0 && value.length <= most) return value as unknown[];
    this.#type(key, `a list of 1 to ${String(most)} entries`, 'write each entry behind a dash', value);
    return [];
  }

  #value(key: string): unknown {
    return this.has(key) ? this.#values[key] : undefined;
  }

  #type(key: string, expected: string, remedy: string, value: unknown): void {
    if (this.has(key)) this.no('file.type', key, `expected ${expected}, found ${kindOf(value)}`, remedy);
    else if (this.#mapping) this.no('file.missing-key', key, `is missing: ${expected}`, `add ${key}`);
  }
}

const TEXT_MAX = 80;
/** Stand in for a refused day, so that no second refusal follows from the first. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'] as const;
