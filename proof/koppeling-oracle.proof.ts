/**
 * The relaxation, and the best plan of whole families, against a solver that knows nothing of them: the same problem written out for HiGHS, on
 * instances too large to count by hand. Values agree to nine digits, whole plans to the last unit. Controls: one seat less in a place that
 * has a price is worth less; with families split the same places are worth more.
 */
import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linearProgram } from '../bench/koppeling/linear-program.mjs';
import { uniform } from '../src/base/draw.ts';
import { NOT_ALLOWED, type Problem } from '../src/koppeling/problem.ts';
import { wholeSolve } from '../src/koppeling/whole.ts';
import { faultIn } from '../src/koppeling/solver/optimality.ts';
import { certificateOf } from '../src/koppeling/solver/certificate.ts';
import { partsOf } from '../src/koppeling/solver/parts.ts';
import { Relaxation } from '../src/koppeling/solver/relaxation.ts';

/** What is used of HiGHS; its own types describe the module in another way than Node loads it. */
interface Highs {
  solve(program: string): { readonly ObjectiveValue: number };
}
let highs: Highs;

beforeAll(async () => {
  highs = await (highsLoader as unknown as () => Promise<Highs>)();
});

function problemOf(seed: number, households: number, places: number): Problem {
  const persons = Int32Array.from({ length: households }, (_, h) => 1 + Math.floor(8 * uniform(seed, 1, h, 0) ** 3));
  const total = persons.reduce((a, b) => a + b, 0);
  const capacity = Int32Array.from({ length: places }, (_, p) => Math.round((2 * uniform(seed, 2, p, 0) * total * 1.05) / places));
  const score = Int32Array.from({ length: households * places }, (_, cell) =>
    uniform(seed, 3, cell, 0) < 0.2 ? NOT_ALLOWED : Math.floor(1e6 * uniform(seed, 4, cell, 0)),
  );
  return { persons, capacity, score };
}

function ours(problem: Problem): number {
  const { transport } = Relaxation.solve(problem);
  const { value, bound, unit, fault } = certificateOf(problem, partsOf(transport), transport.price);
  expect(fault).toBeNull();
  expect(value).toBe(bound);
  return value / unit;
}

describe('the relaxation is worth what HiGHS finds', () => {
  it.each([
    [1, 40, 8],
    [2, 60, 12],
    [3, 90, 30],
    [4, 120, 10],
    [5, 25, 40],
  ])('seed %i: %i households, %i places', (seed, households, places) => {
    const problem = problemOf(seed, households, places);
    const theirs = highs.solve(linearProgram(problem)).ObjectiveValue;
    expect(Math.abs(ours(problem) / theirs - 1)).toBeLessThan(1e-9);
  });

  it('control: one seat less in a place with a price is worth less', () => {
    const problem = problemOf(1, 40, 8);
    const { transport } = Relaxation.solve(problem);
    const dear = transport.price.indexOf(Math.max(...transport.price));
    const capacity = problem.capacity.map((persons, place) => (place === dear ? persons - 1 : persons));
    expect(ours({ ...problem, capacity })).toBeLessThan(highs.solve(linearProgram(problem)).ObjectiveValue);
  });
});

/** Nobody is split: each share is 0 or 1, so a family that is larger than a place has none there. */
function wholeProgram(problem: Problem): string {
  const program = linearProgram(problem);
  const names = [...new Set(program.match(/x\d+_\d+/g))];
  return program.replace(/End\n$/, `Binary\n${names.join('\n')}\nEnd\n`);
}

describe('the best plan of whole families is worth what HiGHS finds', () => {
  it.each([
    [1, 40, 20],
    [2, 60, 30],
    [3, 50, 45],
    [4, 80, 40],
  ])('seed %i: %i households, %i places', (seed, households, places) => {
    const problem = problemOf(seed, households, places);
    const { value, bound, proof } = wholeSolve(problem);
    expect(value).toBe(Math.round(highs.solve(wholeProgram(problem)).ObjectiveValue));
    expect(bound).toBe(value);
    if (proof !== null) expect(faultIn(problem, bound, proof)).toBeNull();
  });

  it('control: with families split the same places are worth more', () => {
    const problem = problemOf(3, 50, 45);
    expect(ours(problem)).toBeGreaterThan(wholeSolve(problem).value + 1);
  });
});
