/** The scenario files that come with the package. */
import { fileURLToPath } from 'node:url';
import { listFiles, readText } from './file-system.ts';

/** Beside src and dist alike. */
const FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));
const BYTES_MAX = 1_000_000;

export const builtInScenarioNames = (): readonly string[] =>
  listFiles(FOLDER)
    .filter((f) => f.endsWith('.yaml'))
    .map((f) => f.slice(0, -'.yaml'.length));
export const builtInScenario = (name: string): string | undefined =>
  builtInScenarioNames().includes(name) ? readText(`${FOLDER}/${name}.yaml`, BYTES_MAX) : undefined;
