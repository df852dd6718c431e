/**
 * A run in the long form of the hubverse (scenario_id, origin_date, target, horizon, location, output_type, output_type_id, value), so that the
 * tools of the forecasting hubs can read it. These are scenario projections, not forecasts.
 */
import { monthOf } from '../base/month.ts';
import type { RunResult } from '../ensemble/result.ts';
import { observableIds } from '../observe/observable.ts';

const HEADER = 'scenario_id,origin_date,target,horizon,location,output_type,output_type_id,value';
const QUANTILES = [
  ['p05', '0.05'],
  ['p50', '0.5'],
  ['p95', '0.95'],
] as const;

/** `from` is the first reported month, `2026-01`: horizon 0 is that month. The mean has no id: `NA`, as the format has it. */
export function hubverseCsv({ scenario, series }: RunResult, from: string): string {
  const lines = [HEADER];
  for (const id of observableIds) {
    const each = series[id];
    each.months.forEach((month, i) => {
      const task = `${scenario},${from}-01,${id},${String(monthOf(month) - monthOf(from))},NL`;
      for (const [name, level] of QUANTILES) if (each[name][i] !== null) lines.push(`${task},quantile,${level},${String(each[name][i])}`);
      if (each.mean[i] !== null) lines.push(`${task},mean,NA,${String(each.mean[i])}`);
    });
  }
  return `${lines.join('\r\n')}\r\n`;
}
