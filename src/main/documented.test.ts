/** Every command line in README and docs is one that the program takes: the command is there, and so is every option. Nothing is run. */
import { readdirSync, readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { programOf } from '../cli/program.ts';
import { ports } from './ports.ts';

class Stopped extends Error {}

/** Throws {@link Stopped} where the command would begin. */
async function parsed(line: string): Promise<void> {
  const silent = { ...ports, out: () => undefined, err: () => undefined, writable: () => undefined };
  const program = programOf(silent, 'test').hook('preAction', () => {
    throw new Stopped();
  });
  await program.parseAsync(line.split(/\s+/).slice(2), { from: 'user' });
}

const texts = ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(path, 'utf8'));
const inCode = (text: string): string[] =>
  [...text.matchAll(/^npx doorstroom .*$/gm), ...text.matchAll(/`npx doorstroom [^`]*`/g)].map(([line]) => line);
/** A remark after `#` is the shell's. */
const lines = [
  ...new Set(
    texts.flatMap(inCode).map((line) =>
      line
        .replaceAll('`', '')
        .replace(/\s+#.*$/, '')
        .trim(),
    ),
  ),
];

describe('command lines of README and docs', () => {
  it('are found', () => {
    expect(lines.length).toBeGreaterThan(30);
  });

  it('begin with npx, so that they work in a fresh clone', () => {
    expect(texts.flatMap((text) => text.match(/^doorstroom .*$/gm) ?? [])).toEqual([]);
  });

  it.each(lines)('%s', async (line) => {
    await expect(parsed(line)).rejects.toThrow(Stopped);
  });

  it.each(['npx doorstroom simulate huidig-recht --dwars', 'npx doorstroom answer all 26', 'npx doorstroom voorspel'])(
    'control: %s is found out',
    async (line) => {
      await expect(parsed(line)).rejects.toThrow(CommanderError);
    },
  );
});
