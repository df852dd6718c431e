/** What changes between two days for the same home and candidates: who moved, from where to where, and why. */
import { type Text, text } from '../base/text.ts';
import { must } from '../base/must.ts';
import type { Ranking } from './rank.ts';
import { pointsOf } from './standing.ts';

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
  /** In order of place on the second day. */
  readonly moved: readonly Move[];
  readonly unmoved: number;
}

export function rankDiff(before: Ranking, after: Ranking): RankDiff {
  must(before.candidates === after.candidates, 'two rankings of different candidates');
  const [was, is] = [placesOf(before), placesOf(after)];
  const rows = [...after.order, ...before.order.filter((row) => is[row] === 0)];
  const moved = rows.filter((row) => was[row] !== is[row]).map((row) => moveOf(before, after, row, { was, is }));
  return {
    from: before.rules.on,
    to: after.rules.on,
    fellAway: groupsIn(before, before.rules.lawful & ~after.rules.lawful).map((bit) => ({
      group: before.rules.ordinance.urgentie[bit].id,
      article: after.rules.grounds[bit].article,
      why: after.rules.grounds[bit].why,
    })),
    moved,
    unmoved: before.candidates.id.length - moved.length,
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

function moveOf(before: Ranking, after: Ranking, row: number, places: Places): Move {
  const own = before.candidates.urgentie[row];
  const name = (bits: number): string[] => groupsIn(before, bits).map((bit) => before.rules.ordinance.urgentie[bit].id);
  const lost = name(own & before.rules.lawful & ~after.rules.lawful);
  const gained = name(own & after.rules.lawful & ~before.rules.lawful);
  const seat = { candidate: before.candidates.id[row], from: places.was[row] || null, to: places.is[row] || null };
  if (lost.length > 0) return { ...seat, cause: 'ground-fell-away', groups: lost, why: ground(before, after, lost) };
  if (gained.length > 0) return { ...seat, cause: 'ground-came', groups: gained, why: ground(after, before, gained) };
  const [points, pointsLater] = [pointsOf(before.rules, before.candidates, row), pointsOf(after.rules, after.candidates, row)];
  const [less, more] = others(before, row, places);
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

function ground(lawful: Ranking, unlawful: Ranking, groups: readonly string[]): Text {
  const names = groups.join(', ');
  const bit = lawful.rules.ordinance.urgentie.findIndex((group) => group.id === groups[0]);
  const { why } = unlawful.rules.grounds[bit];
  const gone = lawful.rules.on < unlawful.rules.on;
  return text(
    `Grond ${names} ${gone ? 'vervalt' : 'telt op deze dag wel'}. ${why.nl}`,
    `Ground ${names} ${gone ? 'falls away' : 'counts on this day'}. ${why.en}`,
  );
}

/** How many passed this row to the back, and how many to the front. */
function others({ standing }: Ranking, row: number, { was, is }: Places): [number, number] {
  let [less, more] = [0, 0];
  for (let other = 0; other < standing.length; other++) {
    if (was[other] === 0 || is[other] === 0 || other === row) continue;
    if (was[other] < was[row] && is[other] > is[row]) less++;
    if (was[other] > was[row] && is[other] < is[row]) more++;
  }
  return [less, more];
}
