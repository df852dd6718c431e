/** What is told of the work on the way: from nothing to all of it, never back, and it changes nothing. */
import { expect, test } from 'vitest';
import { uniform } from '../../base/draw.ts';
import { PLAIN, play } from '../weeks.ts';
import { wholeSolve } from '../whole.ts';

/** Crowded; `households` times 40 places is a week below 10,000 households and a year from there on. */
function crowded(households: number) {
  const persons = Int32Array.from({ length: households }, (_, h) => 1 + Math.floor(6 * uniform(1, 1, h, 0) ** 2));
  const seats = Math.ceil((0.9 * persons.reduce((a, b) => a + b, 0)) / 40);
  const score = Int32Array.from({ length: households * 40 }, (_, cell) => Math.floor(1e6 * uniform(1, 2, cell, 0)));
  return { persons, capacity: new Int32Array(40).fill(seats), score };
}

test.each([60, 11_000])('of %i households, while the same plan comes out', (households) => {
  const problem = crowded(households);
  const told: number[] = [];
  const heard = wholeSolve(problem, undefined, null, (part) => told.push(part));
  expect(told.length).toBeGreaterThan(10);
  told.forEach((part, at) => {
    expect(part).toBeGreaterThanOrEqual(at === 0 ? 0 : told[at - 1]);
    expect(part).toBeLessThanOrEqual(1);
  });
  expect(heard.assignment).toEqual(wholeSolve(problem).assignment);
});

test('of one week, told as a part of it', () => {
  const told: number[] = [];
  play(crowded(60), new Int32Array(60), { ...PLAIN, method: 'batch', weeks: 1, futures: null }, (done) => told.push(done));
  expect(told.some((done) => done > 0 && done < 1)).toBe(true);
  expect(told.at(-1)).toBe(1);
});
