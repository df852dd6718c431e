import { describe, expect, test } from 'vitest';
import type { Distance } from './implausibility.ts';
import { latinPoints, populationFit } from './population.ts';

const BOX = [
  { key: 'a', low: 0, high: 10 },
  { key: 'b', low: -5, high: 5 },
  { key: 'free', low: 0, high: 1 },
];
/** The truth is a = 7 and b = -2, each known to a half; the third says nothing. */
const distanceAt = (point: Float64Array): Distance => {
  const rms = Math.sqrt((((point[0] - 7) / 0.5) ** 2 + ((point[1] + 2) / 0.5) ** 2) / 2);
  return { rms, second: rms };
};
const EFFORT = { first: 100, keep: 40, rounds: 6 };
const at = (effort: typeof EFFORT, seed = 1) => populationFit(BOX, effort, 3, seed, distanceAt);
const mean = (found: ReturnType<typeof at>, d: number): number => found.particles.reduce((sum, p) => sum + p.weight * p.point[d], 0);

describe('a fit without likelihood', () => {
  test('finds what can be found and leaves free what cannot', () => {
    const found = at(EFFORT);
    expect(Math.abs(mean(found, 0) - 7)).toBeLessThan(0.4);
    expect(Math.abs(mean(found, 1) + 2)).toBeLessThan(0.4);
    const free = found.particles.map((p) => p.point[2]);
    expect(Math.max(...free) - Math.min(...free)).toBeGreaterThan(0.5);
    expect(found.particles.reduce((sum, p) => sum + p.weight, 0)).toBeCloseTo(1, 10);
  });

  test('control: without rounds it is farther off', () => {
    const worst = (found: ReturnType<typeof at>): number => Math.max(...found.particles.map((p) => p.distance.rms));
    expect(worst(at({ ...EFFORT, rounds: 0 }))).toBeGreaterThan(3 * worst(at(EFFORT)));
  });

  test('the same seed gives the same points, another seed others', () => {
    expect(at(EFFORT)).toEqual(at(EFFORT));
    expect(at(EFFORT, 2)).not.toEqual(at(EFFORT));
  });

  test('counts what the first round ruled out', () => {
    const found = at(EFFORT);
    const by = latinPoints(BOX, 100, 1).filter((p) => distanceAt(p).second <= 3).length;
    expect(found.plausible).toBe(by);
    expect(found.runs).toBe(100 + 6 * 40);
  });

  test('the first round has one point in every strip of every side', () => {
    BOX.forEach(({ low, high }, d) => {
      const strips = latinPoints(BOX, 50, 3).map((p) => Math.floor(((p[d] - low) / (high - low)) * 50));
      expect(new Set(strips).size).toBe(50);
    });
  });

  test('no point leaves the box', () => {
    for (const { point } of at(EFFORT).particles)
      BOX.forEach(({ low, high }, d) => {
        expect(point[d] >= low && point[d] <= high).toBe(true);
      });
  });
});
