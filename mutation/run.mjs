/**
 * `npm run mutation [-- which paths (a regular expression)] [test files]`: every mutant of Stryker in the law, against the tests beside it. Survivors are told one by one; more than
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
const asked = new RegExp(part);
const out = `${here}out/${part === '' ? 'all' : part.replace(/\W/g, (sign) => (sign === '/' ? '-' : sign.charCodeAt(0).toString(16)))}/`;
const stateFile = `${out}state.json`;

mkdirSync(out, { recursive: true });
const mutants = await stage(root, `${out}stage`);
const wanted = mutants.filter((mutant) => !mutant.ignored && asked.test(mutant.file));
console.log(
  `${wanted.length} mutants in ${new Set(wanted.map(({ file }) => file)).size} files; ${mutants.filter((mutant) => mutant.ignored).length} in words are left out`,
);
writeFileSync(`${out}mutants.json`, JSON.stringify(wanted));
writeFileSync(stateFile, JSON.stringify({ alive: wanted.map(({ id }) => id), reached: [], killed: {}, seconds: {} }));

const tests = process.argv.slice(3);
const vitest = spawnSync(
  process.execPath,
  [`${root}node_modules/vitest/vitest.mjs`, 'run', '--root', `${out}stage`, '--config', `${here}vitest.config.mjs`, ...tests],
  { stdio: 'inherit', env: { ...process.env, MUTATION_STATE: stateFile, NODE_OPTIONS: '--max-old-space-size=2048' } },
);
if (vitest.status !== 0) process.exit(vitest.status ?? 1);

const state = JSON.parse(readFileSync(stateFile, 'utf8'));
const alive = new Set(state.alive);
// In the form of a note.
const notable = wanted
  .filter(({ id }) => alive.has(id))
  .map(({ file, code, original, replacement }) => ({ file, code, original, replacement }));
writeFileSync(`${out}survivors.json`, JSON.stringify(notable, null, 2));
const notes = JSON.parse(readFileSync(`${here}equivalent.json`, 'utf8'));
process.exitCode = verdict(
  wanted,
  state,
  notes.filter(({ file }) => asked.test(file)),
)
  ? 0
  : 1;
