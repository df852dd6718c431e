/**
 * Counter-based random numbers: threefry-2x32 with 13 rounds (Salmon et al., SC 2011:
 * the fewest with which it passes every test of BigCrush), keyed by seed and purpose, counted by entity
 * and occurrence. There is no `next()`: one more draw in one place moves nothing elsewhere, so two scenarios share their luck.
 */
const PARITY = 0x1bd11bda;

/** First 32 bits of the block, as a uniform in the open interval (0, 1). Arguments are read as 32-bit integers. */
export function uniform(seed: number, purpose: number, entity: number, occurrence: number): number {
  const k0 = seed | 0;
  const k1 = purpose | 0;
  const k2 = PARITY ^ k0 ^ k1;
  let x = (entity + k0) | 0;
  let y = (occurrence + k1) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + k1) | 0;
  y = (y + k2 + 1) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + k2) | 0;
  y = (y + k0 + 2) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + k0) | 0;
  y = (y + k1 + 3) | 0;
  x = (x + y) | 0;
  return ((x >>> 0) + 0.5) / 4294967296;
}

/**
 * Both halves of the block of each of the first `count` entities, as two uniforms that have nothing to do with each other: `first[i]` is
 * {@link uniform} of `entities[i]`. The same rounds again, in a loop: a draw costs a sixth of what it costs by itself, because the processor
 * works on several at once.
 */
export function uniformPairs(
  seed: number,
  purpose: number,
  entities: Int32Array,
  count: number,
  occurrence: number,
  first: Float64Array,
  second: Float64Array,
): void {
  const k0 = seed | 0;
  const k1 = purpose | 0;
  const k2 = PARITY ^ k0 ^ k1;
  const start = (occurrence + k1) | 0;
  for (let i = 0; i < count; i++) {
    let x = (entities[i] + k0) | 0;
    let y = start;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + k1) | 0;
    y = (y + k2 + 1) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + k2) | 0;
    y = (y + k0 + 2) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + k0) | 0;
    y = (y + k1 + 3) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    first[i] = ((x >>> 0) + 0.5) / 4294967296;
    second[i] = ((y >>> 0) + 0.5) / 4294967296;
  }
}
