import { describe, expect, test } from 'vitest';
import { monthOf } from '../../base/month.ts';
import { classPlan, type ClassProblem } from '../../koppeling/class-plan.ts';
import type { Problem } from '../../koppeling/problem.ts';
import type { RoundHousehold } from '../../koppeling/round.ts';
import { wholeSolve } from '../../koppeling/whole.ts';
import { Tally } from '../../observe/tally.ts';
import { settingsOf } from '../../ensemble/settings-of.ts';
import { SIZE_CLASSES, sizeClass } from '../../population/household-size.ts';
import { MUNICIPALITIES, towns } from '../../population/municipalities.ts';
import { scenarioCompile } from '../../scenario/compile.ts';
import type { KoppelingMethod } from '../../scenario/scenario.ts';
import type { EventSink } from '../event.ts';
import { chainRun } from '../run.ts';
import type { World } from '../world.ts';
import { roundProblem } from './spread.ts';

const [FROM, UNTIL] = ['2024-01', '2024-09'];
const MONTHS = monthOf(UNTIL) - monthOf('2019-01');

interface Coupled {
  readonly world: World;
  /** Persons per month and municipality. */
  readonly byMonth: Map<number, Float64Array>;
}

function run(method: KoppelingMethod, from = FROM): Coupled {
  const scenario = {
    name: 'proef',
    title: { nl: 'proef', en: 'trial' },
    summary: { nl: 'proef', en: 'trial' },
    from: FROM,
    until: UNTIL,
    measures: {},
    assumptions: {},
    koppeling: { design: 'proportioneel', method, from: `${from}-01` },
  } as const;
  const inputs = scenarioCompile(scenario, 3, 0);
  const places = towns(inputs.housing);
  const tally = new Tally(settingsOf(inputs, places, false));
  const byMonth = new Map<number, Float64Array>();
  const sink: EventSink = Object.assign(tally, {
    coupled: (month: number, m: number, persons: number) => {
      const row = byMonth.get(month) ?? new Float64Array(MUNICIPALITIES);
      row[m] += persons;
      byMonth.set(month, row);
    },
  });
  return { world: chainRun(inputs, places, sink), byMonth };
}

/** The last households with a permit, as a round of their own. */
function lastRound(world: World, count: number): RoundHousehold[] {
  const { units, permits } = world;
  return permits.rows.slice(-count).map((unit) => ({ persons: units.size[unit], class: sizeClass(units.size[unit]), draw: 0 }));
}

function demandOf(households: readonly RoundHousehold[]): Int32Array {
  const demand = new Int32Array(SIZE_CLASSES);
  for (const household of households) demand[household.class] += household.persons;
  return demand;
}

/** The round as the engine takes it: a row per household. */
function oneByOne(households: readonly RoundHousehold[], { capacity, score }: ClassProblem): Problem {
  const rowOf = (h: RoundHousehold): Int32Array => score.subarray(h.class * MUNICIPALITIES, (h.class + 1) * MUNICIPALITIES);
  return {
    persons: Int32Array.from(households, ({ persons }) => persons),
    capacity,
    score: Int32Array.from(households.flatMap((h) => Array.from(rowOf(h), (worth) => worth * h.persons))),
  };
}

describe('weekly rounds in the chain', () => {
  test.each(['passend', 'geprijsd'] as const)(
    '%s: a round of the chain is worth what the engine finds for its households one by one',
    (method) => {
      const { world } = run(method);
      const households = lastRound(world, 100);
      // Homes that fit are no part of the engine; proof/class-plan-oracle.proof.ts holds them against HiGHS.
      const round = { ...roundProblem(world, MONTHS, households), fitWorth: 0 };
      const demand = demandOf(households);
      const worth = (plan: Int32Array): number => plan.reduce((sum, persons, cell) => sum + persons * round.score[cell], 0);
      const plan = worth(classPlan({ ...round, demand }));
      const { value } = wholeSolve(oneByOne(households, round));
      expect(plan).toBeGreaterThanOrEqual(value);
      expect(value / plan).toBeGreaterThan(0.995);
      // Control: a plan for other persons is not worth the same.
      expect(worth(classPlan({ ...round, demand: demand.map((persons) => Math.floor(persons / 2)) }))).toBeLessThan(value);
    },
  );

  test('look ahead only under geprijsd: then those still expected this half-year are in the plan', () => {
    const persons = (method: KoppelingMethod): number => {
      const { world } = run(method);
      return roundProblem(world, MONTHS, lastRound(world, 50)).demand.reduce((a, b) => a + b, 0);
    };
    expect(persons('geprijsd')).toBeGreaterThan(4 * persons('passend'));
  });

  test('nobody is left in a round when the month ends, and everybody with a permit has a municipality', () => {
    const { world } = run('passend');
    expect(world.coupling.round.ready).toEqual([]);
    expect(world.permits.rows.filter((unit) => world.units.municipality[unit] < 0)).toEqual([]);
  });

  test('before they begin nothing changes; the same households get a permit afterwards, elsewhere', () => {
    const [today, later] = [run('naar-taak'), run('passend', '2024-04')];
    const total = (row: Float64Array | undefined): number => row?.reduce((a, b) => a + b, 0) ?? NaN;
    const starts = monthOf('2024-04') - monthOf('2019-01');
    for (let month = 0; month < starts; month++) expect(later.byMonth.get(month)).toEqual(today.byMonth.get(month));
    expect(total(later.byMonth.get(starts))).toBe(total(today.byMonth.get(starts)));
    expect(later.byMonth.get(starts)).not.toEqual(today.byMonth.get(starts));
  });
});
