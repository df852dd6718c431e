/** `doorstroom worker`: computes chunks of the runs that others asked with --queue, on this machine, beside any number of others. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import { type RunFlags, workersOf } from './options.ts';
import type { Ports } from './ports.ts';
import { databaseOption, type QueueFlags, sayOn, urlOf } from './queue-options.ts';

interface Flags extends Pick<RunFlags, 'workers'>, QueueFlags {
  readonly drain?: true;
}

export function workerCommand(program: Command, ports: Ports): void {
  const command = program
    .command('worker')
    .description('computes chunks of runs that were asked with --queue')
    .option('--workers <n>', 'number of worker threads', '2')
    .option('--drain', 'stop when no run is open any more');
  databaseOption(command).action(async (flags: Flags) => {
    const say = sayOn(ports);
    const door = await ports.queue({ ...urlOf(flags), purpose: 'work', threads: workersOf(flags), say });
    try {
      if (door.embedded && flags.drain === undefined)
        refuse({
          code: 'worker.embedded',
          where: 'doorstroom worker',
          what: 'the embedded database is for one process, so nobody could ask this worker anything',
          remedy: 'name a PostgreSQL with --database-url, or finish what is open with --drain',
        });
      say('at the queue; ctrl-C finishes what is in hand');
      await door.work(flags.drain ?? false);
    } finally {
      await door.close();
    }
  });
}
