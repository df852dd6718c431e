import { expect, test } from 'vitest';
import { drawRun } from '../../ensemble/draw-run.ts';
import { perScenario } from '../../ensemble/executor.ts';
import { scenarioWith } from '../scenarios.ts';
import { Cancelled, stepwise } from './stepwise.ts';

const scenarios = ['huidig-recht', 'samenhangend-pakket'].map((name) => ({ ...scenarioWith(name, {}), until: '2026-12' }));
const job = { scenarios, seed: 1, fidelity: 'fluid' as const, municipalities: false, draws: [0, 1] };

/** Cancelled after `allowed` steps. */
async function run(allowed: number) {
  let breaths = 0;
  const done: number[] = [];
  const breathe = () => {
    breaths++;
    return Promise.resolve();
  };
  const members = stepwise({ breathe, cancelled: () => breaths > allowed })(job, (finished) => done.push(finished));
  return { members: await members.catch((error: unknown) => error), done, breaths };
}

test('draws in steps are the draws, told one by one', async () => {
  const { members, done, breaths } = await run(Infinity);
  expect(members).toEqual(
    perScenario(
      job,
      job.draws.map((draw) => drawRun(job, draw)),
    ),
  );
  expect(done).toEqual([1, 2, 3, 4]);
  // Each draw: the past that both share, and both futures.
  expect(breaths).toBe(6);
});

test('a newer request ends them within a draw', async () => {
  const { members, done, breaths } = await run(1);
  expect(members).toBeInstanceOf(Cancelled);
  expect([done, breaths]).toEqual([[1], 2]);
});
