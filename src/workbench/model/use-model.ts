/** The worker as a hook: ask for a run, get ever better results; the last asked wins. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../answers/question.ts';
import type { Executability } from '../../answers/executability.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reply, Request, ScenarioResult } from './protocol.ts';

export interface ModelState {
  readonly results: readonly ScenarioResult[];
  readonly draws: number;
  readonly wanted: number;
  /** Milliseconds from the request to these results. */
  readonly ms: number;
  readonly fault: string | null;
}

export interface Model extends ModelState {
  readonly run: (scenarios: readonly Scenario[], seed: number, draws: number) => void;
  readonly hash: (scenario: Scenario, seed: number, draws: readonly number[]) => Promise<string>;
}

const EMPTY: ModelState = { results: [], draws: 0, wanted: 0, ms: 0, fault: null };

const workerStart = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export function useModel(): Model {
  const [state, setState] = useState<ModelState>(EMPTY);
  const worker = useRef<Worker | null>(null);
  const id = useRef(0);
  useEffect(() => {
    const started = workerStart();
    worker.current = started;
    started.addEventListener('message', (event: MessageEvent<Reply>) => {
      const reply = event.data;
      if (reply.id !== id.current) return;
      if (reply.kind === 'run') {
        setState({ results: reply.results, draws: reply.draws, wanted: reply.wanted, ms: reply.ms, fault: null });
        if (reply.draws === 1) console.info(`central path of ${String(reply.results.length)} scenarios: ${reply.ms.toFixed(0)} ms`);
      } else if (reply.kind === 'fault') setState((old) => ({ ...old, fault: reply.message }));
    });
    return () => {
      started.terminate();
    };
  }, []);
  const run = useCallback((scenarios: readonly Scenario[], seed: number, draws: number) => {
    id.current++;
    setState((old) => ({ ...old, draws: 0, wanted: draws, fault: null }));
    worker.current?.postMessage({ kind: 'run', id: id.current, scenarios, seed, draws } satisfies Request);
  }, []);
  return { ...state, run, hash: hashInWorker };
}

/** A worker of its own, so that a check never disturbs what the reader waits for. */
function hashInWorker(scenario: Scenario, seed: number, draws: readonly number[]): Promise<string> {
  const worker = workerStart();
  return new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      if (event.data.kind === 'hash') resolve(event.data.hash);
      else if (event.data.kind === 'fault') reject(new Error(event.data.message));
    });
    worker.postMessage({ kind: 'hash', id: 1, scenario, seed, draws } satisfies Request);
  }).finally(() => {
    worker.terminate();
  });
}

export interface AnswersState {
  readonly answers: readonly Answer[];
  readonly done: number;
  readonly total: number;
  readonly running: boolean;
  readonly fault: string | null;
}

const NO_ANSWERS: AnswersState = { answers: [], done: 0, total: 0, running: false, fault: null };

/** The answers in a worker of their own. */
export function useAnswers(): AnswersState & { readonly start: (seed: number, draws: number) => void } {
  const [state, setState] = useState<AnswersState>(NO_ANSWERS);
  const start = useCallback((seed: number, draws: number) => {
    setState({ ...NO_ANSWERS, running: true });
    const worker = workerStart();
    worker.addEventListener('message', (event: MessageEvent<Reply>) => {
      const reply = event.data;
      if (reply.kind === 'progress') setState((old) => ({ ...old, done: reply.done, total: reply.total }));
      else if (reply.kind === 'answers') setState({ ...NO_ANSWERS, answers: reply.answers });
      else if (reply.kind === 'fault') setState({ ...NO_ANSWERS, fault: reply.message });
      if (reply.kind !== 'progress') worker.terminate();
    });
    worker.postMessage({ kind: 'answers', id: 1, seed, draws } satisfies Request);
  }, []);
  return { ...state, start };
}

export interface TownsState {
  readonly towns: Executability | null;
  readonly done: number;
  readonly total: number;
  readonly running: boolean;
  readonly fault: string | null;
}

const NO_TOWNS: TownsState = { towns: null, done: 0, total: 0, running: false, fault: null };

/** What is asked of each municipality, in a worker of its own; a new request replaces an older one. */
export function useTowns(): TownsState & {
  readonly start: (scenarios: readonly [Scenario, Scenario], seed: number, draws: number) => void;
} {
  const [state, setState] = useState<TownsState>(NO_TOWNS);
  const worker = useRef<Worker | null>(null);
  const start = useCallback((scenarios: readonly [Scenario, Scenario], seed: number, draws: number) => {
    worker.current?.terminate();
    const started = workerStart();
    worker.current = started;
    setState({ ...NO_TOWNS, running: true });
    started.addEventListener('message', (event: MessageEvent<Reply>) => {
      const reply = event.data;
      if (reply.kind === 'progress') setState((old) => ({ ...old, done: reply.done, total: reply.total }));
      else if (reply.kind === 'towns') setState({ ...NO_TOWNS, towns: reply.towns });
      else if (reply.kind === 'fault') setState({ ...NO_TOWNS, fault: reply.message });
      if (reply.kind !== 'progress') started.terminate();
    });
    started.postMessage({ kind: 'towns', id: 1, scenarios, seed, draws } satisfies Request);
  }, []);
  return { ...state, start };
}
