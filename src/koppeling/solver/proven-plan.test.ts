/** The proven plan against trying every plan, its proof against a check that shares nothing with the search, and proofs that are spoilt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../../base/draw.ts';
import { type Assignment, assignmentValue, type Problem, UNPLACED } from '../problem.ts';
import { faultIn, type Step } from './optimality.ts';
import { problems } from './problems.test-data.ts';
import { provenPlan } from './proven-plan.ts';
import { Relaxation } from './relaxation.ts';
import { scaleOf } from './scale.ts';

const LOOKS = 100_000_000;

/** The most that any assignment of whole families is worth, by trying them all. */
function bestOfAll(problem: Problem, open = problem.capacity.slice(), household = 0): number {
  if (household === problem.persons.length) return 0;
  let best = bestOfAll(problem, open, household + 1);
  for (let place = 0; place < open.length; place++) {
    const score = problem.score[household * open.length + place];
    if (score < 0 || open[place] < problem.persons[household]) continue;
    open[place] -= problem.persons[household];
    best = Math.max(best, score + bestOfAll(problem, open, household + 1));
    open[place] += problem.persons[household];
  }
  return best;
}

const split = (problem: Problem): number => Math.floor(Relaxation.solve(problem).transport.worth / scaleOf(problem).unit);
/** Per place, and no whole numbers. */
const anyPrices = (problem: Problem, seed: number): Float64Array =>
  Float64Array.from(problem.capacity, (_, p) => ((p * 7 + seed) % 11) / 3);
const proven = (problem: Problem, seed = 1, known = 0, looks = LOOKS) =>
  provenPlan(problem, anyPrices(problem, seed), known, Math.max(known, split(problem)), looks);
const valueOf = (problem: Problem, plan: Assignment | null): number => (plan === null ? 0 : assignmentValue(problem, plan));

function expectAllowed(problem: Problem, plan: Assignment | null): void {
  const open = problem.capacity.slice();
  plan?.forEach((place, h) => {
    if (place === UNPLACED) return;
    expect(problem.score[h * open.length + place]).toBeGreaterThanOrEqual(0);
    open[place] -= problem.persons[h];
  });
  expect(Math.min(0, ...open)).toBe(0);
}

/** Crowded, with families of up to eight and places of few seats: nothing that the relaxation settles. */
function crowded(seed: number, households: number, places: number): Problem {
  const persons = Int32Array.from({ length: households }, (_, h) => 1 + Math.floor(8 * uniform(seed, 1, h, 0) ** 2));
  const total = persons.reduce((a, b) => a + b, 0);
  const capacity = Int32Array.from({ length: places }, (_, p) => Math.round((2 * uniform(seed, 2, p, 0) * total) / places));
  const score = Int32Array.from({ length: households * places }, (_, cell) =>
    uniform(seed, 3, cell, 0) < 0.2 ? -1 : Math.floor(1e6 * uniform(seed, 4, cell, 0)),
  );
  return { persons, capacity, score };
}

describe('the best plan of whole families', () => {
  test('is worth what trying every plan finds, from any prices, and its proof holds', () => {
    fc.assert(
      fc.property(problems(6, 3), fc.nat(10), (problem, seed) => {
        const { bound, plan, proof } = proven(problem, seed);
        const best = bestOfAll(problem);
        expect(bound).toBe(best);
        expect(valueOf(problem, plan)).toBe(best);
        expectAllowed(problem, plan);
        if (proof !== null) expect(faultIn(problem, bound, proof)).toBeNull();
      }),
      { numRuns: 800 },
    );
  });

  test('what is known already is proven best, or bettered', () => {
    fc.assert(
      fc.property(problems(6, 3), fc.nat(12), (problem, less) => {
        const best = bestOfAll(problem);
        const known = Math.max(0, best - less);
        const { bound, plan } = proven(problem, 3, known);
        expect(bound).toBe(best);
        if (known < best) expect(valueOf(problem, plan)).toBe(best);
        else expect(plan).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('when the work runs out, tells a bound that holds and how far the plan is from it', () => {
    fc.assert(
      fc.property(problems(6, 3), fc.nat(400), (problem, looks) => {
        const { bound, plan, proof } = proven(problem, 1, 0, looks);
        const best = bestOfAll(problem);
        expect(bound).toBeGreaterThanOrEqual(best);
        expect(valueOf(problem, plan)).toBeLessThanOrEqual(best);
        expectAllowed(problem, plan);
        if (proof !== null) expect(faultIn(problem, bound, proof)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each([1, 2, 3, 4, 5, 6])('crowded problem %i of 40 households: the plan reaches its proven bound', (seed) => {
    const problem = crowded(seed, 40, 20);
    const { bound, plan, proof } = proven(problem);
    expectAllowed(problem, plan);
    expect(valueOf(problem, plan)).toBe(bound);
    expect(proof === null ? 'none' : faultIn(problem, bound, proof)).toBeNull();
  });
});

describe('controls: the check of a proof refuses', () => {
  const problem = crowded(1, 40, 20);
  const { bound, proof } = proven(problem);
  const steps = (step: Step | null): Step[] => {
    if (step === null || step.kind === 'overfull' || step.kind === 'closed') return step === null ? [] : [step];
    return [step, ...(step.kind === 'narrowed' ? steps(step.next) : step.branches.flatMap((branch) => steps(branch.step)))];
  };
  const replaced = (step: Step, by: (step: Step) => Step): Step => {
    const changed = by(step);
    if (changed.kind === 'narrowed') return { ...changed, next: replaced(changed.next, by) };
    if (changed.kind !== 'split') return changed;
    return { ...changed, branches: changed.branches.map((branch) => ({ ...branch, step: replaced(branch.step, by) })) };
  };
  const faultWith = (by: (step: Step) => Step): string | null => (proof === null ? 'none' : faultIn(problem, bound, replaced(proof, by)));

  test('nothing when nothing is spoilt, in a proof that needed branches', () => {
    expect(steps(proof).some((step) => step.kind === 'split')).toBe(true);
    expect(faultWith((step) => step)).toBeNull();
  });

  test('a value that is one too low', () => {
    expect(proof === null ? null : faultIn(problem, bound - 1, proof)).not.toBeNull();
  });

  test('a branch that was left out', () => {
    expect(faultWith((step) => (step.kind === 'split' ? { ...step, branches: step.branches.slice(1) } : step))).toContain('not looked at');
  });

  test('a price that is no whole number, or below 0', () => {
    for (const wrong of [0.5, -1])
      expect(
        faultWith((step) =>
          step.kind === 'closed' ? { ...step, prices: { ...step.prices, price: step.prices.price.map(() => wrong) } } : step,
        ),
      ).toContain('whole number');
  });

  test('a bound that is not low enough, and a place that is not overfull', () => {
    const free = { household: new Int32Array(0), price: new Float64Array(0) };
    expect(faultWith((step) => (step.kind === 'closed' ? { ...step, prices: free } : step))).toContain('a bound of');
    expect(faultWith((step) => (step.kind === 'closed' ? { kind: 'overfull' } : step))).toContain('do fit');
  });
});
