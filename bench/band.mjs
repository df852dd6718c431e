/**
 * How soon there is a band of 200 members on two worker threads: mixed, beside a calibration loop in the same run, because machines differ and
 * drift. Budget: all within 5 s, the first 20 within 0.5 s. Run with `npm run bench:band`. Once with new threads and once with threads that have
 * run before, as on a page that stays open. Processor time of the process (all its threads) is told beside the clock: where other programs run, the
 * clock says what they left.
 */
import { bands, yearlyBands } from '../dist/ensemble/bands.js';
import { simulate } from '../dist/ensemble/simulate.js';
import { uniform } from '../dist/base/draw.js';
import { executor } from '../dist/main/executor.js';
import { scenario } from './scenario.mjs';

const MEMBERS = 200;
const THREADS = 2;
const [REPEATS, UNTIL, NAME] = [Number(process.argv[2] ?? 3), process.argv[3] ?? '2030-12', process.argv[4] ?? 'samenhangend-pakket'];

/** Ten million draws: the unit in which the rest is told. */
function calibration() {
  const started = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  return { ms: cpuSince(started), sum };
}

const cpuSince = (started) => {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

const chosen = { ...scenario(NAME), until: UNTIL };
const run = executor(THREADS);

async function measure(fidelity) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let first = null;
  await simulate({
    ...{ scenario: chosen, seed: 1, fidelity, draws: MEMBERS, municipalities: false, executor: run },
    onProgress: () => undefined,
    onFirst: (members) => {
      bands(members, chosen.from, chosen.until);
      yearlyBands(members, chosen.from, chosen.until);
      first = { ms: performance.now() - started, cpu: cpuSince(cpu), members: members.length };
    },
  });
  return { first, ms: performance.now() - started, cpu: cpuSince(cpu) };
}

const rows = [];
let unit = Infinity;
for (let repeat = 0; repeat <= REPEATS; repeat++) {
  unit = Math.min(unit, calibration().ms);
  const { first, ms, cpu } = await measure('mixed');
  rows.push({
    threads: repeat === 0 ? 'new' : 'warm',
    'first 20, s': (first.ms / 1000).toFixed(2),
    'processor s': (first.cpu / 1000).toFixed(2),
    'all 200, s': (ms / 1000).toFixed(2),
    'processor, s': (cpu / 1000).toFixed(2),
    'x calibration': (cpu / unit).toFixed(0),
  });
}
console.log(`${NAME} to ${UNTIL}, ${MEMBERS} members on ${THREADS} threads; calibration (10 million draws) ${unit.toFixed(0)} ms`);
console.table(rows);
const least = (column) => Math.min(...rows.slice(1).map((row) => Number(row[column])));
console.log(
  `least of ${REPEATS} with warm threads: first 20 after ${least('first 20, s')} s, all after ${least('all 200, s')} s; by processor time over ${THREADS} threads ${(least('processor s') / THREADS).toFixed(2)} s and ${(least('processor, s') / THREADS).toFixed(2)} s`,
);
process.exit(0);
