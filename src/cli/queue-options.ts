/** `--queue` on the commands that run an ensemble: the same result, computed by the workers at a queue. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Executor } from '../ensemble/executor.ts';
import type { SubsetExecutor } from '../ensemble/subsets.ts';
import { type RunFlags, workersOf } from './options.ts';
import type { Ports } from './ports.ts';

export interface QueueFlags {
  readonly queue?: true;
  readonly databaseUrl?: string;
}

export const databaseOption = (command: Command): Command =>
  command.option('--database-url <url>', 'PostgreSQL with the queue (or DATABASE_URL); without it the embedded database of this machine');

export const queueOptions = (command: Command): Command =>
  databaseOption(command.option('--queue', 'let the workers at a queue compute: see doorstroom worker'));

export interface Executors {
  readonly executor: Executor;
  readonly subsetExecutor: SubsetExecutor;
}

/** Runs `use` with the threads of this machine or with the queue, which is closed again after it. */
export async function withExecutors<T>(
  flags: Pick<RunFlags, 'workers'> & QueueFlags,
  ports: Ports,
  use: (executors: Executors) => Promise<T>,
): Promise<T> {
  const threads = workersOf(flags);
  if (flags.queue === undefined) {
    if (flags.databaseUrl !== undefined)
      refuse({
        code: 'option.without-queue',
        where: '--database-url',
        what: 'is given without --queue',
        remedy: 'add --queue, or leave it out',
      });
    return use({
      get executor() {
        return ports.executor(threads);
      },
      get subsetExecutor() {
        return ports.subsetExecutor(threads);
      },
    });
  }
  const door = await ports.queue({ ...urlOf(flags), purpose: 'ask', threads, say: sayOn(ports) });
  try {
    return await use(door);
  } finally {
    await door.close();
  }
}

export const urlOf = ({ databaseUrl }: QueueFlags): { databaseUrl?: string } => (databaseUrl === undefined ? {} : { databaseUrl });

/** On a terminal the line takes the place of the progress bar, which draws itself again. */
export const sayOn =
  ({ err, terminal }: Pick<Ports, 'err' | 'terminal'>): ((line: string) => void) =>
  (line) => {
    err(terminal ? `\r\u001b[K${line}\n` : `${line}\n`);
  };
