/** Promise: coherence is what running every subset from the start would give, whoever runs it; what does nothing contributes nothing, exactly. */
import { describe, expect, it } from 'vitest';
import { coherence, type CoherenceOptions } from '../src/ensemble/coherence.ts';
import { playersOf, subsetOf } from '../src/ensemble/players.ts';
import { memberRun } from '../src/ensemble/run-member.ts';
import { subsetsRun } from '../src/ensemble/subsets.ts';
import { TERMS, termValues } from '../src/ensemble/terms.ts';
import { subsetExecutor } from '../src/main/subset-executor.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { observableIds } from '../src/observe/observable.ts';
import { scenarioOf } from './scenario.ts';

const UNTIL = '2028-12';
const base: Scenario = { ...scenarioOf('huidig-recht'), until: UNTIL };
const whole: Scenario = { ...scenarioOf('samenhangend-pakket'), until: UNTIL };
/** Where the long term of status holders in reception stands in the values. */
const observableAt = observableIds.indexOf('opvang.statushouders') * TERMS.length + 1;

const few = ['verbod-op-voorrang', 'huisvestingstaakstelling', 'omklappen'] as const;

const options = (scenario: Scenario, rest: Partial<CoherenceOptions> = {}): CoherenceOptions => ({
  base,
  scenario,
  players: few,
  seed: 4,
  draws: 2,
  method: 'every-subset',
  fidelity: 'exact',
  orders: 4,
  correction: 0,
  executor: subsetExecutor(1),
  onProgress: () => undefined,
  ...rest,
});

describe('coherence', () => {
  it('the package has the eleven measures that it switches', () => {
    expect(playersOf(base, whole)).toHaveLength(11);
    expect(playersOf(base, base)).toEqual([]);
  });

  it('subsets from their shared past give the same bytes as each from the start', () => {
    const sets = [0, 1, 2, 5, 7];
    const shared = subsetsRun({ base, scenario: whole, players: few, seed: 4, draw: 1, fidelity: 'exact', sets });
    sets.forEach((set, i) => {
      const fresh = termValues(memberRun(subsetOf(base, whole, few, set), 4, 1, false), whole.from, whole.until);
      expect(shared[i]).toEqual(fresh);
    });
    // Control: another subset gives other numbers.
    expect(shared[1]).not.toEqual(shared[0]);
  });

  it('contributions add up to the effect of the package, which is the difference of the two scenarios', async () => {
    const found = await coherence(options(whole));
    const term = found.observables['opvang.statushouders']?.term.long;
    const sum = Object.values(term?.contribution ?? {}).reduce((a, each) => a + (each?.mean ?? NaN), 0);
    expect(sum).toBeCloseTo(term?.effect.mean ?? NaN, 6);
    const at = (set: number, draw: number): number =>
      termValues(memberRun(subsetOf(base, whole, few, set), 4, draw, false), whole.from, whole.until)[observableAt];
    const effect = [0, 1].reduce((mean, draw) => mean + (at(7, draw) - at(0, draw)) / 2, 0);
    expect(term?.effect.mean).toBeCloseTo(effect, 5);
  });

  it('a measure that does nothing contributes nothing, exactly, to anything', async () => {
    const idle: Scenario = {
      ...whole,
      measures: { ...whole.measures, 'extra-woningen': { from: '2026-01-01' } },
      assumptions: { ...whole.assumptions, 'extraWoningen.perJaar': 0 },
    };
    const found = await coherence(
      options(idle, { base: { ...base, assumptions: idle.assumptions }, players: [...few, 'extra-woningen'], draws: 1 }),
    );
    for (const each of Object.values(found.observables)) {
      for (const term of [each.term.short, each.term.long]) {
        if (term === undefined) continue;
        expect(term.contribution['extra-woningen']?.mean).toBe(0);
        for (const [pair, e] of Object.entries(term.interaction)) if (pair.includes('extra-woningen')) expect(e.mean).toBe(0);
      }
    }
  });
});
