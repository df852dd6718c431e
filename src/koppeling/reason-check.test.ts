/** Every reason is tried: take the named obstacle away, couple again, and what was said to stand in the way no longer does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOT_ALLOWED, type Problem, UNPLACED } from './problem.ts';
import { type Reason, reasonOf } from './reason.ts';
import { problems } from './solver/problems.test-data.ts';
import { PLAIN, play } from './weeks.ts';

const AMPLE = 1000;

function coupled(problem: Problem, method: 'greedy' | 'batch') {
  return play(problem, new Int32Array(problem.persons.length), { ...PLAIN, method, weeks: 1, futures: null });
}

const roomAt = (problem: Problem, places: readonly number[]): Problem => ({
  ...problem,
  capacity: problem.capacity.map((persons, place) => (places.includes(place) ? AMPLE : persons)),
});

const allowedOf = ({ score, capacity }: Problem, household: number): number[] =>
  Array.from(capacity.keys()).filter((place) => score[household * capacity.length + place] !== NOT_ALLOWED);

/** The problem without the obstacle that the reason names; null where it names none. */
function without(problem: Problem, household: number, reason: Reason): Problem | null {
  switch (reason.kind) {
    case 'full':
      return roomAt(problem, [reason.better]);
    case 'all-full':
    case 'too-large':
      return roomAt(problem, allowedOf(problem, household));
    case 'nowhere-allowed': {
      const score = problem.score.slice();
      score[household * problem.capacity.length] = 1;
      return roomAt({ ...problem, score }, [0]);
    }
    default:
      return null;
  }
}

describe.each(['greedy', 'batch'] as const)('%s', (method) => {
  test('without the named obstacle the household gets the better place, or any place at all', () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(problems(9, 4), (problem) => {
        const { assignment, openAfter } = coupled(problem, method);
        assignment.forEach((place, household) => {
          const reason = reasonOf(method, problem, household, place, openAfter[0]);
          const eased = without(problem, household, reason);
          if (eased === null) return;
          const after = coupled(eased, method).assignment[household];
          tried.set(reason.kind, (tried.get(reason.kind) ?? 0) + 1);
          const { score, capacity } = eased;
          const worth = (p: number): number => (p === UNPLACED ? -1 : score[household * capacity.length + p]);
          if (reason.kind === 'full') expect(worth(after)).toBe(worth(reason.better));
          else expect(after).not.toBe(UNPLACED);
        });
      }),
      { numRuns: 2000 },
    );
    // Each kind of obstacle was met often enough to mean something.
    for (const kind of ['full', 'all-full', 'too-large', 'nowhere-allowed']) expect(tried.get(kind)).toBeGreaterThan(30);
  });

  test('control: easing another place than the named one does not do', () => {
    // No tie: the first is worth more in the place that both want.
    const problem: Problem = {
      persons: Int32Array.of(1, 1),
      capacity: Int32Array.of(1, 1, 0),
      score: Int32Array.of(9, 1, 2, 8, 1, 2),
    };
    const { assignment, openAfter } = coupled(problem, method);
    const second = assignment.indexOf(1);
    const reason = reasonOf(method, problem, second, 1, openAfter[0]);
    expect(reason).toMatchObject({ kind: 'full', better: 0 });
    expect(coupled(roomAt(problem, [2]), method).assignment[second]).not.toBe(0);
    expect(coupled(roomAt(problem, [0]), method).assignment[second]).toBe(0);
  });
});
