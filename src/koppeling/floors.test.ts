import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { accountOf } from './account.ts';
import { NO_FLOORS } from './floors.ts';
import type { Problem } from './problem.ts';
import { problems } from './solver/problems.test-data.ts';
import { PLAIN, play, type Rules } from './weeks.ts';

const WEEKS = 20;

/** Singles gain more per person than families, in places with just enough room. */
function year(seed: number): Problem {
  const persons = Int32Array.from({ length: 400 }, (_, h) => (h % 4 === 0 ? 6 : 1));
  return {
    persons,
    capacity: new Int32Array(10).fill(95),
    score: Int32Array.from({ length: 4000 }, (_, cell) => {
      const size = persons[Math.floor(cell / 10)];
      return Math.round((size === 1 ? 1_000_000 : 1_500_000) * (0.2 + uniform(seed, 9, cell, 0) * (cell % 10 < 3 ? 1 : 0.5)));
    }),
  };
}

const readyIn = Int32Array.from({ length: 400 }, (_, h) => Math.floor((h * WEEKS) / 400));
const rules: Rules = { ...PLAIN, method: 'batch', weeks: WEEKS, futures: null };
const priced = (problem: Problem): Partial<Rules> => ({
  method: 'priced',
  futures: { persons: problem.persons, score: problem.score, expected: Array.from({ length: WEEKS }, (_, w) => 900 - 45 * w), seed: 3 },
});

function outcome(problem: Problem, changed: Partial<Rules>): { readonly least: number; readonly value: number } {
  const { groups, value } = accountOf(problem, readyIn, play(problem, readyIn, { ...rules, ...changed }));
  return { least: Math.min(...groups.map((g) => g.ofBest)), value };
}

describe('floors', () => {
  test('a floor for groups lifts the group that gets least, at a small cost to the whole', () => {
    for (const seed of [1, 2, 3]) {
      const problem = year(seed);
      const [without, floored] = [0, 0.9].map((group) => outcome(problem, { ...priced(problem), floors: { group, intake: 0 } }));
      expect(floored.least).toBeGreaterThan(without.least + 0.02);
      expect(floored.value).toBeGreaterThan(without.value * 0.97);
    }
  });

  test('with an intake floor every place takes its part of the large families, one family aside; control: without it some do not', () => {
    const problem = year(1);
    const families = (changed: Partial<Rules>): Int32Array => {
      const taken = new Int32Array(10);
      play(problem, readyIn, { ...rules, ...changed }).assignment.forEach((place, h) => {
        if (place >= 0 && problem.persons[h] === 6) taken[place]++;
      });
      return taken;
    };
    // 100 families over ten equal places: ten each is the fair share.
    expect(Math.min(...families({ floors: { group: 0, intake: 0.8 } }))).toBeGreaterThanOrEqual(7);
    expect(Math.min(...families({ floors: NO_FLOORS }))).toBeLessThan(7);
  });

  test('keep to capacity and to what is allowed, whatever the floors', () => {
    fc.assert(
      fc.property(
        problems(12, 5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (problem, group, intake) => {
          const ready = new Int32Array(problem.persons.length);
          const { assignment } = play(problem, ready, { ...rules, weeks: 2, floors: { group, intake } });
          const load = new Int32Array(problem.capacity.length);
          assignment.forEach((place, h) => {
            if (place < 0) return;
            load[place] += problem.persons[h];
            expect(problem.score[h * load.length + place]).toBeGreaterThanOrEqual(0);
          });
          load.forEach((persons, place) => {
            expect(persons).toBeLessThanOrEqual(problem.capacity[place]);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a limit on prices: a step larger than any price does nothing, a small one steadies them', () => {
  const problem = year(4);
  const placements = (priceStep: number | null): string =>
    play(problem, readyIn, { ...rules, ...priced(problem), priceStep }).assignment.join();
  expect(placements(2_000_000_000)).toBe(placements(null));
  expect(placements(1000)).not.toBe(placements(null));
});
