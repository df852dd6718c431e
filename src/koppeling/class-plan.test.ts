import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classPlan, type ClassProblem } from './class-plan.ts';
import { Relaxation } from './solver/relaxation.ts';
import type { Problem } from './problem.ts';

const problems = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 })).chain(([classes, places]) =>
  fc.record({
    demand: fc.array(fc.nat(12), { minLength: classes, maxLength: classes }).map((d) => Int32Array.from(d)),
    capacity: fc.array(fc.nat(9), { minLength: places, maxLength: places }).map((c) => Int32Array.from(c)),
    score: fc.array(fc.nat(20), { minLength: classes * places, maxLength: classes * places }).map((s) => Int32Array.from(s)),
    fits: fc.array(fc.nat(5), { minLength: classes * places, maxLength: classes * places }).map((f) => Int32Array.from(f)),
    fitWorth: fc.nat(15),
  }),
);

const planValue = ({ score, fits, fitWorth }: ClassProblem, flow: Int32Array): number =>
  flow.reduce((sum, persons, i) => sum + persons * score[i] + Math.min(persons, fits[i]) * fitWorth, 0);

/** The most that any division is worth, found by trying them all, person by person and place by place. */
function bestOfAll(
  problem: ClassProblem,
  flow = new Int32Array(problem.score.length),
  open = problem.capacity.slice(),
  person = 0,
): number {
  const rows = [...problem.demand].flatMap((persons, row) => Array.from({ length: persons }, () => row));
  if (person === rows.length) return planValue(problem, flow);
  let best = bestOfAll(problem, flow, open, person + 1);
  for (let m = 0; m < open.length; m++) {
    if (open[m] === 0) continue;
    const cell = rows[person] * open.length + m;
    open[m]--;
    flow[cell]++;
    best = Math.max(best, bestOfAll(problem, flow, open, person + 1));
    open[m]++;
    flow[cell]--;
  }
  return best;
}

/** The same persons one by one, as the engine takes them. */
function oneByOne({ demand, capacity, score }: ClassProblem): Problem {
  const classOf = [...demand].flatMap((persons, row) => Array.from({ length: persons }, () => row));
  const places = capacity.length;
  return {
    persons: new Int32Array(classOf.length).fill(1),
    capacity,
    score: Int32Array.from(classOf.flatMap((row) => [...score.subarray(row * places, (row + 1) * places)])),
  };
}

function engineValue(problem: Problem): number {
  const { parcels } = Relaxation.solve(problem).transport;
  let value = 0;
  for (let h = 0; h < problem.persons.length; h++) {
    for (let parcel = parcels.first[h]; parcel >= 0; parcel = parcels.next[parcel]) {
      const place = parcels.place[parcel];
      if (place < problem.capacity.length) value += parcels.persons[parcel] * problem.score[h * problem.capacity.length + place];
    }
  }
  return value;
}

describe('the plan for classes', () => {
  test('is worth exactly what the engine finds for the persons one by one', () => {
    fc.assert(
      fc.property(problems, (made) => {
        const problem = { ...made, fitWorth: 0 };
        expect(planValue(problem, classPlan(problem))).toBe(engineValue(oneByOne(problem)));
      }),
      { numRuns: 2000 },
    );
  });

  test('with few fitting homes, is worth the most of all divisions there are', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        fc.pre(problem.capacity.length <= 3 && problem.demand.reduce((a, b) => a + b, 0) <= 6);
        expect(planValue(problem, classPlan(problem))).toBe(bestOfAll(problem));
      }),
      { numRuns: 400 },
    );
  });

  test('never takes more persons than there are, nor more than a place holds', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const flow = classPlan(problem);
        const places = problem.capacity.length;
        problem.demand.forEach((persons, row) => {
          expect(flow.subarray(row * places, (row + 1) * places).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(persons);
        });
        problem.capacity.forEach((persons, m) => {
          expect(problem.demand.reduce((sum, _, row) => sum + flow[row * places + m], 0)).toBeLessThanOrEqual(persons);
        });
        expect(Math.min(0, ...flow)).toBe(0);
      }),
    );
  });

  test('control: taking class by class without giving way is worth less somewhere', () => {
    const greedy = {
      demand: Int32Array.of(1, 1),
      capacity: Int32Array.of(1, 1),
      score: Int32Array.of(3, 2, 3, 0),
      fits: new Int32Array(4),
      fitWorth: 0,
    };
    expect(planValue(greedy, classPlan(greedy))).toBe(5);
    expect(planValue(greedy, Int32Array.of(1, 0, 0, 1))).toBe(3);
  });
});
