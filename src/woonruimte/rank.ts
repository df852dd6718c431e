/** Ranks candidates for one home. Nobody's place is compared with anything but class, key, ticket and id: one more candidate lifts no one. */
import { must } from '../base/must.ts';
import { type Candidates, CANDIDATES_MAX } from './candidates.ts';
import type { Rules } from './rules.ts';
import { classesOf, keyOf, standing, ticketOf } from './standing.ts';

export interface Ranking {
  readonly rules: Rules;
  readonly candidates: Candidates;
  /** Rows in order of place. */
  readonly order: Int32Array;
  /** Per row its class, or a refusal below 0. */
  readonly standing: Int32Array;
}

export function rank(rules: Rules, candidates: Candidates): Ranking {
  const { standing: standings, starts, packed } = classed(rules, candidates);
  const order = new Int32Array(packed.length);
  for (let place = 0; place + 1 < starts.length; place++) unpack(rules, candidates, packed, order, starts[place], starts[place + 1]);
  return { rules, candidates, order, standing: standings };
}

export interface Classed {
  readonly standing: Int32Array;
  /** Where each class begins in `packed`, and at the end how many there are. */
  readonly starts: Int32Array;
  /** Key and row in one number, sorted inside each class. */
  readonly packed: Float64Array;
}

/** Everybody who may get the home, by class and key; who is equal in both stands in order of row, which must decide nothing. */
export function classed(rules: Rules, candidates: Candidates): Classed {
  const rows = candidates.id.length;
  must(rows <= CANDIDATES_MAX, 'too many candidates for one ranking');
  const standings = new Int32Array(rows);
  const starts = new Int32Array(classesOf(rules) + 1);
  for (let row = 0; row < rows; row++) {
    const place = standing(rules, candidates, row);
    standings[row] = place;
    if (place >= 0) starts[place + 1]++;
  }
  for (let place = 1; place < starts.length; place++) starts[place] += starts[place - 1];
  const packed = new Float64Array(starts[starts.length - 1]);
  const next = starts.slice();
  for (let row = 0; row < rows; row++) {
    const place = standings[row];
    if (place >= 0) packed[next[place]++] = keyOf(rules, candidates, row) * CANDIDATES_MAX + row;
  }
  for (let place = 0; place + 1 < starts.length; place++) packed.subarray(starts[place], starts[place + 1]).sort();
  return { standing: standings, starts, packed };
}

/** Rows out of a sorted class; equal keys are ordered by ticket. */
function unpack(rules: Rules, c: Candidates, packed: Float64Array, order: Int32Array, from: number, to: number): void {
  for (let start = from; start < to; ) {
    const key = Math.floor(packed[start] / CANDIDATES_MAX);
    let end = start;
    while (end < to && Math.floor(packed[end] / CANDIDATES_MAX) === key) {
      order[end] = packed[end] - key * CANDIDATES_MAX;
      end++;
    }
    if (end - start > 1) byTicket(rules, c, order.subarray(start, end));
    start = end;
  }
}

/** Lots first, then ids (two equal lots in four thousand million). A run of equals is packed with its place in the run. */
function byTicket(rules: Rules, c: Candidates, run: Int32Array): void {
  const places = 2_097_152;
  const drawn = (row: number): number => ticketOf(rules, c, row);
  if (run.length > places) {
    run.sort((a, b) => drawn(a) - drawn(b) || byId(c, a, b));
    return;
  }
  const rows = run.slice();
  const packed = Float64Array.from(rows, (row, at) => drawn(row) * places + at).sort();
  packed.forEach((value, at) => {
    run[at] = rows[value % places];
  });
  for (let at = 1; at < run.length; at++)
    for (let k = at; k > 0 && drawn(run[k]) === drawn(run[k - 1]) && byId(c, run[k], run[k - 1]) < 0; k--)
      [run[k], run[k - 1]] = [run[k - 1], run[k]];
}

const byId = (c: Candidates, a: number, b: number): number => (c.id[a] < c.id[b] ? -1 : 1);

/** True when class and key are equal, so that the ticket decided between the two. */
export const tied = ({ rules, candidates, standing: standings }: Ranking, a: number, b: number): boolean =>
  standings[a] === standings[b] && keyOf(rules, candidates, a) === keyOf(rules, candidates, b);
