import { expect, test } from 'vitest';
import { monthOf } from '../base/month.ts';
import { municipalities } from '../figures/municipality.ts';
import { observable, observableIds } from '../observe/observable.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { comparisonOf, runOf } from './compare.ts';
import type { Executor, MemberJob } from './executor.ts';
import type { Member } from './member.ts';
import { atEnd, type End, worldsCompute } from './worlds.ts';

const scenarioOf = (name: string) =>
  scenarioParse({ name, title: { nl: name, en: name }, from: '2026-01', until: '2026-02', measures: {} }, name, () => null);
const [MONTHS, DRAWS] = [2, 3];
const PAIRS = [
  { base: 'nu', scenario: 'pakket' },
  { base: 'nu', scenario: 'ruil', ends: ['midden'] as const },
];

/** Every scenario at a level of its own, at each end. */
function member({ name, assumptions }: MemberJob['scenarios'][number], draw: number, municipal: boolean): Member {
  const level = 100 * name.length + Object.values(assumptions).filter((value) => value === 'hoog').length + draw;
  const table = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => level + i);
  const of = (ids: typeof observableIds, length: number) => Object.fromEntries(ids.map((id) => [id, table(length)])) as never;
  const perTown = observableIds.filter((id) => observable(id).municipal === true);
  return {
    ...{ draw, firstMonth: monthOf('2026-01'), national: of(observableIds, MONTHS) },
    ...(municipal ? { municipal: of(perTown, MONTHS * municipalities.length) } : {}),
  };
}

const jobs: MemberJob[] = [];
const executor: Executor = (job, onDone) => {
  jobs.push(job);
  onDone(job.scenarios.length * job.draws.length);
  return Promise.resolve(job.scenarios.map((scenario) => job.draws.map((draw) => member(scenario, draw, job.municipalities))));
};

test('each scenario is run once at each end that a pair needs, together with those that may share its past', async () => {
  const progress: (readonly [number, number])[] = [];
  const worlds = await worldsCompute({
    ...{ pairs: PAIRS, ends: ['laag', 'midden', 'hoog'], draws: DRAWS, seed: 1, executor, scenarioOf },
    municipalities: (name, end) => name === 'nu' && end === 'midden',
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(jobs.map((job) => [job.municipalities, ...job.scenarios.map(({ name }) => name)])).toEqual([
    [false, 'nu', 'pakket'],
    [true, 'nu'],
    [false, 'pakket', 'ruil'],
    [false, 'nu', 'pakket'],
  ]);
  expect(progress).toEqual([6, 9, 15, 21].map((done) => [done, 21]));
  const run = (name: string, end: End) => {
    const scenario = atEnd(scenarioOf(name), end);
    return runOf(scenario, { seed: 1, fidelity: 'exact' }, { members: [0, 1, 2].map((draw) => member(scenario, draw, false)) });
  };
  for (const end of ['laag', 'hoog'] as const)
    expect(worlds.compare(PAIRS[0], end)).toEqual(comparisonOf(run('nu', end), run('pakket', end)));
  const [one, other] = [worlds.compare(PAIRS[0], 'midden'), worlds.compare(PAIRS[1], 'midden')];
  expect(other.base).toBe(one.base);
  expect(Object.keys(one.base.municipalities ?? {})).toHaveLength(municipalities.length);
  expect([one.scenario.municipalities, other.scenario.municipalities]).toEqual([undefined, undefined]);
  expect(() => worlds.compare(PAIRS[1], 'laag')).toThrow('was not declared');
});
