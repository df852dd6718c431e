import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { NO_FLOORS } from './floors.ts';
import type { Problem } from './problem.ts';
import { type Safeguards, underSupport } from './under-support.ts';

const [PLACES, HOUSEHOLDS, PERIODS, WEEKS] = [6, 180, 6, 10];
const LARGE = 5;

/** Families large and small, a tenth more room than persons, scores between 0.2 and 1 per person. */
function period(seed: number): Problem {
  const u = (k: number, purpose: number): number => uniform(seed, purpose, k, 0);
  const persons = Int32Array.from({ length: HOUSEHOLDS }, (_, h) => (u(h, 1) < 0.5 ? 1 : u(h, 1) < 0.8 ? 3 : 6));
  const all = persons.reduce((a, b) => a + b, 0);
  return {
    persons,
    capacity: new Int32Array(PLACES).fill(Math.ceil((1.1 * all) / PLACES)),
    score: Int32Array.from({ length: HOUSEHOLDS * PLACES }, (_, cell) =>
      Math.round(persons[Math.floor(cell / PLACES)] * (200_000 + 800_000 * u(cell, 2))),
    ),
  };
}

/** Mean over all places as the one that under-supports, so that no place is lucky. */
function gain(safeguards: Safeguards): number {
  let [honest, attack] = [0, 0];
  for (let place = 0; place < PLACES; place++) {
    const periods = Array.from({ length: PERIODS }, (_, k) => period(100 * place + k));
    const result = underSupport(periods, WEEKS, { place, group: LARGE, support: 0.3 }, safeguards);
    honest += result.honest;
    attack += result.attack;
  }
  return 1 - attack / honest;
}

describe('a municipality that supports large families badly', () => {
  test('control: without safeguards a learning score sends it far fewer', () => {
    expect(gain({ floors: NO_FLOORS, limit: Infinity })).toBeGreaterThan(0.4);
  });

  test('gains little with a limit on learning and a floor on intake', () => {
    expect(gain({ floors: { group: 0, intake: 1 }, limit: 0.05 })).toBeLessThan(0.1);
  });

  test('a floor alone, or a limit alone, removes a part', () => {
    const none = gain({ floors: NO_FLOORS, limit: Infinity });
    expect(gain({ floors: { group: 0, intake: 1 }, limit: Infinity })).toBeLessThan(none);
    expect(gain({ floors: NO_FLOORS, limit: 0.05 })).toBeLessThan(none);
  });

  test('who supports honestly loses nothing by the safeguards', () => {
    const periods = Array.from({ length: PERIODS }, (_, k) => period(k));
    const same = underSupport(periods, WEEKS, { place: 0, group: LARGE, support: 1 }, { floors: { group: 0, intake: 1 }, limit: 0.05 });
    expect(same.gain).toBe(0);
  });
});
