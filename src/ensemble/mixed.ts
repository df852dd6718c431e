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

/** What is mixed: the paths of draws 0, 1, … and the exact runs of the first of these. */
export interface Parts {
  readonly paths: readonly Member[];
  readonly exact: readonly Member[];
}

/** Member m has the chance of exact run m mod K, whoever computed it; the first K members are the exact runs themselves. */
export function mixed({ paths, exact }: Parts): readonly Member[] {
  must(exact.length > 0 && exact.every((member, g) => member.draw === paths[g].draw), 'exact runs of the first paths');
  const national = tablesOf(observableIds, { paths, exact }, bounded, nationalOf);
  const municipal =
    paths[0].municipal === undefined
      ? null
      : tablesOf(Object.keys(paths[0].municipal) as ObservableId[], { paths, exact }, bounded, ({ municipal: all }, id) =>
          present(all?.[id], id),
        );
  return paths.map((path, m) => ({
    ...headOf(path, m, exact),
    national: national[m],
    ...(municipal === null ? {} : { municipal: municipal[m] }),
  }));
}

/**
 * What `other` makes different from `base`, draw by draw: differences of paths with what the exact runs add to these differences. Not the difference
 * of two mixed members, whose two lines would each bring an error of their own where the worlds hardly differ.
 */
export function mixedDifference(base: Parts, other: Parts): readonly Member[] {
  const parts = { paths: minus(other.paths, base.paths), exact: minus(other.exact, base.exact) };
  const national = tablesOf(observableIds, parts, free, nationalOf);
  return parts.paths.map((path, m) => ({ ...headOf(path, m, parts.exact), national: national[m] }));
}

function minus(others: readonly Member[], base: readonly Member[]): readonly Member[] {
  must(others.length === base.length && others.every(({ draw }, m) => draw === base[m].draw), 'draws of two scenarios differ');
  return others.map((other, m) => ({ ...other, national: differences(other.national, base[m].national) }));
}

const differences = (a: Member['national'], b: Member['national']): Member['national'] =>
  Object.fromEntries(
    observableIds.map((id) => [id, a[id].subarray(0, Math.min(a[id].length, b[id].length)).map((value, at) => value - b[id][at])]),
  ) as Record<ObservableId, Float64Array>;

const headOf = ({ draw, firstMonth }: Member, m: number, exact: readonly Member[]): Pick<Member, 'draw' | 'firstMonth' | 'group'> => ({
  draw,
  firstMonth,
  group: m % exact.length,
});

const nationalOf = ({ national }: Member, id: ObservableId): Float64Array => national[id];

type Tables = Record<ObservableId, Float64Array>;
/** Least and most that an observable can be, where its lowest exact run is `low`. */
type Bounds = (id: ObservableId, low: number) => readonly [number, number];

/** Values that no run can have are moved to the nearest that one can: a count below nothing, a share of more than all. */
const bounded: Bounds = (id, low) => [Math.min(0, low), observable(id).unit === 'share' ? 1 : Infinity];
const free: Bounds = () => [-Infinity, Infinity];

function tablesOf(
  ids: readonly ObservableId[],
  { paths, exact }: Parts,
  bounds: Bounds,
  read: (member: Member, id: ObservableId) => Float64Array,
): readonly Tables[] {
  const found = paths.map(() => ({}) as Tables);
  for (const id of ids) {
    const tables = mixedTables(
      paths.map((member) => read(member, id)),
      exact.map((member) => read(member, id)),
      (low) => bounds(id, low),
    );
    tables.forEach((table, m) => (found[m][id] = table));
  }
  return found;
}

function mixedTables(
  paths: readonly Float64Array[],
  exact: readonly Float64Array[],
  bounds: (low: number) => readonly [number, number],
): readonly Float64Array[] {
  const tables = paths.map((path, m) => (m < exact.length ? exact[m] : new Float64Array(path.length)));
  for (let at = 0; at < paths[0].length; at++) {
    const slope = slopeAt(paths, exact, at);
    const [least, most] = bounds(exact.reduce((low, run) => (run[at] < low ? run[at] : low), Infinity));
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
