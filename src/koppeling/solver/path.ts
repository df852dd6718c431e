/** The cheapest chain of moves from a place with too many to one with too few, and the moves along it. Dijkstra on the few places. */
import { must } from '../../base/must.ts';
import { arrive, depart, isFresh, refresh } from './moves.ts';
import { parcelAt } from './parcels.ts';
import { By, type Transport } from './transport.ts';

/** Working memory of one solver, filled again for every search. */
export interface Search {
  readonly distance: Float64Array;
  readonly parent: Int32Array;
  /** Household that moves into the place along the chain, or a name from {@link By}. */
  readonly via: Int32Array;
  /** Places not yet reached for certain, in any order. */
  readonly open: Int32Array;
  /** Places reached for certain, in order. */
  readonly closed: Int32Array;
  closedCount: number;
  /** The nearest place found so far that takes somebody: what lies farther plays no part. */
  limit: number;
}

export const searchCreate = (nodes: number): Search => ({
  distance: new Float64Array(nodes),
  parent: new Int32Array(nodes),
  via: new Int32Array(nodes),
  open: new Int32Array(nodes),
  closed: new Int32Array(nodes),
  closedCount: 0,
  limit: Infinity,
});

/** Sends as many persons as go along one cheapest chain that starts in `source`; false when nothing can be reached from there. */
export function augment(transport: Transport, search: Search, source: number): boolean {
  const target = nearest(transport, search, source);
  if (target < 0) return false;
  reprice(transport, search, target);
  push(transport, search, source, target);
  return true;
}

function nearest(transport: Transport, search: Search, source: number): number {
  const { distance, open, closed } = search;
  distance.fill(Infinity);
  distance[source] = 0;
  let left = 0;
  for (let node = 0; node <= transport.places; node++) if (node !== source) open[left++] = node;
  search.closedCount = 0;
  search.limit = Infinity;
  let node = source;
  for (;;) {
    closed[search.closedCount++] = node;
    if (node !== source && takes(transport, source, node)) return node;
    const at = relax(transport, search, node, left);
    if (at < 0) return -1;
    node = open[at];
    open[at] = open[--left];
  }
}

/** Outside takes anybody; a place takes who it still has to get. */
const takes = ({ outside, excess }: Transport, source: number, node: number): boolean =>
  node === outside ? source !== outside : excess[node] < 0;

/** Lowers the distances over the moves out of `node`; gives the position in `open` of the nearest, or -1. */
function relax(transport: Transport, search: Search, node: number, left: number): number {
  const { cost, price, places, outside, empty } = transport;
  const { distance, open } = search;
  const row = node * (places + 1);
  const base = distance[node] - price[node];
  if (node !== outside && empty[node] > 0 && base < distance[outside]) reach(transport, search, node, outside, base, By.emptySeat);
  let [nearestAt, least] = [-1, Infinity];
  for (let i = 0; i < left; i++) {
    const to = open[i];
    const there = base + price[to] + cost[row + to];
    if (there < distance[to] && there < search.limit) byHousehold(transport, search, node, to);
    if (distance[to] < least) {
      nearestAt = i;
      least = distance[to];
    }
  }
  return nearestAt;
}

function byHousehold(transport: Transport, search: Search, node: number, to: number): void {
  const { cost, by, price, places } = transport;
  const cell = node * (places + 1) + to;
  const loss = isFresh(transport, node, cell) ? cost[cell] : refresh(transport, node, to);
  const there = search.distance[node] - price[node] + price[to] + loss;
  if (there < search.distance[to]) reach(transport, search, node, to, there, by[cell]);
}

function reach(transport: Transport, search: Search, from: number, to: number, distance: number, via: number): void {
  search.distance[to] = distance;
  search.parent[to] = from;
  search.via[to] = via;
  if (distance < search.limit && (to === transport.outside || transport.excess[to] < 0)) search.limit = distance;
}

/** Prices after which every move of the chain costs nothing, and still no move gains anything; outside keeps price 0. */
function reprice({ price, outside }: Transport, { distance, closed, closedCount }: Search, target: number): void {
  const farthest = distance[target];
  if (farthest === 0) return;
  let shift = 0;
  for (let i = 0; i < closedCount; i++) {
    const node = closed[i];
    if (node === outside) shift = farthest - distance[node];
    price[node] += farthest - distance[node];
  }
  if (shift !== 0) for (let node = 0; node < price.length; node++) price[node] -= shift;
}

function push(transport: Transport, search: Search, source: number, target: number): void {
  const amount = bottleneck(transport, search, source, target);
  must(amount > 0, 'a chain of moves that moves nobody');
  for (let to = target; to !== source; to = search.parent[to]) {
    const from = search.parent[to];
    const who = search.via[to];
    if (who === By.emptySeat) moveSeats(transport, from, to, amount);
    else {
      depart(transport, who, from, amount);
      arrive(transport, who, to, amount);
    }
  }
}

function bottleneck({ excess, outside, parcels, empty }: Transport, { parent, via }: Search, source: number, target: number): number {
  let amount = target === outside ? Infinity : -excess[target];
  if (source !== outside) amount = Math.min(amount, excess[source]);
  for (let to = target; to !== source; to = parent[to]) {
    const from = parent[to];
    if (via[to] !== By.emptySeat) amount = Math.min(amount, parcels.persons[parcelAt(parcels, via[to], from)]);
    else if (from !== outside) amount = Math.min(amount, empty[from]);
  }
  return amount;
}

function moveSeats({ empty, excess, outside }: Transport, from: number, to: number, seats: number): void {
  if (from !== outside) {
    empty[from] -= seats;
    excess[from] -= seats;
  }
  if (to !== outside) {
    empty[to] += seats;
    excess[to] += seats;
  }
}
