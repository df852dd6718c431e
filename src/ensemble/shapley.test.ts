import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SetFunction, shapley } from './shapley.ts';

const setFunction = (players: number): fc.Arbitrary<SetFunction> =>
  fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 2 ** players, maxLength: 2 ** players });
const anyGame = fc.integer({ min: 1, max: 6 }).chain(setFunction);

/** The definition itself: the mean over every order of what a part adds when it joins. */
function byOrders(worth: SetFunction, players: number): bigint[] {
  const sum = new Array<bigint>(players).fill(0n);
  const walk = (set: number): void => {
    if (set === worth.length - 1) return;
    for (let i = 0; i < players; i++) {
      if ((set & (1 << i)) !== 0) continue;
      const times = orders(players - count(set | (1 << i))) * orders(count(set));
      sum[i] += times * (worth[set | (1 << i)] - worth[set]);
    }
  };
  for (let set = 0; set < worth.length; set++) walk(set);
  return sum;
}
const count = (set: number): number => set.toString(2).replaceAll('0', '').length;
const orders = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * orders(n - 1));

/** Every permutation written out, for the smallest games. */
function byPermutations(worth: SetFunction, players: number): bigint[] {
  const sum = new Array<bigint>(players).fill(0n);
  const go = (left: readonly number[], set: number): void => {
    for (const i of left) {
      const rest = left.filter((other) => other !== i);
      sum[i] += orders(rest.length) * (worth[set | (1 << i)] - worth[set]);
      go(rest, set | (1 << i));
    }
  };
  go(
    Array.from({ length: players }, (_, i) => i),
    0,
  );
  return sum;
}

describe('shares of a package', () => {
  test('add up to the effect of the whole, exactly', () => {
    fc.assert(
      fc.property(anyGame, (worth) => {
        const { share, denominator } = shapley(worth);
        expect(share.reduce((a, b) => a + b, 0n)).toBe(denominator * (worth[worth.length - 1] - worth[0]));
      }),
    );
  });

  test('are the mean over all orders of joining, written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(setFunction), (worth) => {
        const players = Math.log2(worth.length);
        expect(shapley(worth).share).toEqual(byPermutations(worth, players));
        expect(byPermutations(worth, players)).toEqual(byOrders(worth, players));
      }),
      { numRuns: 50 },
    );
  });

  test('a part that adds nothing to any set has share zero and no interaction, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(setFunction), (worth) => {
        const players = Math.log2(worth.length) + 1;
        const { share, pair } = shapley([...worth, ...worth]);
        expect(share[players - 1]).toBe(0n);
        let at = 0;
        for (let i = 0; i < players; i++) for (let j = i + 1; j < players; j++, at++) if (j === players - 1) expect(pair[at]).toBe(0n);
      }),
    );
  });

  test('two parts that do the same have the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(setFunction), (worth) => {
        const swapped = (set: number): number => (set & ~3) | ((set & 1) << 1) | ((set & 2) >> 1);
        const same = worth.map((w, set) => w + worth[swapped(set)]);
        const { share } = shapley(same);
        expect(share[0]).toBe(share[1]);
      }),
    );
  });

  test('two that only work together, and two that do the same work', () => {
    // Nothing alone, 6 together; and 4 each, 4 together.
    expect(shapley([0n, 0n, 0n, 6n])).toMatchObject({ share: [6n, 6n], denominator: 2n, pair: [6n], pairDenominator: 1n });
    expect(shapley([0n, 4n, 4n, 4n])).toMatchObject({ share: [4n, 4n], pair: [-4n] });
  });
});
