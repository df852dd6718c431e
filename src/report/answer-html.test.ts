/** The printed answers stand on their own: nothing from outside, headings in order, every table and chart told in words too. */
import { describe, expect, it } from 'vitest';
import { answersCompute } from '../answers/catalogue.ts';
import type { AnswerSet, Worlds } from '../answers/question.ts';
import { monthOf } from '../base/month.ts';
import { comparisonOf, type Run, runOf } from '../ensemble/compare.ts';
import type { Member } from '../ensemble/member.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { observableIds } from '../observe/observable.ts';
import { answersHtml } from './answer-html.ts';
import { answersJson } from './answer-json.ts';
import { answersMarkdown } from './answer-markdown.ts';

const MONTHS = 120;
const scenario = (name: string): Scenario => ({
  name,
  title: { nl: name, en: name },
  summary: { nl: name, en: name },
  from: '2026-01',
  until: '2035-12',
  measures: {},
  koppeling: { design: 'proportioneel' },
  assumptions: {},
});

/** Three draws around a slow rise; the backlog is empty, as after abolition. */
const member = (draw: number, level: number): Member => {
  const rise = Float64Array.from({ length: MONTHS }, (_, t) => level + draw * 40 + t * 5);
  const national = Object.fromEntries(observableIds.map((id) => [id, id === 'taakstelling.saldo' ? rise.map(() => Number.NaN) : rise]));
  return { draw, firstMonth: monthOf('2026-01'), national } as unknown as Member;
};
const members = (level: number): readonly Member[] => [0, 1, 2].map((draw) => member(draw, level));
/** All scenarios but the base are the same here, so one comparison serves every pair. */
const run = (name: string, level: number): Run => runOf(scenario(name), { seed: 1, fidelity: 'exact' }, { members: members(level) });
const made = comparisonOf(run('huidig-recht', 900), run('anders', 1400));
const worlds: Worlds = { compare: () => made };
const set: AnswerSet = {
  receipt: { version: '0.1.0', figuresHash: 'ff', scenarioHash: 'ss', seed: 1, draws: 3, resultHash: 'rr' },
  answers: answersCompute(worlds),
};
const html = answersHtml(set, worlds, ['nl', 'en']);

describe('the html of the answers', () => {
  it('loads nothing from elsewhere and runs nothing', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object)\b/);
    expect(html).not.toMatch(/url\(|@import|\bsrc=/);
  });

  it('says its language, has one h1 a language, and never skips a heading level', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(2);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('uses every id once and links only to ids that exist', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length - new Set(ids).size).toBe(0);
    const known = new Set(ids);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(known.has(target), target).toBe(true);
  });

  it('gives every table a caption and scopes, and every chart a title, a description and its data', () => {
    const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length;
    expect(count(/<table>/g)).toBe(count(/<caption>/g));
    expect(html).not.toMatch(/<th(?! scope)[ >]/);
    expect(count(/<svg role="img"/g)).toBeGreaterThan(20);
    expect(count(/<svg role="img"/g)).toBe(count(/<title id=/g));
    expect(count(/<svg role="img"/g)).toBe(count(/<details class="data">/g));
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('escapes what it prints', () => {
    const [first] = set.answers;
    const hostile = { ...set, answers: [{ ...first, limits: { nl: '<script>alert(1)</script>', en: '"&' } }] };
    expect(answersHtml(hostile, worlds, ['nl'])).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has a footnote for every number', () => {
    const numbers = set.answers.reduce((total, answer) => total + answer.numbers.length, 0);
    expect([...html.matchAll(/<sup><a href="#/g)]).toHaveLength(2 * numbers);
  });
});

describe('the other forms', () => {
  it('json keeps the shape that programs read, in plain data', () => {
    const json = JSON.parse(JSON.stringify(answersJson(set))) as ReturnType<typeof answersJson>;
    expect(json.answers).toHaveLength(26);
    expect(Object.keys(json.answers[0])).toEqual(
      expect.arrayContaining(['id', 'question', 'kind', 'sentence', 'numbers', 'assumptions', 'limits']),
    );
    expect(json).toEqual(answersJson(set));
  });

  it('markdown tables have as many cells as columns, and the first page says what is missing', () => {
    const markdown = answersMarkdown(set, ['nl']);
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    const widths = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    rows.forEach((row, i) => {
      if (/^\| ---/.test(row)) expect(widths(rows[i - 1])).toBe(widths(row));
    });
    expect(markdown.indexOf('## Wat ontbreekt')).toBeGreaterThan(0);
    expect(markdown.indexOf('## Wat ontbreekt')).toBeLessThan(markdown.indexOf('## 1a.'));
  });
});
