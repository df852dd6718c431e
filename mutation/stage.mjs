/** Writes the sources with every mutant of Stryker switched off in place into a stage, and the list of mutants beside it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { mutated } from './mutated.mjs';
import { words } from './words.mjs';

const quiet = {
  debug() {},
  info() {},
  trace() {},
  warn: console.warn,
  error: console.error,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
};

export async function stage(root, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of ['src', 'examples', 'scenarios', 'package.json']) cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  const names = readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => `src/${name}`)
    .filter(mutated);
  const files = names.map((name) => ({ name, content: readFileSync(join(root, name), 'utf8'), mutate: true }));
  const options = { ignorers: [words], plugins: null, excludedMutations: [], mutator: { plugins: null } };
  const result = await new Instrumenter(quiet).instrument(files, options);
  for (const { name, content } of result.files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), content);
  }
  const text = Object.fromEntries(files.map(({ name, content }) => [name, content.split('\n')]));
  return result.mutants.map(({ id, fileName, mutatorName, replacement, location, status }) => ({
    id,
    file: fileName,
    mutator: mutatorName,
    line: location.start.line + 1,
    code: text[fileName][location.start.line].trim(),
    original: cut(text[fileName], location),
    replacement,
    ignored: status === 'Ignored',
  }));
}

function cut(lines, { start, end }) {
  // Lines and columns count from 0.
  if (start.line === end.line) return lines[start.line].slice(start.column, end.column);
  return [lines[start.line].slice(start.column), ...lines.slice(start.line + 1, end.line), lines[end.line].slice(0, end.column)].join('\n');
}
