/** Every method on the same generated years: `npm run bench:koppeling -- methods [households] [seeds]`. Prices learn from another year. */
import { accountOf } from '../../dist/koppeling/account.js';
import { METHODS } from '../../dist/koppeling/method.js';
import { PLAIN, play } from '../../dist/koppeling/weeks.js';
import { yearOf } from './year.mjs';

const WEEKS = 52;
/** The pool of earlier households is a year with a seed of its own, never one that is played. */
const POOL_SEED = 1_000_000;

export function methods(households = 20_000, seeds = 1) {
  const pool = yearOf(POOL_SEED, Math.min(households, 5000));
  const rows = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const problem = yearOf(seed, households);
    const readyIn = Int32Array.from(problem.persons, (_, h) => Math.floor((h * WEEKS) / households));
    const mean = problem.persons.length === 0 ? 0 : pool.persons.reduce((a, b) => a + b, 0) / pool.persons.length;
    const expected = Array.from({ length: WEEKS }, (_, week) => (mean * households * (WEEKS - 1 - week)) / WEEKS);
    const futures = { persons: pool.persons, score: pool.score, expected, seed };
    for (const method of METHODS) rows.push(rowOf(seed, problem, readyIn, { ...PLAIN, method, weeks: WEEKS, futures }));
    for (const waitWorth of [0, 20_000, 100_000])
      for (const spread of [4, 1])
        rows.push(rowOf(seed, problem, readyIn, { ...PLAIN, method: 'priced', weeks: WEEKS, futures, spread, waitWorth }));
    for (const floors of [
      { group: 0.9, intake: 0 },
      { group: 0, intake: 0.8 },
      { group: 0.9, intake: 0.8 },
    ])
      rows.push(rowOf(seed, problem, readyIn, { ...PLAIN, method: 'priced', weeks: WEEKS, futures, floors }));
    for (const priceStep of [10_000, 50_000])
      rows.push(rowOf(seed, problem, readyIn, { ...PLAIN, method: 'priced', weeks: WEEKS, futures, priceStep }));
  }
  console.table(rows);
}

function rowOf(seed, problem, readyIn, rules) {
  const cpu = process.cpuUsage();
  const played = play(problem, readyIn, rules);
  const { user, system } = process.cpuUsage(cpu);
  const account = accountOf(problem, readyIn, played);
  const [small, large] = [account.groups[0], account.groups[5]];
  return {
    seed,
    method: rules.method + labelOf(rules),
    'of hindsight %': ((100 * account.value) / account.bound).toFixed(2),
    placed: account.matched,
    'mean score 1 person': (small.meanScore / 1e6).toFixed(3),
    '6 and more': (large.meanScore / 1e6).toFixed(3),
    'wait 1 person, weeks': small.meanWaitWeeks.toFixed(1),
    'wait 6 and more': large.meanWaitWeeks.toFixed(1),
    'least of best': Math.min(...account.groups.map((g) => g.ofBest)).toFixed(3),
    'cpu s': ((user + system) / 1e6).toFixed(1),
  };
}

function labelOf({ spread, waitWorth, floors, priceStep }) {
  const parts = [
    spread === null ? '' : `, ${spread} weeks ahead, wait ${waitWorth / 1e6}`,
    floors.group > 0 ? `, floor ${floors.group}` : '',
    floors.intake > 0 ? `, intake floor ${floors.intake}` : '',
    priceStep === null ? '' : `, price step ${priceStep / 1e6}`,
  ];
  return parts.join('');
}
