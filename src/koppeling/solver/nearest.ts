/**
 * Dijkstra on the few places, over the cheapest moves between them: from a place with too many to the nearest that takes somebody, or back
 * from a place with too few to outside, whichever end is the only one of its kind.
 */
import { isFresh, refresh } from './moves.ts';
import { By, type Transport } from './transport.ts';

/** Working memory of one solver, filled again for every search. */
export interface Search {
  readonly distance: Float64Array;
  /**
   * Distance less price (searching back: and price): a move that leads to less than this is shorter. One number, since this is looked at most;
   * minus infinity for who is reached for certain, since nothing is shorter.
   */
  readonly reach: Float64Array;
  /** Distance of who is not yet reached for certain, else infinite. A lower bound: whether who moves is still there is only asked at the end. */
  readonly open: Float64Array;
  /** The least of {@link open} in each block of places: so the nearest is found without looking at all. */
  readonly leastOpen: Float64Array;
  /** What {@link movesOut} found. */
  readonly shorter: Int32Array;
  /** An end is certainly no further than this, so nothing beyond it is looked at. */
  limit: number;
  /** The place before (searching back: after) along the chain, and who moves between the two: a household or a name from {@link By}. */
  readonly parent: Int32Array;
  readonly via: Int32Array;
  /** Places reached for certain, in order. */
  readonly closed: Int32Array;
  closedCount: number;
}

const BLOCK = 16;

export const searchCreate = (nodes: number): Search => ({
  distance: new Float64Array(nodes),
  reach: new Float64Array(nodes),
  open: new Float64Array(nodes),
  leastOpen: new Float64Array(Math.ceil(nodes / BLOCK)),
  shorter: new Int32Array(nodes),
  limit: Infinity,
  parent: new Int32Array(nodes),
  via: new Int32Array(nodes),
  closed: new Int32Array(nodes),
  closedCount: 0,
});

/** From `source`: the nearest place that still has to get somebody, or outside; -1 when none can be reached. */
export function nearest(transport: Transport, search: Search, source: number): number {
  const { outside, excess, price } = transport;
  begin(search, source, -price[source]);
  movesOut(transport, search, source, true);
  for (let node = next(search, outside); node >= 0; node = next(search, outside)) {
    if (!isOutCertain(transport, search, node)) continue;
    if (node === outside || excess[node] < 0) return node;
    movesOut(transport, search, node, true);
  }
  return -1;
}

/** From `target` back: whether somebody can come from outside. */
export function nearestBack(transport: Transport, search: Search, target: number): boolean {
  const { outside, price } = transport;
  begin(search, target, price[target]);
  movesIn(transport, search, target);
  for (let node = next(search, outside); node >= 0; node = next(search, outside)) {
    if (!isInCertain(transport, search, node)) continue;
    if (node === outside) return true;
    movesIn(transport, search, node);
  }
  return false;
}

/** What moving somebody from outside to each place loses at least, prices aside. */
export function reachAll(transport: Transport, search: Search): Float64Array {
  const { outside, price } = transport;
  begin(search, outside, 0);
  movesOut(transport, search, outside, false);
  for (let node = next(search, outside); node >= 0; node = next(search, outside))
    if (isOutCertain(transport, search, node)) movesOut(transport, search, node, false);
  return search.distance.map((distance, node) => distance - price[node]);
}

/** What moving somebody from each place back to outside loses at least, prices aside; infinite where nobody is. */
export function reachAllBack(transport: Transport, search: Search): Float64Array {
  const { outside, price } = transport;
  begin(search, outside, 0);
  movesIn(transport, search, outside);
  for (let node = next(search, outside); node >= 0; node = next(search, outside))
    if (isInCertain(transport, search, node)) movesIn(transport, search, node);
  return search.distance.map((distance, node) => distance + price[node]);
}

function begin(search: Search, node: number, start: number): void {
  search.distance.fill(Infinity);
  search.reach.fill(Infinity);
  search.open.fill(Infinity);
  search.distance[node] = 0;
  search.reach[node] = start;
  search.closedCount = 0;
  search.leastOpen.fill(Infinity);
  search.limit = Infinity;
}

function close(search: Search, node: number): void {
  search.reach[node] = -Infinity;
  search.closed[search.closedCount++] = node;
}

/** The nearest that is not yet reached for certain, of equals outside, then the first; -1 when there is none. It is no longer open. */
function next({ open, leastOpen }: Search, outside: number): number {
  let [block, least] = [-1, Infinity];
  for (let b = 0; b < leastOpen.length; b++) {
    if (leastOpen[b] >= least) continue;
    least = leastOpen[b];
    block = b;
  }
  if (block < 0) return -1;
  let node = outside;
  if (open[outside] === least) block = Math.floor(outside / BLOCK);
  else for (node = block * BLOCK; open[node] !== least; ) node++;
  open[node] = Infinity;
  leastIn(open, leastOpen, block);
  return node;
}

function leastIn(open: Float64Array, leastOpen: Float64Array, block: number): void {
  const end = Math.min(open.length, (block + 1) * BLOCK);
  let least = Infinity;
  for (let node = block * BLOCK; node < end; node++) if (open[node] < least) least = open[node];
  leastOpen[block] = least;
}

/** Reaches `node` for certain and looks where its people can go. Nothing is looked at that lies beyond an end that is certainly in reach. */
function movesOut(transport: Transport, search: Search, node: number, toAnEnd: boolean): void {
  const { cost, price, outside, empty } = transport;
  const { reach } = search;
  close(search, node);
  const nodes = outside + 1;
  const row = node * nodes;
  const base = search.distance[node] - price[node];
  if (node !== outside && empty[node] > 0 && base < reach[outside]) label(search, node, outside, base, base, By.emptySeat);
  const count = shorter(search, cost, row, base);
  for (let k = 0; k < count; k++) {
    const to = search.shorter[k];
    const far = reach[to] + price[to];
    if (far > search.limit) continue;
    label(search, node, to, reach[to], far, By.nobody);
    if (toAnEnd && isEnd(transport, to) && isFresh(transport, node, row + to)) search.limit = far;
  }
}

/** Which places are reached by less than before, by the costs from `row` on; how many. All the time of a search goes here. */
function shorter({ reach, shorter: found }: Search, cost: Float64Array, row: number, base: number): number {
  let count = 0;
  for (let to = 0; to < reach.length; to++) {
    const there = base + cost[row + to];
    if (there >= reach[to]) continue;
    reach[to] = there;
    found[count++] = to;
  }
  return count;
}

/** Where somebody is lacking, or a seat is empty: it has no price, and from there outside is no further. */
const isEnd = ({ outside, excess, empty }: Transport, node: number): boolean => node === outside || excess[node] < 0 || empty[node] > 0;

/** The same from behind: who can come to `node`. */
function movesIn(transport: Transport, search: Search, node: number): void {
  const { costBack, price, outside } = transport;
  const { reach } = search;
  close(search, node);
  if (node === outside) seatsIn(transport, search);
  const nodes = outside + 1;
  const base = search.distance[node] + price[node];
  const count = shorter(search, costBack, node * nodes, base);
  for (let k = 0; k < count; k++) {
    const from = search.shorter[k];
    const far = reach[from] - price[from];
    if (far > search.limit) continue;
    label(search, node, from, reach[from], far, By.nobody);
    if (from === outside && isFresh(transport, from, outside * nodes + node)) search.limit = far;
  }
}

/** Empty seats go outside at no loss. */
function seatsIn({ empty, price, outside }: Transport, search: Search): void {
  for (let place = 0; place < outside; place++) if (empty[place] > 0) label(search, outside, place, 0, -price[place], By.emptySeat);
}

function label(search: Search, beside: number, node: number, there: number, far: number, who: number): void {
  const { distance, reach, open, leastOpen, parent, via } = search;
  const block = Math.floor(node / BLOCK);
  if (far < leastOpen[block]) leastOpen[block] = far;
  reach[node] = there;
  distance[node] = far;
  open[node] = far;
  parent[node] = beside;
  via[node] = who;
}

/** Whether who moves last is still there. If not, the distance is found again, over all who are reached for certain. */
function isOutCertain(transport: Transport, search: Search, node: number): boolean {
  const { cost, by, price, outside, empty } = transport;
  const { parent, via, closed, distance, reach } = search;
  if (via[node] === By.emptySeat) return true;
  const nodes = outside + 1;
  const cell = parent[node] * nodes + node;
  if (isFresh(transport, parent[node], cell)) {
    via[node] = by[cell];
    return true;
  }
  refresh(transport, parent[node], node);
  forget(search, node);
  for (let i = 0; i < search.closedCount; i++) {
    const from = closed[i];
    const base = distance[from] - price[from];
    const there = base + cost[from * nodes + node];
    if (there < reach[node]) label(search, from, node, there, there + price[node], By.nobody);
    if (node === outside && empty[from] > 0 && base < reach[node]) label(search, from, node, base, base, By.emptySeat);
  }
  return false;
}

function isInCertain(transport: Transport, search: Search, node: number): boolean {
  const { cost, by, price, outside, empty } = transport;
  const { parent, via, closed, distance, reach } = search;
  if (via[node] === By.emptySeat) return true;
  const row = node * (outside + 1);
  const cell = row + parent[node];
  if (isFresh(transport, node, cell)) {
    via[node] = by[cell];
    return true;
  }
  refresh(transport, node, parent[node]);
  forget(search, node);
  for (let i = 0; i < search.closedCount; i++) {
    const base = distance[closed[i]] + price[closed[i]];
    const there = base + cost[row + closed[i]];
    if (there < reach[node]) label(search, closed[i], node, there, there - price[node], By.nobody);
    if (closed[i] === outside && empty[node] > 0 && base < reach[node])
      label(search, outside, node, base, base - price[node], By.emptySeat);
  }
  return false;
}

function forget({ distance, reach, open }: Search, node: number): void {
  distance[node] = Infinity;
  reach[node] = Infinity;
  open[node] = Infinity;
}
