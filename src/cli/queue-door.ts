/** What the commands ask of the queue; `main` connects it to a database. */
import type { Executor } from '../ensemble/executor.ts';
import type { SubsetExecutor } from '../ensemble/subsets.ts';

export interface QueueWish {
  /** Address of PostgreSQL; without it DATABASE_URL, and without that the embedded database of this machine. */
  readonly databaseUrl?: string;
  readonly purpose: 'ask' | 'work' | 'look';
  /** Chunks computed here at the same time. */
  readonly threads: number;
  /** Told to the user, one line at a time. */
  readonly say: (line: string) => void;
}

export interface RunInQueue {
  readonly run: string;
  readonly title: string;
  readonly state: 'open' | 'done' | 'cancelled' | 'failed';
  readonly chunks: number;
  readonly done: number;
  readonly version: string;
  readonly reason: string | null;
  readonly askedAt: string;
  readonly endedAt: string | null;
}

export interface WorkerAtQueue {
  readonly worker: string;
  readonly host: string;
  readonly pid: number;
  readonly slots: number;
  readonly version: string;
  readonly holding: number;
  readonly finished: number;
  readonly silent: number;
}

export interface QueueDoor {
  /** True where only this process can use the queue. */
  readonly embedded: boolean;
  readonly executor: Executor;
  readonly subsetExecutor: SubsetExecutor;
  /** The newest first. */
  readonly runs: () => Promise<readonly RunInQueue[]>;
  readonly workers: () => Promise<readonly WorkerAtQueue[]>;
  /** False when the run had ended already. */
  readonly cancel: (run: string) => Promise<boolean>;
  readonly forget: (run: string) => Promise<void>;
  /** Computes chunks until it is told to stop or, with `drain`, until nothing is open. */
  readonly work: (drain: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}
