/**
 * What every method costs and reaches from 400 to 30,000 households, as data: `npm run bench:koppeling -- curves [households ...]` plays a
 * generated year of each size in 52 weeks and puts the rows in docs/how/koppeling-curves.csv (a size that was there is replaced);
 * `-- picture` draws docs/how/koppeling-curves.svg from that file. CPU seconds, since other work may run beside it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { uniform } from '../../dist/base/draw.js';
import { choose } from '../../dist/koppeling/choice.js';
import { METHODS } from '../../dist/koppeling/method.js';
import { assignmentValue } from '../../dist/koppeling/problem.js';
import { PLAIN, play } from '../../dist/koppeling/weeks.js';
import { hindsight } from '../../dist/koppeling/whole.js';
import { costPicture } from './cost-picture.mjs';
import { yearOf } from './year.mjs';

const SIZES = [400, 800, 1500, 2000, 3000, 5000, 10_000, 30_000];
const [WEEKS, POOL_SEED, POOL, WISHES, LEAST] = [52, 1_000_000, 5000, 3, 0.98];
const DATA = new URL('../../docs/how/koppeling-curves.csv', import.meta.url);
const PICTURE = new URL('../../docs/how/koppeling-curves.svg', import.meta.url);
const HEADER = 'households,method,cpu_seconds,percent_of_hindsight,placed,calibration_ms';

export function curves(sizes = SIZES) {
  const unit = calibration();
  for (const households of sizes) {
    const rows = rowsOf(households).map((row) => [households, ...row, unit.toFixed(0)].join(','));
    const others = linesOf().filter((line) => !line.startsWith(`${households},`));
    const all = [...others, ...rows].sort((a, b) => Number(a.split(',')[0]) - Number(b.split(',')[0]));
    writeFileSync(DATA, `${[HEADER, ...all].join('\n')}\n`);
    console.log(rows.join('\n'));
  }
}

export function picture() {
  writeFileSync(PICTURE, costPicture(linesOf().map((line) => line.split(','))));
}

const linesOf = () => (existsSync(DATA) ? readFileSync(DATA, 'utf8').trim().split('\n').slice(1) : []);

function rowsOf(households) {
  const problem = yearOf(1, households);
  const pool = yearOf(POOL_SEED, Math.min(households, POOL));
  const readyIn = Int32Array.from(problem.persons, (_, h) => Math.floor((h * WEEKS) / households));
  const mean = pool.persons.reduce((a, b) => a + b, 0) / pool.persons.length;
  const expected = Array.from({ length: WEEKS }, (_, week) => (mean * households * (WEEKS - 1 - week)) / WEEKS);
  const futures = { persons: pool.persons, score: pool.score, expected, seed: 1 };
  const bound = hindsight(problem);
  const rows = METHODS.map((method) =>
    timed(method, problem, bound, () => play(problem, readyIn, { ...PLAIN, method, weeks: WEEKS, futures }).assignment),
  );
  const wishes = wishesOf(problem);
  return [...rows, timed(`wishes ${LEAST}`, problem, bound, () => choose(problem, wishes, LEAST).assignment)];
}

function timed(method, problem, bound, work) {
  const before = process.cpuUsage();
  const assignment = work();
  const { user, system } = process.cpuUsage(before);
  const part = (100 * assignmentValue(problem, assignment)) / bound;
  return [method, ((user + system) / 1e6).toFixed(3), part.toFixed(2), assignment.filter((place) => place >= 0).length];
}

/** Three places each, drawn among the allowed: nobody wishes what the score would have given. */
function wishesOf({ persons, capacity, score }) {
  const places = capacity.length;
  return Array.from(persons, (_, h) => {
    const allowed = Array.from(capacity.keys()).filter((p) => score[h * places + p] >= 0);
    const drawn = Array.from({ length: WISHES }, (_, k) => allowed[Math.floor(uniform(7, 3, h, k) * allowed.length)]);
    return [...new Set(drawn)].filter((place) => place !== undefined);
  });
}

/** Ten million draws, in CPU milliseconds: the unit of the machine. */
function calibration() {
  const before = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
  const { user } = process.cpuUsage(before);
  return sum < 0 ? 0 : user / 1000;
}
