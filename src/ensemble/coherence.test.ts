import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { measureIds } from '../measures/catalogue.ts';
import { observableIds } from '../observe/observable.ts';
import { scenarioParse } from '../scenario/parse.ts';
import { coherence, type CoherenceOptions, coherenceRuns, type TermCoherence } from './coherence.ts';
import { grouped, type Player, playersOf, subsetOf } from './players.ts';
import type { SubsetExecutor, SubsetJob } from './subsets.ts';
import { TERMS } from './terms.ts';

const scenario = scenarioParse(
  { name: 'proef', title: { nl: 'Proef', en: 'Trial' }, from: '2026-01', until: '2027-12', measures: {} },
  'proef',
  () => null,
);
const players = measureIds.slice(0, 14);
const bit = (set: number, i: number): number => (set >> i) & 1;

/** A stand-in for the model: each part adds its number, parts 0 and 1 replace each other, 2 and 3 only work together, 4 does nothing; chance on top. */
function game(set: number, { draw, fidelity, players: parts }: Pick<SubsetJob, 'draw' | 'fidelity' | 'players'>): number {
  let worth = 0;
  for (let i = 5; i < parts.length; i++) worth += bit(set, i) * i * (1 + 0.2 * uniform(1, 2, draw, i));
  worth += 10 * Math.max(bit(set, 0), bit(set, 1)) + 8 * bit(set, 2) * bit(set, 3);
  // The expected path misses a fifth of the first two, and has no chance.
  return fidelity === 'exact' ? worth + uniform(3, 4, draw, set & 7) : worth - 2 * Math.max(bit(set, 0), bit(set, 1));
}

/** Only people in reception have a value: what has none is left out. */
const values = (worth: number): Float64Array =>
  new Float64Array(observableIds.length * TERMS.length).fill(NaN).fill(worth, at, at + TERMS.length);
const at = observableIds.indexOf('opvang.bezetting') * TERMS.length;
const stand: SubsetExecutor = (jobs) => Promise.resolve(jobs.map((job) => job.sets.map((set) => values(game(set, job)))));

const options = (rest: Partial<CoherenceOptions> = {}): CoherenceOptions => ({
  ...{ base: scenario, scenario, players, seed: 4, draws: 3, method: 'drawn-orders', fidelity: 'fluid', orders: 40, correction: 0 },
  ...{ executor: stand, onProgress: () => undefined },
  ...rest,
});
const termOf = async (rest: Partial<CoherenceOptions>): Promise<TermCoherence> => {
  const term = (await coherence(options(rest))).observables['opvang.bezetting']?.term.long;
  if (term === undefined) throw new Error('no term');
  return term;
};
const sum = ({ contribution }: Pick<TermCoherence, 'contribution'>): number =>
  Object.values(contribution).reduce((all, each) => all + (each?.mean ?? NaN), 0);

describe('coherence from drawn orders', () => {
  test('is what every subset gives, within three standard errors, with fewer runs; and adds up to the effect', async () => {
    const few = players.slice(0, 8);
    const exact = await termOf({ players: few, method: 'every-subset' });
    const drawn = await termOf({ players: few });
    for (const player of few) {
      const [truth, found] = [exact.contribution[player]?.mean ?? NaN, drawn.contribution[player]];
      expect(Math.abs((found?.mean ?? NaN) - truth), player).toBeLessThanOrEqual(Math.max(1e-9, 3 * (found?.se ?? NaN)));
    }
    expect(sum(drawn)).toBeCloseTo(drawn.effect.mean, 6);
    expect(drawn.contribution[few[4]]?.mean).toBe(0);
    expect(drawn.interaction).toEqual({});
  });

  test('of fourteen parts runs thousands of subsets fewer than there are, and has standard errors from one draw too', async () => {
    const found = await coherence(options({ draws: 1 }));
    expect(found.runs).toBeLessThan(2 ** 10);
    expect(found.runs).toBeLessThanOrEqual(coherenceRuns(options({ draws: 1 })));
    const term = found.observables['opvang.bezetting']?.term.long;
    // Replacing each other: 10 for two, so 5 each; an order and its reverse tell that without error.
    expect(term?.contribution[players[0]]?.mean).toBeCloseTo((10 - 2) / 2, 6);
    expect(term?.contribution[players[9]]?.se).toBeCloseTo(0, 6);
    expect(Object.values(term?.contribution ?? {}).every((each) => each?.se !== undefined)).toBe(true);
  });
});

describe('expected paths corrected by the exact chain', () => {
  const few = players.slice(0, 6);

  test('come out at the exact contributions, within three standard errors, and still add up', async () => {
    const exact = await termOf({ players: few, method: 'every-subset', fidelity: 'exact', draws: 60 });
    const plain = await termOf({ players: few, method: 'every-subset', draws: 20 });
    const corrected = await termOf({ players: few, method: 'every-subset', draws: 20, correction: 40 });
    for (const player of few) {
      const [truth, found] = [exact.contribution[player], corrected.contribution[player]];
      const error = Math.sqrt((truth?.se ?? NaN) ** 2 + (found?.se ?? NaN) ** 2);
      expect(Math.abs((found?.mean ?? NaN) - (truth?.mean ?? NaN)), player).toBeLessThan(3 * error + 1e-9);
    }
    expect(sum(corrected)).toBeCloseTo(corrected.effect.mean, 6);
    // Control: without the correction the first part is a fifth too small.
    const [first] = few;
    expect((exact.contribution[first]?.mean ?? NaN) - (plain.contribution[first]?.mean ?? NaN)).toBeGreaterThan(0.8);
    expect(corrected.correction?.contribution[first]?.se).toBeGreaterThan(0);
  });

  test('the error of the sum holds both errors, and no band is claimed', async () => {
    const plain = await termOf({ players: few, method: 'every-subset', draws: 20 });
    const corrected = await termOf({ players: few, method: 'every-subset', draws: 20, correction: 40 });
    const both = Math.hypot(plain.effect.se ?? NaN, corrected.correction?.effect.se ?? NaN);
    expect(corrected.effect.se).toBeCloseTo(both, 9);
    expect(corrected.effect.p05).toBeUndefined();
  });
});

describe('groups', () => {
  const base = { ...scenario, measures: {} };
  const whole = { ...scenario, measures: { woningdelen: {}, omklappen: {}, 'grote-gezinnen': {}, spreidingswet: {} } };
  const parts = playersOf(base, whole);

  test('are parts that go together', () => {
    const found = grouped(parts, [['omklappen', 'woningdelen'], ['verblijfsduur']]);
    expect(found).toHaveLength(3);
    const group = found.find((player) => player.includes('+')) as Player;
    expect(group.split(' + ').sort()).toEqual(['omklappen', 'woningdelen']);
    const without = subsetOf(base, whole, found, 7 & ~(1 << found.indexOf(group)));
    expect(Object.keys(without.measures).sort()).toEqual(['grote-gezinnen', 'spreidingswet']);
    expect(subsetOf(base, whole, found, 7).measures).toEqual(whole.measures);
    expect(subsetOf(base, whole, found, 0).measures).toEqual({});
  });

  test('a scenario lists them, each measure once', () => {
    const file = { name: 'x', title: { nl: 'X', en: 'X' }, from: '2026-01', until: '2027-12', measures: {} };
    const read = (groups: unknown) => scenarioParse({ ...file, groups }, 'x', () => null);
    expect(read([['woningdelen', 'omklappen']]).groups).toEqual([['woningdelen', 'omklappen']]);
    expect(() => read([['woningdelen'], ['woningdelen']])).toThrow('two groups');
    expect(() => read([['nergens']])).toThrow('no measure');
    expect(() => read(['woningdelen'])).toThrow('list of measures');
  });
});
