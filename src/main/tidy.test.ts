/** House rules that no linter knows: sizes of files, names of folders, and words that do not belong in the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path) && statSync(path).isFile());
const source = tracked.filter((path) => /^src\/.*\.tsx?$/.test(path));
const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length;

describe('files', () => {
  it('none has more than 500 lines; half of them have at most 120', () => {
    const sizes = source.map((path) => ({ path, lines: lines(path) })).sort((a, b) => a.lines - b.lines);
    expect(sizes.filter((f) => f.lines > 500)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)].lines).toBeLessThanOrEqual(120);
  });

  it('there are no barrels and no folders named after nobody', () => {
    expect(source.filter((path) => /\/index\.tsx?$|\/(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/.test(path))).toEqual([]);
  });

  it('opens with a sentence that says what it is', () => {
    const silent = source.filter((path) => !/\.test\.tsx?$/.test(path) && !/^(#!.*\n)?\/\*\*/.test(readFileSync(path, 'utf8')));
    expect(silent).toEqual([]);
  });
});

describe('texts', () => {
  const texts = tracked.filter(
    (path) =>
      /\.(ts|tsx|md|yaml|yml|json|mjs|cjs|js|css|html|cff)$/.test(path) && path !== 'package-lock.json' && path !== 'src/main/tidy.test.ts',
  );

  it('name no place of one machine and no registry', () => {
    const places = /\.\.\/shared\b|\/work\/|\/home\/[a-z]|registry\.npmjs\.org/;
    expect(texts.filter((path) => places.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('links in the documents lead somewhere', () => {
    const broken = tracked
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => ({ path, target: match[1] })),
      )
      .filter(({ path, target }) => !existsSync(join(dirname(path), target)));
    expect(broken).toEqual([]);
  });

  it('publiccode.yml has what its standard demands', () => {
    const code = parse(readFileSync('publiccode.yml', 'utf8')) as Record<string, Record<string, Record<string, string>>>;
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ]) {
      expect(code).toHaveProperty(key);
    }
    for (const language of ['nl', 'en']) {
      expect(code['description'][language]['shortDescription'].length).toBeLessThanOrEqual(150);
      expect(code['description'][language]['longDescription'].length).toBeGreaterThanOrEqual(150);
    }
  });
});
