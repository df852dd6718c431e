/** The heap against a plain sort: nearest first, equals by number, whatever was pushed, shortened and taken out in between. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { K } from './goals.ts';
import { heapOf } from './heap.ts';

const HOMES = 12;
const step = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), home: fc.nat(HOMES - 1), distance: fc.nat(5), part: fc.nat(K - 1) }),
  fc.record({ kind: fc.constant('pop' as const) }),
  fc.record({ kind: fc.constant('clear' as const) }),
);

test('gives what a sorted list gives', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ arbitrary: step, weight: 1 }), { maxLength: 60 }), (steps) => {
      const distance = new Float64Array(HOMES * K);
      const heap = heapOf(distance, HOMES);
      const inside = new Set<number>();
      const at = (home: number): number[] => [...distance.subarray(home * K, home * K + K)];
      const before = (a: number, b: number): number => at(a).reduce((found, part, k) => found || part - at(b)[k], 0) || a - b;
      const nearest = (): number => [...inside].sort(before).at(0) ?? -1;
      for (const each of steps) {
        if (each.kind === 'clear') {
          heap.clear();
          inside.clear();
        }
        if (each.kind === 'pop' && inside.size > 0) {
          const expected = nearest();
          expect(heap.pop()).toBe(expected);
          inside.delete(expected);
        }
        if (each.kind === 'push') {
          const shorter = at(each.home).map((part, k) => (k === each.part ? part - each.distance : part));
          distance.set(
            inside.has(each.home) ? shorter : [3, 3, 3, 3, 3].map((part, k) => (k === each.part ? each.distance : part)),
            each.home * K,
          );
          heap.push(each.home);
          inside.add(each.home);
        }
        expect(heap.peek()).toBe(nearest());
      }
      while (inside.size > 0) {
        const expected = nearest();
        expect(heap.pop()).toBe(expected);
        inside.delete(expected);
      }
      expect(heap.peek()).toBe(-1);
    }),
  );
});
