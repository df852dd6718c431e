/**
 * The plan of a round with few fitting homes, against HiGHS, which knows nothing of it: the same classes, places and homes written out as a
 * linear program, on the size of the country. Control: one fitting home more is worth more.
 */
import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { uniform } from '../src/base/draw.ts';
import { classPlan, type ClassProblem } from '../src/koppeling/class-plan.ts';

interface Highs {
  solve(program: string): { readonly ObjectiveValue: number };
}
let highs: Highs;

beforeAll(async () => {
  highs = await (highsLoader as unknown as () => Promise<Highs>)();
});

/** Small towns have no room and no home at times; scores are the same for some classes, as in the chain. */
function problemOf(seed: number, classes: number, places: number, tight: number): ClassProblem {
  const demand = Int32Array.from({ length: classes }, (_, k) => Math.floor(60 * uniform(seed, 1, k, 0) * places * 0.1));
  const persons = demand.reduce((a, b) => a + b, 0);
  return {
    demand,
    capacity: Int32Array.from({ length: places }, (_, p) => Math.floor((2 * uniform(seed, 2, p, 0) * persons * tight) / places)),
    score: Int32Array.from({ length: classes * places }, (_, cell) =>
      Math.floor(1e6 * uniform(seed, 3, seed % 2 === 0 ? cell : cell % places, 0)),
    ),
    fits: Int32Array.from({ length: classes * places }, (_, cell) => Math.floor(8 * uniform(seed, 4, cell, 0) ** 3)),
    fitWorth: 700_000,
  };
}

/** A person of class k in place m is x, and y when in a fitting home. */
function program({ demand, capacity, score, fits, fitWorth }: ClassProblem): string {
  const places = capacity.length;
  const cells = Array.from(score.keys());
  const objective = cells.map((c) => `${String(score[c])} x${String(c)} + ${String(score[c] + fitWorth)} y${String(c)}`);
  const both = (some: readonly number[]): string => some.map((c) => `x${String(c)} + y${String(c)}`).join(' + ');
  const rows = [
    ...Array.from(demand, (persons, k) => `${both(cells.filter((c) => Math.floor(c / places) === k))} <= ${String(persons)}`),
    ...Array.from(capacity, (persons, m) => `${both(cells.filter((c) => c % places === m))} <= ${String(persons)}`),
  ];
  const bounds = cells.map((c) => `y${String(c)} <= ${String(fits[c])}`);
  return `Maximize\n obj: ${objective.join(' + ')}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd\n`;
}

function ours(problem: ClassProblem): number {
  const { score, fits, fitWorth } = problem;
  return classPlan(problem).reduce((sum, persons, c) => sum + persons * score[c] + Math.min(persons, fits[c]) * fitWorth, 0);
}

describe('the plan for classes is worth what HiGHS finds', () => {
  it.each([
    [1, 5, 342, 1.1],
    [2, 5, 342, 1.1],
    [3, 5, 342, 0.7],
    [4, 3, 120, 2],
    [5, 8, 60, 1],
  ])('seed %i: %i classes, %i places, room %f', (seed, classes, places, tight) => {
    const problem = problemOf(seed, classes, places, tight);
    expect(Math.abs(ours(problem) / highs.solve(program(problem)).ObjectiveValue - 1)).toBeLessThan(1e-9);
  });

  it('control: one fitting home more where they are short is worth more', () => {
    const problem = problemOf(1, 5, 342, 1.1);
    const used = classPlan(problem);
    const short = used.findIndex((persons, cell) => persons > problem.fits[cell]);
    const fits = problem.fits.map((persons, cell) => (cell === short ? persons + 1 : persons));
    expect(ours({ ...problem, fits })).toBeGreaterThan(highs.solve(program(problem)).ObjectiveValue);
  });
});
