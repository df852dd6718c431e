import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belowChance, envyPairs, fairnessOf } from './fairness.ts';
import { groupOf, GROUPS } from './group.ts';
import { type Assignment, type Problem, UNPLACED } from './problem.ts';
import { problems } from './solver/problems.test-data.ts';
import { PLAIN, play } from './weeks.ts';

const coupled = (problem: Problem, method: 'fifo' | 'greedy' | 'batch') =>
  play(problem, new Int32Array(problem.persons.length), { ...PLAIN, method, weeks: 1, futures: null });

/** Every pair looked at. */
function slowly({ persons, score, capacity }: Problem, assignment: Assignment): number {
  const places = capacity.length;
  let pairs = 0;
  for (let a = 0; a < persons.length; a++) {
    for (let b = a + 1; b < persons.length; b++) {
      if (assignment[b] === UNPLACED || persons[a] > persons[b]) continue;
      const there = score[a * places + assignment[b]];
      if (there < 0) continue;
      if (assignment[a] === UNPLACED || there > score[a * places + assignment[a]]) pairs++;
    }
  }
  return pairs;
}

describe('fairness', () => {
  test('envy is counted as by looking at every pair', () => {
    let met = 0;
    fc.assert(
      fc.property(problems(9, 4), (problem) => {
        const { assignment } = coupled(problem, 'batch');
        const pairs = envyPairs(problem, assignment);
        if (pairs > 0) met++;
        expect(pairs).toBe(slowly(problem, assignment));
      }),
      { numRuns: 500 },
    );
    expect(met).toBeGreaterThan(50);
  });

  test('who chooses in order of waiting envies nobody who waited shorter', () => {
    fc.assert(
      fc.property(problems(9, 4), (problem) => {
        expect(envyPairs(problem, coupled(problem, 'greedy').assignment)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('today against itself: everybody the same; counts add up', () => {
    fc.assert(
      fc.property(problems(9, 4), (problem) => {
        const readyIn = new Int32Array(problem.persons.length);
        const [batch, today] = [coupled(problem, 'batch'), coupled(problem, 'fifo')];
        const of = (assignment: Assignment) =>
          fairnessOf(problem, { ...batch, readyIn, assignment, today: today.assignment }, problem.persons.map(groupOf), GROUPS);
        for (const group of of(today.assignment)) expect([group.better, group.worse, group.same]).toEqual([0, 0, group.households]);
        for (const group of of(batch.assignment)) expect(group.better + group.same + group.worse).toBe(group.households);
      }),
      { numRuns: 300 },
    );
  });

  // Two towns of two; the first two gain 8 and 2, the last two the same for both.
  const problem: Problem = {
    persons: Int32Array.of(1, 1, 2),
    capacity: Int32Array.of(2, 2),
    score: Int32Array.of(8, 2, 8, 2, 6, 0),
  };
  const at = (...assignment: number[]) => {
    const outcomes = {
      assignment: Int32Array.from(assignment),
      today: Int32Array.of(0, 0, 1),
      placedIn: Int32Array.of(0, 1, 3),
      readyIn: Int32Array.of(0, 0, 1),
    };
    return fairnessOf(problem, outcomes, [0, 0, 1], 2);
  };

  test('a group against chance, its best and today', () => {
    const [small, large] = at(0, 1, 1);
    expect(small).toMatchObject({ households: 2, placed: 2, mean: 5, byChance: 5, ofBest: 10 / 16, meanWaitWeeks: 0.5 });
    expect(small).toMatchObject({ better: 0, same: 1, worse: 1, meanLoss: 6 });
    expect([belowChance(small), belowChance(large)]).toEqual([false, true]);
    expect(large).toMatchObject({ mean: 0, byChance: 3, ofBest: 0, meanWaitWeeks: 2 });
  });

  test('who has no place counts nothing for its group, and envies whoever has one it may have', () => {
    expect(at(0, UNPLACED, 1)[0]).toMatchObject({ placed: 1, mean: 4, worse: 1, meanLoss: 8 });
    expect(envyPairs(problem, Int32Array.of(0, UNPLACED, 1))).toBe(1);
    expect(envyPairs(problem, Int32Array.of(1, 0, 0))).toBe(2);
  });
});
