/** Wishes on a generated year: `npm run bench:koppeling -- choice [households]`. Every household wishes three places, none chosen by its score. */
import { uniform } from '../../dist/base/draw.js';
import { choose } from '../../dist/koppeling/choice.js';
import { assignmentValue } from '../../dist/koppeling/problem.js';
import { wholeSolve } from '../../dist/koppeling/whole.js';
import { yearOf } from './year.mjs';

const WISHES = 3;

export function choice(households = 30_000) {
  const problem = yearOf(1, households);
  const places = problem.capacity.length;
  const wishes = Array.from({ length: households }, (_, h) => {
    const allowed = Array.from({ length: places }, (_, p) => p).filter((p) => problem.score[h * places + p] >= 0);
    return Array.from({ length: Math.min(WISHES, allowed.length) }, (_, k) => allowed[Math.floor(uniform(7, 3, h, k) * allowed.length)]);
  });
  const best = wholeSolve(problem).bound;
  const rows = [1, 0.99, 0.98, 0.95, 0.9].map((least) => {
    const started = performance.now();
    const { assignment, granted, refusedByProof, refusedBySolving } = choose(problem, wishes, least);
    const counts = [1, 2, 3].map((rank) => granted.filter((wish) => wish === rank).length);
    return {
      'least total': least,
      reached: (assignmentValue(problem, assignment) / best).toFixed(4),
      'first wish': counts[0],
      second: counts[1],
      third: counts[2],
      'refused by proof': refusedByProof,
      'by solving': refusedBySolving,
      seconds: ((performance.now() - started) / 1000).toFixed(1),
    };
  });
  console.table(rows);
}
