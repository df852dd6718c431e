import { describe, expect, test } from 'vitest';
import { scenarioParse } from '../scenario/parse.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Member } from './member.ts';
import { membersHash } from './receipt.ts';
import { fluid } from './fluid-member.ts';
import { exact } from './run-member.ts';

const base = {
  name: 'proef',
  title: { nl: 'Proef', en: 'Trial' },
  from: '2026-01',
  until: '2028-12',
  measures: {
    huisvestingstaakstelling: {},
    doorstroomlocaties: {},
    sft: {},
    'har-plus': {},
    'eigen-verantwoordelijkheid': { from: '2026-03-01' },
    tweestatusstelsel: {},
  },
};
const inputsOf = (more: object = {}, draw = 1) =>
  scenarioCompile(
    scenarioParse({ ...base, ...more }, 'proef', () => null),
    3,
    draw,
  );

/** Whether a run ends, and in the same bytes; the books may refuse a wrong one before it ends. */
const givesHashOf = (member: Member) => (run: () => string) => {
  try {
    return run() === membersHash([member]);
  } catch {
    return false;
  }
};

const townBytes = ({ municipal }: Member): Buffer =>
  Buffer.concat(Object.values(municipal ?? {}).map((table) => Buffer.from(table.buffer)));

describe('the expected path', () => {
  const inputs = inputsOf();

  test('the same inputs give the same bytes', () => {
    expect(membersHash([fluid.run(inputs, 1, false)])).toBe(membersHash([fluid.run(inputs, 1, false)]));
  });

  test('from a shared past it gives the same bytes, and leaves that past as it was; control: a past one month short does not', () => {
    const banned = inputsOf({ measures: { ...base.measures, 'verbod-op-voorrang': { from: '2026-07-01' } } });
    const past = fluid.past(inputs, 84, true);
    const fresh = fluid.run(banned, 1, true);
    expect(membersHash([fluid.future(past, banned, 1)])).toBe(membersHash([fresh]));
    expect(townBytes(fluid.future(past, banned, 1)).equals(townBytes(fresh))).toBe(true);
    expect(membersHash([fluid.future(past, inputs, 1)])).toBe(membersHash([fluid.run(inputs, 1, false)]));
    const short = { ...fluid.past(inputs, 83, true), month: 84 };
    expect(() => membersHash([fluid.future(short, banned, 1)])).not.toSatisfy(givesHashOf(fresh));
  });

  test('arrivals and permits are those of the exact chain on average: within two per cent over ten years', () => {
    const counted = exact.run(inputs, 1, false);
    const expected = fluid.run(inputs, 1, false);
    for (const id of ['instroom.totaal', 'vergunningen.totaal', 'wonen.toewijzingen.regulier'] as const) {
      const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
      expect(total(expected.national[id]) / total(counted.national[id]), id).toBeCloseTo(1, 1.7);
    }
  });
});
