import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioParse } from '../scenario/parse.ts';
import type { Posterior } from './calibrate.ts';
import { drawRun } from './draw-run.ts';
import { posterior } from './posterior.test-data.ts';
import { posteriorFault, posteriorScenario } from './posterior.ts';
import { membersHash } from './receipt.ts';

const scenario = scenarioParse(
  { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2020-01', until: '2020-03', measures: {} },
  'proef',
  () => null,
);
const KEY = 'procedure.uitval';
const side = posterior.parameters.findIndex(({ key }) => key === KEY);

describe('draws from a posterior', () => {
  test('take each point as often as its weight says, to within one, in any number of draws that is a power of two', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1000 }), (shares, power, seed) => {
        const total = shares.reduce((a, b) => a + b, 0);
        const { low, high } = posterior.parameters[side];
        const value = (i: number): number => low + ((i + 1) / (shares.length + 1)) * (high - low);
        const particles = shares.map((weight, i) => ({
          weight: weight / total,
          values: posterior.particles[0].values.map((v, d) => (d === side ? value(i) : v)),
        }));
        const draws = 2 ** power;
        const taken = Array.from(
          { length: draws },
          (_, i) => posteriorScenario(scenario, { ...posterior, particles }, seed, i + 1).assumptions[KEY],
        );
        particles.forEach(({ weight }, i) => {
          const times = taken.filter((v) => v === value(i)).length;
          // A point that begins and ends inside a strip may miss or gain one at either end.
          expect(Math.abs(times - weight * draws)).toBeLessThan(2);
        });
      }),
    );
  });

  test('draw 0 has the medians, and what the scenario moves stays as it says', () => {
    expect(posteriorScenario(scenario, posterior, 1, 0).assumptions[KEY]).toBe(posterior.parameters[side].p50);
    const moved = { ...scenario, assumptions: { [KEY]: 0.2, 'toewijzing.aandeel.1': 0.1 } };
    for (const draw of [0, 1, 2])
      expect(posteriorScenario(moved, posterior, 1, draw).assumptions).toMatchObject({ [KEY]: 0.2, 'toewijzing.aandeel.1': 0.1 });
  });

  test('change the run; control: not where the scenario itself has them all', () => {
    const job = { scenarios: [scenario], seed: 1, fidelity: 'fluid' as const, municipalities: false };
    const hashOf = (run: typeof job & { readonly posterior?: Posterior }): string => membersHash(drawRun(run, 3));
    expect(hashOf({ ...job, posterior })).not.toBe(hashOf(job));
    const own = { ...job, scenarios: [posteriorScenario(scenario, posterior, 1, 0)] };
    expect(hashOf({ ...own, posterior })).toBe(hashOf(own));
  });

  test.each<[string, (p: Posterior) => Posterior, RegExp | null]>([
    ['this model', (p) => JSON.parse(JSON.stringify(p)) as Posterior, null],
    ['another version', (p) => ({ ...p, receipt: { ...p.receipt, version: '9' } }), /version 9/],
    ['other figures', (p) => ({ ...p, receipt: { ...p.receipt, figuresHash: 'f'.repeat(64) } }), /figures ffffffffffff/],
    ['another range', (p) => ({ ...p, parameters: p.parameters.map((s, d) => (d === 0 ? { ...s, low: s.low - 1 } : s)) }), /figures/],
    ['another content', (p) => ({ ...p, particles: p.particles.slice(1) }), /digest/],
  ])('of %s', (_what, change, told) => {
    const fault = posteriorFault(change(posterior));
    if (told === null) expect(fault).toBeNull();
    else expect(fault?.what).toMatch(told);
  });
});
