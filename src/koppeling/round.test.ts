import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniform } from '../base/draw.ts';
import { classPlan, type ClassProblem } from './class-plan.ts';
import { assignmentValue, type Problem, UNPLACED } from './problem.ts';
import { carryOut, type RoundHousehold } from './round.ts';
import { Relaxation } from './solver/relaxation.ts';
import { certificateOf } from './solver/certificate.ts';
import { partsOf } from './solver/parts.ts';
import { PLAIN, play } from './weeks.ts';

/** Persons in a household of each class. */
const SIZE = [1, 2, 3, 5, 7];

const rounds = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 })).chain(([classes, places]) =>
  fc.record({
    households: fc
      .array(fc.record({ class: fc.nat(classes - 1), draw: fc.double({ min: 0, max: 0.999, noNaN: true }) }), { maxLength: 12 })
      .map((all) => all.map((each): RoundHousehold => ({ ...each, persons: SIZE[each.class] }))),
    capacity: fc.array(fc.nat(12), { minLength: places, maxLength: places }).map((c) => Int32Array.from(c)),
    score: fc.array(fc.nat(20), { minLength: classes * places, maxLength: classes * places }).map((s) => Int32Array.from(s)),
    start: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
);

interface Round {
  readonly households: readonly RoundHousehold[];
  readonly capacity: Int32Array;
  readonly score: Int32Array;
}

function classProblem({ households, capacity, score }: Round, toCome = new Int32Array(score.length / capacity.length)): ClassProblem {
  const demand = toCome.slice();
  for (const household of households) demand[household.class] += household.persons;
  return { demand, capacity, score, fits: new Int32Array(score.length), fitWorth: 0 };
}

/** The same round as the engine takes it: one row per household. */
function engineProblem({ households, capacity, score }: Round): Problem {
  const places = capacity.length;
  return {
    persons: Int32Array.from(households, ({ persons }) => persons),
    capacity,
    score: Int32Array.from(
      households.flatMap((h) => Array.from(score.subarray(h.class * places, (h.class + 1) * places), (each) => each * h.persons)),
    ),
  };
}

const planWorth = ({ score }: Round, plan: Int32Array): number => plan.reduce((sum, persons, cell) => sum + persons * score[cell], 0);

describe('a round in the aggregate', () => {
  test('is worth exactly what the engine proves for the same households with families split', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const problem = engineProblem(round);
        const { transport } = Relaxation.solve(problem);
        const { value, bound, unit } = certificateOf(problem, partsOf(transport), transport.price);
        expect(value).toBe(bound);
        expect(planWorth(round, classPlan(classProblem(round))) * unit).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('is carried out to the person: a place gets what the plan gives it within one household per class', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const [classes, places] = [round.score.length / round.capacity.length, round.capacity.length];
        const plan = classPlan(classProblem(round));
        const placed = carryOut(plan, places, round.households, round.start);
        for (let row = 0; row < classes; row++) {
          const got = new Int32Array(places);
          placed.forEach((place, h) => {
            if (place !== UNPLACED && round.households[h].class === row) got[place] += round.households[h].persons;
          });
          got.forEach((persons, place) => {
            expect(Math.abs(persons - plan[row * places + place])).toBeLessThanOrEqual(2 * SIZE[row]);
            if (plan[row * places + place] === 0) expect(persons).toBe(0);
          });
        }
      }),
    );
  });

  test('leaves nobody without a place while the plan has room for the class, and does not depend on the order of the households', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        fc.pre(new Set(round.households.map(({ draw }) => draw)).size === round.households.length);
        const places = round.capacity.length;
        const { demand } = classProblem(round);
        const plan = classPlan(classProblem(round));
        const placed = carryOut(plan, places, round.households, round.start);
        round.households.forEach((household, h) => {
          const row = plan.subarray(household.class * places, (household.class + 1) * places);
          if (row.reduce((a, b) => a + b, 0) === demand[household.class]) expect(placed[h]).not.toBe(UNPLACED);
        });
        const turned = carryOut(plan, places, [...round.households].reverse(), round.start);
        expect([...turned].reverse()).toEqual([...placed]);
      }),
    );
  });
});

const [HOUSEHOLDS, PLACES, WEEKS, SEEDS] = [700, 40, 13, 2];
const MICRO = 1_000_000;

interface HalfYear extends Round {
  readonly readyIn: Int32Array;
}

/** A half-year in the shape of the simulation: worth by class and place, a tenth more room than persons. */
function halfYear(seed: number): HalfYear {
  const u = (k: number, purpose: number): number => uniform(seed, purpose, k, 0);
  const households = Array.from({ length: HOUSEHOLDS }, (_, h): RoundHousehold => {
    const row = [0.6, 0.74, 0.9, 0.98, 1].findIndex((upTo) => u(h, 1) < upTo);
    return { class: row, persons: SIZE[row], draw: u(h, 2) };
  });
  const persons = households.reduce((sum, h) => sum + h.persons, 0);
  const weight = Array.from({ length: PLACES }, (_, p) => 0.2 + u(p, 3));
  const all = weight.reduce((a, b) => a + b, 0);
  return {
    households,
    capacity: Int32Array.from(weight, (w) => Math.round((1.1 * persons * w) / all)),
    score: Int32Array.from({ length: SIZE.length * PLACES }, (_, cell) => Math.round(MICRO * (0.2 + 0.8 * u(cell, 4)))),
    readyIn: Int32Array.from(households, (_, h) => Math.floor((h * WEEKS) / HOUSEHOLDS)),
  };
}

interface Carried {
  readonly worth: number;
  /** Persons above the room of a place at the end, at most. */
  readonly over: number;
}

/** Rounds week after week, as the chain carries them out, with those to come planned as well or not; `planOf` makes the plan of a round. */
function inRounds(year: HalfYear, lookingAhead: boolean, planOf: (problem: ClassProblem) => Int32Array = classPlan): Carried {
  const open = year.capacity.slice();
  const all = classProblem(year).demand;
  let worth = 0;
  for (let week = 0; week < WEEKS; week++) {
    const households = year.households.filter((_, h) => year.readyIn[h] === week);
    const round = { ...year, households, capacity: open.map((persons) => Math.max(0, persons)) };
    const toCome = all.map((persons) => (lookingAhead ? Math.round((persons * (WEEKS - 1 - week)) / WEEKS) : 0));
    carryOut(planOf(classProblem(round, toCome)), PLACES, households, uniform(1, 5, week, 0)).forEach((place, h) => {
      if (place === UNPLACED) return;
      open[place] -= households[h].persons;
      worth += households[h].persons * year.score[households[h].class * PLACES + place];
    });
  }
  return { worth, over: -Math.min(...open) };
}

function byEngine(year: HalfYear, method: 'batch' | 'priced', poolOf: HalfYear): number {
  const problem = engineProblem(year);
  const pool = engineProblem(poolOf);
  const all = problem.persons.reduce((a, b) => a + b, 0);
  const expected = Array.from({ length: WEEKS }, (_, week) => (all * (WEEKS - 1 - week)) / WEEKS);
  const futures = { persons: pool.persons, score: pool.score, expected, seed: 1 };
  return assignmentValue(problem, play(problem, year.readyIn, { ...PLAIN, method, weeks: WEEKS, futures }).assignment);
}

/** As without rounds: every class in proportion to the room that is left. */
function byRoom({ demand, capacity }: ClassProblem): Int32Array {
  const all = capacity.reduce((a, b) => a + b, 0);
  return Int32Array.from({ length: demand.length * capacity.length }, (_, cell) =>
    Math.round((demand[Math.floor(cell / capacity.length)] * capacity[cell % capacity.length]) / all),
  );
}

describe('a half-year of rounds against the engine on the households one by one', () => {
  const years = Array.from({ length: SEEDS }, (_, k) => halfYear(k + 1));
  /** The same towns, other households. */
  const pools = years.map((year, k) => ({ ...halfYear(k + 101), score: year.score, capacity: year.capacity }));
  const hindsight = (year: HalfYear): number => planWorth(year, classPlan(classProblem(year)));

  test.each([
    ['batch', false],
    ['priced', true],
  ] as const)('comes to what %s comes to: never half a per cent less, and at most two more', (method, lookingAhead) => {
    years.forEach((year, k) => {
      const part = inRounds(year, lookingAhead).worth / byEngine(year, method, pools[k]);
      expect(part).toBeGreaterThan(0.995);
      expect(part).toBeLessThan(1.02);
    });
  });

  test('looking ahead comes within two thousandths of what hindsight proves, families whole and weeks unknown', () => {
    for (const year of years) expect(Math.abs(inRounds(year, true).worth / hindsight(year) - 1)).toBeLessThan(0.002);
  });

  test('a place is over its room by one family at most', () => {
    for (const year of years) for (const ahead of [false, true]) expect(inRounds(year, ahead).over).toBeLessThanOrEqual(Math.max(...SIZE));
  });

  test('control: households spread by the room that is left stay far below', () => {
    for (const year of years) expect(inRounds(year, false, byRoom).worth / hindsight(year)).toBeLessThan(0.8);
  });
});
