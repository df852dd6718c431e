/** A worker: takes chunks while there are free slots, keeps its leases alive, stores what comes out. May be killed at any moment. */
import { refuse } from '../base/refusal.ts';
import { endRun } from './ask.ts';
import type { ChunkRunner } from './chunk.ts';
import { SCHEMA } from './migrate.ts';
import { modelText } from './model.ts';
import { isOutage, patiently } from './outage.ts';
import type { Queue } from './queue.ts';
import { renew, store, take, type Taken } from './take.ts';

export interface WorkerOptions {
  readonly queue: Queue;
  /** Unique among all workers, e.g. host and process number. */
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** Chunks computed at the same time. */
  readonly slots: number;
  readonly run: ChunkRunner;
  /** Stop when no run is open any more. */
  readonly drain: boolean;
  /** Aborted: finish what is in hand and stop. */
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
}

/** No chunk takes so long: one that does hangs, and others may try it. */
const CHUNK_MAX_S = 900;

interface Holding {
  readonly since: number;
  readonly taken: Taken;
  readonly abandoned: AbortController;
}

export async function workerRun(options: WorkerOptions): Promise<void> {
  const { queue, say } = options;
  await refuseOtherModels(options);
  const held = new Map<string, Holding>();
  const counts = { finished: 0 };
  const stopBeating = beating(options, held, counts);
  try {
    await patiently(say, () => signOn(options));
    await working(options, held, counts);
  } finally {
    stopBeating();
    await queue.database.query(`delete from ${SCHEMA}.worker where id = $1`, [options.id]).catch(() => undefined);
  }
}

/** A worker that can do nothing of what is asked says so instead of waiting in silence. */
async function refuseOtherModels({ queue, say }: WorkerOptions): Promise<void> {
  interface Open {
    readonly id: string;
    readonly title: string;
    readonly model: string;
    readonly version: string;
    readonly figuresHash: string;
    readonly build: string;
  }
  const open = await queue.database.query<Open>(
    `select id, title, model, version, figures_hash as "figuresHash", build from ${SCHEMA}.run where state = 'open' order by asked_at`,
  );
  const others = open.filter((run) => run.model !== queue.name);
  if (others.length === 0) return;
  const [{ id, title, ...model }] = others;
  const asked = `asked of ${modelText(model)}, this worker is ${modelText(queue.model)}`;
  if (others.length < open.length) say(`run ${id} is left alone: ${asked}`);
  else
    refuse({
      code: 'worker.other-model',
      where: `run ${id} (${title})`,
      what: asked,
      why: 'only the same version, figures and build give the same bytes',
      remedy: `install the same version here, or call the run off: doorstroom queue cancel ${id}`,
    });
}

async function signOn({ queue, id, host, pid, slots }: WorkerOptions): Promise<void> {
  await queue.database.query(
    `insert into ${SCHEMA}.worker (id, host, pid, slots, model, version) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, host, pid, slots, queue.name, queue.model.version],
  );
}

async function working(options: WorkerOptions, held: Map<string, Holding>, counts: { finished: number }): Promise<void> {
  const { queue, slots, drain, stop, say } = options;
  const busy = new Set<Promise<void>>();
  let fault: unknown;
  while (!stop.aborted && fault === undefined) {
    const taken = busy.size < slots ? await patiently(say, () => take(queue, slots - busy.size)) : [];
    for (const each of taken) {
      const work = compute(options, held, each, counts)
        .catch((error: unknown) => {
          fault ??= error;
        })
        .finally(() => busy.delete(work));
      busy.add(work);
    }
    if (taken.length > 0) continue;
    if (drain && busy.size === 0 && (await patiently(say, () => nothingOpen(queue)))) break;
    await Promise.race([pause(queue.times.poll * 1000, stop), ...(busy.size === 0 ? [] : [Promise.race(busy)])]);
  }
  await Promise.all(busy);
  if (fault !== undefined) throw fault as Error;
}

/** Also what others are still busy with counts as open: they may be killed. */
async function nothingOpen({ database, name }: Queue): Promise<boolean> {
  const open = await database.query(`select 1 from ${SCHEMA}.run where state = 'open' and model = $1 limit 1`, [name]);
  return open.length === 0;
}

async function compute(options: WorkerOptions, held: Map<string, Holding>, taken: Taken, counts: { finished: number }): Promise<void> {
  const { queue, say } = options;
  const name = `chunk ${String(taken.index)} of run ${taken.run}`;
  const abandoned = new AbortController();
  held.set(taken.jobId, { since: performance.now(), taken, abandoned });
  say(`${name}: begun${taken.takes === 0 ? '' : `, taken ${String(taken.takes)} times before`}`);
  const started = performance.now();
  try {
    const bytes = await computed(options, taken, abandoned.signal, name);
    if (bytes === null) return;
    const outcome = await patiently(say, () => store(queue, taken, bytes, options.id));
    counts.finished++;
    say(`${name}: ${outcome} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } finally {
    // A later taking of the same chunk may be ours too.
    if (held.get(taken.jobId)?.abandoned === abandoned) held.delete(taken.jobId);
  }
}

/** Null where nobody waits for it any more, or where it cannot be computed: then the run has failed, because no machine would do better. */
async function computed(
  { queue, run, say }: WorkerOptions,
  taken: Taken,
  abandoned: AbortSignal,
  name: string,
): Promise<Uint8Array | null> {
  try {
    return await run(taken.chunk, abandoned);
  } catch (error) {
    if (abandoned.aborted) {
      say(`${name}: dropped, called off or taken by another worker`);
      return null;
    }
    const reason = error instanceof Error ? error.message : String(error);
    say(`${name}: ${reason}`);
    await patiently(say, () => endRun(queue, taken.run, 'failed', `chunk ${String(taken.index)}: ${reason}`));
    return null;
  }
}

/** Renews leases and the sign of life; what is not ours any more is dropped. Gives the way to stop. */
function beating(options: WorkerOptions, held: ReadonlyMap<string, Holding>, counts: { finished: number }): () => void {
  const { queue, id, say } = options;
  let running = false;
  const beat = async (): Promise<void> => {
    const before = [...held.values()];
    const ours = await renew(
      queue,
      before.filter(({ since }) => performance.now() - since < CHUNK_MAX_S * 1000).map((holding) => holding.taken),
    );
    for (const { taken, abandoned } of before) if (!ours.has(taken.jobId) && held.has(taken.jobId)) abandoned.abort();
    await queue.database.query(`update ${SCHEMA}.worker set seen_at = now(), holding = $2, finished = $3 where id = $1`, [
      id,
      held.size,
      counts.finished,
    ]);
  };
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    beat()
      .catch((error: unknown) => {
        if (!isOutage(error)) say(`no sign of life could be given: ${error instanceof Error ? error.message : String(error)}`);
      })
      .finally(() => (running = false));
  }, queue.times.beat * 1000);
  return () => {
    clearInterval(timer);
  };
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener('abort', done);
  });
}
