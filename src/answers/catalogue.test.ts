/** The answers follow the numbers of whatever worlds they get, and everything they name exists. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bug } from '../base/must.ts';
import { Refused } from '../base/refusal.ts';
import type { Pair, Worlds } from '../ensemble/worlds.ts';
import type { Comparison, Receipt, RunResult, Series, SeriesByObservable } from '../ensemble/result.ts';
import { assumptions } from '../figures/assumptions.ts';
import { figureFind } from '../figures/catalogue.ts';
import { sourceFind } from '../figures/sources.ts';
import { type ObservableId, observable, observableIds } from '../observe/observable.ts';
import { answersCompute, pairsOf, questionFind, questionIds, questions } from './catalogue.ts';
import { clearedText } from './executability.ts';
import { ENDS, PACKAGE } from './pairs.ts';
import { directionOf, directionWords, phrase, phraseShort } from './sentence.ts';
import type { Effect } from './world.ts';

/** Words: about half a minute of reading aloud. */
const LONGEST_SENTENCE = 62;
const MONTHS = Array.from({ length: 120 }, (_, i) => `${String(2026 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`);
const receipt: Receipt = { version: '0', figuresHash: 'f', scenarioHash: 's', seed: 1, draws: 3, resultHash: 'r' };

/** A level per observable, the same in every month; `shift` is added by every scenario, with a band of `width` around it. */
function worldsWith(level: number, shift: number, width: number): Worlds {
  const declared = pairsOf(questions);
  const all = (middle: number, spread: number): SeriesByObservable =>
    Object.fromEntries(observableIds.map((id) => [id, flat(id, middle, spread)])) as Record<ObservableId, Series>;
  const flows = (series: SeriesByObservable): Partial<SeriesByObservable> =>
    Object.fromEntries(observableIds.filter((id) => ['flow', 'money'].includes(observable(id).kind)).map((id) => [id, series[id]]));
  const run = (scenario: string, middle: number): RunResult => {
    const series = all(middle, width);
    return { receipt, scenario, series, yearly: flows(series), municipalities: { GM0363: series, GM0599: series } };
  };
  return {
    compare(pair: Pair): Comparison {
      if (!declared.some((p) => p.base === pair.base && p.scenario === pair.scenario)) throw new Bug('not declared');
      const difference = all(shift, width);
      const [base, scenario] = [run(pair.base, level), run(pair.scenario, level + shift)];
      return { base, scenario, receipt, difference, yearlyDifference: flows(difference) };
    },
  };
}

function flat(id: ObservableId, middle: number, width: number): Series {
  const line = (value: number): readonly number[] => MONTHS.map(() => value);
  return {
    unit: observable(id).unit,
    months: MONTHS,
    p05: line(middle - width),
    p50: line(middle),
    p95: line(middle + width),
    mean: line(middle),
  };
}

const effect = (values: Partial<Effect>): Effect => ({
  id: 'opvang.bezetting',
  pair: PACKAGE,
  end: 'midden',
  month: '2035-12',
  yearly: false,
  unit: 'persons',
  base: 10_000,
  scenario: 10_000,
  p05: 0,
  p50: 0,
  p95: 0,
  ...values,
});

describe('the catalogue of answers', () => {
  const answers = answersCompute(worldsWith(20_000, 5000, 1000));

  it('has the 26 questions of the paper, each once', () => {
    expect(questionIds.join(' ')).toBe('1a 1b 1c 1d 2a 2b 3a 3b 3c 3d 3e 3f 3g 3h 4a 4b 5a 5b 5c 5d 5e 6a 6b 6c 6d 6e');
    expect(answers.map((answer) => answer.id)).toEqual(questionIds);
  });

  it('gives each a question, a sentence and limits in both languages, and at least one table', () => {
    for (const answer of answers) {
      for (const told of [answer.question, answer.sentence, answer.limits]) {
        for (const written of [told.nl, told.en]) {
          expect(written.length, answer.id).toBeGreaterThan(20);
          expect(written, answer.id).not.toMatch(/undefined|NaN|\[object/);
        }
        expect(told.nl).not.toBe(told.en);
        for (const written of [answer.sentence.nl, answer.sentence.en]) expect(written, answer.id).not.toMatch(/:;|;;|\. ;|: :/);
      }
      expect(answer.tables.length, answer.id).toBeGreaterThan(0);
      for (const table of answer.tables) for (const row of table.rows) expect(row.length, answer.id).toBe(table.columns.length);
    }
  });

  it('answers in one sentence that can be read aloud, with one band or two', () => {
    for (const { id, sentence } of answers) {
      for (const written of [sentence.nl, sentence.en]) {
        expect(written, id).toMatch(/^[A-Z].*\.$/);
        expect(written.slice(0, -1), id).not.toMatch(/[.!?] [A-Z]/);
        expect(written.split(/\s+/).length, `${id}: ${written}`).toBeLessThanOrEqual(LONGEST_SENTENCE);
        expect(written.match(/5-95 %/g)?.length ?? 0, id).toBeLessThanOrEqual(id === '2a' ? 2 : 1);
      }
    }
  });

  it('tells what the cabinet answered to each question, and lines beside the sentence that end', () => {
    for (const { id, said, beside } of answers) {
      expect(said.nl, id).toMatch(/\.$/);
      for (const line of beside) for (const written of [line.nl, line.en]) expect(written, id).toMatch(/^\S.*\.$/);
    }
  });

  it('tells every town once, those with the largest shortages first, and folds the long table', () => {
    const tables = answers.find((answer) => answer.id === '6b')?.tables ?? [];
    const long = tables.filter((table) => table.long === true);
    expect(long.map((table) => table.rows.length)).toEqual([2]);
  });

  it('traces every number to an observable, a figure or a source that exists', () => {
    for (const number of answers.flatMap((answer) => answer.numbers)) {
      expect(number.trace.length, number.label.en).toBeGreaterThan(0);
      for (const entry of number.trace) {
        const [kind, value] = [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)];
        if (kind === 'figure') expect(figureFind(value), entry).toBeDefined();
        if (kind === 'source') expect(sourceFind(value), entry).toBeDefined();
        if (kind === 'observable') expect(observableIds, entry).toContain(value);
      }
    }
  });

  it('rests on assumptions and sources that exist', () => {
    const keys = new Set(assumptions.map((assumption) => assumption.key));
    for (const answer of answers) {
      for (const key of answer.assumptions) expect(keys.has(key), `${answer.id}: ${key}`).toBe(true);
      for (const id of answer.sources) expect(sourceFind(id), `${answer.id}: ${id}`).toBeDefined();
    }
  });

  it('shows both ends in every answer about the ban or the end of the task', () => {
    for (const answer of answers.filter(
      (each) => each.kind === 'computed' && each.assumptions.some((key) => /^verbod|inzetZonderTaak/.test(key)),
    )) {
      const ends = new Set(answer.numbers.flatMap((number) => number.trace.filter((entry) => entry.startsWith('end:'))));
      expect(ends, answer.id).toEqual(new Set(ENDS.map((end) => `end:${end}`)));
    }
  });

  it('asks only for pairs it declared', () => {
    for (const question of questions) {
      const own = new Set(question.pairs.map((pair) => `${pair.base} ${pair.scenario}`));
      const worlds = worldsWith(20_000, 5000, 1000);
      const strict: Worlds = {
        compare(pair, end) {
          if (!own.has(`${pair.base} ${pair.scenario}`)) throw new Bug(`${question.id} did not declare ${pair.scenario}`);
          return worlds.compare(pair, end);
        },
      };
      const answer = question.answer(strict);
      for (const chart of answer.charts) expect(own.has(`${chart.pair.base} ${chart.pair.scenario}`), question.id).toBe(true);
    }
  });

  it('refuses an unknown question and lists the ones there are', () => {
    expect(() => questionFind('7a')).toThrow(Refused);
    expect(() => questionFind('7a')).toThrow(/1a, 1b.*6e/);
    expect(questionFind('6C').id).toBe('6c');
  });
});

describe('sentences follow the numbers', () => {
  it('turns round when the signs turn round', () => {
    for (const id of ['1b', '1c', '2b', '3b', '3g', '4a', '5a', '5d'] as const) {
      const sentence = (shift: number, width: number): string =>
        answersCompute(worldsWith(20_000, shift, width), [id])
          .map((answer) => answer.sentence.nl)
          .join('');
      const [up, down, flatLine, open] = [sentence(5000, 500), sentence(-5000, 500), sentence(0, 0), sentence(100, 5000)];
      expect(new Set([up, down, flatLine, open]).size, id).toBe(4);
      expect(up, id).toMatch(/meer|langer|hoger/);
      expect(down, id).toMatch(/minder|korter|lager/);
      expect(up, id).not.toMatch(/lager|korter|niet zeker|vrijwel/);
      expect(down, id).not.toMatch(/hoger|langer|niet zeker|vrijwel/);
      expect(flatLine, id).toMatch(/vrijwel even (hoog|lang)/);
      expect(open.split(':')[0], id).toMatch(/niet zeker/);
    }
  });

  it('tells the middle and keeps a reserve where only an end differs', () => {
    const [middle, end] = [worldsWith(20_000, 5000, 500), worldsWith(20_000, -5000, 500)];
    const split: Worlds = { compare: (pair, at) => (at === 'hoog' ? end : middle).compare(pair, at) };
    const [answer] = answersCompute(split, ['1c']);
    expect(answer.sentence.nl).toMatch(
      /^Ja, maar niet bij elke aanname: eind 2035 .* 5\.000 hoger .*; 5\.000 lager bij de gunstigste en 5\.000 hoger bij de ongunstigste aannames\.$/,
    );
    expect(answersCompute(middle, ['1c'])[0].sentence.nl).not.toContain('niet bij elke aanname');
  });

  it('never tells one direction beside a printed band with both signs', () => {
    expect(directionOf(effect({ base: 1_000_000, p05: -100, p50: 8000, p95: 9000 }))).toBe('uncertain');
    expect(directionOf(effect({ base: 1_000_000, p05: -0.2, p50: 8000, p95: 9000 }))).toBe('more');
    expect(directionOf(effect({ base: 1_000_000, p05: -100, p50: 10, p95: 100 }))).toBe('equal');
  });

  it('names the end of the run when a backlog is not cleared before it', () => {
    expect(clearedText(null, '2030-06').nl).toBe('niet voor eind juni 2030');
    expect(clearedText(null, '2035-12')).toEqual({ nl: 'niet voor eind 2035', en: 'not before the end of 2035' });
    expect(clearedText('2031-02', '2035-12').en).toBe('February 2031');
  });

  it('holds for any band (property)', () => {
    const band = fc.tuple(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: 0, max: 1e5, noNaN: true }),
      fc.double({ min: 0, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(band, fc.constantFrom('persons', 'months', 'cents', 'homes' as const), ([p50, under, above], unit) => {
        const told = effect({ unit, p50, p05: p50 - under, p95: p50 + above });
        const [direction, words, written] = [directionOf(told), directionWords(unit), phrase(told)];
        const both = told.p05 < -51 && told.p95 > 51;
        if (both) expect(direction).toBe('uncertain');
        if (direction === 'uncertain') expect(written.nl).toContain('niet zeker');
        if (direction === 'more') expect(written.nl).toContain(words.more.nl);
        if (direction === 'less') expect(written.nl).toContain(words.less.nl);
        if (direction === 'more') expect(p50).toBeGreaterThan(0);
        if (direction === 'less') expect(p50).toBeLessThan(0);
      }),
      { seed: 20_260_930, numRuns: 500 },
    );
  });

  it('writes a difference as people say it', () => {
    const more = effect({ p05: 3596, p50: 4307, p95: 5994, se: { p05: 1, p50: 1, p95: 1 } });
    expect(phrase(more).nl).toBe('4.307 personen meer (5-95 %: +3.596 tot +5.994)');
    expect(phrase(more).en).toBe('4,307 people more (5-95 %: +3,596 to +5,994)');
    expect(phrase(effect({ p05: 4307, p50: 4307, p95: 4307 })).nl).toBe('4.307 personen meer (één trekking, geen band)');
    expect(phraseShort(effect({ unit: 'share', base: 0.28, p05: -0.02, p50: -0.01, p95: -0.005 })).nl).toBe('1,0 procentpunt lager');
    expect(phraseShort(effect({ unit: 'months', base: 60, p05: -2, p50: -1, p95: 3 })).nl).toBe(
      '1,0 maanden korter, maar de richting is niet zeker',
    );
    expect(phrase(null).nl).toBe('niet te geven');
  });
});
