import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ScoreRule, scoreOf, termIds } from './score.ts';

const RULE: ScoreRule = { version: 'proef', weights: { woning: 1, werk: 2, inburgering: 0.5, banden: 0, school: 3 } };

describe('the score', () => {
  // A household of two adults and one child.
  test.each`
    woning | werk   | inburgering | banden | school | score
    ${0}   | ${0}   | ${0}        | ${0}   | ${0}   | ${0}
    ${3}   | ${0}   | ${0}        | ${0}   | ${0}   | ${3_000_000}
    ${0}   | ${0.7} | ${0}        | ${0}   | ${0}   | ${1_400_000}
    ${0}   | ${0}   | ${2}        | ${3}   | ${0}   | ${1_000_000}
    ${3}   | ${0.7} | ${2}        | ${3}   | ${1}   | ${8_400_000}
  `('home $woning, work $werk, course $inburgering, ties $banden, school $school: $score', ({ score, ...values }) => {
    expect(scoreOf(RULE, values as Record<'woning', number>)).toBe(score);
  });

  test('never falls when a term holds for more persons', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...termIds),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (id, a, b) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(scoreOf(RULE, { [id]: less } as Record<'werk', number>)).toBeLessThanOrEqual(
            scoreOf(RULE, { [id]: more } as Record<'werk', number>),
          );
        },
      ),
    );
  });

  test('a forbidden field does not compile, in a literal nor in a variable, and cannot change a byte', () => {
    const household = { werk: 1, nationality: 5 };
    // @ts-expect-error nationality is no term
    expect(scoreOf(RULE, household)).toBe(scoreOf(RULE, { werk: 1 }));
    // @ts-expect-error religion is no term
    expect(scoreOf(RULE, { werk: 1, religion: 1 })).toBe(scoreOf(RULE, { werk: 1 }));
  });

  test('refuses to count below zero', () => {
    expect(() => scoreOf(RULE, { werk: -1 })).toThrow('werk');
  });
});
