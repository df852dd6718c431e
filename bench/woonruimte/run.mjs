/** Ranking a million candidates for one home, and ten thousand homes for a hundred thousand, beside a calibration loop: `npm run bench:woonruimte`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { uniform } from '../../dist/base/draw.js';
import { homeParse } from '../../dist/woonruimte/home.js';
import { ordinanceParse } from '../../dist/woonruimte/ordinance-check.js';
import { rank } from '../../dist/woonruimte/rank.js';
import { rankMany } from '../../dist/woonruimte/rank-many.js';
import { rulesFor } from '../../dist/woonruimte/rules.js';
import { candidatesOf, lettingsOf } from './generated.mjs';

const REPEATS = 3;
const TODAY = { kind: 'huidig-recht' };
const ON = '2026-09-01';
const EXAMPLES = ['krappe-stad', 'krimpregio', 'studentenstad', 'lotingsgemeente'];

const calibrated = best(calibration).ms;
console.log(`calibration, 10 million draws: ${calibrated.toFixed(0)} ms`);
console.table(EXAMPLES.map(rowOf));

function rowOf(name) {
  const file = `examples/woonruimte/${name}.yaml`;
  const ordinance = ordinanceParse(parse(readFileSync(file, 'utf8')), file);
  const home = homeParse({ id: 'bench', rent_cents: 84512, rooms: 4, kind: 'zelfstandig', sequence: 18, seed: 1 }, 'bench');
  const million = candidatesOf(ordinance, 1_000_000);
  const one = best(() => rank(rulesFor(ordinance, home, ON, TODAY), million).order.length);
  const crowd = candidatesOf(ordinance, 100_000);
  const lettings = lettingsOf(10_000);
  const started = performance.now();
  const winners = rankMany(ordinance, lettings, TODAY, crowd);
  const many = performance.now() - started;
  return {
    ordinance: name,
    'one home, 1,000,000: ms': one.ms.toFixed(0),
    'x calibration': (one.ms / calibrated).toFixed(1),
    ranked: one.value,
    '10,000 homes, 100,000: ms': many.toFixed(0),
    '× calibration': (many / calibrated).toFixed(1),
    let: winners.filter((row) => row >= 0).length,
  };
}

function calibration() {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return sum;
}

function best(work) {
  let [ms, value] = [Infinity, undefined];
  for (let i = 0; i < REPEATS; i++) {
    const started = performance.now();
    value = work();
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, value };
}
