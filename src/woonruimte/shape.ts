/** Checks the shape of a file key by key and collects everything that is wrong with it, each with its path. */
import { isDateText } from '../base/month.ts';
import { type Refusal, Refused } from '../base/refusal.ts';
import type { Text } from '../base/text.ts';
import { forbiddenIn } from './criterion.ts';

/** Both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Check {
  /** File name. */
  readonly file: string;
  readonly refusals: Refusal[];
}

/** Throws Refused with everything that was noted, if anything was. */
export function allOrNothing({ refusals }: Check): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

/** The parts, when every one was read; of one that was not, the refusal has been noted. */
export const complete = <T extends object>(parts: { readonly [K in keyof T]: T[K] | undefined }): T | undefined =>
  Object.values(parts).includes(undefined) ? undefined : (parts as T);

export type Mapping = Readonly<Record<string, unknown>>;

/** Notes the refusal; gives nothing, so that a check can return it. */
export function no<T>(check: Check, code: string, path: string, what: string, remedy: string, why?: string): T | undefined {
  const where = path === '' ? check.file : `${check.file}: ${path}`;
  check.refusals.push({ code: `rank.${code}`, where, what, remedy, ...(why === undefined ? {} : { why }) });
  return undefined;
}

export const under = (path: string, key: string | number): string =>
  typeof key === 'number' ? `${path}[${String(key)}]` : path === '' ? key : `${path}.${key}`;

/** The value as a mapping with only the given keys. A key that names what may never count is refused with the law. */
export function mapping(check: Check, value: unknown, path: string, keys: readonly string[]): Mapping | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return no(check, 'type', path, `expected a mapping, found ${kindOf(value)}`, 'write key: value lines');
  for (const key of Object.keys(value)) {
    if (keys.includes(key) || forbiddenName(check, key, under(path, key))) continue;
    no(check, 'unknown-key', under(path, key), 'unknown key', `use one of: ${keys.join(', ')}`);
  }
  return value as Mapping;
}

/** True when the name gives away a criterion that is never allowed; then the refusal is there already. */
export function forbiddenName(check: Check, name: string, path: string): boolean {
  const rule = forbiddenIn(name);
  if (rule === undefined) return false;
  no(check, 'forbidden-criterion', path, `"${name}" names ${rule.id}, which may not decide who gets a home`, 'leave it out', rule.law);
  return true;
}

export function list(check: Check, value: unknown, path: string, most: number): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= most) return value as readonly unknown[];
  no(check, 'type', path, `expected a list of at most ${String(most)}, found ${kindOf(value)}`, 'write one item a line, each after a dash');
  return [];
}

export function sentence(check: Check, value: unknown, path: string): string | undefined {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value;
  return no(check, 'type', path, `expected a text, found ${kindOf(value)}`, 'write a text of 1 to 200 characters');
}

/** A name in lower case that gives nothing away. */
export function name(check: Check, value: unknown, path: string): string | undefined {
  if (typeof value !== 'string' || !/^[a-z0-9][a-z0-9-]{0,39}$/.test(value))
    return no(check, 'name', path, `expected a name, found ${kindOf(value)}`, 'write lower case letters, digits and dashes');
  return forbiddenName(check, value, path) ? undefined : value;
}

export function bothLanguages(check: Check, value: unknown, path: string): Text | undefined {
  const found = mapping(check, value, path, ['nl', 'en']);
  if (found === undefined) return undefined;
  const of = (key: keyof Text): string | undefined => sentence(check, found[key], under(path, key));
  return complete<Text>({ nl: of('nl'), en: of('en') });
}

export function whole(check: Check, value: unknown, path: string, least: number, most: number): number | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  return no(
    check,
    'number',
    path,
    `expected a whole number from ${String(least)} to ${String(most)}, found ${kindOf(value)}`,
    'write digits only',
  );
}

export function date(check: Check, value: unknown, path: string): string | undefined {
  if (typeof value === 'string' && isDateText(value) && value >= '1900-01-01' && value <= '2200-12-31') return value;
  return no(check, 'date', path, `expected a day, found ${kindOf(value)}`, 'write it as 2026-07-01');
}

/** Left out is no. */
export function flag(check: Check, value: unknown, path: string): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true;
  no(check, 'type', path, `expected true or false, found ${kindOf(value)}`, 'write true or false, without quotes');
  return false;
}

export function oneOf<T extends string>(check: Check, value: unknown, path: string, choices: readonly T[]): T | undefined {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  if (typeof value === 'string' && forbiddenName(check, value, path)) return undefined;
  return no(check, 'choice', path, `found ${kindOf(value)}`, `use one of: ${choices.join(', ')}`);
}

/** `{from, to}`, either of which may be left out; nothing at all is the whole of `bounds`. */
export function range(check: Check, value: unknown, path: string, bounds: Range): Range | undefined {
  if (value === undefined) return bounds;
  const found = mapping(check, value, path, ['from', 'to']);
  if (found === undefined) return undefined;
  const end = (key: 'from' | 'to'): number | undefined =>
    found[key] === undefined ? bounds[key] : whole(check, found[key], under(path, key), bounds.from, bounds.to);
  const [from, to] = [end('from'), end('to')];
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  return no(check, 'contradiction', path, `from ${String(from)} is above to ${String(to)}`, 'swap them');
}

export const within = (value: number, { from, to }: Range): boolean => value >= from && value <= to;
export const overlap = (a: Range, b: Range): boolean => a.from <= b.to && b.from <= a.to;

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value} (${JSON.stringify(value).slice(0, 40)})`;
}
