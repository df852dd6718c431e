import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioRead } from '../cli/scenario-read.ts';
import { builtInScenario, builtInScenarioNames } from '../main/built-in-scenarios.ts';
import { sha256 } from '../base/digest.ts';
import type { Member } from './member.ts';
import { membersFromBytes, membersToBytes, valuesFromBytes, valuesToBytes } from './member-bytes.ts';
import { membersHash } from './receipt.ts';
import { memberRun } from './run-member.ts';
import { tableBytes } from './table-bytes.ts';

const scenario = { ...scenarioRead('huidig-recht', { builtInScenario, builtInScenarioNames, readText: () => '' }), until: '2026-01' };

/** Every table as its name and the digest of its bytes: comparing a million numbers one by one takes seconds. */
const plain = ({ national, municipal, ...rest }: Member): unknown => ({
  ...rest,
  tables: [...Object.entries(national), ...Object.entries(municipal ?? {})].map(([id, table]) => `${id} ${sha256(tableBytes(table))}`),
});

describe('members as bytes', () => {
  const members = [memberRun(scenario, 3, 0, true), memberRun(scenario, 3, 1, true)];

  it('come back as they were, municipalities included', () => {
    const back = membersFromBytes(membersToBytes(members));
    expect(back.map(plain)).toEqual(members.map(plain));
    expect(membersHash(back)).toBe(membersHash(members));
  });

  it('come back from the middle of a larger piece of memory', () => {
    const bytes = membersToBytes([members[1]]);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(membersFromBytes(larger.subarray(3)).map(plain)).toEqual([plain(members[1])]);
  });

  it('control: missing bytes are seen', () => {
    expect(() => membersFromBytes(membersToBytes(members).subarray(0, -1))).toThrow(RangeError);
  });
});

describe('values as bytes', () => {
  it('come back bit for bit: -0, the smallest and the largest, infinities, NaN', () => {
    const table = (length: number) => fc.array(fc.double({ noNaN: false }), { minLength: length, maxLength: length });
    const tables = fc.integer({ min: 0, max: 9 }).chain((length) => fc.array(table(length), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(tables, (values) => {
        const written = values.map((each) => Float64Array.from(each));
        const back = valuesFromBytes(valuesToBytes(written));
        expect(back.map((each) => [...each].map((value) => (Object.is(value, -0) ? '-0' : String(value))))).toEqual(
          written.map((each) => [...each].map((value) => (Object.is(value, -0) ? '-0' : String(value)))),
        );
      }),
    );
  });
});
