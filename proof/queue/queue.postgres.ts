/** Promises of the queue, on both databases: a chunk's result is there exactly once, whatever happens to whoever computes it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../../src/base/refusal.ts';
import { valuesToBytes } from '../../src/ensemble/member-bytes.ts';
import type { SubsetJob } from '../../src/ensemble/subsets.ts';
import type { OpenDatabase } from '../../src/main/database.ts';
import { ask, endRun, forgetRun } from '../../src/queue/ask.ts';
import { askerOver } from '../../src/queue/asker.ts';
import type { Chunk, ChunkRunner } from '../../src/queue/chunk.ts';
import type { Database } from '../../src/queue/database.ts';
import { runsOf, standingOf, storedChunks, workersOf } from '../../src/queue/look.ts';
import { migrate, SCHEMA } from '../../src/queue/migrate.ts';
import { patiently } from '../../src/queue/outage.ts';
import { type Queue, queueOpen, TAKES_MAX, type Times } from '../../src/queue/queue.ts';
import { subsetsRequest } from '../../src/queue/request.ts';
import { renew, store, take, type Taken } from '../../src/queue/take.ts';
import { workerRun } from '../../src/queue/worker.ts';
import { scenarioOf } from '../scenario.ts';
import { open, SERVERS } from './databases.ts';

const TIMES: Times = { lease: 4, beat: 0.5, sweep: 1, poll: 0.05 };
const scenario = scenarioOf('huidig-recht');
const silent = (): void => undefined;
const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** As many chunks as asked, each with one number that says which it is. */
const jobsOf = (chunks: number, seed: number): SubsetJob[] =>
  Array.from({ length: chunks }, (_, i) => ({ base: scenario, scenario, players: PLAYERS, seed, draw: i, fidelity: 'exact', sets: [i] }));
const PLAYERS: SubsetJob['players'] = [];
const answer = (chunk: Chunk): Uint8Array =>
  valuesToBytes(chunk.kind === 'subsets' ? chunk.job.sets.map((set) => Float64Array.of(chunk.job.seed, set, NaN)) : []);
const compute: ChunkRunner = (chunk) => Promise.resolve(answer(chunk));

describe.each(SERVERS)('the queue on %s', (server) => {
  let opened: OpenDatabase;
  let database: Database;
  let queues: Queue[] = [];
  let runs = 0;

  beforeAll(async () => {
    opened = await open(server);
    database = opened.database;
  }, 120_000);
  afterAll(async () => {
    for (const queue of queues) await queue.close();
    await opened.close();
  });

  const queueOf = async (build: string, over: Database = database): Promise<Queue> => {
    const model = { version: '0.0.0', figuresHash: 'f'.repeat(64), build };
    const queue = await queueOpen({ database: over, model, sweeping: true, onError: silent, times: TIMES });
    queues = [...queues, queue];
    return queue;
  };
  const worker = async (queue: Queue, id: string, run: ChunkRunner = compute, slots = 1): Promise<void> => {
    await workerRun({ queue, id, host: 'test', pid: 1, slots, run, drain: true, stop: new AbortController().signal, say: silent });
  };
  /** Asks a run of so many chunks and takes one of them. */
  const taking = async (queue: Queue, chunks = 1): Promise<{ run: string; taken: Taken }> => {
    const run = await ask(queue, subsetsRequest(jobsOf(chunks, ++runs)));
    const [taken] = await take(queue, 1);
    return { run, taken };
  };

  it('sets up its tables once, also when many do so at once, and a second time changes nothing', async () => {
    await Promise.all(Array.from({ length: 4 }, () => queueOf('many at once')));
    const steps = (): Promise<readonly unknown[]> => database.query(`select * from ${SCHEMA}.migration`);
    const before = await steps();
    await migrate(database);
    expect(await steps()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('refuses tables of a later Doorstroom', async () => {
    await queueOf('later');
    await database.query(`insert into ${SCHEMA}.migration (version) values (99)`);
    await expect(migrate(database)).rejects.toThrow('this Doorstroom knows 1');
    await database.query(`delete from ${SCHEMA}.migration where version = 99`);
  });

  it('gives the results of a run in the order that was asked, to the last bit, and tells progress', async () => {
    const queue = await queueOf('order');
    const told: number[] = [];
    const asked = askerOver(queue, silent).subsetExecutor(jobsOf(30, ++runs), (done) => told.push(done));
    await wait(0.2);
    await Promise.all([worker(queue, 'a'), worker(queue, 'b', compute, 3)]);
    expect(await asked).toEqual(jobsOf(30, runs).map((job) => [Float64Array.of(job.seed, job.draw, NaN)]));
    expect(told.at(-1)).toBe(30);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('the same question is the same run: asked twice at once, computed once', async () => {
    const queue = await queueOf('same');
    let computed = 0;
    const counting: ChunkRunner = (chunk) => (computed++, compute(chunk, new AbortController().signal));
    const jobs = jobsOf(10, ++runs);
    const asked = [1, 2].map(() => askerOver(queue, silent).subsetExecutor(jobs, silent));
    await wait(0.2);
    await worker(queue, 'w', counting);
    const [first, second] = await Promise.all(asked);
    expect(first).toEqual(second);
    expect(await askerOver(queue, silent).subsetExecutor(jobs, silent)).toEqual(first);
    expect(computed).toBe(10);
  });

  it('two workers that both finish a chunk store it once', async () => {
    const queue = await queueOf('twice');
    const { run, taken } = await taking(queue);
    expect(await store(queue, taken, answer(taken.chunk), 'a')).toBe('stored');
    // The run is done: nothing of it is wanted any more.
    expect(await store(queue, taken, answer(taken.chunk), 'b')).toBe('unwanted');
    const { run: other, taken: more } = await taking(queue, 2);
    expect(await store(queue, more, answer(more.chunk), 'a')).toBe('stored');
    expect(await store(queue, more, answer(more.chunk), 'b')).toBe('again');
    expect(await storedChunks(database, other)).toEqual([more.index]);
    expect(await standingOf(database, other)).toMatchObject({ state: 'open', done: 1 });
    expect(await standingOf(database, run)).toMatchObject({ state: 'done', done: 1 });
  });

  it('control: without the primary key the result is doubled, and whoever asked sees it', async () => {
    const queue = await queueOf('no key');
    await database.query(`alter table ${SCHEMA}.result drop constraint result_pkey`);
    const { run, taken } = await taking(queue, 2);
    for (const id of ['a', 'b']) await store(queue, taken, answer(taken.chunk), id);
    expect(await storedChunks(database, run)).toHaveLength(2);
    await expect(askerOver(queue, silent).subsetExecutor(jobsOf(2, runs), silent)).rejects.toThrow('stored twice');
    await forgetRun(queue, run);
    await database.query(`alter table ${SCHEMA}.result add primary key (run, chunk)`);
  });

  it('a worker whose bytes differ stops the run', async () => {
    const queue = await queueOf('differs');
    const { run, taken } = await taking(queue, 2);
    await store(queue, taken, answer(taken.chunk), 'a');
    const other = answer(taken.chunk);
    other[other.length - 1] ^= 1;
    expect(await store(queue, taken, other, 'b')).toBe('unwanted');
    expect(await standingOf(database, run)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('different bytes') as string,
    });
  });

  it('a connection that breaks after the commit, so that nobody knows, changes nothing', async () => {
    const queue = await queueOf('broken commit');
    const { run, taken } = await taking(queue, 2);
    let breaks = 3;
    const breaking: Database = {
      ...database,
      transaction: async (work) => {
        const value = await database.transaction(work);
        if (breaks-- > 0) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
        return value;
      },
    };
    const stored = await patiently(silent, () => store({ ...queue, database: breaking }, taken, answer(taken.chunk), 'a'));
    expect(stored).toBe('again');
    expect(await standingOf(database, run)).toMatchObject({ done: 1 });
    expect(await storedChunks(database, run)).toEqual([taken.index]);
  });

  it('an unreachable database is told, not taken for an empty queue', async () => {
    const queue = await queueOf('unreachable');
    const away: Database = { ...database, query: () => Promise.reject(new Error('nobody home')) };
    await expect(take({ ...queue, database: away }, 1)).rejects.toThrow('nobody home');
  });

  it('a statement that fails inside a script leaves no broken connection behind', async () => {
    await expect(database.query('begin; select 1/0; commit;')).rejects.toThrow('division by zero');
    for (let i = 0; i < 8; i++) expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('a chunk of a worker that fell silent is taken by another; one that gives signs of life keeps it', async () => {
    const queue = await queueOf('lease');
    const run = await ask(queue, subsetsRequest(jobsOf(2, ++runs)));
    const [dead, alive] = await take(queue, 2);
    const started = performance.now();
    let again: readonly Taken[] = [];
    while (again.length === 0 && performance.now() - started < 30_000) {
      await wait(0.3);
      expect(await renew(queue, [alive])).toEqual(new Set([alive.jobId]));
      again = await take(queue, 1);
    }
    expect(again).toMatchObject([{ run, index: dead.index, takes: 1 }]);
    expect((performance.now() - started) / 1000).toBeGreaterThan(TIMES.lease);
    expect(await renew(queue, [dead])).toEqual(new Set());
    expect(await renew(queue, again)).toEqual(new Set([dead.jobId]));
    await endRun(queue, run, 'cancelled', 'ready');
  });

  const slowly = async (queue: Queue): Promise<number> => {
    let computed = 0;
    const slow: ChunkRunner = async (chunk) => {
      computed++;
      await wait(TIMES.lease * 2.5);
      return answer(chunk);
    };
    const asked = askerOver(queue, silent).subsetExecutor(jobsOf(1, ++runs), silent);
    await wait(0.2);
    await Promise.all([worker(queue, 'a', slow), worker(queue, 'b', slow)]);
    await asked;
    return computed;
  };

  it('a chunk that takes longer than the lease is computed once', async () => {
    expect(await slowly(await queueOf('slow'))).toBe(1);
  });

  it('control: without signs of life it is computed again while it is being computed', async () => {
    const queue = await queueOf('slow, silent');
    expect(await slowly({ ...queue, times: { ...TIMES, beat: 3600 } })).toBeGreaterThan(1);
  });

  it('a run that is called off stops at its workers, and goes on where it was when it is asked again', async () => {
    const queue = await queueOf('cancel');
    const asker = askerOver(queue, silent);
    const jobs = jobsOf(4, ++runs);
    let computed = 0;
    const slow: ChunkRunner = (chunk, abandoned) =>
      new Promise((resolve, reject) => {
        if (computed++ === 0) resolve(answer(chunk));
        else
          abandoned.addEventListener('abort', () => {
            reject(new Error('abandoned'));
          });
      });
    const asked = asker.subsetExecutor(jobs, silent);
    const refused = expect(asked).rejects.toThrow(/called off after \d of 4 chunks/);
    await wait(0.2);
    const working = worker(queue, 'w', slow);
    await wait(1);
    await asker.callOff();
    await refused;
    await working;
    expect(computed).toBe(2);
    const again = askerOver(queue, silent).subsetExecutor(jobs, silent);
    await wait(0.2);
    await worker(queue, 'w', compute);
    expect((await again).map(([values]) => values[1])).toEqual([0, 1, 2, 3]);
  });

  it('a chunk that cannot be computed stops the run with the reason', async () => {
    const queue = await queueOf('fault');
    const asked = askerOver(queue, silent).subsetExecutor(jobsOf(3, ++runs), silent);
    const refused = expect(asked).rejects.toThrow(/chunk \d: people were lost/);
    await wait(0.2);
    await worker(queue, 'w', () => Promise.reject(new Error('people were lost')));
    await refused;
  });

  it('a chunk that stops every worker stops the run after some tries', async () => {
    const queue = await queueOf('poison');
    const { run, taken } = await taking(queue);
    for (let i = 0; i < TAKES_MAX; i++) {
      await queue.boss.fail(queue.name, taken.jobId);
      await take(queue, 1);
    }
    expect(await standingOf(database, run)).toMatchObject({ state: 'failed', reason: expect.stringContaining('never finished') as string });
  });

  it('a worker of another build refuses when it can do nothing, and says what differs', async () => {
    await database.query(`update ${SCHEMA}.run set state = 'done' where state = 'open'`);
    const asked = await queueOf('one build');
    await ask(asked, subsetsRequest(jobsOf(1, ++runs)));
    const other = await queueOf('another build');
    await expect(worker(other, 'w')).rejects.toThrow(/version 0\.0\.0, figures f{8}, build one buil.*this worker is .*build another/);
    await worker(asked, 'w');
  });

  it('a result that was changed in the database is not used', async () => {
    const queue = await queueOf('damaged');
    const jobs = jobsOf(1, ++runs);
    const { run, taken } = await taking(queue);
    await store(queue, taken, answer(taken.chunk), 'a');
    await database.query(`update ${SCHEMA}.result set bytes = set_byte(bytes, 5, get_byte(bytes, 5) # 1) where run = $1`, [run]);
    const found = await askerOver(queue, silent)
      .subsetExecutor(jobsOf(1, runs), silent)
      .catch((error: unknown) => error);
    expect(jobs).toHaveLength(1);
    expect((found as Refused).refusals[0]).toMatchObject({ code: 'queue.damaged', remedy: expect.stringContaining(run) as string });
  });

  it('a question that was changed in the database is not answered', async () => {
    const queue = await queueOf('changed');
    const run = await ask(queue, subsetsRequest(jobsOf(1, ++runs)));
    await database.query(`update ${SCHEMA}.run set request = replace(request, '"seed":', '"seed":1') where id = $1`, [run]);
    expect(await take(queue, 1)).toEqual([]);
    expect(await standingOf(database, run)).toMatchObject({ state: 'failed', reason: 'what was asked was changed in the database' });
  });

  it('shows runs and workers, and removes what is to be forgotten', async () => {
    const queue = await queueOf('look');
    const { run, taken } = await taking(queue, 2);
    await store(queue, taken, answer(taken.chunk), 'a');
    expect((await runsOf(database)).find((each) => each.run === run)).toMatchObject({
      state: 'open',
      done: 1,
      chunks: 2,
      version: '0.0.0',
    });
    const stop = new AbortController();
    const waiting = workerRun({
      queue,
      id: 'seen',
      host: 'here',
      pid: 7,
      slots: 2,
      run: compute,
      drain: false,
      stop: stop.signal,
      say: silent,
    });
    await wait(1);
    expect(await workersOf(database, 60)).toMatchObject([{ worker: 'seen', host: 'here', pid: 7, slots: 2 }]);
    stop.abort();
    await waiting;
    expect(await workersOf(database, 60)).toEqual([]);
    expect(await forgetRun(queue, run)).toBe(true);
    expect(await storedChunks(database, run)).toEqual([]);
    expect(await forgetRun(queue, run)).toBe(false);
  });
});
