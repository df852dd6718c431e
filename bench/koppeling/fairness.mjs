/** Who gains and who pays under each method on a generated year: `npm run bench:koppeling -- fairness [households]`. */
import { belowChance, envyPairs, fairnessOf } from '../../dist/koppeling/fairness.js';
import { GROUPS, groupOf } from '../../dist/koppeling/group.js';
import { PLAIN, play } from '../../dist/koppeling/weeks.js';
import { yearOf } from './year.mjs';

const [WEEKS, POOL_SEED, POOL] = [52, 1_000_000, 5000];

export function fairness(households = 20_000) {
  const problem = yearOf(1, households);
  const pool = yearOf(POOL_SEED, Math.min(households, POOL));
  const readyIn = Int32Array.from(problem.persons, (_, h) => Math.floor((h * WEEKS) / households));
  const mean = pool.persons.reduce((a, b) => a + b, 0) / pool.persons.length;
  const expected = Array.from({ length: WEEKS }, (_, week) => (mean * households * (WEEKS - 1 - week)) / WEEKS);
  const rules = { ...PLAIN, weeks: WEEKS, futures: { persons: pool.persons, score: pool.score, expected, seed: 1 } };
  const today = play(problem, readyIn, { ...rules, method: 'fifo' });
  const label = problem.persons.map(groupOf);
  const rows = [
    ['fifo', {}],
    ['greedy', {}],
    ['batch', {}],
    ['priced', {}],
    ['priced', { floors: { group: 0.9, intake: 0 } }],
    ['optimum', {}],
  ].map(([method, more]) => {
    const played = play(problem, readyIn, { ...rules, ...more, method });
    const groups = fairnessOf(problem, { ...played, today: today.assignment, readyIn }, label, GROUPS);
    const count = (of) => groups.reduce((sum, group) => sum + of(group), 0);
    const large = groups[GROUPS - 1];
    return {
      method: more.floors === undefined ? method : `${method}, floor 0.9`,
      'envy pairs': envyPairs(problem, played.assignment),
      'better than today': count((g) => g.better),
      same: count((g) => g.same),
      worse: count((g) => g.worse),
      'mean loss': (
        count((g) => g.worse * g.meanLoss) /
        Math.max(
          1,
          count((g) => g.worse),
        ) /
        1e6
      ).toFixed(3),
      'worse, 6 and more %': ((100 * large.worse) / large.households).toFixed(1),
      'below chance': groups.flatMap((g, k) => (belowChance(g) ? [k + 1] : [])).join(' ') || 'none',
      'least over chance': Math.min(...groups.map((g) => g.mean / g.byChance)).toFixed(3),
    };
  });
  console.table(rows);
}
