/** The official forecasts as opponents: rounds of the MPP for the inflow of a year, and the places that COA asked for on a day. */
import { type Month, monthOf } from '../../base/month.ts';
import { exp, log } from '../../base/real.ts';
import { normalQuantile } from '../../base/sample.ts';
import { type Catalogue, everyFigure } from '../../figures/catalogue.ts';
import { stockMonth } from '../calibration.ts';
import { LEVELS } from './score.ts';
import type { Target } from './target.ts';

/** One number or range that was published for one year or day. */
export interface Official {
  readonly target: Extract<Target, 'instroom' | 'bezetting'>;
  readonly round: string;
  readonly published: string;
  /** Last month it is about, and how many months it sums; 0 for a stock. */
  readonly month: Month;
  readonly months: number;
  readonly low: number | undefined;
  readonly middle: number | undefined;
  readonly high: number | undefined;
}

const YEAR = 12;

export const officials = (catalogue: Catalogue): readonly Official[] => [...rounds(catalogue), ...needs(catalogue)];

function rounds(catalogue: Catalogue): readonly Official[] {
  const found = new Map<string, Official>();
  for (const figure of catalogue.byPrefix('mpp.')) {
    const parts = /^mpp\.(.+)\.(\d{4})\.(laag|midden|hoog)$/.exec(figure.key);
    if (parts === null || !('published' in figure)) continue;
    const [, round, year, bound] = parts;
    const key = `${round} ${year}`;
    const side = ({ laag: 'low', midden: 'middle', hoog: 'high' } as const)[bound as 'laag' | 'midden' | 'hoog'];
    const before = found.get(key) ?? {
      target: 'instroom',
      round,
      published: figure.published,
      month: monthOf(`${year}-12`),
      months: YEAR,
      low: undefined,
      middle: undefined,
      high: undefined,
    };
    found.set(key, { ...before, [side]: figure.value });
  }
  return [...found.values()];
}

/** Places asked for are people expected over the part of the places that can be used. */
function needs(catalogue: Catalogue): readonly Official[] {
  const usable = everyFigure.figure('opvang.bruikbaar').value;
  return catalogue.byPrefix('opvang.behoefte.').flatMap((figure) => {
    const parts = /^opvang\.behoefte\.(\d{4}-\d{2}-\d{2})\.gevraagd\.(\d{4}-\d{2})$/.exec(figure.key);
    if (parts === null || !('published' in figure)) return [];
    const [, day, round] = parts;
    const rest = { published: figure.published, month: stockMonth(day), months: 0, low: undefined, high: undefined };
    return [{ target: 'bezetting', round, middle: figure.value * usable, ...rest } as const];
  });
}

/**
 * The half-year at whose start our forecast is set against it: never later than the official one, so ours knows less. A round that is named after its
 * season was made before the letter that we have it from.
 */
export function originOf({ round, published }: Official): string {
  const seasons: Readonly<Record<string, string>> = { '2022-begin': '2022-01', '2022-midden': '2022-07', '2025-voorjaar': '2025-01' };
  const day = /^\d{4}-\d{2}$/.test(round) ? round : published;
  return seasons[round] ?? `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}`;
}

/**
 * Low and high as the ends of a band of probability `chance`, the middle as median, and the sides as halves of two log-normal curves. Without a
 * middle the root of low times high; with one number only an assumed half width.
 */
export function officialQuantiles(official: Official, chance: number): readonly number[] {
  const half = 1 + everyFigure.figure('terugblik.raming.halfbreedte').value;
  const { low, high } = official;
  const middle = official.middle ?? (low !== undefined && high !== undefined ? Math.sqrt(low * high) : (high ?? low ?? NaN) / half);
  const z = normalQuantile((1 + chance) / 2);
  const down = log(middle / (low ?? middle / half)) / z;
  const up = log((high ?? middle * half) / middle) / z;
  return LEVELS.map((level) => {
    const at = normalQuantile(level);
    return middle * exp(at * (at < 0 ? down : up));
  });
}
