/** SHA-256 (FIPS 180-4) in plain integers, because the core has no platform: the hash on every receipt, the same in Node and browser. */
import { must } from './must.ts';

const ROUND = roundConstants();
const INITIAL = initialState();

/** Hex digest of bytes. */
export function sha256(bytes: Uint8Array): string {
  const padded = pad(bytes);
  const h = INITIAL.slice();
  for (let at = 0; at < padded.length; at += 64) compress(h, padded, at);
  return Array.from(h, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Hex digest of a text in UTF-8. */
export const sha256Text = (value: string): string => sha256(utf8(value));

/** Hex digest of a value as JSON with its keys in sorted order, so that equal content has an equal hash. */
export const sha256Json = (value: unknown): string => sha256Text(canonicalJson(value));

/** JSON with object keys sorted at every level. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** At most three bytes for each unit of a text: a pair of units is one character of four bytes. */
function utf8(value: string): Uint8Array {
  const bytes = new Uint8Array(3 * value.length);
  let at = 0;
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes[at++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      // As many ones in front as there are bytes.
      bytes[at++] = (0xff00 >> (more + 1)) | (code >> (6 * more));
      for (let left = more - 1; left >= 0; left--) bytes[at++] = 0x80 | ((code >> (6 * left)) & 63);
    }
  }
  return bytes.subarray(0, at);
}

function pad(bytes: Uint8Array): Uint8Array {
  must(bytes.length < 0x1fffffff, 'too long to hash');
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  return padded;
}

/** Words of the block at hand, in a table of this file because engines know where such a table stands. */
const w = new Int32Array(64);

function compress(h: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0, j = at; i < 16; i++, j += 4) w[i] = (bytes[j] << 24) | (bytes[j + 1] << 16) | (bytes[j + 2] << 8) | bytes[j + 3];
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = (((w[i - 16] + s0) | 0) + ((w[i - 7] + s1) | 0)) | 0;
  }
  let a = h[0];
  let b = h[1];
  let c = h[2];
  let d = h[3];
  let e = h[4];
  let f = h[5];
  let g = h[6];
  let k = h[7];
  for (let i = 0; i < 64; i++) {
    // Whole after every sum: sums of more than two words would be reckoned as fractions.
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t1 = (((k + s1) | 0) + ((((g ^ (e & (f ^ g))) + ROUND[i]) | 0) + w[i])) | 0;
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    k = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
  h[5] += f;
  h[6] += g;
  h[7] += k;
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** First 32 bits of the fraction of a root, found with integers only. */
function rootFraction(n: number, power: 2 | 3): number {
  const scaled = BigInt(n) << BigInt(32 * power);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(power) <= scaled) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn) | 0;
}

function roundConstants(): Int32Array {
  return Int32Array.from(primes(64), (p) => rootFraction(p, 3));
}

function initialState(): Int32Array {
  return Int32Array.from(primes(8), (p) => rootFraction(p, 2));
}
