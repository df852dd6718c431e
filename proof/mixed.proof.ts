/**
 * Promise: a mixed band (expected paths in every draw, with the chance of twenty exact runs) lies where the band of as many exact runs lies, over
 * the country, for the difference between two scenarios and in single municipalities, and its standard errors are what such bands vary.
 * Which twenty runs give their chance is luck, so each block of twenty takes its turn; what is left is the error of the rule.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { bandOf } from '../src/ensemble/band.ts';
import { drawRun } from '../src/ensemble/fidelity.ts';
import type { Member } from '../src/ensemble/member.ts';
import { CHANCE_DRAWS, mixed } from '../src/ensemble/mixed.ts';
import { TERMS, termValues } from '../src/ensemble/terms.ts';
import { municipalities } from '../src/figures/municipality.ts';
import { type ObservableId, observableIds } from '../src/observe/observable.ts';
import { MAIN_OBSERVABLES } from '../src/report/comparison-table.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { scenarioOf } from './scenario.ts';

const BLOCKS = 8;
const DRAWS = BLOCKS * CHANCE_DRAWS;
const SEED = 5;
const LINES = ['p05', 'p50', 'p95'] as const;
/** Largest error of a line of the band that the rule may make, as a share of the width of the exact band. */
const MARGIN = 0.05;
/** Medians of whole months over single months move in steps, which a path does not take. */
const STEPS: readonly ObservableId[] = [
  'uitstroom.wachttijd.mediaan',
  'kinderen.verblijfsduur.mediaan',
  'integratie.startInburgering.mediaan',
];
const STEP_MARGIN = 0.12;
const HOUSED = 'uitstroom.gehuisvest';

interface Runs {
  readonly exact: readonly Member[];
  readonly paths: readonly Member[];
}

/** Of the tables per municipality only the last year of one observable is kept: all of them would fill the memory. */
function lean(member: Member): Member {
  const table = member.municipal?.[HOUSED] ?? new Float64Array();
  return { ...member, municipal: { [HOUSED]: table.slice(-12 * municipalities.length) } };
}

function runsOf(scenario: Scenario): Runs {
  const at = (fidelity: 'exact' | 'fluid'): readonly Member[] =>
    Array.from({ length: DRAWS }, (_, draw) => lean(drawRun({ scenario, seed: SEED, fidelity, municipalities: true }, draw)));
  return { exact: at('exact'), paths: at('fluid') };
}

/** The mixed members when block `turn` gives its chance. */
function turned({ exact, paths }: Runs, turn: number): readonly Member[] {
  const order = paths.map((_, m) => (m + turn * CHANCE_DRAWS) % DRAWS);
  return mixed(
    order.map((m) => paths[m]),
    order.slice(0, CHANCE_DRAWS).map((m) => exact[m]),
  );
}

type Read = (member: Member) => number;
type Lines = readonly [number, number, number];
const linesOf = (values: readonly number[], groups?: readonly number[]): Lines => {
  const band = bandOf(values, groups);
  return band === null ? [NaN, NaN, NaN] : [band.p05, band.p50, band.p95];
};

interface Found {
  /** Per line, as shares of the width of the exact band: the error of the rule, its standard error over the turns, and the error of paths alone. */
  readonly error: number;
  readonly se: number;
  readonly alone: number;
}

function found(exact: readonly number[], turns: readonly (readonly number[])[], paths: readonly number[]): readonly Found[] {
  const truth = linesOf(exact);
  const width = truth[2] - truth[0];
  return LINES.map((_, l) => {
    const each = turns.map((values) => (linesOf(values)[l] - truth[l]) / width);
    const error = mean(each);
    const se = Math.sqrt(each.reduce((sum, e) => sum + (e - error) ** 2, 0) / (BLOCKS - 1) / BLOCKS);
    return { error, se, alone: (linesOf(paths)[l] - truth[l]) / width };
  });
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const percent = (share: number): string => (100 * share).toFixed(0).padStart(4);
const print = (name: string, each: readonly Found[]): void => {
  const column = (read: (f: Found) => number): string => each.map((f) => percent(read(f))).join('');
  console.info(`${name.padEnd(52)} mixed${column((f) => f.error)}  se${column((f) => f.se)}  paths alone${column((f) => f.alone)}`);
};

describe('a mixed band beside the band of exact runs', () => {
  let base: Runs;
  let whole: Runs;
  let turns: readonly { readonly base: readonly Member[]; readonly whole: readonly Member[]; readonly order: readonly number[] }[];
  const [law, plan] = ['huidig-recht', 'samenhangend-pakket'].map((name) => ({ ...scenarioOf(name), until: '2028-12' }));

  beforeAll(() => {
    base = runsOf(law);
    whole = runsOf(plan);
    turns = Array.from({ length: BLOCKS }, (_, turn) => ({
      base: turned(base, turn),
      whole: turned(whole, turn),
      order: Array.from({ length: DRAWS }, (_, m) => (m + turn * CHANCE_DRAWS) % DRAWS),
    }));
  }, 1_200_000);

  const term = (id: ObservableId, t: number): Read => {
    const at = observableIds.indexOf(id) * TERMS.length + t;
    return (member) => termValues(member, plan.from, plan.until)[at];
  };

  const checks = MAIN_OBSERVABLES.flatMap((id) => TERMS.map((name, t) => [id, name, t] as const));
  const margin = (id: ObservableId): number => (STEPS.includes(id) ? STEP_MARGIN : MARGIN);
  const told = (values: readonly number[]): readonly number[] => values.filter((v) => !Number.isNaN(v));
  const alone: Found[] = [];

  it.each(checks)('%s, %s term: every line of the band and of the difference within its margin', (id, name, t) => {
    const read = term(id, t);
    const own = found(
      told(whole.exact.map(read)),
      turns.map((turn) => told(turn.whole.map(read))),
      told(whole.paths.map(read)),
    );
    const less = (a: readonly Member[], b: readonly Member[]): readonly number[] => told(a.map((member, m) => read(member) - read(b[m])));
    const effect = found(
      less(whole.exact, base.exact),
      turns.map((turn) => less(turn.whole, turn.base)),
      less(whole.paths, base.paths),
    );
    print(`${id} ${name}`, own);
    print(`${id} ${name}, difference`, effect);
    alone.push(...own);
    for (const each of [...own, ...effect]) expect(Math.abs(each.error)).toBeLessThan(margin(id) + 2 * each.se);
  });

  it('control: paths alone would not pass', () => {
    expect(alone.filter((each) => Math.abs(each.alone) > MARGIN + 2 * each.se).length).toBeGreaterThan(10);
  });
});
