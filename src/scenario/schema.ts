/** Checks the shape of a scenario file, one key at a time, and collects everything that is wrong with it. */
import { isDateText, isMonthText } from '../base/month.ts';
import type { Refusal } from '../base/refusal.ts';
import type { Text } from '../base/text.ts';
import { keysNearest } from '../figures/nearest.ts';
import { figureFind } from '../figures/catalogue.ts';
import { type Figure, isAssumption } from '../figures/figure.ts';
import { measureIds } from '../measures/catalogue.ts';
import type { MeasureId } from '../measures/measure.ts';
import { SPREAD_DESIGNS } from '../measures/spread-design.ts';
import { type AssumptionOverride, KOPPELING_METHODS, type KoppelingSwitch, type MeasureSwitch } from './scenario.ts';

/** A scenario file as written: everything may be left to its basis. */
export interface ScenarioFile {
  name?: string;
  title?: Text;
  summary?: Text;
  from?: string;
  until?: string;
  basis?: string;
  measures: Partial<Record<MeasureId, MeasureSwitch>>;
  koppeling?: KoppelingSwitch;
  assumptions: Record<string, AssumptionOverride>;
  groups?: readonly (readonly MeasureId[])[];
}

const KEYS = ['name', 'title', 'summary', 'from', 'until', 'basis', 'measures', 'koppeling', 'assumptions', 'groups'] as const;

export class Checker {
  readonly refusals: Refusal[] = [];
  readonly #where: string;
  constructor(where: string) {
    this.#where = where;
  }

  no(code: string, path: string, what: string, remedy: string, why?: string): void {
    this.refusals.push({
      code: `scenario.${code}`,
      where: path === '' ? this.#where : `${this.#where}: ${path}`,
      what,
      remedy,
      ...(why === undefined ? {} : { why }),
    });
  }

  /** The value as a mapping with only the given keys, or undefined after a refusal. */
  mapping(value: unknown, path: string, keys?: readonly string[]): Record<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.no('type', path, `expected a mapping, found ${kindOf(value)}`, 'write key: value lines');
      return undefined;
    }
    const mapping = value as Record<string, unknown>;
    for (const key of Object.keys(mapping)) {
      if (keys !== undefined && !keys.includes(key))
        this.no('unknown-key', join(path, key), 'unknown key', `use one of: ${keys.join(', ')}`);
    }
    return mapping;
  }

  text(value: unknown, path: string): string | undefined {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.no('type', path, `expected a text, found ${kindOf(value)}`, 'write a non-empty text');
    return undefined;
  }
}

export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
export const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : `a ${typeof value} (${short(value)})`;
function short(value: unknown): string {
  // Json has no NaN and no infinity and would print null.
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) as string | undefined);
  return (written ?? typeof value).slice(0, 40);
}

export function fileCheck(value: unknown, check: Checker): ScenarioFile {
  const file: ScenarioFile = { measures: {}, assumptions: {} };
  const top = check.mapping(value, '', KEYS);
  if (top === undefined) return file;
  for (const key of ['name', 'basis'] as const) {
    const found = top[key] === undefined ? undefined : check.text(top[key], key);
    if (found !== undefined) file[key] = found;
  }
  for (const key of ['title', 'summary'] as const) {
    const found = top[key] === undefined ? undefined : bothLanguages(top[key], key, check);
    if (found !== undefined) file[key] = found;
  }
  for (const key of ['from', 'until'] as const) {
    const found = top[key] === undefined ? undefined : month(top[key], key, check);
    if (found !== undefined) file[key] = found;
  }
  if (top['measures'] !== undefined) file.measures = measuresCheck(top['measures'], check);
  if (top['koppeling'] !== undefined) koppelingCheck(top['koppeling'], file, check);
  if (top['assumptions'] !== undefined) file.assumptions = assumptionsCheck(top['assumptions'], check);
  if (top['groups'] !== undefined) file.groups = groupsCheck(top['groups'], check);
  return file;
}

/** Lists of measures, each measure once. */
function groupsCheck(value: unknown, check: Checker): readonly (readonly MeasureId[])[] {
  const seen = new Set<string>();
  const lists = Array.isArray(value) ? (value as unknown[]) : [value];
  return lists.map((list, i) => {
    const path = join('groups', String(i + 1));
    if (!Array.isArray(list) || list.length === 0) {
      check.no('type', path, `expected a list of measures, found ${kindOf(list)}`, 'write [measure, measure]');
      return [];
    }
    return list.filter((id): id is MeasureId => {
      const known = measureIds.some((measure) => measure === id);
      if (!known) check.no('unknown-measure', path, `no measure ${kindOf(id)}`, `use one of: ${measureIds.join(', ')}`);
      else if (seen.has(String(id))) check.no('group-twice', path, `${String(id)} stands in two groups`, 'name each measure once');
      seen.add(String(id));
      return known;
    });
  });
}

function bothLanguages(value: unknown, path: string, check: Checker): Text | undefined {
  const mapping = check.mapping(value, path, ['nl', 'en']);
  if (mapping === undefined) return undefined;
  const [nl, en] = [check.text(mapping['nl'], join(path, 'nl')), check.text(mapping['en'], join(path, 'en'))];
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

const [MONTH_MIN, MONTH_MAX] = ['2019-01', '2060-12'] as const;

function month(value: unknown, path: string, check: Checker): string | undefined {
  if (typeof value !== 'string' || !isMonthText(value)) {
    check.no('month', path, `expected a month, found ${kindOf(value)}`, 'write it as 2026-01');
    return undefined;
  }
  if (value < MONTH_MIN || value > MONTH_MAX) {
    check.no(
      'month-range',
      path,
      `${value} is outside ${MONTH_MIN} to ${MONTH_MAX}`,
      'choose a month inside it',
      'known history starts in 2019; after 2060 nothing here means anything',
    );
    return undefined;
  }
  return value;
}

function measuresCheck(value: unknown, check: Checker): Partial<Record<MeasureId, MeasureSwitch>> {
  const result: Partial<Record<MeasureId, MeasureSwitch>> = {};
  for (const [id, entry] of Object.entries(check.mapping(value, 'measures') ?? {})) {
    const path = join('measures', id);
    if (!(measureIds as readonly string[]).includes(id)) {
      check.no('unknown-measure', path, 'no such measure', `use one of: ${measureIds.join(', ')}`);
      continue;
    }
    const found = switchCheck(entry, path, check);
    if (found !== undefined) result[id as MeasureId] = found;
  }
  return result;
}

function switchCheck(entry: unknown, path: string, check: Checker): MeasureSwitch | undefined {
  if (entry === null) return null;
  const mapping = check.mapping(entry, path, ['from', 'until']);
  if (mapping === undefined) return undefined;
  const result: { from?: string; until?: string } = {};
  for (const key of ['from', 'until'] as const) {
    const found = mapping[key] === undefined ? undefined : date(mapping[key], join(path, key), check);
    if (found !== undefined) result[key] = found;
  }
  if (result.from !== undefined && result.until !== undefined && result.until <= result.from) {
    check.no(
      'date-order',
      path,
      `until ${result.until} is not after from ${result.from}`,
      'swap the dates, or write null to switch the measure off',
    );
  }
  return result;
}

function koppelingCheck(value: unknown, file: ScenarioFile, check: Checker): void {
  const mapping = check.mapping(value, 'koppeling', ['design', 'method', 'from']);
  if (mapping === undefined) return;
  const design = oneOf(SPREAD_DESIGNS, mapping['design'], 'design', check);
  const method = mapping['method'] === undefined ? undefined : oneOf(KOPPELING_METHODS, mapping['method'], 'method', check);
  const from = mapping['from'] === undefined ? undefined : date(mapping['from'], 'koppeling.from', check);
  if (design === undefined) return;
  file.koppeling = { design, ...(method === undefined ? {} : { method }), ...(from === undefined ? {} : { from }) };
}

function oneOf<T extends string>(all: readonly T[], value: unknown, key: 'design' | 'method', check: Checker): T | undefined {
  const found = all.find((each) => each === value);
  if (found === undefined)
    check.no(`unknown-${key}`, `koppeling.${key}`, `no such ${key}: ${kindOf(value)}`, `use one of: ${all.join(', ')}`);
  return found;
}

function date(value: unknown, path: string, check: Checker): string | undefined {
  if (typeof value === 'string' && isDateText(value)) return value;
  check.no('date', path, `expected a date, found ${kindOf(value)}`, 'write it as 2026-07-01');
  return undefined;
}

function assumptionsCheck(value: unknown, check: Checker): Record<string, AssumptionOverride> {
  const result: Record<string, AssumptionOverride> = {};
  for (const [key, entry] of Object.entries(check.mapping(value, 'assumptions') ?? {})) {
    const path = join('assumptions', key);
    const figure = figureFind(key);
    if (figure === undefined) {
      check.no(
        'unknown-assumption',
        path,
        'no such figure or assumption',
        `did you mean ${keysNearest(key, 3).join(', ')}? doorstroom figures list shows all keys`,
      );
      continue;
    }
    const found = overrideCheck(figure, entry, path, check);
    if (found !== undefined) result[key] = found;
  }
  return result;
}

function overrideCheck(figure: Figure, entry: unknown, path: string, check: Checker): AssumptionOverride | undefined {
  if (typeof entry === 'number') return numberCheck(figure, entry, path, check);
  if (typeof entry === 'string') {
    const variants = isAssumption(figure) ? Object.keys(figure.variants ?? {}) : [];
    if (variants.includes(entry)) return entry;
    check.no(
      'unknown-variant',
      path,
      `no variant ${short(entry)}`,
      variants.length === 0 ? 'write a number, or a range {low, high}' : `use one of: ${variants.join(', ')}, a number or a range`,
    );
    return undefined;
  }
  const mapping = check.mapping(entry, path, ['low', 'high']);
  if (mapping === undefined) return undefined;
  const low = numberCheck(figure, mapping['low'], join(path, 'low'), check);
  const high = numberCheck(figure, mapping['high'], join(path, 'high'), check);
  if (low === undefined || high === undefined) return undefined;
  if (low <= high) return { low, high };
  check.no('range-order', path, `low ${String(low)} is above high ${String(high)}`, 'swap them');
  return undefined;
}

/** Largest number any figure can sensibly hold: above it is a slip of the keyboard. */
const NUMBER_MAX = 1e12;

function numberCheck(figure: Figure, value: unknown, path: string, check: Checker): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    check.no('type', path, `expected a number (${figure.unit}), found ${kindOf(value)}`, 'write a number');
    return undefined;
  }
  const max = figure.unit === 'share' ? 1 : NUMBER_MAX;
  if (value >= 0 && value <= max) return value;
  check.no(
    'out-of-range',
    path,
    `${String(value)} is impossible for a ${figure.unit}`,
    figure.unit === 'share' ? 'a share lies between 0 and 1' : 'write a number from 0 up',
  );
  return undefined;
}
