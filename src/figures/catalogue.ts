/** Every figure under its key: the sourced ones, the assumptions, and those of the municipalities on demand. */
import { sha256Json } from '../base/digest.ts';
import { Bug } from '../base/must.ts';
import { measuresFigures } from './assumptions/measures-all.ts';
import { assumptions } from './assumptions.ts';
import { type Figure, isAssumption } from './figure.ts';
import { columnFigure, columns } from './municipality/column.ts';
import { municipalities, municipalityFind } from './municipality.ts';
import { nationalityFigures } from './nationaliteit.ts';
import { sourcedFigures } from './series/catalogued.ts';

/** Sourced figures and assumptions; the figures of one municipality come from {@link figureFind} and {@link figuresByPrefix}. */
export const figures: readonly Figure[] = [...sourcedFigures, ...measuresFigures, ...assumptions];

const byKey: ReadonlyMap<string, Figure> = new Map(figures.map((each) => [each.key, each]));
const columnById = new Map(columns.map((column) => [column.id, column]));
const MUNICIPAL = /^gemeente\.(GM\d{4})(?:\.([A-Za-z0-9]+))?\.?$/;

/** The figure with this key, or undefined; also `gemeente.GM0363.inwoners` and the other columns of the municipality table. */
export function figureFind(key: string): Figure | undefined {
  return byKey.get(key) ?? municipalFigure(key);
}

/** The figure with this key. Throws a Bug when there is none: check a key that a user typed with {@link figureFind}. */
export function figure(key: string): Figure {
  const found = figureFind(key);
  if (found === undefined) throw new Bug(`no figure has the key ${key}`);
  return found;
}

/** All figures whose key begins with `prefix`, in catalogue order; with `gemeente.GM0363` the columns of that municipality. */
export function figuresByPrefix(prefix: string): readonly Figure[] {
  const code = MUNICIPAL.exec(prefix)?.[1];
  const municipality = code === undefined ? undefined : municipalityFind(code);
  const municipal = municipality === undefined ? [] : columns.flatMap((column) => columnFigure(column, municipality) ?? []);
  return [...figures, ...municipal].filter((each) => each.key.startsWith(prefix));
}

/**
 * What could be known on `vintage` (`2024-06-30`): figures published on or before it. Assumptions are ours and always there; one that
 * leans on later figures says so in its reason.
 */
export function figuresAt(vintage: string): readonly Figure[] {
  return figures.filter((each) => isAssumption(each) || each.published <= vintage);
}

/** Where figures are looked up: among all of them, or only among those of a day (see vintage.ts). */
export interface Catalogue {
  readonly find: (key: string) => Figure | undefined;
  /** Throws a Bug when there is none. */
  readonly figure: (key: string) => Figure;
  readonly byPrefix: (prefix: string) => readonly Figure[];
}

export const everyFigure: Catalogue = { find: figureFind, figure, byPrefix: figuresByPrefix };

let hash: string | undefined;

/** SHA-256 of every figure, assumption, municipality, column and national statistic: changes when any number or source changes. */
export function figuresHash(): string {
  hash ??= sha256Json({ figures, municipalities, columns: columns.map((column) => ({ ...column, value: undefined })), nationalityFigures });
  return hash;
}

function municipalFigure(key: string): Figure | undefined {
  const parts: readonly (string | undefined)[] = MUNICIPAL.exec(key) ?? [];
  const [, code, id] = parts;
  if (code === undefined || id === undefined) return undefined;
  const municipality = municipalityFind(code);
  const column = columnById.get(id);
  return municipality === undefined || column === undefined ? undefined : columnFigure(column, municipality);
}
