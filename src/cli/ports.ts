/** What a command may touch of the outside world; `main` hands it in, tests hand in their own. */
import type { SubsetExecutor } from '../ensemble/subsets.ts';
import type { PointExecutor } from '../ensemble/points.ts';
import type { OriginExecutor } from '../ensemble/backtest.ts';
import type { Executor } from '../ensemble/executor.ts';
import type { QueueDoor, QueueWish } from './queue-door.ts';

export interface Ports {
  /** Human or json output. */
  readonly out: (text: string) => void;
  /** Refusals and progress. */
  readonly err: (text: string) => void;
  /** True when progress bars may be drawn (a terminal). */
  readonly terminal: boolean;
  /** Today, `2026-09-30`: the only clock, for retrieval dates. */
  readonly today: () => string;
  /** Text of a file; refuses a missing, unreadable or over-long one (limit in bytes). */
  readonly readText: (path: string, maxBytes: number) => string;
  /** Writes a file in one piece (temporary file, then rename); refuses what cannot be written. */
  readonly writeText: (path: string, content: string) => void;
  /** Refuses a file that could not be written, before the work that fills it. */
  readonly writable: (path: string) => void;
  readonly listFiles: (folder: string) => readonly string[];
  /** GET of a JSON document; refuses clearly when there is no network. */
  readonly fetchJson: (url: string) => Promise<unknown>;
  readonly executor: (workers: number) => Executor;
  readonly subsetExecutor: (workers: number) => SubsetExecutor;
  readonly pointExecutor: (workers: number) => PointExecutor;
  readonly originExecutor: (workers: number) => OriginExecutor;
  /** Opens the queue; refuses clearly when its database cannot be used. */
  readonly queue: (wish: QueueWish) => Promise<QueueDoor>;
  /** Serves the workbench on this machine and gives its address; keeps running until the process ends. */
  readonly serve: (port: number) => Promise<string>;
  /** Text of the posterior that comes with the package. */
  readonly posterior: () => string;
  /** Text of a built-in scenario file by name, or undefined. */
  readonly builtInScenario: (name: string) => string | undefined;
  readonly builtInScenarioNames: () => readonly string[];
}
