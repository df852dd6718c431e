/** A progress bar on standard error, on a terminal only, and only for work that takes more than a second. */
import { Presets, SingleBar } from 'cli-progress';
import type { Ports } from './ports.ts';

const QUIET_MS = 1000;

export interface Progress {
  readonly tick: (done: number, total: number) => void;
  readonly stop: () => void;
}

export function progress(ports: Pick<Ports, 'terminal'>, label: string, unit = 'draws'): Progress {
  if (!ports.terminal) return { tick: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total} ${unit}, {eta} s left`, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  const started = performance.now();
  let shown = false;
  return {
    tick: (done, total) => {
      if (!shown && performance.now() - started > QUIET_MS) {
        bar.start(total, done);
        shown = true;
      }
      if (shown) bar.update(done);
    },
    stop: () => {
      bar.stop();
    },
  };
}
