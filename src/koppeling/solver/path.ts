/** The moves along the cheapest chain from a place with too many to one with too few, and the prices after it. */
import { must } from '../../base/must.ts';
import { arrive, depart } from './moves.ts';
import { nearest, nearestBack, type Search } from './nearest.ts';
import { parcelAt } from './parcels.ts';
import { By, type Transport } from './transport.ts';

interface Move {
  /** A household or a name from {@link By}. */
  readonly who: number;
  readonly from: number;
  readonly to: number;
}

/** Sends as many persons as go along one cheapest chain that starts in `source`, a place; false when nothing can be reached from there. */
export function augment(transport: Transport, search: Search, source: number): boolean {
  const target = nearest(transport, search, source);
  if (target < 0) return false;
  reprice(transport, search, target, 1);
  const chain: Move[] = [];
  for (let to = target; to !== source; to = search.parent[to]) chain.push({ who: search.via[to], from: search.parent[to], to });
  push(transport, chain, source, target);
  return true;
}

/** Brings as many persons as go from outside along one cheapest chain that ends in `target`; false when nobody can come. */
export function fill(transport: Transport, search: Search, target: number): boolean {
  if (!nearestBack(transport, search, target)) return false;
  const { outside } = transport;
  const { parent, via } = search;
  reprice(transport, search, outside, -1);
  const chain: Move[] = [];
  for (let from = outside; from !== target; from = parent[from]) chain.push({ who: via[from], from, to: parent[from] });
  push(transport, chain, outside, target);
  return true;
}

/**
 * Prices after which every move of the chain costs nothing, and still no move gains anything. Those nearer than the end rise (searching back:
 * fall) by what they are nearer. Outside is an end wherever it is met, so its price stays 0.
 */
function reprice({ price }: Transport, { distance, closed, closedCount }: Search, end: number, sign: number): void {
  for (let i = 0; i < closedCount; i++) price[closed[i]] += sign * (distance[end] - distance[closed[i]]);
}

function push(transport: Transport, chain: readonly Move[], source: number, target: number): void {
  const amount = bottleneck(transport, chain, source, target);
  must(amount > 0, 'a chain of moves that moves nobody');
  for (const { who, from, to } of chain) {
    if (who === By.emptySeat) moveSeats(transport, from, to, amount);
    else {
      depart(transport, who, from, amount);
      arrive(transport, who, to, amount);
    }
  }
}

function bottleneck({ excess, outside, parcels, empty }: Transport, chain: readonly Move[], source: number, target: number): number {
  let amount = target === outside ? Infinity : -excess[target];
  if (source !== outside) amount = Math.min(amount, excess[source]);
  for (const { who, from } of chain) {
    if (who !== By.emptySeat) amount = Math.min(amount, parcels.persons[parcelAt(parcels, who, from)]);
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
