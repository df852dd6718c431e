/** What every file may hold, value by value, and what is said of a value that it may not. */
import { describe, expect, test } from 'vitest';
import { refusalText } from '../base/refusal.ts';
import {
  bothLanguages,
  type Check,
  date,
  flag,
  list,
  mapping,
  name,
  no,
  oneOf,
  overlap,
  range,
  sentence,
  under,
  whole,
  within,
} from './shape.ts';

type Read = (check: Check, value: unknown, path: string) => unknown;
/** What is read from the value at `at` in `f.yaml`; a refusal as its code and text. */
function told(read: Read, value: unknown): unknown {
  const check: Check = { file: 'f.yaml', refusals: [] };
  const found = read(check, value, 'at');
  return check.refusals.length === 0 ? found : check.refusals.map((refusal) => `${refusal.code} ${refusalText(refusal)}`).join('\n');
}

describe('a whole number from 2 to 5', () => {
  const read: Read = (check, value, path) => whole(check, value, path, 2, 5);
  test.each([2, 5])('%d is read', (value) => {
    expect(told(read, value)).toBe(value);
  });
  test.each([
    [1, 'a number (1)'],
    [6, 'a number (6)'],
    [2.5, 'a number (2.5)'],
    ['3', 'a string ("3")'],
    [undefined, 'nothing'],
    [null, 'nothing'],
    [[3], 'a list'],
    [{ three: 3 }, 'a mapping'],
    [true, 'a boolean (true)'],
  ])('%j is not', (value, found) => {
    expect(told(read, value)).toBe(
      `rank.number f.yaml: at: expected a whole number from 2 to 5, found ${found}. Remedy: write digits only`,
    );
  });
});

describe('a text of 1 to 200 characters', () => {
  test.each(['x', 'x'.repeat(200)])('is read', (value) => {
    expect(told(sentence, value)).toBe(value);
  });
  test.each([
    ['', 'a string ("")'],
    ['  ', 'a string ("  ")'],
    ['x'.repeat(201), `a string ("${'x'.repeat(39)})`],
    [7, 'a number (7)'],
    [['x'], 'a list'],
  ])('%j is not', (value, found) => {
    expect(told(sentence, value)).toBe(
      `rank.type f.yaml: at: expected a text, found ${found}. Remedy: write a text of 1 to 200 characters`,
    );
  });
});

describe('a name', () => {
  test.each(['a', '7', 'gezin-zonder-huis', '2026-plan', 'a'.repeat(40)])('%s is read', (value) => {
    expect(told(name, value)).toBe(value);
  });
  test.each(['', '-a', 'A', 'a b', 'a_b', ' a', 'a\n', 'é', 'a'.repeat(41)])('%j is not', (value) => {
    expect(told(name, value)).toBe(
      `rank.name f.yaml: at: expected a name, found a string (${JSON.stringify(value).slice(0, 40)}). Remedy: write lower case letters, digits and dashes`,
    );
  });
  test('nor is what is no text', () => {
    expect(told(name, 7)).toMatch('expected a name, found a number (7)');
  });
  test('a name that gives away what may not decide is refused with the law', () => {
    expect(told(name, 'herkomst')).toBe(
      'rank.forbidden-criterion f.yaml: at: "herkomst" names origin, which may not decide who gets a home (Grondwet, art. 1; Algemene wet gelijke behandeling). Remedy: leave it out',
    );
  });
});

describe('a day from 1900 to 2200', () => {
  test.each(['1900-01-01', '2028-02-29', '2200-12-31'])('%s is read', (value) => {
    expect(told(date, value)).toBe(value);
  });
  test.each(['1899-12-31', '2201-01-01', '2027-02-29', '2026-7-1', 'tomorrow'])('%s is not', (value) => {
    expect(told(date, value)).toBe(`rank.date f.yaml: at: expected a day, found a string ("${value}"). Remedy: write it as 2026-07-01`);
  });
  test('nor is a number, or a list of one day', () => {
    expect(told(date, ['2026-07-01'])).toMatch('expected a day, found a list');
    expect(told(date, 20260701)).toMatch('expected a day, found a number (20260701)');
  });
});

describe('yes or no', () => {
  test.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('%j is %j', (value, expected) => {
    expect(told(flag, value)).toBe(expected);
  });
  test.each([
    ['yes', 'a string ("yes")'],
    [1, 'a number (1)'],
    [null, 'nothing'],
  ])('%j is neither, and counts as no', (value, found) => {
    expect(told(flag, value)).toBe(
      `rank.type f.yaml: at: expected true or false, found ${found}. Remedy: write true or false, without quotes`,
    );
    expect(flag({ file: '', refusals: [] }, value, '')).toBe(false);
  });
});

describe('one of a few', () => {
  const read: Read = (check, value, path) => oneOf(check, value, path, ['huur', 'koop']);
  test('is read', () => {
    expect(told(read, 'koop')).toBe('koop');
  });
  test.each([
    ['leen', 'a string ("leen")'],
    [undefined, 'nothing'],
    [['koop'], 'a list'],
  ])('%j is none', (value, found) => {
    expect(told(read, value)).toBe(`rank.choice f.yaml: at: found ${found}. Remedy: use one of: huur, koop`);
  });
  test('what may not decide is refused with the law alone', () => {
    expect(told(read, 'geslacht')).toMatch(/^rank\.forbidden-criterion f\.yaml: at: "geslacht" names sex/);
    expect(told(read, 'geslacht')).not.toMatch('rank.choice');
  });
});

describe('a list of at most two', () => {
  const read: Read = (check, value, path) => list(check, value, path, 2);
  test.each([
    [undefined, []],
    [[], []],
    [
      [1, 2],
      [1, 2],
    ],
  ])('%j is read as %j', (value, expected) => {
    expect(told(read, value)).toEqual(expected);
  });
  test.each([
    [[1, 2, 3], 'a list'],
    ['a, b', 'a string ("a, b")'],
    [{ length: 1 }, 'a mapping'],
  ])('%j is not, and counts as empty', (value, found) => {
    expect(told(read, value)).toBe(
      `rank.type f.yaml: at: expected a list of at most 2, found ${found}. Remedy: write one item a line, each after a dash`,
    );
    expect(list({ file: '', refusals: [] }, value, '', 2)).toEqual([]);
  });
});

describe('a mapping', () => {
  const read: Read = (check, value, path) => mapping(check, value, path, ['a', 'b']);
  test('is read', () => {
    expect(told(read, { a: 1 })).toEqual({ a: 1 });
  });
  test.each([
    ['a: 1', 'a string ("a: 1")'],
    [null, 'nothing'],
    [[{ a: 1 }], 'a list'],
    [undefined, 'nothing'],
  ])('%j is none', (value, found) => {
    expect(told(read, value)).toBe(`rank.type f.yaml: at: expected a mapping, found ${found}. Remedy: write key: value lines`);
    expect(mapping({ file: '', refusals: [] }, value, '', [])).toBeUndefined();
  });
  test('every key that is not known is told; one that may not decide with the law', () => {
    expect(told(read, { a: 1, c: 2, taal: 3 })).toMatch(
      /^rank\.unknown-key f\.yaml: at\.c: unknown key\. Remedy: use one of: a, b\nrank\.forbidden-criterion f\.yaml: at\.taal: "taal" names language/,
    );
  });
  test('a path says where: the file itself, a key, a key of a key, an item', () => {
    expect([under('', 'a'), under('a', 'b'), under('a', 0)]).toEqual(['a', 'a.b', 'a[0]']);
    const check: Check = { file: 'f.yaml', refusals: [] };
    mapping(check, 7, '', []);
    expect(check.refusals[0].where).toBe('f.yaml');
  });
  test('a refusal has a why only when there is one', () => {
    const check: Check = { file: 'f.yaml', refusals: [] };
    no(check, 'x', 'at', 'what', 'remedy');
    no(check, 'x', 'at', 'what', 'remedy', 'law');
    expect(check.refusals).toStrictEqual([
      { code: 'rank.x', where: 'f.yaml: at', what: 'what', remedy: 'remedy' },
      { code: 'rank.x', where: 'f.yaml: at', what: 'what', remedy: 'remedy', why: 'law' },
    ]);
  });
});

describe('a text in two languages', () => {
  test('is read', () => {
    expect(told(bothLanguages, { nl: 'een', en: 'one' })).toEqual({ nl: 'een', en: 'one' });
  });
  test.each([
    [{ nl: 'een' }, 'at.en'],
    [{ en: 'one' }, 'at.nl'],
  ])('%j lacks %s', (value, where) => {
    expect(told(bothLanguages, value)).toMatch(`rank.type f.yaml: ${where}: expected a text, found nothing`);
    expect(bothLanguages({ file: '', refusals: [] }, value, '')).toBeUndefined();
  });
  test('is no text alone', () => {
    expect(told(bothLanguages, 'een')).toMatch('expected a mapping');
  });
});

describe('a range within 1 to 9', () => {
  const read: Read = (check, value, path) => range(check, value, path, { from: 1, to: 9 });
  test.each([
    [undefined, { from: 1, to: 9 }],
    [{}, { from: 1, to: 9 }],
    [{ from: 3 }, { from: 3, to: 9 }],
    [{ to: 3 }, { from: 1, to: 3 }],
    [
      { from: 3, to: 3 },
      { from: 3, to: 3 },
    ],
    [
      { from: 1, to: 9 },
      { from: 1, to: 9 },
    ],
  ])('%j is %j', (value, expected) => {
    expect(told(read, value)).toEqual(expected);
  });
  test.each([
    [{ from: 4, to: 3 }, 'rank.contradiction f.yaml: at: from 4 is above to 3. Remedy: swap them'],
    [{ from: 0 }, 'rank.number f.yaml: at.from: expected a whole number from 1 to 9, found a number (0). Remedy: write digits only'],
    [{ to: 10 }, 'rank.number f.yaml: at.to: expected a whole number from 1 to 9, found a number (10). Remedy: write digits only'],
    [3, 'rank.type f.yaml: at: expected a mapping, found a number (3). Remedy: write key: value lines'],
  ])('%j is refused', (value, expected) => {
    expect(told(read, value)).toBe(expected);
    expect(range({ file: '', refusals: [] }, value, '', { from: 1, to: 9 })).toBeUndefined();
  });
  test('both ends belong to it', () => {
    expect([1, 2, 5, 6].map((value) => within(value, { from: 2, to: 5 }))).toEqual([false, true, true, false]);
    const touches = (a: [number, number], b: [number, number]): boolean => overlap({ from: a[0], to: a[1] }, { from: b[0], to: b[1] });
    expect([touches([1, 2], [3, 4]), touches([1, 3], [3, 4]), touches([3, 4], [1, 3]), touches([3, 4], [1, 2])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
