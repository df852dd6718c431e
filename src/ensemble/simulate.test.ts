import { expect, test } from 'vitest';
import { monthOf } from '../base/month.ts';
import { observableIds } from '../observe/observable.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { compare } from './compare.ts';
import type { Executor, MemberJob } from './executor.ts';
import type { Member } from './member.ts';
import { CHANCE_DRAWS } from './mixed.ts';
import { simulate } from './simulate.ts';

const scenario = scenarioParse(
  { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2026-01', until: '2026-02', measures: {} },
  'proef',
  () => null,
);
const DRAWS = 50;

/** Paths that rise by ten a draw; exact runs lie above them by as much as their draw says. */
function executorOf(jobs: MemberJob[]): Executor {
  return (job, onDone) => {
    jobs.push(job);
    const member = (draw: number): Member => {
      const table = Float64Array.from({ length: 2 }, (_, month) => 1000 + month + 10 * draw + (job.fidelity === 'exact' ? draw % 7 : 0));
      return { draw, firstMonth: monthOf('2026-01'), national: Object.fromEntries(observableIds.map((id) => [id, table])) as never };
    };
    onDone(job.scenarios.length * job.draws.length);
    return Promise.resolve(job.scenarios.map(() => job.draws.map(member)));
  };
}

const options = (jobs: MemberJob[]) => ({
  ...{ scenario, seed: 1, fidelity: 'mixed' as const, draws: DRAWS, municipalities: false },
  executor: executorOf(jobs),
  onProgress: () => undefined,
});
const drawsIn = (jobs: readonly MemberJob[], fidelity: string): readonly number[] =>
  jobs.filter((job) => job.fidelity === fidelity).flatMap((job) => job.draws);

test('a mixed run runs every path once and twenty draws exactly, and shows its first members long before; same bytes with a look and without', async () => {
  const [plain, looked]: [MemberJob[], MemberJob[]] = [[], []];
  const first: { members: number; groups: number; runs: number }[] = [];
  const result = await simulate(options(plain));
  const onFirst = (members: readonly Member[]): void => {
    const groups = new Set(members.map(({ group }) => group)).size;
    first.push({ members: members.length, groups, runs: looked.flatMap((job) => job.draws).length });
  };
  const same = await simulate({ ...options(looked), onFirst });
  expect(same).toEqual(result);
  expect(first).toEqual([{ members: 20, groups: 2, runs: 22 }]);
  for (const jobs of [plain, looked]) {
    expect(drawsIn(jobs, 'fluid')).toEqual(Array.from({ length: DRAWS }, (_, draw) => draw));
    expect(drawsIn(jobs, 'exact')).toEqual(Array.from({ length: CHANCE_DRAWS }, (_, draw) => draw));
  }
  expect(result.receipt).toMatchObject({ draws: DRAWS, fidelity: 'mixed' });
});

test('the difference of a run with itself is nothing, without error', async () => {
  const { difference, receipt } = await compare({ ...options([]), base: scenario });
  expect(receipt.fidelity).toBe('mixed');
  for (const line of ['p05', 'p50', 'p95', 'mean', 'seP50', 'seMean'] as const)
    expect(difference['opvang.bezetting'][line]).toEqual([0, 0]);
});
