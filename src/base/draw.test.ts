import { describe, expect, it } from 'vitest';
import { uniform } from './draw.ts';

const word = (u: number): string => (u * 4294967296 - 0.5).toString(16).padStart(8, '0');

describe('threefry-2x32-13', () => {
  it('gives the published known answers (Random123 kat_vectors)', () => {
    expect(word(uniform(0, 0, 0, 0))).toBe('9d1c5ec6');
    expect(word(uniform(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff))).toBe('fd36d048');
    expect(word(uniform(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3))).toBe('ba3e4725');
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
