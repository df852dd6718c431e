/** Compact rows become figures: what a whole series shares is said once, what differs is said at the point. */
import type { Text } from '../base/text.ts';
import type { SourcedFigure, Unit } from './figure.ts';
import { publishedAfter } from './published.ts';

/** What all points of a series share. The key of a point is `prefix.date`, its label ends with the date. */
export interface Series {
  readonly prefix: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly source: string;
  readonly place: string;
  readonly confidence: SourcedFigure['confidence'];
  /** When a point could first be known; by default the day after its period. */
  readonly published?: (date: string) => string;
  readonly simplified?: Text;
}

/** Where a point differs from its series. */
export type PointOwn = Partial<Pick<SourcedFigure, 'source' | 'place' | 'confidence' | 'published' | 'simplified' | 'spread'>>;

export type Point = readonly [date: string, value: number, own?: PointOwn];

export const seriesFigures = (series: Series, points: readonly Point[]): readonly SourcedFigure[] =>
  points.map(([date, value, own]) => ({
    key: `${series.prefix}.${date}`,
    label: { nl: `${series.label.nl} (${date})`, en: `${series.label.en} (${date})` },
    value,
    unit: series.unit,
    date,
    source: series.source,
    place: series.place,
    confidence: series.confidence,
    published: (series.published ?? publishedAfter)(date),
    ...(series.simplified === undefined ? {} : { simplified: series.simplified }),
    ...own,
  }));

/** A figure that stands alone; `published` follows the rule when it is left out. */
export type SingleFigure = Omit<SourcedFigure, 'published'> & { readonly published?: string };

export const singleFigures = (rows: readonly SingleFigure[]): readonly SourcedFigure[] =>
  rows.map((row) => ({ ...row, published: row.published ?? publishedAfter(row.date) }));

/** Whole cents of an amount in euro. */
export const euro = (amount: number): number => Math.round(amount * 100);

/** Whole cents of an amount in millions of euro. */
export const millionEuro = (amount: number): number => Math.round(amount * 1_000_000) * 100;

/** What the figures of a group share; each row may differ in any of it. */
export type Shared = Omit<SourcedFigure, 'key' | 'label' | 'value' | 'published'> & { readonly published?: string };

export type NamedRow = readonly [key: string, nl: string, en: string, value: number, own?: Partial<Shared>];

/** Figures with a name of their own that share most of the rest. */
export const namedFigures = (shared: Shared, rows: readonly NamedRow[]): readonly SourcedFigure[] =>
  singleFigures(rows.map(([key, nl, en, value, own]) => ({ ...shared, ...own, key, label: { nl, en }, value })));
