/** `doorstroom` as processes of their own, so that they can be killed, frozen and watched. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/main/doorstroom.js', import.meta.url));

export interface Line {
  readonly process: Running;
  readonly text: string;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

export interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit code, or the name of the signal. */
  readonly ended: Promise<number | string>;
}

/** What all processes of a test say on standard error, in the order it came. */
export class Journal {
  readonly lines: Line[] = [];

  start(url: string | undefined, ...argv: string[]): Running {
    const env = { ...process.env, DATABASE_URL: url };
    const child = spawn(process.execPath, [PROGRAM, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err, rest] = ['', '', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    const ended = new Promise<number | string>((resolve) => {
      child.on('close', (code, signal) => {
        resolve(code ?? signal ?? 'nothing');
      });
    });
    const running: Running = { child, out: () => out, err: () => err, ended };
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) this.lines.push({ process: running, text, at: performance.now() });
    });
    return running;
  }

  /** The first line from number `from` on that fits, waited for; null when it does not come in time. */
  async line(fits: (line: Line) => boolean, from: number, seconds: number): Promise<Line | null> {
    const until = performance.now() + seconds * 1000;
    for (let at = from; ; ) {
      for (; at < this.lines.length; at++) if (fits(this.lines[at])) return this.lines[at];
      if (performance.now() > until) return null;
      await pause(0.02);
    }
  }

  count(pattern: RegExp): number {
    return this.lines.filter((line) => pattern.test(line.text)).length;
  }
}

export const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
