/** Distances of homes while a search runs: who would take each, and which is nearest. */
import { compare, K, set } from './goals.ts';
import { heapOf } from './heap.ts';

export interface Labels {
  readonly distance: Float64Array;
  readonly taker: Int32Array;
  /** Offers a distance, the five numbers in `sum`; keeps it when it is the shortest. */
  readonly offer: (home: number, sum: Float64Array, taker: number) => void;
  readonly nearest: () => number;
  readonly take: () => number;
  readonly clear: () => void;
}

export function labelsOf(homes: number): Labels {
  const distance = new Float64Array(homes * K);
  const taker = new Int32Array(homes);
  const seen = new Uint8Array(homes);
  const touched: number[] = [];
  const heap = heapOf(distance, homes);
  return {
    distance,
    taker,
    offer: (home, sum, by) => {
      if (seen[home] !== 0 && compare(sum, 0, distance, home * K) >= 0) return;
      if (seen[home] === 0) touched.push(home);
      seen[home] = 1;
      set(distance, home * K, sum, 0);
      taker[home] = by;
      heap.push(home);
    },
    nearest: heap.peek,
    take: heap.pop,
    clear: () => {
      for (const home of touched) seen[home] = 0;
      touched.length = 0;
      heap.clear();
    },
  };
}
