/**
 * Dijkstra on the few places, over the cheapest moves between them: from a place with too many to the nearest that takes somebody, or back
 * from a place with too few to outside, whichever end is the only one of its kind.
 */
import { isFresh, refresh } from './moves.ts';
import { By, type Transport } from './transport.ts';

/** Working memory of one solver, filled again for every search. */
export interface Search {
  readonly distance: Float64Array;
  /** Distance less price (searching back: and price): a move that leads to less than this is shorter. One number, since this is looked at most. */
  readonly reach: Float64Array;
  /** Distance of who is not yet reached for certain, else infinite. A lower bound: whether who moves is still there is only asked at the end. */
  readonly open: Float64Array;
  /** The place before (searching back: after) along the chain, and who moves between the two: a household or a name from {@link By}. */
  readonly parent: Int32Array;
  readonly via: Int32Array;
  /** Places reached for certain, in order. */
  readonly closed: Int32Array;
  closedCount: number;
}

export const searchCreate = (nodes: number): Search => ({
  distance: new Float64Array(nodes),
  reach: new Float64Array(nodes),
  open: new Float64Array(nodes),
  parent: new Int32Array(nodes),
  via: new Int32Array(nodes),
  closed: new Int32Array(nodes),
  closedCount: 0,
});

/** From `source`: the nearest place that still has to get somebody, or outside; -1 when none can be reached. */
export function nearest(transport: Transport, search: Search, source: number): number {
  const { outside, excess, price } = transport;
  begin(search, source, -price[source]);
  for (let node = source; node >= 0; node = next(search, outside)) {
    if (node !== source && !isOutCertain(transport, search, node)) continue;
    if (node !== source && (node === outside || excess[node] < 0)) return node;
    close(search, node);
    movesOut(transport, search, node);
  }
  return -1;
}

/** From `target` back: whether somebody can come from outside. */
export function nearestBack(transport: Transport, search: Search, target: number): boolean {
  const { outside, price } = transport;
  begin(search, target, price[target]);
  for (let node = target; node >= 0; node = next(search, outside)) {
    if (node !== target && !isInCertain(transport, search, node)) continue;
    if (node === outside) return true;
    close(search, node);
    movesIn(transport, search, node);
  }
  return false;
}

/** From outside to every place: in `reach`, what moving somebody from outside to there loses at least, prices aside. */
export function reachAll(transport: Transport, search: Search): void {
  const { outside } = transport;
  begin(search, outside, 0);
  for (let node = outside; node >= 0; node = next(search, outside)) {
    if (node !== outside && !isOutCertain(transport, search, node)) continue;
    close(search, node);
    movesOut(transport, search, node);
  }
}

/** From every place back to outside: in `reach`, what moving somebody from there to outside loses at least, prices aside. */
export function reachAllBack(transport: Transport, search: Search): void {
  const { outside } = transport;
  begin(search, outside, 0);
  for (let node = outside; node >= 0; node = next(search, outside)) {
    if (node !== outside && !isInCertain(transport, search, node)) continue;
    close(search, node);
    movesIn(transport, search, node);
  }
}

function begin(search: Search, node: number, start: number): void {
  search.distance.fill(Infinity);
  search.reach.fill(Infinity);
  search.open.fill(Infinity);
  search.distance[node] = 0;
  search.reach[node] = start;
  search.closedCount = 0;
}

function close(search: Search, node: number): void {
  search.open[node] = Infinity;
  search.closed[search.closedCount++] = node;
}

/** The nearest that is not yet reached for certain, of equals outside; -1 when there is none. */
function next({ open }: Search, outside: number): number {
  let [at, least] = [-1, Infinity];
  for (let node = 0; node < open.length; node++) {
    if (open[node] >= least) continue;
    least = open[node];
    at = node;
  }
  return at >= 0 && open[outside] === least ? outside : at;
}

function movesOut(transport: Transport, search: Search, node: number): void {
  const { cost, price, outside, empty } = transport;
  const { reach } = search;
  const nodes = outside + 1;
  const row = node * nodes;
  const base = search.distance[node] - price[node];
  if (node !== outside && empty[node] > 0 && base < reach[outside]) label(search, node, outside, base, base, By.emptySeat);
  for (let to = 0; to < nodes; to++) {
    const there = base + cost[row + to];
    if (there < reach[to]) label(search, node, to, there, there + price[to], By.nobody);
  }
}

function movesIn(transport: Transport, search: Search, node: number): void {
  const { cost, price, outside, empty } = transport;
  const { reach } = search;
  const nodes = outside + 1;
  const base = search.distance[node] + price[node];
  for (let from = 0, cell = node; from < nodes; from++, cell += nodes) {
    const there = base + cost[cell];
    if (node === outside && from !== outside && empty[from] > 0 && base < reach[from])
      label(search, node, from, base, base - price[from], By.emptySeat);
    if (there < reach[from]) label(search, node, from, there, there - price[from], By.nobody);
  }
}

function label(
  { distance, reach, open, parent, via }: Search,
  beside: number,
  node: number,
  there: number,
  far: number,
  who: number,
): void {
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
