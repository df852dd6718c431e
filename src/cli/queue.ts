/** `doorstroom queue`: what was asked, how far it is, who computes; calling a run off and removing it. */
import type { Command } from 'commander';
import { refuse } from '../base/refusal.ts';
import type { Ports } from './ports.ts';
import type { QueueDoor, RunInQueue, WorkerAtQueue } from './queue-door.ts';
import { databaseOption, type QueueFlags, sayOn, urlOf } from './queue-options.ts';
import { tableText } from './table.ts';

interface Flags extends QueueFlags {
  readonly json?: true;
}

export function queueCommand(program: Command, ports: Ports): void {
  const queue = program.command('queue').description('runs in the queue and workers at it');
  databaseOption(queue.command('list', { isDefault: true }).description('runs with their progress, and workers'))
    .option('--json', 'print json')
    .action((flags: Flags) =>
      withDoor(flags, ports, async (door) => {
        const [runs, workers] = [await door.runs(), await door.workers()];
        ports.out(flags.json ? `${JSON.stringify({ runs, workers })}\n` : listText(runs, workers));
      }),
    );
  databaseOption(queue.command('cancel').argument('<run>', 'id as list shows it, or its start').description('call a run off')).action(
    (id: string, flags: Flags) =>
      withDoor(flags, ports, async (door) => {
        const run = await runNamed(id, door);
        if (run.state !== 'open' || !(await door.cancel(run.run))) ended(run);
        ports.out(`run ${run.run} was called off; what was computed is kept for when it is asked again\n`);
      }),
  );
  databaseOption(
    queue.command('forget').argument('<run>', 'id as list shows it, or its start').description('remove a run with its results'),
  ).action((id: string, flags: Flags) =>
    withDoor(flags, ports, async (door) => {
      const { run } = await runNamed(id, door);
      await door.forget(run);
      ports.out(`run ${run} was removed\n`);
    }),
  );
}

async function withDoor(flags: Flags, ports: Ports, use: (door: QueueDoor) => Promise<void>): Promise<void> {
  const door = await ports.queue({ ...urlOf(flags), purpose: 'look', threads: 1, say: sayOn(ports) });
  try {
    await use(door);
  } finally {
    await door.close();
  }
}

async function runNamed(id: string, door: QueueDoor): Promise<RunInQueue> {
  const runs = await door.runs();
  const found = runs.filter(({ run }) => id !== '' && run.startsWith(id));
  if (found.length === 1) return found[0];
  return refuse({
    code: 'queue.unknown-run',
    where: id,
    what: found.length === 0 ? 'there is no such run in this queue' : `${String(found.length)} runs start with this`,
    remedy: 'doorstroom queue list shows the runs',
  });
}

function ended({ run, state }: RunInQueue): never {
  return refuse({
    code: 'queue.ended',
    where: run,
    what: `this run is not open any more: ${state}`,
    remedy: 'doorstroom queue list shows the open runs',
  });
}

function listText(runs: readonly RunInQueue[], workers: readonly WorkerAtQueue[]): string {
  const open = runs.map((run) => [
    run.run,
    run.title,
    `${String(run.done)}/${String(run.chunks)}`,
    run.reason === null ? run.state : `${run.state}: ${run.reason}`,
    run.askedAt,
  ]);
  const alive = workers.map((w) => [w.host, String(w.pid), w.version, `${String(w.holding)}/${String(w.slots)}`, String(w.finished)]);
  return [
    runs.length === 0 ? 'no runs' : tableText({ columns: ['run', 'what', 'chunks', 'state', 'asked'], rows: open }),
    workers.length === 0 ? 'no workers' : tableText({ columns: ['worker', 'process', 'version', 'busy', 'chunks done'], rows: alive }),
    '',
  ].join('\n');
}
