/**
 * What the queue costs beside the draws: chunks per second that one database takes in and gives out, with results of their real size that cost
 * nothing to compute. Run with `npm run bench:queue`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { uniform } from '../../dist/base/draw.js';
import { membersToBytes } from '../../dist/ensemble/member-bytes.js';
import { memberRun } from '../../dist/ensemble/run-member.js';
import { embeddedOpen, postgresOpen } from '../../dist/main/database.js';
import { ask } from '../../dist/queue/ask.js';
import { askerOver } from '../../dist/queue/asker.js';
import { queueOpen } from '../../dist/queue/queue.js';
import { RUNS_PER_CHUNK, membersRequest } from '../../dist/queue/request.js';
import { workerRun } from '../../dist/queue/worker.js';
import { scenarioParse } from '../../dist/scenario/parse.js';

const read = (name) => parse(readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'));
const scenario = scenarioParse(read('huidig-recht'), 'huidig-recht', read);
const silent = () => undefined;
const SLOTS = 8;

/** Ten million draws: the unit in which other benches are told. */
const calibrated = performance.now();
let sum = 0;
for (let i = 0; i < 10_000_000; i++) sum += uniform(1, 2, i, 3);
const calibration = performance.now() - calibrated;

const draws = Array.from({ length: RUNS_PER_CHUNK }, (_, draw) => draw);
const cannedOf = (municipalities) => membersToBytes(draws.map((draw) => memberRun(scenario, 1, draw, municipalities)));

const canned = { false: cannedOf(false), true: cannedOf(true) };

async function measure(database, municipalities, chunks) {
  const model = { version: 'bench', figuresHash: 'bench', build: String(Math.random()) };
  const queue = await queueOpen({ database, model, sweeping: true, onError: silent });
  const job = {
    scenarios: [scenario],
    seed: 1,
    fidelity: 'exact',
    municipalities,
    draws: Array.from({ length: chunks * RUNS_PER_CHUNK }, (_, i) => i),
  };
  const asked = performance.now();
  await ask(queue, membersRequest(job));
  const started = performance.now();
  const bytes = canned[municipalities];
  const from = performance.now();
  const run = () => Promise.resolve(bytes);
  const worker = {
    queue,
    id: String(Math.random()),
    host: 'bench',
    pid: 0,
    slots: SLOTS,
    run,
    drain: true,
    stop: new AbortController().signal,
  };
  await workerRun({ ...worker, say: silent });
  const stored = performance.now();
  await askerOver(queue, silent).executor(job, silent);
  const fetched = performance.now();
  const [{ size }] = await database.query(
    'select avg(octet_length(bytes))::integer as size from doorstroom_queue.result where run in (select id from doorstroom_queue.run where build = $1)',
    [model.build],
  );
  await queue.close();
  return {
    chunks,
    'kB a chunk': Math.round(bytes.length / 1000),
    'kB stored': Math.round(size / 1000),
    'ms to ask': Math.round(started - asked),
    'stored per s': Math.round((chunks * 1000) / (stored - from)),
    'fetched per s': Math.round((chunks * 1000) / (fetched - stored)),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'doorstroom-bench-'));
const postgres = await postgresOpen(process.env.TEST_DATABASE_URL, 'TEST_DATABASE_URL', SLOTS + 2);
const embedded = await embeddedOpen(join(folder, 'queue'), silent);
const table = [];
for (const [name, { database }] of [
  ['PostgreSQL', postgres],
  ['embedded', embedded],
]) {
  table.push({ database: name, results: 'national', ...(await measure(database, false, 100)) });
  table.push({ database: name, results: 'per municipality', ...(await measure(database, true, 10)) });
}
console.table(table);
console.log(`calibration: 10 million draws in ${calibration.toFixed(0)} ms`);
await embedded.close();
await postgres.close();
rmSync(folder, { recursive: true, force: true });
