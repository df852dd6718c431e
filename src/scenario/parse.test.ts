import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../base/refusal.ts';
import { scenarioParse } from './parse.ts';

const base = { name: 'huidig-recht', title: { nl: 'a', en: 'b' }, from: '2026-01', until: '2030-12' };
const lookup = (name: string): unknown => ({ 'huidig-recht': base, rond: { basis: 'rond' } })[name];
const parse = (value: unknown): ReturnType<typeof scenarioParse> => scenarioParse(value, 'mijn.yaml', lookup);

function refusals(value: unknown): readonly { code: string; where: string; remedy: string }[] {
  try {
    parse(value);
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusals;
    throw error;
  }
}

describe('a scenario file that is wrong is refused with its place', () => {
  it.each([
    ['unknown key', { ...base, mesures: {} }, 'scenario.unknown-key', 'mijn.yaml: mesures'],
    ['unknown measure', { ...base, measures: { taakstelling: {} } }, 'scenario.unknown-measure', 'mijn.yaml: measures.taakstelling'],
    [
      'unknown key in a measure',
      { ...base, measures: { sft: { start: '2026-01-01' } } },
      'scenario.unknown-key',
      'mijn.yaml: measures.sft.start',
    ],
    ['date that does not exist', { ...base, measures: { sft: { from: '2026-02-30' } } }, 'scenario.date', 'mijn.yaml: measures.sft.from'],
    [
      'dates out of order',
      { ...base, measures: { sft: { from: '2027-01-01', until: '2026-01-01' } } },
      'scenario.date-order',
      'mijn.yaml: measures.sft',
    ],
    ['until before from', { ...base, from: '2030-01', until: '2026-01' }, 'scenario.date-order', 'mijn.yaml: until'],
    ['month before history', { ...base, from: '1999-01' }, 'scenario.month-range', 'mijn.yaml: from'],
    ['month that is a number', { ...base, from: 2026 }, 'scenario.month', 'mijn.yaml: from'],
    [
      'unknown assumption',
      { ...base, assumptions: { 'verbod.aandeel': 1 } },
      'scenario.unknown-assumption',
      'mijn.yaml: assumptions.verbod.aandeel',
    ],
    [
      'impossible share',
      { ...base, assumptions: { 'verbod.aandeelNaVerbod': 1.2 } },
      'scenario.out-of-range',
      'mijn.yaml: assumptions.verbod.aandeelNaVerbod',
    ],
    [
      'negative number',
      { ...base, assumptions: { 'instroom.eerste.toekomst': -1 } },
      'scenario.out-of-range',
      'mijn.yaml: assumptions.instroom.eerste.toekomst',
    ],
    [
      'not a number',
      { ...base, assumptions: { 'instroom.eerste.toekomst': NaN } },
      'scenario.type',
      'mijn.yaml: assumptions.instroom.eerste.toekomst',
    ],
    [
      'unknown variant',
      { ...base, assumptions: { 'instroom.variant': 'extreem' } },
      'scenario.unknown-variant',
      'mijn.yaml: assumptions.instroom.variant',
    ],
    [
      'range upside down',
      { ...base, assumptions: { 'verbod.aandeelNaVerbod': { low: 0.6, high: 0.1 } } },
      'scenario.range-order',
      'mijn.yaml: assumptions.verbod.aandeelNaVerbod',
    ],
    ['unknown design', { ...base, koppeling: { design: 'loterij' } }, 'scenario.unknown-design', 'mijn.yaml: koppeling.design'],
    ['unknown basis', { basis: 'nergens' }, 'scenario.unknown-basis', 'mijn.yaml: basis'],
    ['basis that is itself', { basis: 'rond' }, 'scenario.basis-cycle', 'mijn.yaml: basis'],
    ['no name', { title: base.title, from: '2026-01', until: '2027-01' }, 'scenario.missing-key', 'mijn.yaml: name'],
    ['a list', [], 'scenario.type', 'mijn.yaml'],
    ['nothing', null, 'scenario.type', 'mijn.yaml'],
  ])('%s', (_what, value, code, where) => {
    const found = refusals(value);
    expect(found.map((r) => [r.code, r.where])).toContainEqual([code, where]);
    expect(found.every((r) => r.remedy.length > 5)).toBe(true);
  });

  it('tells everything that is wrong at once', () => {
    expect(refusals({ ...base, a: 1, b: 2, measures: { nope: {} } })).toHaveLength(3);
  });

  it('refuses junk and never falls over it', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        refusals(junk);
        refusals({ ...base, measures: junk, assumptions: junk, koppeling: junk });
      }),
    );
  });
});

describe('a scenario file that is right', () => {
  it('takes what it leaves out from its basis, key by key', () => {
    const scenario = parse({ name: 'x', basis: 'huidig-recht', measures: { sft: null }, assumptions: { 'instroom.variant': 'hoog' } });
    expect(scenario).toMatchObject({
      name: 'x',
      from: '2026-01',
      until: '2030-12',
      measures: { sft: null },
      assumptions: { 'instroom.variant': 'hoog' },
    });
  });

  it('may switch a measure off, move its dates, and give a range', () => {
    expect(
      refusals({
        ...base,
        measures: { sft: null, omklappen: { from: '2027-01-01' } },
        assumptions: { 'verbod.aandeelNaVerbod': { low: 0.1, high: 0.2 } },
      }),
    ).toEqual([]);
  });
});
