import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceRead, choiceWrite, DEFAULT_CHOICE } from './url-state.ts';

const names = ['huidig-recht', 'samenhangend-pakket', 'meer-woningen'];
const isKey = (key: string): boolean => key === 'verbod.aandeelNaVerbod' || key === 'instroom.variant';

describe('the address of the page', () => {
  it('reads back what it writes', () => {
    const choice = fc.record({
      scenarios: fc.shuffledSubarray(names, { minLength: 1 }),
      overrides: fc.dictionary(fc.constantFrom('verbod.aandeelNaVerbod'), fc.double({ min: 0, max: 1, noNaN: true })),
      seed: fc.nat(),
      language: fc.constantFrom('nl' as const, 'en' as const),
    });
    fc.assert(
      fc.property(choice, (c: Choice) => {
        expect(choiceRead(choiceWrite(c), names, isKey)).toEqual(c);
      }),
    );
  });

  it.each([
    ['an unknown version', '?v=9&s=huidig-recht'],
    ['nothing', ''],
  ])('opens %s on the default', (_what, search) => {
    expect(choiceRead(search, names, isKey)).toEqual(DEFAULT_CHOICE);
  });

  it('never throws on junk and never lets an unknown scenario or key through', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const choice = choiceRead(`?v=1&s=${junk}&a.${junk}=1&a.instroom.variant=hoog`, names, isKey);
        expect(Object.keys(choice.overrides).every(isKey)).toBe(true);
      }),
    );
  });
});
