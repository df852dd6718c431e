import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../base/real.ts';
import { REGISTRATION_MAX } from '../../population/municipalities.ts';
import type { World } from '../world.ts';
import { serveSeekers } from './seekers.ts';

/** One municipality, one class: registrations a month, exit a month, and the waiting time at the start. */
function list(seed: number, registrations: number, exit: number, wait: number): { world: World; waits: [number, number][] } {
  const waits: [number, number][] = [];
  const survival = Float64Array.from({ length: REGISTRATION_MAX }, (_, age) => exp(-exit * age));
  const world = {
    inputs: { seed },
    towns: { registrations: Float64Array.of(registrations), survival, urbanity: Uint8Array.of(1) },
    heads: Float64Array.of(-wait),
    sink: { letToRegular: (_t: number, _m: number, _u: boolean, waited: number, homes: number) => waits.push([waited, homes]) },
  } as unknown as World;
  return { world, waits };
}

const position = (world: World): number => world.heads[0];

describe('regular seekers, first in first out', () => {
  it('one more home never makes anyone wait longer, for every month after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 60 }),
        fc.nat({ max: 11 }),
        (seed, homes, extraAt) => {
          const [few, more] = [list(seed, 9, 0.015, 40), list(seed, 9, 0.015, 40)];
          return homes.every((h, t) => {
            serveSeekers(few.world, t, 0, 0, h, false);
            serveSeekers(more.world, t, 0, 0, h + (t === extraAt ? 1 : 0), false);
            return position(more.world) >= position(few.world);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('serves the longest registered first and nobody before the month they registered', () => {
    const { world, waits } = list(5, 9, 0.015, 30);
    let last = -Infinity;
    for (let t = 0; t < 200; t++) {
      waits.length = 0;
      serveSeekers(world, t, 0, 0, 7, false);
      for (const [waited] of waits) {
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(t - waited).toBeGreaterThanOrEqual(last);
        last = t - waited;
      }
    }
  });

  it('keeps the waiting time where registrations, exits and homes are in balance (deterministic limit)', () => {
    const [exit, wait, homes] = [0.015, 60, 400];
    const { world, waits } = list(11, homes * exp(exit * wait), exit, wait);
    for (let t = 0; t < 120; t++) serveSeekers(world, t, 0, 0, homes, false);
    const tail = waits.slice(-20).map(([w]) => w);
    expect(tail.reduce((a, b) => a + b, 0) / tail.length).toBeGreaterThan(wait - 2);
    expect(tail.reduce((a, b) => a + b, 0) / tail.length).toBeLessThan(wait + 2);
  });

  it('leaves homes over when nobody is registered', () => {
    const { world } = list(1, 0, 0.01, 5);
    expect(serveSeekers(world, 3, 0, 0, 10, false)).toBe(0);
  });
});
