import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMovable } from './assumption.ts';
import { type Choice, choiceRead, choiceWrite, DEFAULT_CHOICE, isDropped } from './url-state.ts';

const names = ['huidig-recht', 'samenhangend-pakket', 'meer-woningen'];

describe('the address of the page', () => {
  it('reads back what it writes', () => {
    const choice = fc.record({
      scenarios: fc.shuffledSubarray(names, { minLength: 1 }),
      overrides: fc.dictionary(fc.constantFrom('verbod.aandeelNaVerbod'), fc.double({ min: 0.05, max: 0.6, noNaN: true })),
      seed: fc.nat(),
      language: fc.constantFrom('nl' as const, 'en' as const),
    });
    fc.assert(
      fc.property(choice, (c: Choice) => {
        expect(choiceRead(choiceWrite(c), names, isMovable)).toEqual(c);
      }),
    );
  });

  it.each([
    ['an unknown version', '?v=9&s=huidig-recht'],
    ['nothing', ''],
  ])('opens %s on the default', (_what, search) => {
    expect(choiceRead(search, names, isMovable)).toEqual(DEFAULT_CHOICE);
  });

  it('never throws on junk and never lets an unknown scenario or key through', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const choice = choiceRead(`?v=1&s=${junk}&a.${junk}=1&a.instroom.variant=hoog`, names, isMovable);
        expect(Object.entries(choice.overrides).every(([key, value]) => isMovable(key, value))).toBe(true);
      }),
    );
  });

  it.each([
    ['verbod.aandeelNaVerbod', '9'],
    ['verbod.aandeelNaVerbod', '-3'],
    ['verbod.aandeelNaVerbod', 'hoog'],
    ['extraWoningen.perJaar', '1e9'],
    ['instroom.variant', '5'],
    ['instroom.variant', 'toString'],
  ])('leaves out %s=%s, which no slider can reach, and says so', (key, value) => {
    const search = `?v=1&s=huidig-recht&seed=1&lang=nl&a.${key}=${value}`;
    const choice = choiceRead(search, names, isMovable);
    expect(choice.overrides).toEqual({});
    expect(isDropped(search, choice)).toBe(true);
  });

  it('drops nothing from a link that it wrote', () => {
    const choice: Choice = {
      ...DEFAULT_CHOICE,
      scenarios: names,
      overrides: { 'verbod.aandeelNaVerbod': 0.3, 'instroom.variant': 'laag' },
    };
    const search = choiceWrite(choice);
    expect(isDropped(search, choiceRead(search, names, isMovable))).toBe(false);
    expect(isDropped('', DEFAULT_CHOICE)).toBe(false);
    const byHand = '?v=1&s=huidig-recht&a.verbod.aandeelNaVerbod=0.30';
    expect(isDropped(byHand, choiceRead(byHand, names, isMovable))).toBe(false);
  });

  it('opens a link without a seed on the seed of the page', () => {
    expect(choiceRead('?v=1&s=huidig-recht', names, isMovable).seed).toBe(DEFAULT_CHOICE.seed);
  });
});
