/** Runs one command line: 0 done, 2 refused input, 1 fault. */
import { CommanderError } from 'commander';
import { Refused, refusalText } from '../base/refusal.ts';
import type { Ports } from './ports.ts';
import { programOf } from './program.ts';

export async function run(argv: readonly string[], ports: Ports, version: string): Promise<0 | 1 | 2> {
  try {
    await programOf(ports, version).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      for (const refusal of error.refusals) ports.err(`${refusalText(refusal)}\n`);
      return 2;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    ports.err(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}
