#!/usr/bin/env node
/** The command line: connects the commands to this machine. */
import { run } from '../cli/run.ts';
import { VERSION } from '../ensemble/receipt.ts';
import { ports } from './ports.ts';

process.exitCode = await run(process.argv.slice(2), ports, VERSION);
