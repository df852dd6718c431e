/** Homes by distance, nearest first, equals by number; a distance that shrinks moves its home up. */
import { compare, K } from './goals.ts';

export interface Heap {
  readonly push: (home: number) => void;
  readonly pop: () => number;
  readonly peek: () => number;
  readonly clear: () => void;
}

/** `distance` has five numbers per home and may only shrink for a home that is in the heap (then push it again). */
export function heapOf(distance: Float64Array, homes: number): Heap {
  const items = new Int32Array(homes);
  const place = new Int32Array(homes).fill(-1);
  let size = 0;
  const before = (a: number, b: number): boolean => (compare(distance, a * K, distance, b * K) || a - b) < 0;
  const put = (home: number, at: number): void => {
    items[at] = home;
    place[home] = at;
  };
  const up = (home: number, from: number): void => {
    let at = from;
    for (let parent = (at - 1) >> 1; at > 0 && before(home, items[parent]); parent = (at - 1) >> 1) {
      put(items[parent], at);
      at = parent;
    }
    put(home, at);
  };
  const down = (home: number): void => {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(items[child + 1], items[child])) child++;
      if (!before(items[child], home)) break;
      put(items[child], at);
      at = child;
    }
    put(home, at);
  };
  return {
    push: (home) => {
      up(home, place[home] >= 0 ? place[home] : size++);
    },
    pop: () => {
      const top = items[0];
      place[top] = -1;
      size--;
      if (size > 0) down(items[size]);
      return top;
    },
    peek: () => (size > 0 ? items[0] : -1),
    clear: () => {
      for (let k = 0; k < size; k++) place[items[k]] = -1;
      size = 0;
    },
  };
}
