#!/usr/bin/env node
/** The command line: connects the commands to this machine. */
import { run } from '../cli/run.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { ports } from './ports.ts';

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `standard output: cannot be written (${error.code ?? error.message}). Remedy: make room, or send it to another place\n`,
  );
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), ports, VERSION);
