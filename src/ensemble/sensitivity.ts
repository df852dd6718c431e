/** What to find out first (S4): which part of the uncertainty of each outcome hangs on each assumption, as Sobol' total indices. */
import { must } from '../base/must.ts';
import { sha256Json, sha256Text } from '../base/digest.ts';
import { SOBOL_DIMENSIONS, sobolUniform } from '../base/sobol.ts';
import { figure, figuresHash } from '../figures/catalogue.ts';
import { type ObservableId, observableIds } from '../observe/observable.ts';
import { registeredKeys } from '../scenario/dimension.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quantile, rangeOf } from '../scenario/values.ts';
import type { Fidelity } from './fidelity.ts';
import { type TotalIndex, totalIndex } from './jansen.ts';
import { type PointExecutor, type PointJob, runsIn } from './points.ts';
import { VERSION } from './receipt.ts';
import type { Receipt } from './result.ts';
import { TERMS, type TermName } from './terms.ts';

/** A factor by key; all that the screening set aside together; and chance. */
export const REST = 'overige aannames';
export const LUCK = 'toeval';

export interface Sensitivity {
  readonly receipt: Receipt;
  readonly fidelity: Fidelity;
  readonly samples: number;
  readonly screened: number;
  readonly runs: number;
  /** Factors with an index of their own, the most weighty first. */
  readonly factors: readonly string[];
  /** Assumptions told together as {@link REST}. */
  readonly rest: readonly string[];
  /** Assumptions that moved nothing in any point of the screening. */
  readonly idle: readonly string[];
  /** Per observable and term the total index of each factor, of the rest and of chance; an observable that never varies is left out. */
  readonly observables: Readonly<Partial<Record<ObservableId, Readonly<Partial<Record<TermName, Indices>>>>>>;
}

export type Indices = Readonly<Record<string, TotalIndex>>;

export interface SensitivityOptions {
  readonly scenario: Scenario;
  /** Of the difference with this one; null: of the outcomes themselves. */
  readonly base: Scenario | null;
  readonly seed: number;
  readonly fidelity: Fidelity;
  /** Points of the screening, of the indices, and how many assumptions get an index of their own. */
  readonly screen: number;
  readonly samples: number;
  readonly top: number;
  /** Outcomes by whose uncertainty the screening picks. */
  readonly weigh: readonly ObservableId[];
  readonly executor: PointExecutor;
  readonly onProgress: (done: number, total: number) => void;
}

/** Draws of chance in the points begin here, the other ones here: apart from the draws of any ensemble. */
const [LUCK_FIRST, LUCK_OTHER] = [1, 1_000_001] as const;

/** Runs of a whole analysis with `factors` assumptions that move something. */
export const sensitivityRuns = (
  factors: number,
  { screen, samples, top }: Pick<SensitivityOptions, 'screen' | 'samples' | 'top'>,
): number => screen * (factors + 1) + samples * (Math.min(top, factors) + (factors > top ? 1 : 0) + 2);

/** Assumptions that a scenario leaves free, in the order of the register; those of the back-test move no scenario. */
export const freeKeys = ({ assumptions }: Scenario): readonly string[] =>
  registeredKeys.filter((key) => !key.startsWith('terugblik.') && rangeOf(figure(key), assumptions[key]) !== null);

export async function sensitivity(options: SensitivityOptions): Promise<Sensitivity> {
  const keys = freeKeys(options.scenario);
  must(2 * keys.length <= SOBOL_DIMENSIONS, 'two dimensions for each assumption');
  const total = sensitivityRuns(keys.length, options);
  const screening = await points(
    options,
    keys,
    options.screen,
    keys.map((_, i) => [i]),
    false,
    (done) => {
      options.onProgress(done, total);
    },
  );
  const { kept, rest, idle } = sorted(keys, screening, options);
  const moves = [...kept.map((i) => [i]), ...(rest.length === 0 ? [] : [rest])];
  const before = options.screen * (keys.length + 1);
  const found = await points(options, keys, options.samples, moves, true, (done) => {
    options.onProgress(before + done, total);
  });
  const factors = kept.map((i) => keys[i]);
  const names = [...factors, ...(rest.length === 0 ? [] : [REST]), LUCK];
  return {
    receipt: receiptOf(options, found),
    fidelity: options.fidelity,
    samples: options.samples,
    screened: options.screen,
    runs: before + options.samples * (moves.length + 2),
    factors,
    rest: rest.map((i) => keys[i]),
    idle: idle.map((i) => keys[i]),
    observables: indices(names, found),
  };
}

/** Values per move and point: `values[0]` in the points themselves, then each move, then other luck. */
type Values = readonly (readonly Float64Array[])[];

async function points(
  options: SensitivityOptions,
  keys: readonly string[],
  count: number,
  moves: readonly (readonly number[])[],
  luck: boolean,
  onRuns: (runs: number) => void,
): Promise<Values> {
  const { scenario, base, seed, fidelity } = options;
  const value = (key: string, j: number, dimension: number): number => {
    const f = figure(key);
    const range = rangeOf(f, scenario.assumptions[key]);
    must(range !== null, 'a figure that is free');
    return quantile(range, f.value, sobolUniform(seed, j, dimension));
  };
  const jobs = Array.from(
    { length: count },
    (_, j): PointJob => ({
      ...{ scenario, base, seed, fidelity, keys, moves },
      at: keys.map((key, i) => value(key, j, i)),
      other: keys.map((key, i) => value(key, j, keys.length + i)),
      luck: LUCK_FIRST + j,
      otherLuck: luck ? LUCK_OTHER + j : null,
    }),
  );
  const found = await options.executor(jobs, (done) => {
    onRuns(done * runsIn(jobs[0]));
  });
  return Array.from({ length: runsIn(jobs[0]) }, (_, move) => found.map((values) => values[move]));
}

/** What the screening shows: the weightiest get an index of their own, the others one together, and what moved nothing none. */
function sorted(
  keys: readonly string[],
  screening: Values,
  { top, weigh }: SensitivityOptions,
): { kept: number[]; rest: number[]; idle: number[] } {
  const weighed = observableIds.flatMap((id, o) => (weigh.includes(id) ? TERMS.map((_, t) => o * TERMS.length + t) : []));
  const all = observableIds.flatMap((_, o) => TERMS.map((__, t) => o * TERMS.length + t));
  const weight = keys.map((_, i) => weightOf(screening[0], screening[i + 1], weighed));
  const idle = keys.map((_, i) => i).filter((i) => all.every((o) => !differs(screening[0], screening[i + 1], o)));
  const order = keys.map((_, i) => i).sort((a, b) => weight[b] - weight[a] || a - b);
  const moving = order.filter((i) => !idle.includes(i));
  return { kept: moving.slice(0, top), rest: moving.slice(top).sort((a, b) => a - b), idle };
}

/** The largest total index over the outcomes that are weighed. */
function weightOf(at: readonly Float64Array[], moved: readonly Float64Array[], weighed: readonly number[]): number {
  const found = weighed.map((o) => {
    const [before, after] = [column(at, o), column(moved, o)];
    return before.some(Number.isNaN) || after.some(Number.isNaN) ? 0 : (totalIndex(before, after)?.total ?? 0);
  });
  return Math.max(0, ...found);
}

const differs = (at: readonly Float64Array[], moved: readonly Float64Array[], o: number): boolean =>
  at.some((values, j) => !Object.is(values[o], moved[j][o]));

const column = (rows: readonly Float64Array[], o: number): number[] => rows.map((row) => row[o]);

function indices(names: readonly string[], [at, ...moved]: Values): Sensitivity['observables'] {
  const of = (o: number): Indices | null => {
    const columns = [at, ...moved].map((rows) => column(rows, o));
    if (columns.some((values) => values.some(Number.isNaN))) return null;
    const found = names.map((name, m) => [name, totalIndex(columns[0], columns[m + 1])] as const);
    return found.some(([, index]) => index === null) ? null : (Object.fromEntries(found) as Indices);
  };
  const told = observableIds.map((id, o) => {
    const terms = TERMS.map((term, t) => [term, of(o * TERMS.length + t)] as const).filter(([, found]) => found !== null);
    return [id, Object.fromEntries(terms)] as const;
  });
  return Object.fromEntries(told.filter(([, terms]) => Object.keys(terms).length > 0));
}

function receiptOf({ scenario, base, seed, fidelity, samples, screen, top }: SensitivityOptions, found: Values): Receipt {
  return {
    version: VERSION,
    figuresHash: figuresHash(),
    scenarioHash: sha256Json({ scenario, base, fidelity, screen, top }),
    seed,
    draws: samples,
    resultHash: sha256Text(found.map((rows) => rows.map((values) => values.join()).join(';')).join('|')),
  };
}
