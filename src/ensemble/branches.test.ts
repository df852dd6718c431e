import { describe, expect, test } from 'vitest';
import { scenarioCompile } from '../scenario/compile.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { branchesRun } from './branches.ts';
import { FIDELITIES, runAt } from './fidelity.ts';
import type { Member } from './member.ts';

const SEED = 5;
const trial = {
  name: 'proef',
  title: { nl: 'proef', en: 'trial' },
  from: '2020-01',
  until: '2020-09',
  measures: { huisvestingstaakstelling: {} },
  assumptions: {},
};
const own = { 'eigen-verantwoordelijkheid': { from: '2020-02-01' } };
const withoutTask = { huisvestingstaakstelling: { until: '2020-07-01' } };
/** Part ways in February 2020, in July 2020, at once, and never. */
const inputs: readonly Inputs[] = [
  trial,
  { ...trial, measures: { huisvestingstaakstelling: {}, ...own } },
  { ...trial, measures: { ...own, ...withoutTask } },
  { ...trial, measures: withoutTask },
  { ...trial, assumptions: { 'vergunning.overig': 2000 } },
  { ...trial },
].map((raw) =>
  scenarioCompile(
    scenarioParse(raw, 'proef', () => null),
    SEED,
    1,
  ),
);
const numbers = ({ national }: Member): string => JSON.stringify(Object.values(national).map((values) => [...values]));

describe.each(FIDELITIES)('futures as a tree, %s', (fidelity) => {
  const at = { draw: 1, fidelity, municipalities: false };

  test('each has the numbers of a run from the start, in any order', () => {
    const some = fidelity === 'exact' ? inputs.slice(0, 3) : inputs;
    const alone = some.map((each) => numbers(runAt(at, each)));
    expect(branchesRun(some, at, numbers)).toEqual(alone);
    expect(branchesRun([...some].reverse(), at, numbers)).toEqual([...alone].reverse());
    // They do differ, so that a branch too few would show.
    expect(new Set(alone).size).toBe(fidelity === 'exact' ? 3 : 5);
  });

  test('two that never part are one run', () => {
    let runs = 0;
    branchesRun([inputs[0], inputs[5], inputs[0]], at, () => ++runs);
    expect(runs).toBe(1);
  });
});
