/**
 * Many homes, each to the first in its ranking who has none yet, in order of the day on which they come free. Homes that the ordinance
 * treats alike share one list, so that nothing is sorted anew: by registration a pointer moves over it; points (which grow with time) and
 * lots (another draw for every home) are searched in the first class that still has somebody.
 */
import type { Candidates } from './candidates.ts';
import { CANDIDATES_MAX } from './candidates.ts';
import type { Home } from './home.ts';
import type { Ordinance } from './ordinance.ts';
import type { PriorityLine } from './priority-line.ts';
import { classed } from './rank.ts';
import { type Rules, rulesFor } from './rules.ts';
import { keyOf, ticketOf } from './standing.ts';

export interface Letting {
  readonly home: Home;
  /** Day on which the home is let. Who registers later does not take part. */
  readonly on: string;
}

/** Row of the candidate who gets each home, in the order given; -1 for nobody. The first in the ranking is taken to accept. */
export function rankMany(ordinance: Ordinance, lettings: readonly Letting[], line: PriorityLine, candidates: Candidates): Int32Array {
  const winners = new Int32Array(lettings.length).fill(-1);
  const housed = new Uint8Array(candidates.id.length);
  const lists = new Map<string, List>();
  for (const at of inTime(lettings)) {
    const rules = rulesFor(ordinance, lettings[at].home, lettings[at].on, line);
    const alike = signature(rules);
    let list = lists.get(alike);
    if (list === undefined) {
      list = listOf(rules, candidates);
      lists.set(alike, list);
    }
    const row =
      ordinance.selection.method === 'inschrijftijd' ? firstOf(rules, candidates, list, housed) : bestOf(rules, candidates, list, housed);
    if (row < 0) continue;
    winners[at] = row;
    housed[row] = 1;
  }
  return winners;
}

/** By day, then by id of the home: the order of the file plays no part. */
function inTime(lettings: readonly Letting[]): number[] {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return Array.from(lettings.keys()).sort(
    (a, b) => order(lettings[a].on, lettings[b].on) || order(lettings[a].home.id, lettings[b].home.id),
  );
}

interface List {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Where each class ends now: who is housed drops out. */
  readonly ends: Int32Array;
  /** Everybody before it is housed. */
  head: number;
}

/** All that makes two homes different to {@link classed}. */
const signature = ({ categoryAt, admits, prefers, labels, lawful, tier }: Rules): string =>
  JSON.stringify([categoryAt?.join(), admits, prefers, labels.map(({ bit }) => bit), lawful, tier]);

function listOf(rules: Rules, candidates: Candidates): List {
  const { packed, starts } = classed(rules, candidates);
  return { rows: Int32Array.from(packed, (value) => value % CANDIDATES_MAX), starts, ends: starts.slice(1), head: 0 };
}

/** The first who is not housed and was registered; among equals the lowest lot. */
function firstOf(rules: Rules, c: Candidates, list: List, housed: Uint8Array): number {
  const { rows, starts } = list;
  // Past the end nobody is housed or registered too late.
  while (housed[rows[list.head]] === 1) list.head++;
  let at = list.head;
  while (housed[rows[at]] === 1 || c.registered[rows[at]] > rules.onDay) at++;
  if (at === rows.length) return -1;
  const day = c.registered[rows[at]];
  const end = starts.find((start) => start > at) ?? rows.length;
  let best = rows[at];
  for (let k = at + 1; k < end && c.registered[rows[k]] === day; k++)
    if (housed[rows[k]] === 0 && lotBefore(rules, c, rows[k], best)) best = rows[k];
  return best;
}

const lotBefore = (rules: Rules, c: Candidates, a: number, b: number): boolean => {
  const difference = ticketOf(rules, c, a) - ticketOf(rules, c, b);
  return difference < 0 || (difference === 0 && c.id[a] < c.id[b]);
};

/** The lowest key in the first class in which anybody can be found. */
function bestOf(rules: Rules, c: Candidates, list: List, housed: Uint8Array): number {
  for (let place = 0; place < list.ends.length; place++) {
    const best = bestInClass(rules, c, list, place, housed);
    if (best >= 0) return best;
  }
  return -1;
}

function bestInClass(rules: Rules, c: Candidates, { rows, starts, ends }: List, place: number, housed: Uint8Array): number {
  let [best, bestKey] = [-1, Infinity];
  for (let k = starts[place]; k < ends[place]; k++) {
    const row = rows[k];
    if (housed[row] === 1) {
      rows[k--] = rows[--ends[place]];
      continue;
    }
    if (c.registered[row] > rules.onDay) continue;
    const key = keyOf(rules, c, row);
    if (key > bestKey || (key === bestKey && !lotBefore(rules, c, row, best))) continue;
    [best, bestKey] = [row, key];
  }
  return best;
}
