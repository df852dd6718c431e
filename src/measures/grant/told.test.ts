/**
 * Every rule of the schemes as whole decisions: amounts, articles, sources, standing, conditions met or not, what is open. The text beside this
 * file is what a lawyer reads; a change in it is a change of law and is made by hand.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASES, decidedCase } from './told.test-data.ts';

const told = new Map(
  readFileSync(new URL('told.txt', import.meta.url), 'utf8')
    .split('## ')
    .slice(1)
    .map((part) => {
      const [name, ...lines] = part.trimEnd().split('\n');
      return [name, lines] as const;
    }),
);

describe('whole decisions', () => {
  test.each(Object.entries(CASES))('%s', (name, each) => {
    expect(decidedCase(each)).toEqual(told.get(name));
  });

  test('the text holds these claims and no other', () => {
    expect([...told.keys()]).toEqual(Object.keys(CASES));
  });
});
