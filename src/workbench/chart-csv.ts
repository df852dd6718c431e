/** What a chart shows, as csv: the same months and values, every scenario below the other. */
import type { ObservableId } from '../observe/observable.ts';
import { scenariosCsv } from '../report/series-csv.ts';
import type { ScenarioResult } from './model/protocol.ts';
import { seriesOf } from './told.ts';

/** Flows and money are totals over twelve months, as in the chart. */
export const chartCsv = (id: ObservableId, results: readonly ScenarioResult[]): string =>
  scenariosCsv(
    id,
    results.map(({ name, series, yearly }) => ({ name, series: { ...series, [id]: seriesOf(series, yearly, id) } })),
  );
