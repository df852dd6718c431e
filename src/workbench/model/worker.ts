/** The model in a Web Worker: the same core as on the command line. A newer request ends an older one between two draws. */
import { differenceBands, yearlyBands, yearlyDifferenceBands, bands } from '../../ensemble/bands.ts';
import { drawRun } from '../../ensemble/draw-run.ts';
import type { Executor } from '../../ensemble/executor.ts';
import type { Member } from '../../ensemble/member.ts';
import { membersHash, receiptOf } from '../../ensemble/receipt.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { answersRun } from './answers-run.ts';
import { centralPath, centralPathAnew } from './central-path.ts';
import type { DrawRequest, Reply, Request, ScenarioResult } from './protocol.ts';
import { Cancelled, poolOf } from './pool.ts';
import { townsRun } from './towns-run.ts';

/** Draws after which the page is redrawn; before them, at once, with the expected paths. */
const SHOW_AT: readonly number[] = [5, 10, 20, 40];
let latest = 0;

const reply = (message: Reply): void => {
  postMessage(message);
};

/** Lets waiting messages in, so that a newer request is seen. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(0);
  });

addEventListener('message', ({ data: request }: MessageEvent<Request | DrawRequest>) => {
  if (request.kind === 'draw') {
    postMessage(drawRun(request.job, request.draw));
    return;
  }
  if (request.kind !== 'hash') latest = request.id;
  handle(request).catch((error: unknown) => {
    if (error instanceof Cancelled) return;
    reply({ kind: 'fault', id: request.id, message: error instanceof Error ? error.message : String(error) });
  });
});

const pool = poolOf();
/** Until a newer request comes in. */
const executorFor = ({ id }: Request): Executor => pool(() => latest !== id);

async function handle(request: Request): Promise<void> {
  if (request.kind === 'run') await run(request);
  else if (request.kind === 'answers') await answers(request);
  else if (request.kind === 'towns') await towns(request);
  else await hash(request);
}

/** Computed as everything else is, for whoever wants to compare bytes. */
async function hash({ id, scenario, seed, draws }: Extract<Request, { kind: 'hash' }>): Promise<void> {
  const executor = pool(() => false);
  const [members] = await executor({ scenarios: [scenario], seed, fidelity: 'exact', municipalities: false, draws }, () => undefined);
  reply({ kind: 'hash', id, hash: membersHash(members) });
}

async function run(request: Extract<Request, { kind: 'run' }>): Promise<void> {
  const started = performance.now();
  if (!(await showExpected(request, started))) return;
  const { scenarios, seed } = request;
  const members: Member[][] = scenarios.map(() => []);
  for (const until of [...SHOW_AT.filter((draws) => draws < request.draws), request.draws]) {
    const draws = Array.from({ length: until - members[0].length }, (_, i) => members[0].length + i);
    const next = await executorFor(request)({ scenarios, seed, fidelity: 'exact', municipalities: false, draws }, () => undefined);
    for (const [i, more] of next.entries()) members[i].push(...more);
    const results = scenarios.map((scenario, i) => resultOf(request, scenario, members[0], members[i], until === request.draws));
    reply({ kind: 'run', id: request.id, draws: until, wanted: request.draws, results, ms: performance.now() - started });
  }
}

/** The expected paths stand on the page until there is a band; false when a newer request came in between. */
async function showExpected(request: Extract<Request, { kind: 'run' }>, started: number): Promise<boolean> {
  const paths: Member[][] = [];
  for (const scenario of request.scenarios) {
    paths.push([centralPath(scenario, request.seed)]);
    await breathe();
    if (latest !== request.id) return false;
  }
  const results = request.scenarios.map((scenario, i) => resultOf(request, scenario, paths[0], paths[i], false));
  reply({ kind: 'run', id: request.id, draws: 1, wanted: request.draws, results, ms: performance.now() - started });
  return warmed(request);
}

/** Runs after which an engine has compiled the expected path as well as it will. */
const WARM_RUNS = 12;
let warm = 0;

/** The first runs of a page are slow because its code is new; a few more, before anybody moves a slider, make the next ones quick. */
async function warmed({ id, scenarios, seed }: Extract<Request, { kind: 'run' }>): Promise<boolean> {
  for (; warm < WARM_RUNS; warm++) {
    centralPathAnew(scenarios[warm % scenarios.length], seed);
    await breathe();
    if (latest !== id) return false;
  }
  return true;
}

function resultOf(
  request: Extract<Request, { kind: 'run' }>,
  scenario: Scenario,
  base: readonly Member[],
  members: readonly Member[],
  last: boolean,
): ScenarioResult {
  const { from, until } = scenario;
  return {
    name: scenario.name,
    receipt: last ? receiptOf(scenario, { seed: request.seed, fidelity: 'exact' }, members) : null,
    series: bands(members, from, until),
    yearly: yearlyBands(members, from, until),
    difference:
      base === members
        ? null
        : { series: differenceBands(base, members, from, until), yearly: yearlyDifferenceBands(base, members, from, until) },
  };
}

async function answers(request: Extract<Request, { kind: 'answers' }>): Promise<void> {
  const found = await answersRun(request, executorFor(request), (done, total) => {
    reply({ kind: 'progress', id: request.id, done, total });
  });
  reply({ kind: 'answers', id: request.id, answers: found });
}

async function towns(request: Extract<Request, { kind: 'towns' }>): Promise<void> {
  const found = await townsRun(request, executorFor(request), (done, total) => {
    reply({ kind: 'progress', id: request.id, done, total });
  });
  reply({ kind: 'towns', id: request.id, towns: found });
}
