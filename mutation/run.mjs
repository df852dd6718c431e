/**
 * `npm run mutation [-- part of a path]`: every mutant of Stryker in the law, against the tests beside it. Survivors are told one by one; more than
 * 2.5 % of them, or a note in equivalent.json that fits no survivor, ends with exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stage } from './stage.mjs';
import { verdict } from './verdict.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const part = process.argv[2] ?? '';
const out = `${here}out/${part === '' ? 'all' : part.replaceAll('/', '-')}/`;
const stateFile = `${out}state.json`;

mkdirSync(out, { recursive: true });
const mutants = await stage(root, `${out}stage`);
const wanted = mutants.filter((mutant) => !mutant.ignored && mutant.file.includes(part));
console.log(
  `${wanted.length} mutants in ${new Set(wanted.map(({ file }) => file)).size} files; ${mutants.filter((mutant) => mutant.ignored).length} in words are left out`,
);
writeFileSync(stateFile, JSON.stringify({ alive: wanted.map(({ id }) => id), reached: [], killed: {} }));

const tests = process.argv.slice(3);
const vitest = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--root', `${out}stage`, '--config', `${here}vitest.config.mjs`, ...tests],
  { stdio: 'inherit', env: { ...process.env, MUTATION_STATE: stateFile, NODE_OPTIONS: '--max-old-space-size=2048' } },
);
if (vitest.status !== 0) process.exit(vitest.status ?? 1);

const state = JSON.parse(readFileSync(stateFile, 'utf8'));
const notes = JSON.parse(readFileSync(`${here}equivalent.json`, 'utf8'));
process.exitCode = verdict(wanted, state, notes, part) ? 0 : 1;
