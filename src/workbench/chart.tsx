/** One observable over time: a line and a band per scenario, with its values below it. */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useContext, useId } from 'react';
import { type ObservableId, observable } from '../observe/observable.ts';
import { unitText } from '../figures/number-text.ts';
import { ChartValues } from './chart-values.tsx';
import { LanguageContext, useSay } from './language.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { titleOf } from './scenarios.ts';
import { seriesOf } from './told.ts';

const [WIDTH, HEIGHT] = [440, 230];
const MARGIN = { top: 10, right: 12, bottom: 28, left: 64 };
/** Okabe and Ito's colours, safe for colour-blind readers; dashes say the same without colour. */
export const LINES = [
  { colour: '#0072B2', dash: '' },
  { colour: '#B34700', dash: '6 3' },
  { colour: '#00735C', dash: '2 3' },
  { colour: '#7A3E66', dash: '9 3 2 3' },
] as const;

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

interface ChartProps {
  readonly id: ObservableId;
  readonly results: readonly ScenarioResult[];
  /** What the picture shows, in words. */
  readonly told?: string | undefined;
}

export function Chart({ id, results, told }: ChartProps): React.JSX.Element {
  const say = useSay();
  const language = useContext(LanguageContext);
  const titleId = useId();
  const lines = results.map((r) => points(r, id));
  const all = lines.flat();
  const x = scaleLinear({ domain: extent(all.map((p) => p.at)), range: [MARGIN.left, WIDTH - MARGIN.right] });
  const y = scaleLinear({
    domain: [Math.min(0, ...all.map((p) => p.low)), Math.max(1e-9, ...all.map((p) => p.high))],
    range: [HEIGHT - MARGIN.bottom, MARGIN.top],
    nice: true,
  });
  const { unit, label, definition } = observable(id);
  return (
    <figure className="chart">
      <figcaption>{say(label)}</figcaption>
      {told !== undefined && <p className="told">{told}</p>}
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`${say(label)}: ${results.map((r) => say(titleOf(r.name))).join(', ')}`}</title>
        <desc>{say(definition)}</desc>
        {lines.map((line, i) => (
          <g key={results[i].name}>
            <Area data={line} x={(p) => x(p.at)} y0={(p) => y(p.low)} y1={(p) => y(p.high)} fill={LINES[i].colour} fillOpacity={0.13} />
            <LinePath
              data={line}
              x={(p) => x(p.at)}
              y={(p) => y(p.middle)}
              stroke={LINES[i].colour}
              strokeDasharray={LINES[i].dash}
              strokeWidth={2}
              fill="none"
            />
          </g>
        ))}
        <AxisBottom scale={x} top={HEIGHT - MARGIN.bottom} numTicks={5} tickFormat={(v) => String(Math.round(Number(v)))} />
        <AxisLeft scale={y} left={MARGIN.left} numTicks={5} tickFormat={(v) => unitText(Number(v), unit, language)} />
      </svg>
      <ChartValues id={id} results={results} />
    </figure>
  );
}

function extent(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}
