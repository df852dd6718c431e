/** A line chart as inline svg: two scenarios with their bands, months along the bottom; never colour alone. */
import type { Language } from '../base/text.ts';
import type { Series } from '../ensemble/result.ts';
import type { Unit } from '../figures/figure.ts';
import { numberText } from '../figures/number-text.ts';
import { escapeHtml } from './escape-html.ts';

export interface ChartLine {
  readonly name: string;
  readonly series: Series;
}

export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** At most two: the first is drawn solid, the second dashed. */
  readonly lines: readonly ChartLine[];
}

const [WIDTH, HEIGHT] = [680, 280];
const FRAME = { left: 64, right: 16, top: 14, bottom: 30 };
const [INNER_WIDTH, INNER_HEIGHT] = [WIDTH - FRAME.left - FRAME.right, HEIGHT - FRAME.top - FRAME.bottom];
const TICKS = 4;
/** Dark enough on white for WCAG AA. */
const COLOURS = ['#1f4e8c', '#a63c06'];
const DASHES = ['', ' stroke-dasharray="7 4"'];

export function chartSvg(chart: Chart): string {
  const months = chart.lines[0].series.months;
  const { low, high, step } = scaleOf(chart.lines);
  const x = (index: number): number => FRAME.left + (months.length < 2 ? 0 : (index / (months.length - 1)) * INNER_WIDTH);
  const y = (value: number): number => FRAME.top + INNER_HEIGHT - ((value - low) / (high - low)) * INNER_HEIGHT;
  const unit = chart.lines[0].series.unit;
  return [
    `<svg role="img" aria-labelledby="${chart.id}-t ${chart.id}-d" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${chart.id}-t">${escapeHtml(chart.title)}</title><desc id="${chart.id}-d">${escapeHtml(chart.description)}</desc>`,
    ...valueAxis(low, high, step, unit, y, chart.language),
    ...monthAxis(months, x),
    ...chart.lines.map(({ series }, i) => bandPath(series, COLOURS[i % COLOURS.length], x, y)),
    ...chart.lines.map(({ series }, i) => linePath(series, COLOURS[i % COLOURS.length], DASHES[i % DASHES.length], x, y)),
    '</svg>',
  ].join('');
}

/** The key under a chart, as html. */
export function chartKey(lines: readonly ChartLine[]): string {
  const items = lines.map(({ name }, i) => {
    const stroke = `stroke="${COLOURS[i % COLOURS.length]}" stroke-width="3"${DASHES[i % DASHES.length]}`;
    return `<span class="key"><svg width="34" height="10" aria-hidden="true"><line x1="0" y1="5" x2="34" y2="5" ${stroke}/></svg> ${escapeHtml(name)}</span>`;
  });
  return `<p class="keys">${items.join(' ')}</p>`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Round steps (1, 2 or 5 times a power of ten); zero is on the axis for counts and money. */
export function scaleOf(lines: readonly ChartLine[]): Scale {
  const values = lines.flatMap(({ series }) => [...series.p05, ...series.p95]).filter((value) => value !== null);
  const [min, max] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const fromZero = min >= 0 ? 0 : min;
  const span = max - fromZero > 0 ? max - fromZero : 1;
  const step = roundStep(span / TICKS);
  return { low: Math.floor(fromZero / step) * step, high: Math.max(Math.ceil(max / step), Math.floor(fromZero / step) + 1) * step, step };
}

function roundStep(rough: number): number {
  let power = 1;
  while (power * 10 <= rough) power *= 10;
  while (power > rough) power /= 10;
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
}

function valueAxis(low: number, high: number, step: number, unit: Unit, y: (v: number) => number, language: Language): string[] {
  const lines: string[] = [];
  for (let i = 0; low + i * step <= high + step / 2; i++) {
    const value = low + i * step;
    const at = number(y(value));
    lines.push(`<line x1="${String(FRAME.left)}" x2="${String(WIDTH - FRAME.right)}" y1="${at}" y2="${at}" stroke="#d5d9df"/>`);
    lines.push(
      `<text x="${String(FRAME.left - 8)}" y="${at}" dy="4" text-anchor="end" class="tick">${tickText(value, step, unit, language)}</text>`,
    );
  }
  return lines;
}

/** Axis labels carry as many decimals as the step asks; money in millions, shares in per cent. */
function tickText(value: number, step: number, unit: Unit, language: Language): string {
  const [scale, suffix] = unit === 'share' ? [100, ' %'] : unit.startsWith('cents') ? [1e-8, ''] : [1, ''];
  const shown = step * scale;
  return `${numberText(value * scale, shown >= 1 ? 0 : shown >= 0.1 ? 1 : 2, language)}${suffix}`;
}

function monthAxis(months: readonly string[], x: (i: number) => number): string[] {
  return months.flatMap((month, i) =>
    month.endsWith('-01')
      ? [
          `<line x1="${number(x(i))}" x2="${number(x(i))}" y1="${String(HEIGHT - FRAME.bottom)}" y2="${String(HEIGHT - FRAME.bottom + 5)}" stroke="#5a6270"/>`,
          `<text x="${number(x(i))}" y="${String(HEIGHT - FRAME.bottom + 19)}" text-anchor="middle" class="tick">${month.slice(0, 4)}</text>`,
        ]
      : [],
  );
}

type Point = readonly [index: number, value: number];

/** Runs of months that have a value: a gap stays a gap. */
function runsOf(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let open: Point[] = [];
  for (const [i, value] of values.entries()) {
    if (value === null) {
      if (open.length > 0) runs.push(open);
      open = [];
    } else open.push([i, value]);
  }
  return open.length > 0 ? [...runs, open] : runs;
}

function linePath(series: Series, colour: string, dash: string, x: (i: number) => number, y: (v: number) => number): string {
  const path = runsOf(series.p50).map((run) => `M${run.map(([i, value]) => `${number(x(i))} ${number(y(value))}`).join('L')}`);
  return `<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="2.5"${dash}/>`;
}

function bandPath(series: Series, colour: string, x: (i: number) => number, y: (v: number) => number): string {
  const path = runsOf(series.p95).map((run) => {
    const under = run.map(([i, value]): Point => [i, series.p05[i] ?? value]).reverse();
    return `M${[...run, ...under].map(([i, value]) => `${number(x(i))} ${number(y(value))}`).join('L')}Z`;
  });
  return `<path d="${path.join('')}" fill="${colour}" fill-opacity="0.15" stroke="none"/>`;
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
