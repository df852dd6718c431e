import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hand, handsRun } from './hands.ts';
import type { MemberJob } from './executor.ts';
import type { Member } from './member.ts';

const scenarios = [{ name: 'een' }, { name: 'twee' }] as unknown as MemberJob['scenarios'];
const jobOf = (draws: readonly number[]): MemberJob => ({ scenarios, seed: 1, fidelity: 'exact', municipalities: false, draws });
const member = (draw: number, scenario: number): Member => ({ draw, firstMonth: scenario }) as unknown as Member;

/** Gives its members after as many turns of the event loop as its delay for that draw says. */
const slow =
  (delays: readonly number[], taken: number[] = []): Hand =>
  async (job, draw) => {
    taken.push(draw);
    for (let turn = 0; turn < delays[draw % delays.length]; turn++) await Promise.resolve();
    return job.scenarios.map((_, scenario) => member(draw, scenario));
  };

test('members come in the order of their draws, whichever hand is the quickest; each draw is run once', async () => {
  const hands = fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(hands, fc.nat(12), async (delays, count) => {
      const draws = Array.from({ length: count }, (_, i) => 3 + i);
      const taken: number[] = [];
      const told: number[] = [];
      const found = await handsRun(
        delays.map((each) => slow(each, taken)),
        jobOf(draws),
        (done) => told.push(done),
      );
      expect(found).toEqual(scenarios.map((_, scenario) => draws.map((draw) => member(draw, scenario))));
      expect(taken).toEqual(draws);
      expect(told).toEqual(draws.map((_, i) => 2 * (i + 1)));
    }),
  );
});

test('when one fails, the others take no more', async () => {
  const taken: number[] = [];
  const failing: Hand = () => Promise.reject(new Error('out of memory'));
  await expect(handsRun([slow([50], taken), failing], jobOf([0, 1, 2, 3, 4, 5]), () => undefined)).rejects.toThrow('out of memory');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(taken).toEqual([0]);
});
