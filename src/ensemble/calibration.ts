/** The fit to history as a table: every dated point of 2019-2025 that was published, what the model gives, and the miss. */
import { type HalfYear, halfYearFirstMonth } from '../base/halfyear.ts';
import { type Month, monthOf, monthText, yearOf } from '../base/month.ts';
import { type Catalogue, everyFigure } from '../figures/catalogue.ts';
import type { SourcedFigure } from '../figures/figure.ts';
import { isAssumption } from '../figures/figure.ts';
import type { ObservableId } from '../observe/observable.ts';
import type { Member } from './member.ts';

export interface CalibrationRow {
  /** Key of the published figure. */
  readonly figure: string;
  readonly observable: ObservableId;
  readonly date: string;
  readonly published: number;
  readonly model: number;
  /** Model minus published, and as a share of published. */
  readonly miss: number;
  readonly missShare: number;
  readonly confidence: SourcedFigure['confidence'];
  /** Weight in the fit: official 1, press and secondary one half, derived one quarter. */
  readonly weight: number;
  /** 2025 is kept out of the fit. */
  readonly heldOut: boolean;
}

const WEIGHT: Readonly<Record<SourcedFigure['confidence'], number>> = { official: 1, press: 0.5, secondary: 0.5, derived: 0.25 };
const HELD_OUT_YEAR = 2025;
const FIRST_YEAR = 2019;

/** Of the points in a catalogue those that the months of the member cover. */
export function calibrationTable(member: Member, catalogue: Catalogue = everyFigure): readonly CalibrationRow[] {
  const points = (prefix: string): readonly SourcedFigure[] => published(prefix, catalogue);
  return [
    ...stock(member, points('opvang.bezetting.'), 'opvang.bezetting'),
    ...stock(member, points('opvang.statushouders.'), 'opvang.statushouders'),
    ...flow(member, points('taakstelling.gerealiseerd.'), 'uitstroom.gehuisvest', halfYearSpan),
    ...flow(member, points('woningen.naarStatushouders.'), 'wonen.toewijzingen.statushouder', yearSpan),
  ];
}

/** Root of the weighted mean square of the relative misses, over the points of the fit (or the held-out ones). */
export function calibrationError(rows: readonly CalibrationRow[], heldOut: boolean): number {
  let [sum, weights] = [0, 0];
  for (const row of rows) {
    if (row.heldOut !== heldOut) continue;
    sum += row.weight * row.missShare * row.missShare;
    weights += row.weight;
  }
  return weights === 0 ? NaN : Math.sqrt(sum / weights);
}

interface Span {
  readonly from: Month;
  readonly months: number;
}

const halfYearSpan = (date: string): Span => ({ from: halfYearFirstMonth(date as HalfYear), months: 6 });
const yearSpan = (date: string): Span => ({ from: monthOf(`${date}-01`), months: 12 });

/** A stock on a day belongs to the end of the month before when the day is the first, else to its own month. */
export function stockMonth(date: string): Month {
  const month = monthOf(date.length === 4 ? `${date}-12` : date);
  return date.endsWith('-01') && date.length === 10 ? ((month - 1) as Month) : month;
}

function stock(member: Member, points: readonly SourcedFigure[], observable: ObservableId): CalibrationRow[] {
  return points.flatMap((figure) => {
    const month = stockMonth(figure.date);
    const index = month - member.firstMonth;
    return index < 0 || index >= member.national[observable].length
      ? []
      : [row(figure, observable, month, member.national[observable][index])];
  });
}

function flow(
  member: Member,
  points: readonly SourcedFigure[],
  observable: ObservableId,
  spanOf: (date: string) => Span,
): CalibrationRow[] {
  return points.flatMap((figure) => {
    const { from, months } = spanOf(figure.date);
    const start = from - member.firstMonth;
    if (start < 0 || start + months > member.national[observable].length) return [];
    let total = 0;
    for (let i = start; i < start + months; i++) total += member.national[observable][i];
    return [row(figure, observable, from, total)];
  });
}

/** The dated points of one series from 2019 on: keys are `prefix` and the date, nothing more. */
export const published = (prefix: string, catalogue: Catalogue): readonly SourcedFigure[] =>
  catalogue
    .byPrefix(prefix)
    .filter((f): f is SourcedFigure => !isAssumption(f) && f.key === prefix + f.date && Number(f.date.slice(0, 4)) >= FIRST_YEAR);

function row(figure: SourcedFigure, observable: ObservableId, month: Month, model: number): CalibrationRow {
  const miss = model - figure.value;
  return {
    figure: figure.key,
    observable,
    date: figure.date === '' ? monthText(month) : figure.date,
    published: figure.value,
    model,
    miss,
    missShare: miss / figure.value,
    confidence: figure.confidence,
    weight: WEIGHT[figure.confidence],
    heldOut: yearOf(month) >= HELD_OUT_YEAR,
  };
}
