/** What changes between two days for the same home and candidates: who moved, from where to where, and why. */
import { type Text, text } from '../base/text.ts';
import { must } from '../base/must.ts';
import type { Ranking } from './rank.ts';
import { pointsOf, urgencyGroup } from './standing.ts';

export interface Move {
  readonly candidate: string;
  /** Null: refused on that day. */
  readonly from: number | null;
  readonly to: number | null;
  readonly cause: 'ground-fell-away' | 'ground-came' | 'points' | 'others';
  /** Urgency groups whose ground fell away or came back. */
  readonly groups: readonly string[];
  readonly why: Text;
}

export interface RankDiff {
  readonly from: string;
  readonly to: string;
  /** Groups whose ground counts on the first day and not on the second. */
  readonly fellAway: readonly { readonly group: string; readonly article: string; readonly why: Text }[];
  readonly counts: { readonly moved: number; readonly unmoved: number };
  /** In order of place on the second day: as many as were asked for. */
  readonly moved: readonly Move[];
}

export function rankDiff(before: Ranking, after: Ranking, most = Infinity): RankDiff {
  must(before.candidates === after.candidates, 'two rankings of different candidates');
  const [was, is] = [placesOf(before), placesOf(after)];
  const passed = passings(before, { was, is });
  const rows = [...after.order, ...before.order.filter((row) => is[row] === 0)];
  const changed = rows.filter((row) => was[row] !== is[row]);
  const moved = changed.slice(0, most).map((row) => moveOf(before, after, row, { was, is }, passed));
  return {
    from: before.rules.on,
    to: after.rules.on,
    fellAway: groupsIn(before, before.rules.lawful & ~after.rules.lawful).map((bit) => ({
      group: before.rules.ordinance.urgentie[bit].id,
      article: after.rules.grounds[bit].article,
      why: after.rules.grounds[bit].why,
    })),
    moved,
    counts: { moved: changed.length, unmoved: before.candidates.id.length - changed.length },
  };
}

/** Per row its place, 0 for refused. */
function placesOf({ order, standing }: Ranking): Int32Array {
  const places = new Int32Array(standing.length);
  order.forEach((row, at) => {
    places[row] = at + 1;
  });
  return places;
}

const groupsIn = ({ rules }: Ranking, bits: number): number[] =>
  Array.from(rules.ordinance.urgentie.keys()).filter((bit) => (bits & (1 << bit)) !== 0);

interface Places {
  readonly was: Int32Array;
  readonly is: Int32Array;
}

interface Passings {
  readonly toBack: Int32Array;
  readonly toFront: Int32Array;
}

function moveOf(before: Ranking, after: Ranking, row: number, places: Places, passed: Passings): Move {
  const own = before.candidates.urgentie[row];
  const name = (bits: number): string[] => groupsIn(before, bits).map((bit) => before.rules.ordinance.urgentie[bit].id);
  // A ground that fell away below a better one that stayed moved nobody.
  const other = urgencyGroup(before.rules, before.candidates, row) !== urgencyGroup(after.rules, after.candidates, row);
  const lost = other ? name(own & before.rules.lawful & ~after.rules.lawful) : [];
  const gained = other ? name(own & after.rules.lawful & ~before.rules.lawful) : [];
  const seat = { candidate: before.candidates.id[row], from: places.was[row] || null, to: places.is[row] || null };
  if (lost.length > 0) return { ...seat, cause: 'ground-fell-away', groups: lost, why: ground(before, after, lost, FELL_AWAY) };
  if (gained.length > 0) return { ...seat, cause: 'ground-came', groups: gained, why: ground(after, before, gained, CAME) };
  const [points, pointsLater] = [pointsOf(before.rules, before.candidates, row), pointsOf(after.rules, after.candidates, row)];
  const [less, more] = [passed.toBack[row], passed.toFront[row]];
  if (points !== pointsLater)
    return {
      ...seat,
      cause: 'points',
      groups: [],
      why: text(`Van ${String(points)} naar ${String(pointsLater)} punten.`, `From ${String(points)} to ${String(pointsLater)} points.`),
    };
  return {
    ...seat,
    cause: 'others',
    groups: [],
    why: text(
      `Door anderen: ${String(less)} die ervoor stonden staan er nu na, ${String(more)} andersom.`,
      `Because of others: ${String(less)} that stood before now stand after, ${String(more)} the other way round.`,
    ),
  };
}

const FELL_AWAY = text('vervalt', 'falls away');
const CAME = text('telt op deze dag wel', 'counts on this day');

function ground(lawful: Ranking, unlawful: Ranking, groups: readonly string[], does: Text): Text {
  const names = groups.join(', ');
  const bit = lawful.rules.ordinance.urgentie.findIndex((group) => group.id === groups[0]);
  const { why } = unlawful.rules.grounds[bit];
  return text(`Grond ${names} ${does.nl}. ${why.nl}`, `Ground ${names} ${does.en}. ${why.en}`);
}

/**
 * Per row, how many that stood before it now stand after it, and the other way round, among rows that have a place on both days. A Fenwick
 * tree over the places of the second day, filled in order of the first: n log n, also for a million.
 */
function passings(before: Ranking, { was, is }: Places): Passings {
  const [toBack, toFront] = [new Int32Array(was.length), new Int32Array(was.length)];
  const inBoth = new Int32Array(was.length + 1);
  for (const row of before.order) if (is[row] > 0) inBoth[is[row]] = 1;
  for (let at = 1; at < inBoth.length; at++) inBoth[at] += inBoth[at - 1];
  const tree = new Int32Array(was.length + 1);
  let seen = 0;
  for (const row of before.order) {
    if (is[row] === 0) continue;
    let seenBefore = 0;
    for (let at = is[row]; at > 0; at -= at & -at) seenBefore += tree[at];
    toBack[row] = seen - seenBefore;
    toFront[row] = inBoth[is[row]] - 1 - seenBefore;
    for (let at = is[row]; at < tree.length; at += at & -at) tree[at]++;
    seen++;
  }
  return { toBack, toFront };
}
