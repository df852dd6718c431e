/** One observable over time: a line and a band per scenario, its last band beside it, and a table below. */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useContext, useId } from 'react';
import { type ObservableId, observable } from '../observe/observable.ts';
import { outcomeLabel } from '../report/outcome-label.ts';
import { unitText } from '../figures/number-text.ts';
import { ChartTable } from './chart-table.tsx';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { seriesOf, valueText } from './told.ts';

/** As wide as on a phone, so that its letters stay readable there. */
const [WIDTH, HEIGHT] = [360, 210];
const TICK_STYLE = { fontSize: 12, fontFamily: 'inherit', fill: '#1b1b1f' } as const;
const TICKS = 5;
/** From one scenario's last band to the next, beside the lines. */
const [BAND_FIRST, BAND_STEP] = [7, 7];
const MARGIN = { top: 10, bottom: 28, left: 58 };
/** Okabe and Ito's colours, safe for colour-blind readers; dashes say the same without colour. */
export const LINES = [
  { colour: '#0072B2', dash: '' },
  { colour: '#B34700', dash: '6 3' },
  { colour: '#00735C', dash: '2 3' },
  { colour: '#7A3E66', dash: '9 3 2 3' },
] as const;
/** Many areas over each other turn to mud: they fade as there are more. */
const AREA_INK = 0.26;

interface Point {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

function points(result: ScenarioResult, id: ObservableId): Point[] {
  const series = seriesOf(result.series, result.yearly, id);
  return series.months.flatMap((month, i) => {
    const [low, middle, high] = [series.p05[i], series.p50[i], series.p95[i]];
    return low === null || middle === null || high === null
      ? []
      : [{ at: Number(month.slice(0, 4)) + (Number(month.slice(5)) - 1) / 12, low, middle, high }];
  });
}

export function Chart({ id, results }: { readonly id: ObservableId; readonly results: readonly ScenarioResult[] }): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const titleId = useId();
  const lines = results.map((r) => points(r, id));
  const { unit, definition } = observable(id);
  const label = outcomeLabel(id, language);
  // What a sighted reader sees first: where each line begins and ends.
  const ends = lines.map((line, i) => {
    const [first, last] = [line.at(0), line.at(-1)];
    if (first === undefined || last === undefined) return say(titleOf(results[i].name));
    const text = (value: number): string => valueText(value, unit, language, null);
    return `${say(titleOf(results[i].name))} ${text(first.middle)} → ${text(last.middle)}`;
  });
  return (
    <figure className="chart">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`${label}, ${yearsText(lines.flat())}: ${ends.join('; ')}`}</title>
        <desc>{say(definition)}</desc>
        <Drawing lines={lines} tick={(value, step) => unitText(value, unit, language, step)} />
      </svg>
      <ChartTable id={id} results={results} label={label} />
    </figure>
  );
}

interface DrawingProps {
  readonly lines: readonly (readonly Point[])[];
  /** The text of a value on an axis whose ticks lie `step` apart. */
  readonly tick: (value: number, step: number) => string;
}

function Drawing({ lines, tick }: DrawingProps): React.JSX.Element {
  const all = lines.flat();
  const right = WIDTH - BAND_FIRST - BAND_STEP * lines.length;
  const x = scaleLinear({ domain: extent(all.map((p) => p.at)), range: [MARGIN.left, right] });
  const y = scaleLinear({
    domain: [Math.min(0, ...all.map((p) => p.low)), Math.max(1e-9, ...all.map((p) => p.high))],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
    nice: true,
  });
  return (
    <g aria-hidden="true">
      {lines.map((line, i) => (
        <Area
          key={i}
          data={[...line]}
          x={(p) => x(p.at)}
          y0={(p) => y(p.low)}
          y1={(p) => y(p.high)}
          fill={LINES[i].colour}
          fillOpacity={AREA_INK / Math.max(2, lines.length)}
        />
      ))}
      {lines.map((line, i) => (
        <g key={i} stroke={LINES[i].colour} strokeWidth={2}>
          <LinePath data={[...line]} x={(p) => x(p.at)} y={(p) => y(p.middle)} strokeDasharray={LINES[i].dash} fill="none" />
          <LastBand point={line.at(-1)} x={right + BAND_FIRST + BAND_STEP * i} y={y} colour={LINES[i].colour} />
        </g>
      ))}
      <AxisBottom
        scale={x}
        top={HEIGHT - MARGIN.bottom}
        numTicks={TICKS}
        tickFormat={(v) => String(Math.round(Number(v)))}
        tickLabelProps={{ ...TICK_STYLE, textAnchor: 'middle' }}
      />
      <AxisLeft
        scale={y}
        left={MARGIN.left}
        numTicks={TICKS}
        tickFormat={(v) => tick(Number(v), apart(y.ticks(TICKS)))}
        tickLabelProps={{ ...TICK_STYLE, textAnchor: 'end', dx: '-0.25em', dy: '0.3em' }}
      />
    </g>
  );
}

/** The band at the end of the run, beside the others: there they can be told apart where the areas overlap. */
function LastBand(props: {
  readonly point: Point | undefined;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly colour: string;
}): React.JSX.Element | null {
  const { point, x, y, colour } = props;
  if (point === undefined || point.low === point.high) return null;
  return (
    <g className="last-band">
      <line x1={x} x2={x} y1={y(point.low)} y2={y(point.high)} />
      <circle cx={x} cy={y(point.middle)} r={3} fill={colour} stroke="none" />
    </g>
  );
}

/** How far ticks lie apart: an axis needs no more digits than that. */
const apart = ([first = 0, second = 0]: readonly number[]): number => second - first;

function yearsText(all: readonly Point[]): string {
  const [from, until] = extent(all.map((p) => Math.floor(p.at)));
  return `${String(from)}–${String(until)}`;
}

function extent(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}
