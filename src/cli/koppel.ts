/** `doorstroom koppel`: couples households to places from files, by one of five methods, with the reason for every placement and every refusal. */
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { refuse } from '../base/refusal.ts';
import { type Account, accountOf } from '../koppeling/account.ts';
import type { Futures, Method } from '../koppeling/method.ts';
import { type Problem, UNPLACED } from '../koppeling/problem.ts';
import { reasonOf, reasonText } from '../koppeling/reason.ts';
import type { Dimensions } from '../koppeling/dimensions.ts';
import { type ScoreRule, type TermId, termIds } from '../koppeling/score.ts';
import { staysExact } from '../koppeling/exact.ts';
import { type Play, play, type Rules } from '../koppeling/weeks.ts';
import { type Households, householdsRead, type Places, placesRead, poolRead, scoresRead, wishesRead } from './koppel-read.ts';
import { decimal, type DecisionRules, dimensionsOf, koppelOptions, natural, type Options, rulesOf } from './koppel-options.ts';
import { ruleOf, type Terms, termsRead } from './koppel-score.ts';
import { koppelText } from './koppel-text.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';

export interface Placement {
  readonly household: string;
  readonly place: string;
  readonly municipality: string;
  readonly score: number;
  readonly week: number;
  /** Persons per term of the score, where it was made of terms. */
  readonly terms?: Readonly<Partial<Record<TermId, number>>>;
  readonly reason: { readonly nl: string; readonly en: string };
}

/** Scores are as in the file, not in micro-units. */
export interface KoppelResult {
  readonly method: Method;
  /** The weights of the score, each an assumption until somebody decides; null when scores came as they are. */
  readonly rule: ScoreRule | null;
  readonly value: number;
  readonly bound: number;
  /** Value as a part of the bound, 1 when both are 0. */
  readonly ofBound: number;
  readonly matched: number;
  readonly unmatched: readonly { readonly household: string; readonly reason: { readonly nl: string; readonly en: string } }[];
  readonly placements: readonly Placement[];
  /** Households whose first, second, … wish was granted; null when nobody could wish. */
  readonly wishes: readonly number[] | null;
  readonly spread: Account['spread'];
  readonly groups: readonly { persons: number; households: number; placed: number; meanScore: number; meanWaitWeeks: number }[];
  readonly weeks: readonly { week: number; ready: number; waiting: number; placed: number; placedPersons: number; value: number }[];
  readonly timing: { readonly readMs: number; readonly placeMs: number; readonly boundMs: number };
}

export function koppelCommand(program: Command, ports: Ports): void {
  koppelOptions(program.command('koppel')).action((options: Options) => {
    ports.out(render(koppel(options, ports), options));
  });
}

function koppel(options: Options, ports: Ports): KoppelResult {
  const started = performance.now();
  const ignored = options.ignore ?? [];
  const ids = dimensionsOf(options);
  const households = householdsRead(ports, options.households, ignored, ids);
  const places = placesRead(ports, options.places, ignored, ids);
  const dimensions = ids.length === 0 ? null : { ids, use: households.use, capacity: places.room };
  const { problem, terms } = problemRead(options, ports, households, places);
  const rules = { ...rulesOf(options), wishes: wishesOf(options, ports, households, places), dimensions };
  exactOnly(problem, rules, options.terms ?? options.scores ?? options.households);
  const weeks = weeksOf(options, households);
  const readyIn = readyWeeks(households, weeks, options);
  const futures = futuresOf(options, ports, places, weeks);
  const read = performance.now();
  const bar = progress(ports, 'koppel', 'weeks');
  const played = play(problem, readyIn, { ...rules, method: options.method, weeks, futures }, bar.tick);
  bar.stop();
  const placed = performance.now();
  const account = accountOf(problem, readyIn, played);
  const timing = { readMs: round(read - started), placeMs: round(placed - read), boundMs: round(performance.now() - placed) };
  return {
    ...resultOf(options.method, { problem, households, places, terms, dimensions, wishes: rules.wishes !== null }, played, account),
    timing,
  };
}

function problemRead(
  options: Options,
  ports: Ports,
  households: Households,
  places: Places,
): { readonly problem: Problem; readonly terms: Terms | null } {
  if (options.terms !== undefined && options.scores !== undefined)
    refuse({
      code: 'koppel.two-scores',
      where: '--scores --terms',
      what: 'a score is given or made of terms, not both',
      remedy: 'leave one of the two out',
    });
  if (options.terms === undefined && options.weight.length > 0)
    refuse({ code: 'koppel.weight', where: '--weight', what: 'there are no terms to weigh', remedy: 'add --terms FILE' });
  const bar = progress(ports, 'scores', 'bytes');
  try {
    if (options.terms === undefined) return { problem: scoresRead(ports, options.scores, households, places, bar.tick), terms: null };
    return termsRead(ports, options.terms, households, places, ruleOf(options.weight), bar.tick);
  } finally {
    bar.stop();
  }
}

function wishesOf(options: Options, ports: Ports, households: Households, places: Places): Rules['wishes'] {
  if (options.wishes === undefined) return null;
  if (options.method !== 'batch' && options.method !== 'optimum')
    refuse({
      code: 'koppel.wishes-method',
      where: '--wishes',
      what: `wishes do not decide under ${options.method}`,
      remedy: 'use --method batch (or optimum)',
    });
  return { of: wishesRead(ports, options.wishes, households, places), least: decimal(options.leastTotal, '--least-total', 1) };
}

function exactOnly(problem: Problem, { waitWorth, floors }: DecisionRules, where: string): void {
  if (staysExact(problem, waitWorth, floors)) return;
  refuse({
    code: 'koppel.too-large',
    where,
    what: 'sums could pass 2^53, so they would not be exact',
    remedy: 'use smaller scores (only their proportion matters), a smaller --wait-worth, or couple a part of the households at a time',
  });
}

function weeksOf({ weeks }: Options, { readyOn }: Households): number {
  if (weeks !== undefined && readyOn === null)
    refuse({
      code: 'koppel.no-dates',
      where: '--weeks',
      what: 'the households have no ready_on',
      remedy: 'add that column, or leave --weeks out',
    });
  if (weeks !== undefined) return natural(weeks, '--weeks', 1);
  return readyOn === null || readyOn.length === 0 ? 1 : weekOf(readyOn[readyOn.length - 1], readyOn[0]) + 1;
}

function readyWeeks({ id, readyOn }: Households, weeks: number, { households }: Options): Int32Array {
  return Int32Array.from(id, (household, at) => {
    const week = readyOn === null ? 0 : weekOf(readyOn[at], readyOn[0]);
    if (week >= weeks)
      refuse({
        code: 'koppel.after-last-week',
        where: `${households}, household ${household}`,
        what: `ready in week ${String(week + 1)}, only ${String(weeks)} are played`,
        remedy: 'play more weeks or leave the household out',
      });
    return week;
  });
}

const MS_PER_WEEK = 7 * 24 * 3600 * 1000;
const weekOf = (day: string, first: string): number => Math.floor((Date.parse(day) - Date.parse(first)) / MS_PER_WEEK);

/** The pool stands for a period as long as this one: after each week the part that is left of it is expected. */
function futuresOf({ method, pool, seed }: Options, ports: Ports, places: Places, weeks: number): Futures | null {
  if (method !== 'priced') return null;
  if (pool === undefined)
    return refuse({
      code: 'koppel.no-pool',
      where: '--method priced',
      what: 'it looks ahead with households of an earlier period',
      remedy: 'add --pool FILE',
    });
  const { persons, score } = poolRead(ports, pool, places);
  const all = persons.reduce((a, b) => a + b, 0);
  const expected = Array.from({ length: weeks }, (_, week) => (all * (weeks - 1 - week)) / weeks);
  return { persons, score, expected, seed: natural(seed, '--seed', 0) };
}

interface Named {
  readonly problem: Problem;
  readonly households: Households;
  readonly places: Places;
  readonly terms: Terms | null;
  readonly wishes: boolean;
  readonly dimensions: Dimensions | null;
}

function resultOf(method: Method, named: Named, played: Play, account: Account): Omit<KoppelResult, 'timing'> {
  const value = account.value / MICRO;
  const bound = account.bound / MICRO;
  return {
    method,
    rule: named.terms?.rule ?? null,
    value,
    bound,
    ofBound: account.bound === 0 ? 1 : account.value / account.bound,
    matched: account.matched,
    wishes: named.wishes ? grantedOf(played.granted) : null,
    ...placements(method, named, played),
    spread: account.spread,
    groups: account.groups.map((group) => ({ ...group, meanScore: group.meanScore / MICRO })),
    weeks: played.trace.map((week) => ({ ...week, value: week.value / MICRO })),
  };
}

function placements(
  method: Method,
  { problem, households, places, terms, dimensions }: Named,
  played: Play,
): Pick<KoppelResult, 'placements' | 'unmatched'> {
  const placed: Placement[] = [];
  const unmatched: KoppelResult['unmatched'][number][] = [];
  const last = played.openAfter.length - 1;
  households.id.forEach((household, h) => {
    const place = played.assignment[h];
    const week = played.placedIn[h];
    const told = place === UNPLACED ? last : Math.min(week, last);
    const more = dimensions === null ? null : { dimensions, open: played.dimensionsAfter[told] };
    const reason = reasonText(reasonOf(method, problem, h, place, played.openAfter[told], played.granted[h], more), (p) => places.id[p]);
    if (place === UNPLACED) unmatched.push({ household, reason });
    else {
      const score = problem.score[h * places.id.length + place] / MICRO;
      const counted = terms === null ? {} : { terms: countedIn(terms, h * places.id.length + place) };
      placed.push({ household, place: places.id[place], municipality: places.municipality[place], score, week, ...counted, reason });
    }
  });
  return { placements: placed, unmatched };
}

const grantedOf = (granted: Int32Array): readonly number[] =>
  Array.from({ length: granted.reduce((a, b) => Math.max(a, b), 0) }, (_, k) => granted.filter((wish) => wish === k + 1).length);

const countedIn = ({ values }: Terms, cell: number): Partial<Record<TermId, number>> =>
  Object.fromEntries([...values].map(([id, column]) => [id, column[cell] / MICRO]));

const MICRO = 1_000_000;
const round = (ms: number): number => Math.round(ms);

function render(result: KoppelResult, { json, csv }: Options): string {
  if (json === true && csv === true)
    refuse({ code: 'cli.two-formats', where: '--json --csv', what: 'one answer has one format', remedy: 'leave one of the two out' });
  if (json === true) return `${JSON.stringify(result)}\n`;
  if (csv !== true) return koppelText(result);
  const rows = result.placements.map(({ reason, terms, ...row }) => ({ ...row, ...terms, reason: reason.nl }));
  return stringify(rows, {
    header: true,
    columns: ['household', 'place', 'municipality', 'score', 'week', ...(result.rule === null ? [] : termIds), 'reason'],
  });
}
