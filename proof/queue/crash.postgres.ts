/** Promises of a queued run on PostgreSQL: whoever is killed, frozen or cut off, it gives the bytes of one machine, with nothing lost or doubled. */
import { execFileSync } from 'node:child_process';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../src/base/must.ts';
import { JOB_SCHEMA, SCHEMA } from '../../src/queue/migrate.ts';
import { RUNS_PER_CHUNK } from '../../src/queue/request.ts';
import { freshDatabase } from './databases.ts';
import { Journal, type Line, pause, type Running } from './processes.ts';

/** The promise, in seconds; aimed at 15. */
const RETAKEN_WITHIN = 45;
const KILLS = 10;
/** Long enough for anything but a hang, on a machine that does other work. */
const PATIENCE = 300;

const asking = (draws: number): string[] => ['simulate', 'huidig-recht', '--until', '2026-01', '--draws', String(draws), '--json'];
const begun = /^chunk (\d+) of run (\w+): begun/;
const chunkIn = ({ text }: Line): string => present(begun.exec(text)?.[1], 'chunk');

let url = '';
let drop = (): Promise<void> => Promise.resolve();
let journal = new Journal();
let started: Running[] = [];
beforeEach(async () => {
  ({ url, drop } = await freshDatabase());
  journal = new Journal();
  started = [];
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map((running) => running.ended));
  await drop();
});

const start = (...argv: string[]): Running => {
  const running = journal.start(url, ...argv);
  started.push(running);
  return running;
};
const worker = (): Running => start('worker', '--workers', '1');

const references = new Map<number, string>();
async function onOneMachine(draws: number): Promise<string> {
  const known = references.get(draws);
  if (known !== undefined) return known;
  const running = new Journal().start(undefined, ...asking(draws));
  expect(await running.ended).toBe(0);
  references.set(draws, running.out());
  return running.out();
}

async function rows<Row>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: found } = await client.query(text).finally(() => client.end());
  return found as Row[];
}

/** Exactly one result per chunk, the count agrees, and no job is left. */
async function exactlyOnce(chunks: number): Promise<void> {
  const [found] = await rows<Record<string, number>>(
    `select (select count(*) from ${SCHEMA}.result)::integer as results, (select count(distinct chunk) from ${SCHEMA}.result)::integer as chunks,
    (select done from ${SCHEMA}.run) as done, (select count(*) from ${JOB_SCHEMA}.job where name not like '\\_\\_%')::integer as jobs`,
  );
  expect(found).toEqual({ results: chunks, chunks, done: chunks, jobs: 0 });
}

/** Kills the process as soon as it has begun a chunk; gives that chunk. */
async function killBusy(
  victim: Running,
  from: number,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<{ chunk: string; at: number; line: number }> {
  const busy = present(await journal.line((line) => line.process === victim && begun.test(line.text), from, PATIENCE), 'a chunk begun');
  victim.child.kill(signal);
  return { chunk: chunkIn(busy), at: performance.now(), line: journal.lines.length };
}

async function retaken({ chunk, at, line }: { chunk: string; at: number; line: number }): Promise<number | null> {
  const again = await journal.line((l) => begun.exec(l.text)?.[1] === chunk, line, RETAKEN_WITHIN);
  return again === null ? null : (again.at - at) / 1000;
}

describe('a queued run', () => {
  it(`gives the same bytes when a worker is killed ${String(KILLS)} times`, async () => {
    const draws = 160;
    const asker = start(...asking(draws), '--queue');
    const workers = [worker(), worker()];
    const kills: Promise<number | null>[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const victim = workers[kill % 2];
      kills.push(retaken(await killBusy(victim, journal.lines.length)));
      expect(await victim.ended).toBe('SIGKILL');
      workers[kill % 2] = worker();
    }
    const seconds = await Promise.all(kills);
    expect(await asker.ended).toBe(0);
    process.stdout.write(`retaken after ${seconds.map((s) => (s === null ? 'never' : s.toFixed(1))).join(', ')} s\n`);
    expect(seconds.every((s) => s !== null && s <= RETAKEN_WITHIN)).toBe(true);
    expect(asker.out()).toBe(await onOneMachine(draws));
    await exactlyOnce(draws / RUNS_PER_CHUNK);
    expect(journal.count(/: stored after/)).toBe(draws / RUNS_PER_CHUNK);
  });

  it('control: with the lease that the library has by itself, a killed worker’s chunk is not retaken in time', async () => {
    start(...asking(40), '--queue');
    const killed = killBusy(worker(), 0);
    await killed;
    await rows(`update ${JOB_SCHEMA}.job set expire_in = interval '15 minutes'`);
    worker();
    expect(await retaken(await killed)).toBeNull();
  });

  it('a worker that is frozen loses its chunk, and doubles nothing when it thaws', async () => {
    const asker = start(...asking(40), '--queue');
    const frozen = worker();
    const stopped = await killBusy(frozen, 0, 'SIGSTOP');
    worker();
    const seconds = await retaken(stopped);
    frozen.child.kill('SIGCONT');
    process.stdout.write(`frozen worker's chunk retaken after ${seconds === null ? 'never' : seconds.toFixed(1)} s\n`);
    expect(seconds).not.toBeNull();
    expect(await asker.ended).toBe(0);
    expect(asker.out()).toBe(await onOneMachine(40));
    await exactlyOnce(40 / RUNS_PER_CHUNK);
  });

  it('goes on where it was when whoever asked is killed and asks again', async () => {
    const first = start(...asking(40), '--queue');
    worker();
    await journal.line((line) => line.text.includes('stored after'), 0, PATIENCE);
    first.child.kill('SIGKILL');
    await first.ended;
    const again = start(...asking(40), '--queue');
    expect(await again.ended).toBe(0);
    expect(again.out()).toBe(await onOneMachine(40));
    expect(journal.count(begun)).toBe(40 / RUNS_PER_CHUNK);
    await exactlyOnce(40 / RUNS_PER_CHUNK);
  });

  it('survives kill -9 of the whole database and its recovery', async () => {
    const control = present(process.env['TEST_POSTGRES_CONTROL'], 'TEST_POSTGRES_CONTROL: run npm run postgres');
    const asker = start(...asking(40), '--queue');
    worker();
    worker();
    await journal.line((line) => line.text.includes('stored after'), 0, PATIENCE);
    execFileSync(control, ['kill']);
    await pause(2);
    execFileSync(control, ['start'], { stdio: 'ignore' });
    expect(await asker.ended).toBe(0);
    expect(journal.count(/the database does not answer/)).toBeGreaterThan(0);
    expect(asker.out()).toBe(await onOneMachine(40));
    await exactlyOnce(40 / RUNS_PER_CHUNK);
  });

  it('compare and coherence give the same bytes through the queue', async () => {
    worker();
    const compare = ['compare', 'huidig-recht', 'samenhangend-pakket', '--until', '2026-12', '--draws', '3', '--json'];
    const coherence = ['coherence', 'samenhangend-pakket', '--until', '2027-12', '--measures', 'verbod-op-voorrang,omklappen', '--json'];
    for (const argv of [compare, coherence]) {
      const [queued, here] = [start(...argv, '--queue'), new Journal().start(undefined, ...argv)];
      expect(await queued.ended).toBe(0);
      expect(await here.ended).toBe(0);
      expect(queued.out()).toBe(here.out());
    }
  });

  it('is called off by ctrl-C of who asked, and by doorstroom queue cancel', async () => {
    const asker = start(...asking(400), '--queue');
    const waiting = worker();
    await journal.line((line) => begun.test(line.text), 0, PATIENCE);
    asker.child.kill('SIGINT');
    expect(await asker.ended).toBe(2);
    expect(asker.err()).toMatch(/called off after \d+ of 100 chunks/);
    expect(asker.out()).toBe('');

    const second = start(...asking(404), '--queue');
    const line = present(await journal.line((l) => l.process === second && l.text.startsWith('run '), 0, PATIENCE), 'run');
    const run = present(/^run (\w+)/.exec(line.text)?.[1], 'id');
    expect(await start('queue', 'cancel', run.slice(0, 8)).ended).toBe(0);
    expect(await second.ended).toBe(2);
    const list = start('queue', '--json');
    await list.ended;
    const { runs } = JSON.parse(list.out()) as { runs: readonly { state: string }[] };
    expect(runs.map((each) => each.state)).toEqual(['cancelled', 'cancelled']);
    expect(await start('queue', 'cancel', run).ended).toBe(2);
    waiting.child.kill('SIGTERM');
    expect(await waiting.ended).toBe(0);
  });

  it('refuses a wrong password, database or user, with the remedy and without the password', async () => {
    const address = (change: (parts: URL) => void): string => {
      const parts = new URL(url);
      change(parts);
      return parts.href;
    };
    await rows(`create user beperkt password 'geheim1'`);
    const refused: readonly (readonly [string, RegExp])[] = [
      [address((u) => (u.password = 'geheim1')), /does not accept this user and password/],
      [address((u) => (u.pathname = '/nergens')), /no database of this name/],
      [address((u) => ((u.username = 'beperkt'), (u.password = 'geheim1'))), /may not make the tables/],
    ];
    for (const [wrong, told] of refused) {
      const running = journal.start(wrong, 'queue');
      expect(await running.ended).toBe(2);
      expect(running.err()).toMatch(told);
      expect(running.err() + running.out()).not.toContain('geheim1');
      expect(running.err() + running.out()).not.toContain(new URL(url).password);
    }
    await rows('drop user beperkt');
  });
});
