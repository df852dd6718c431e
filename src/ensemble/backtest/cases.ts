/** Which forecasts are asked at which origin, and the published value that each is held against. */
import { type Month, monthOf } from '../../base/month.ts';
import { everyFigure } from '../../figures/catalogue.ts';
import { HISTORY_END } from '../../scenario/inflow-history.ts';
import { type Official, officials, originOf } from './official.ts';
import { type Point, pointsOf, type Target, TARGETS } from './target.ts';

export const ORIGINS = [
  '2020-01',
  '2020-07',
  '2021-01',
  '2021-07',
  '2022-01',
  '2022-07',
  '2023-01',
  '2023-07',
  '2024-01',
  '2024-07',
  '2025-01',
] as const;
export const HORIZONS = [6, 12, 24] as const;

/** A forecast to make and what came. */
export interface Case {
  readonly origin: string;
  readonly target: Target;
  /** Months from the origin to the end of what is forecast. */
  readonly horizon: number;
  readonly truth: Point;
  /** Set where the case is there to be held against one official forecast. */
  readonly official?: Official;
}

/** Stocks are published now and then: the point nearest to the horizon counts, at most three months away. */
const NEAR = 3;
const YEAR = 12;

export const casesOf = (origins: readonly string[]): readonly Case[] => [...rolling(origins), ...official()];

function rolling(origins: readonly string[]): readonly Case[] {
  return origins.flatMap((origin) =>
    HORIZONS.flatMap((horizon) =>
      TARGETS.flatMap((target): Case[] => {
        const truth = truthOf(target, (monthOf(origin) + horizon - 1) as Month, Math.min(horizon, YEAR));
        return truth === undefined ? [] : [{ origin, target, horizon, truth }];
      }),
    ),
  );
}

function official(): readonly Case[] {
  return officials(everyFigure).flatMap((each): Case[] => {
    const origin = originOf(each);
    const truth = truthOf(each.target, each.month, each.months);
    return truth === undefined ? [] : [{ origin, target: each.target, horizon: each.month - monthOf(origin) + 1, truth, official: each }];
  });
}

/** The published value of a target at a month, undefined where there is none. */
export function truthOf(target: Target, month: Month, months: number): Point | undefined {
  const far = target === 'bezetting' || target === 'statushouders' ? NEAR : 0;
  const away = (point: Point): number => Math.abs(point.month - month);
  const near = pointsOf(target, everyFigure, HISTORY_END, months).filter((point) => away(point) <= far);
  return [...near].sort((a, b) => away(a) - away(b) || rank(a) - rank(b) || b.month - a.month)[0];
}

const rank = (point: Point): number => (point.confidence === 'official' ? 0 : 1);

/** Origins in order, each with its cases. */
export function byOrigin(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  const origins = [...new Set(cases.map((each) => each.origin))].sort();
  return new Map(origins.map((origin) => [origin, cases.filter((each) => each.origin === origin)]));
}
