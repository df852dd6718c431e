/**
 * A band of many members at the price of few exact runs: the expected path of every draw, with the chance of one of the first
 * {@link CHANCE_DRAWS}, which are run exactly as well. What makes it hold, and how far, is in docs/how/uncertainty.md.
 */
import { must, present } from '../base/must.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import type { Member } from './member.ts';

/** Exact runs whose chance the members share. */
export const CHANCE_DRAWS = 20;
/** With fewer draws nearly every member would be an exact run. */
export const MIXED_LEAST = 2 * CHANCE_DRAWS;

/**
 * Members from the paths of draws 0, 1, … and the exact runs of the first of these. Member m has the chance of exact run m mod K, whoever computed it;
 * the first K members are the exact runs themselves.
 */
export function mixed(paths: readonly Member[], exact: readonly Member[]): readonly Member[] {
  must(exact.length > 0 && exact.every((member, g) => member.draw === paths[g].draw), 'exact runs of the first paths');
  const national = tablesOf(observableIds, paths, exact, ({ national }, id) => national[id]);
  const municipal =
    paths[0].municipal === undefined
      ? null
      : tablesOf(Object.keys(paths[0].municipal) as ObservableId[], paths, exact, (member, id) => present(member.municipal?.[id], id));
  return paths.map(({ draw, firstMonth }, m) => ({
    draw,
    firstMonth,
    group: m % exact.length,
    national: national[m] as Member['national'],
    ...(municipal === null ? {} : { municipal: municipal[m] }),
  }));
}

type Tables = Partial<Record<ObservableId, Float64Array>>;

function tablesOf(
  ids: readonly ObservableId[],
  paths: readonly Member[],
  exact: readonly Member[],
  read: (member: Member, id: ObservableId) => Float64Array,
): readonly Tables[] {
  const found: Tables[] = paths.map(() => ({}));
  for (const id of ids) {
    const tables = mixedTables(
      paths.map((member) => read(member, id)),
      exact.map((member) => read(member, id)),
      observable(id).unit === 'share' ? 1 : Infinity,
    );
    tables.forEach((table, m) => (found[m][id] = table));
  }
  return found;
}

/** Values that no run can have are moved to the nearest that one can: a count below nothing, a share of more than all. */
function mixedTables(paths: readonly Float64Array[], exact: readonly Float64Array[], most: number): readonly Float64Array[] {
  const tables = paths.map((path, m) => (m < exact.length ? exact[m] : new Float64Array(path.length)));
  for (let at = 0; at < paths[0].length; at++) {
    const slope = slopeAt(paths, exact, at);
    const least = exact.reduce((low, run) => (run[at] < low ? run[at] : low), 0);
    for (let m = exact.length; m < paths.length; m++) {
      const g = m % exact.length;
      const [path, other] = [paths[m][at], paths[g][at]];
      tables[m][at] = Math.max(least, Math.min(most, path + (exact[g][at] - other) + slope * (path - other)));
    }
  }
  return tables;
}

/** Fewer points than this do not tell a line. */
const LINE_LEAST = 3;

/**
 * How what the exact run adds moves with its path: the slope of the line through the runs by least squares. From -1, where the path tells
 * nothing, to 1, where the exact run moves twice as much: few runs can tell a steeper one by accident.
 */
function slopeAt(paths: readonly Float64Array[], exact: readonly Float64Array[], at: number): number {
  let [n, path, added] = [0, 0, 0];
  for (let g = 0; g < exact.length; g++) {
    const more = exact[g][at] - paths[g][at];
    if (Number.isNaN(more)) continue;
    n++;
    path += paths[g][at];
    added += more;
  }
  let [both, square] = [0, 0];
  for (let g = 0; g < exact.length; g++) {
    const more = exact[g][at] - paths[g][at];
    if (Number.isNaN(more)) continue;
    const away = paths[g][at] - path / n;
    both += away * (more - added / n);
    square += away * away;
  }
  return n < LINE_LEAST || square === 0 ? 0 : Math.max(-1, Math.min(1, both / square));
}
