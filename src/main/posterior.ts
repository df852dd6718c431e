/** The posterior that comes with the package: what the last calibration left of the wide assumptions. */
import { fileURLToPath } from 'node:url';
import { readText } from './file-system.ts';

/** Beside src and dist alike. */
const FILE = fileURLToPath(new URL('../../posterior/huidig-recht.json', import.meta.url));
const BYTES_MAX = 10_000_000;

export const posterior = (): string => readText(FILE, BYTES_MAX);
