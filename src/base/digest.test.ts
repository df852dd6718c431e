import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256, sha256Text } from './digest.ts';

describe('sha256', () => {
  it('agrees with the platform on arbitrary bytes and texts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === createHash('sha256').update(bytes).digest('hex')),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (t) => sha256Text(t) === createHash('sha256').update(t, 'utf8').digest('hex')));
  });

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: null }], a: 'x' })).toBe(canonicalJson({ a: 'x', b: [1, { c: null, d: 2 }] }));
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: 2 }));
  });
});
