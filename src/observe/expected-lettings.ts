/** Social homes on the expected path: how many to whom, and the registration time of those who were not status holders. */
import type { FluidMonthEnd } from '../chain/fluid-event.ts';
import { medianOf } from './histogram.ts';
import type { Tables } from './series.ts';
import type { Settings } from './settings.ts';

export function expectedLettings(tables: Tables, { municipalities }: Settings, e: FluidMonthEnd): void {
  const { national: n, municipal } = tables;
  const [slack, tight] = e.othersWaits;
  const [inSlack, inTight] = [sum(slack), sum(tight)];
  n['wonen.toewijzingen.statushouder'][e.month] = sum(e.letToStatus);
  n['wonen.toewijzingen.regulier'][e.month] = sum(e.letToOthers);
  n['wonen.wachttijd.regulier.mediaan.krap'][e.month] = medianOf(tight, 0, tight.length, inTight);
  n['wonen.wachttijd.regulier.mediaan.ruim'][e.month] = medianOf(slack, 0, slack.length, inSlack);
  n['wonen.wachttijd.regulier.mediaan'][e.month] = medianOfBoth(slack, tight, inSlack + inTight);
  const at = e.month * municipalities;
  municipal['wonen.toewijzingen.statushouder']?.set(e.letToStatus, at);
  municipal['wonen.toewijzingen.regulier']?.set(e.letToOthers, at);
  const waits = municipal['wonen.wachttijd.regulier.mediaan'];
  for (let m = 0; waits !== undefined && m < municipalities; m++) waits[at + m] = townMedian(e, m, municipalities);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}

function medianOfBoth(slack: Float64Array, tight: Float64Array, total: number): number {
  let below = 0;
  for (let months = 0; total > 0 && months < slack.length; months++) {
    below += slack[months] + tight[months];
    if (below * 2 >= total) return months;
  }
  return NaN;
}

/** Lower median of the heads of the lists of a municipality, weighed by the homes of the month. */
function townMedian({ othersHomes, othersAge }: FluidMonthEnd, m: number, municipalities: number): number {
  const lists = Array.from({ length: othersHomes.length / municipalities }, (_, k) => ({
    homes: othersHomes[k * municipalities + m],
    months: othersAge[k * municipalities + m],
  })).sort((a, b) => a.months - b.months);
  const all = lists.reduce((total, list) => total + list.homes, 0);
  let below = 0;
  for (const { homes, months } of lists) {
    below += homes;
    if (below * 2 >= all && all > 0) return months;
  }
  return NaN;
}
