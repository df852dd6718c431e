import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../base/real.ts';
import { REGISTRATION_MAX } from '../../population/municipalities.ts';
import { uniform } from '../../base/draw.ts';
import { regularLettingsClear, regularLettingsCreate } from '../regular-lettings.ts';
import { offersCreate, seekersCopy, seekersCreate, serveSeekers } from './seekers.ts';

interface List {
  /** Serves so many homes in a month; gives the number let. */
  readonly serve: (month: number, homes: number) => number;
  /** Month of registration up to which the list has been served. */
  readonly position: () => number;
  /** Waits and homes of the last month, longest wait first. */
  readonly waits: () => [number, number][];
}

/** One municipality, one class: registrations a month, exit a month, and the waiting time at the start. */
function list(seed: number, registrations: number, exit: number, wait: number): List {
  const survival = Float64Array.from({ length: REGISTRATION_MAX }, (_, age) => exp(-exit * age));
  const seekers = seekersCreate({ registrations: Float64Array.of(registrations), survival, initialWait: Int32Array.of(wait) }, 1);
  const offers = offersCreate(1, true);
  const told = regularLettingsCreate(1, false);
  return {
    serve: (month, homes) => {
      regularLettingsClear(told);
      offers.homes[0] = homes;
      seekers.uniforms[0] = uniform(seed, 1, 0, month);
      serveSeekers(seekers, month, offers, told);
      return offers.taken[0];
    },
    position: () => seekers.heads[0],
    waits: () =>
      Array.from(told.waits, (homes, waited): [number, number] => [waited, homes])
        .filter(([, homes]) => homes > 0)
        .reverse(),
  };
}

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
            few.serve(t, h);
            more.serve(t, h + (t === extraAt ? 1 : 0));
            return more.position() >= few.position();
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('serves the longest registered first and nobody before the month they registered', () => {
    const seekers = list(5, 9, 0.015, 30);
    let last = -Infinity;
    for (let t = 0; t < 200; t++) {
      const housed = seekers.serve(t, 7);
      expect(seekers.waits().reduce((sum, [, homes]) => sum + homes, 0)).toBe(housed);
      for (const [waited] of seekers.waits()) {
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(t - waited).toBeGreaterThanOrEqual(last);
        last = t - waited;
      }
    }
  });

  it('keeps the waiting time where registrations, exits and homes are in balance (deterministic limit)', () => {
    const [exit, wait, homes] = [0.015, 60, 400];
    const seekers = list(11, homes * exp(exit * wait), exit, wait);
    const tail: number[] = [];
    for (let t = 0; t < 120; t++) {
      seekers.serve(t, homes);
      if (t >= 100) tail.push(...seekers.waits().map(([w]) => w));
    }
    expect(tail.reduce((a, b) => a + b, 0) / tail.length).toBeGreaterThan(wait - 2);
    expect(tail.reduce((a, b) => a + b, 0) / tail.length).toBeLessThan(wait + 2);
  });

  it('leaves homes over when nobody is registered', () => {
    expect(list(1, 0, 0.01, 5).serve(3, 10)).toBe(0);
  });

  it('goes its own way as a copy, whose columns are views of its own table', () => {
    const survival = new Float64Array(REGISTRATION_MAX).fill(1);
    const seekers = seekersCreate({ registrations: Float64Array.of(9), survival, initialWait: Int32Array.of(40) }, 1);
    const copy = seekersCopy(seekers);
    const offers = offersCreate(1, true);
    offers.homes[0] = 7;
    copy.uniforms[0] = 0.5;
    serveSeekers(copy, 0, offers, regularLettingsCreate(1, false));
    expect(copy.heads[0]).toBeGreaterThan(-40);
    expect([seekers.heads[0], seekers.uniforms[0]]).toEqual([-40, 0]);
    expect([copy.registrations[0], Array.from(copy.survival)]).toEqual([9, Array.from(survival)]);
  });
});
