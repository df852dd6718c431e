import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { figure } from '../figures/catalogue.ts';
import { observableIds } from '../observe/observable.ts';
import { askFirst, sensitivitySentence, weighedOf } from '../report/sensitivity-words.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { scenarioCompile } from '../scenario/compile.ts';
import { rangeOf } from '../scenario/values.ts';
import type { PointExecutor, PointJob } from './points.ts';
import { pointsRun } from './points.ts';
import { freeKeys, LUCK, REST, sensitivity, type SensitivityOptions } from './sensitivity.ts';
import { runAt } from './fidelity.ts';
import { TERMS, termValues } from './terms.ts';

const file = {
  name: 'proef',
  title: { nl: 'Proef', en: 'Trial' },
  from: '2019-01',
  until: '2020-12',
  measures: {},
  assumptions: { 'instroom.variant': 1 },
};
const scenario = scenarioParse(file, 'proef', () => null);
const HEAVY = ['taakstelling.inzetZonderTaak', 'verbod.aandeelNaVerbod', 'alternatief.voorkomtVerlies'];

/** Where a value lies in its range: all three of these are uniform. */
function share(job: PointJob, values: readonly number[], key: string): number {
  const range = rangeOf(figure(key), undefined);
  return (values[job.keys.indexOf(key)] - (range?.low ?? NaN)) / ((range?.high ?? NaN) - (range?.low ?? NaN));
}

const column = observableIds.indexOf('opvang.bezetting') * TERMS.length;

/** A stand-in for the model: 3 x + 2 y + z + light, and chance; the shares of the variance are known. */
const stand: PointExecutor = (jobs) =>
  Promise.resolve(
    jobs.map((job) => {
      const outcome = (values: readonly number[], luck: number): Float64Array => {
        const [x, y, z] = HEAVY.map((key) => share(job, values, key));
        const light = values[job.keys.indexOf('eigen.perMaand')];
        // Only people in reception have a value: what has none is left out.
        return new Float64Array(observableIds.length * TERMS.length)
          .fill(NaN)
          .fill(3 * x + 2 * y + z + light + uniform(1, 2, luck, 3), column, column + TERMS.length);
      };
      const moved = job.moves.map((move) =>
        outcome(
          job.at.map((value, i) => (move.includes(i) ? job.other[i] : value)),
          job.luck,
        ),
      );
      return [outcome(job.at, job.luck), ...moved, ...(job.otherLuck === null ? [] : [outcome(job.at, job.otherLuck)])];
    }),
  );

const options = (rest: Partial<SensitivityOptions> = {}): SensitivityOptions => ({
  ...{ scenario, base: null, seed: 1, fidelity: 'fluid', screen: 64, samples: 128, top: 2, weigh: observableIds, executor: stand },
  onProgress: () => undefined,
  ...rest,
});

describe('sensitivity', () => {
  test('finds the shares that are known, with the rest and chance told apart', async () => {
    const found = await sensitivity(options());
    expect(found.factors).toEqual([HEAVY[0], HEAVY[1]]);
    expect([...found.rest].sort()).toEqual([HEAVY[2], 'eigen.perMaand'].sort());
    expect(found.idle).toHaveLength(freeKeys(scenario).length - 4);
    const indices = found.observables['opvang.bezetting']?.long ?? {};
    const truth = { [HEAVY[0]]: 9 / 15, [HEAVY[1]]: 4 / 15, [REST]: 1 / 15, [LUCK]: 1 / 15 };
    for (const [factor, share] of Object.entries(truth)) {
      expect(Math.abs(indices[factor].total - share), factor).toBeLessThan(Math.max(0.02, 3 * indices[factor].se));
    }
    expect(sensitivitySentence(found, ['opvang.bezetting']).nl).toContain('1. ');
    expect(askFirst(weighedOf(found, ['opvang.bezetting'])).map((w) => w.factor)).toEqual([HEAVY[0], HEAVY[1]]);
  });

  test('asks only for what weighs: with everything apart the third stands third, and chance is never asked for', async () => {
    const found = await sensitivity(options({ top: 10 }));
    const weighed = weighedOf(found, ['opvang.bezetting']);
    expect(askFirst(weighed).map((w) => w.factor)).toEqual(HEAVY);
    expect(found.rest).toEqual([]);
    expect(sensitivitySentence(found, ['opvang.bezetting']).en).toContain('chance, which nobody can be asked for');
  });

  test('counts its runs beforehand, and leaves alone what the scenario fixes', async () => {
    let most = 0;
    const found = await sensitivity(options({ samples: 8, onProgress: (_done, total) => (most = total) }));
    expect(found.runs).toBe(64 * (freeKeys(scenario).length + 1) + 8 * (2 + 1 + 2));
    expect(most).toBe(0);
    expect(freeKeys(scenario)).not.toContain('instroom.variant');
  });

  test('the model in a point: what the scenario does not use moves nothing, exactly; what it uses moves, and so does luck', () => {
    const keys = ['eigen.perMaand', 'extraWoningen.perJaar'];
    const job: PointJob = {
      ...{ scenario, base: null, seed: 3, fidelity: 'fluid', keys, at: [0.011, 5000], other: [0.004, 9000] },
      ...{ moves: [[0], [1], [0, 1]], luck: 1, otherLuck: 2 },
    };
    const [at, first, idle, both, luck] = pointsRun(job);
    expect(idle).toEqual(at);
    expect(first).not.toEqual(at);
    expect(both).toEqual(first);
    expect(luck).not.toEqual(at);
    // A difference with itself is nothing.
    const same = pointsRun({ ...job, base: scenario });
    for (const values of same) expect([...values].filter((v) => v !== 0 && !Number.isNaN(v))).toEqual([]);
  });

  test('a move of the future, from the past of its point, gives the bytes of a run from the start', () => {
    const ahead = { ...scenario, from: '2026-01', until: '2027-06' };
    const keys = ['instroom.eerste.toekomst'];
    const job: PointJob = {
      ...{ scenario: ahead, base: null, seed: 3, fidelity: 'fluid', keys, at: [24_000], other: [27_000], moves: [[0]] },
      ...{ luck: 1, otherLuck: null },
    };
    const [at, moved] = pointsRun(job);
    const inputs = scenarioCompile({ ...ahead, assumptions: { ...ahead.assumptions, [keys[0]]: 27_000 } }, 3, 1);
    expect(moved).toEqual(termValues(runAt({ draw: 1, fidelity: 'fluid', municipalities: false }, inputs), ahead.from, ahead.until));
    expect(moved).not.toEqual(at);
  });
});
