import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform, uniformPairs } from './draw.ts';

const word = (u: number): string => (u * 4294967296 - 0.5).toString(16).padStart(8, '0');

describe('threefry-2x32-13', () => {
  it('gives the published known answers (Random123 kat_vectors)', () => {
    expect(word(uniform(0, 0, 0, 0))).toBe('9d1c5ec6');
    expect(word(uniform(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff))).toBe('fd36d048');
    expect(word(uniform(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3))).toBe('ba3e4725');
  });

  it('gives both words of the published answers in pairs', () => {
    const pair = (seed: number, purpose: number, entity: number, occurrence: number): string[] => {
      const [first, second] = [new Float64Array(1), new Float64Array(1)];
      uniformPairs(seed, purpose, Int32Array.of(entity), 1, occurrence, first, second);
      return [word(first[0]), word(second[0])];
    };
    expect(pair(0, 0, 0, 0)).toEqual(['9d1c5ec6', '8bd50731']);
    expect(pair(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)).toEqual(['fd36d048', '2d17272c']);
    expect(pair(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual(['ba3e4725', 'f27d669e']);
  });

  it('is the same by itself and as the first of a pair, whatever stands beside it', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.integer(),
        fc.array(fc.integer(), { minLength: 1 }),
        (seed, purpose, occurrence, entities) => {
          const [first, second] = [new Float64Array(entities.length), new Float64Array(entities.length)];
          uniformPairs(seed, purpose, Int32Array.from(entities), entities.length, occurrence, first, second);
          expect(Array.from(first)).toEqual(entities.map((entity) => uniform(seed, purpose, entity, occurrence)));
        },
      ),
    );
  });

  it('has halves of a pair that know nothing of each other, nor of the next pair', () => {
    const n = 40_000;
    const [first, second] = [new Float64Array(n), new Float64Array(n)];
    uniformPairs(
      7,
      1,
      Int32Array.from(first, (_, i) => i),
      n,
      0,
      first,
      second,
    );
    let [mean, squares, within, across] = [0, 0, 0, 0];
    for (let i = 0; i + 1 < n; i++) {
      mean += second[i] - 0.5;
      squares += (second[i] - 0.5) ** 2;
      within += (first[i] - 0.5) * (second[i] - 0.5);
      across += (second[i] - 0.5) * (first[i + 1] - 0.5);
    }
    expect(Math.abs(mean / n)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(0.003);
    expect(Math.abs(within / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
    expect(Math.abs(across / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
  });

  it('has mean 1/2 and variance 1/12 over entities, and streams of two purposes are uncorrelated', () => {
    const n = 20_000;
    let [sum, squares, product] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const u = uniform(7, 1, i, 0) - 0.5;
      sum += u;
      squares += u * u;
      product += u * (uniform(7, 2, i, 0) - 0.5);
    }
    expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(0.003);
    expect(Math.abs(product / n)).toBeLessThan(4 / 12 / Math.sqrt(n));
  });
});
