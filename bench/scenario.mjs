/** Built-in scenarios for the benches. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scenarioParse } from '../dist/scenario/parse.js';

const read = (name) => parse(readFileSync(new URL(`../scenarios/${name}.yaml`, import.meta.url), 'utf8'));

export const scenario = (name) => scenarioParse(read(name), name, read);
