/** The outside world as the commands see it. */
import { fileURLToPath } from 'node:url';
import type { Ports } from '../cli/ports.ts';
import { builtInScenario, builtInScenarioNames } from './built-in-scenarios.ts';
import { serve } from '../http/serve.ts';
import { executor } from './executor.ts';
import { pointExecutor } from './point-executor.ts';
import { originExecutor } from './origin-executor.ts';
import { queueDoor } from './queue.ts';
import { subsetExecutor } from './subset-executor.ts';
import { fetchJson } from './fetch-json.ts';
import { posterior } from './posterior.ts';
import { listFiles, readText, writable, writeText } from './file-system.ts';

/** The built page, beside the compiled command line. */
const WORKBENCH = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

export const ports: Ports = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
  today: () => new Date().toISOString().slice(0, 10),
  readText,
  writeText,
  writable,
  listFiles,
  fetchJson,
  executor,
  subsetExecutor,
  pointExecutor,
  originExecutor,
  queue: queueDoor,
  serve: (port) => serve({ port, host: '127.0.0.1', folder: WORKBENCH }),
  posterior,
  builtInScenario,
  builtInScenarioNames,
};
