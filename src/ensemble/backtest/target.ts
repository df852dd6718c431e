/** What the back-test scores: five national targets, the published points they are held against, and the value of each in a run. */
import { type HalfYear, halfYearFirstMonth } from '../../base/halfyear.ts';
import { type Month } from '../../base/month.ts';
import type { Catalogue } from '../../figures/catalogue.ts';
import type { SourcedFigure } from '../../figures/figure.ts';
import type { ObservableId } from '../../observe/observable.ts';
import { inflowHistory } from '../../scenario/inflow-history.ts';
import { published, stockMonth } from '../calibration.ts';
import type { Member } from '../member.ts';

export const TARGETS = ['bezetting', 'statushouders', 'gehuisvest', 'achterstand', 'instroom'] as const;
export type Target = (typeof TARGETS)[number];

/** A published value: a stock at the end of a month (`months` 0), or a flow over the months up to and with `month`. */
export interface Point {
  readonly month: Month;
  readonly months: number;
  readonly value: number;
  readonly confidence: SourcedFigure['confidence'];
}

const HALF = 6;

const PREFIX: Readonly<Record<Exclude<Target, 'instroom'>, string>> = {
  bezetting: 'opvang.bezetting.',
  statushouders: 'opvang.statushouders.',
  gehuisvest: 'taakstelling.gerealiseerd.',
  achterstand: 'taakstelling.eindsaldo.',
};

/** Points of a target in a catalogue, oldest first. The inflow has a point for every month, over the `months` up to it. */
export function pointsOf(target: Target, catalogue: Catalogue, end: Month, months: number): readonly Point[] {
  if (target === 'instroom') return inflowPoints(catalogue, end, months);
  const figures = published(PREFIX[target], catalogue);
  const points = figures.map((figure) => pointOf(target, figure)).filter((point) => point.month < end);
  return points.sort((a, b) => a.month - b.month);
}

function pointOf(target: Target, figure: SourcedFigure): Point {
  const { value, confidence } = figure;
  if (target === 'bezetting' || target === 'statushouders') return { month: stockMonth(figure.date), months: 0, value, confidence };
  const month = (halfYearFirstMonth(figure.date as HalfYear) + HALF - 1) as Month;
  // A balance below zero is a backlog.
  return target === 'achterstand' ? { month, months: 0, value: -value, confidence } : { month, months: HALF, value, confidence };
}

/** First applications and family. Within a year the total is spread by the months of seven nationalities, hence derived. */
function inflowPoints(catalogue: Catalogue, end: Month, months: number): readonly Point[] {
  const { eerste, nareis } = inflowHistory(catalogue, end);
  const points: Point[] = [];
  for (let month = nareis.start + months - 1; month < end; month++) {
    let value = 0;
    for (let m = month - months + 1; m <= month; m++) value += eerste.values[m - eerste.start] + nareis.values[m - nareis.start];
    points.push({ month: month as Month, months, value, confidence: 'derived' });
  }
  return points;
}

const OBSERVABLE: Readonly<Record<Exclude<Target, 'instroom'>, ObservableId>> = {
  bezetting: 'opvang.bezetting',
  statushouders: 'opvang.statushouders',
  gehuisvest: 'uitstroom.gehuisvest',
  achterstand: 'taakstelling.saldo',
};

/** The value of a target in a run. The inflow is not in a run: it goes into it. */
export function valueIn(member: Member, target: Exclude<Target, 'instroom'>, { month, months }: Pick<Point, 'month' | 'months'>): number {
  const series = member.national[OBSERVABLE[target]];
  const at = month - member.firstMonth;
  if (months === 0) return series[at];
  let sum = 0;
  for (let i = at - months + 1; i <= at; i++) sum += series[i];
  return sum;
}
