/** `doorstroom koppel`: couples households to places from files, by one of five methods, with the reason for every placement and every refusal. */
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { refuse } from '../base/refusal.ts';
import { accountOf } from '../koppeling/account.ts';
import { staysExact } from '../koppeling/exact.ts';
import type { Futures } from '../koppeling/method.ts';
import { playOnce } from '../koppeling/one-round.ts';
import type { Problem } from '../koppeling/problem.ts';
import { termIds } from '../koppeling/score.ts';
import { townOrder, type TownWish } from '../koppeling/town-wishes.ts';
import { type Play, play, type Rules } from '../koppeling/weeks.ts';
import { fairnessTold, type Labels, labelsRead } from './koppel-fairness.ts';
import { decimal, type DecisionRules, dimensionsOf, koppelOptions, natural, type Options, rulesOf } from './koppel-options.ts';
import { type Households, householdsRead, type Places, placesRead, poolRead, scoresRead, wishesRead } from './koppel-read.ts';
import { type KoppelResult, type Named, type Outcome, resultOf } from './koppel-result.ts';
import { ruleOf, type Terms, termsRead } from './koppel-score.ts';
import { koppelText } from './koppel-text.ts';
import { townWishesRead } from './koppel-towns.ts';
import type { Ports } from './ports.ts';
import { progress } from './progress.ts';

export function koppelCommand(program: Command, ports: Ports): void {
  koppelOptions(program.command('koppel')).action((options: Options) => {
    oneFormat(options);
    ports.out(render(koppel(options, ports), options));
  });
}

function koppel(options: Options, ports: Ports): KoppelResult {
  const started = performance.now();
  const input = inputRead(options, ports);
  const read = performance.now();
  const { played, towns } = decided(input, ports);
  const placed = performance.now();
  const { named, rules, labels } = input;
  const bar = progress(ports, 'account', 'steps');
  bar.tick(0, ACCOUNT_STEPS);
  const account = accountOf(named.problem, named.readyIn, played);
  bar.tick(1, ACCOUNT_STEPS);
  const bound = performance.now();
  const fairness = fairnessTold(named.problem, named.readyIn, played, labels, rules);
  bar.stop();
  const timing = {
    readMs: Math.round(read - started),
    placeMs: Math.round(placed - read),
    boundMs: Math.round(bound - placed),
    fairnessMs: Math.round(performance.now() - bound),
  };
  return { ...resultOf(options.method, named, { played, account, fairness, towns }), timing };
}

/** Bound, then fairness. */
const ACCOUNT_STEPS = 2;

interface Input {
  readonly named: Named;
  readonly rules: Rules;
  /** In the order in which they are decided; null when municipalities cannot wish. */
  readonly towns: readonly TownWish[] | null;
  readonly labels: Labels | null;
}

function inputRead(options: Options, ports: Ports): Input {
  const ignored = options.ignore ?? [];
  const ids = dimensionsOf(options);
  const households = householdsRead(ports, options.households, ignored, ids);
  const places = placesRead(ports, options.places, ignored, ids);
  const dimensions = ids.length === 0 ? null : { ids, use: households.use, capacity: places.room };
  const { problem, terms } = problemRead(options, ports, households, places);
  const decision = { ...rulesOf(options), wishes: wishesOf(options, ports, households, places), dimensions };
  someFit(problem, households, options.households);
  exactOnly(problem, decision, options.terms ?? options.scores ?? options.households);
  const weeks = weeksOf(options, households);
  const readyIn = readyWeeks(households, weeks, options);
  const futures = futuresOf(options, ports, places, weeks);
  const rules: Rules = { ...decision, method: options.method, weeks, futures };
  return {
    named: { problem, households, places, terms, dimensions, readyIn, wishes: options.wishes !== undefined },
    rules,
    towns: townsOf(options, ports, places, rules),
    labels: options.groups === undefined ? null : labelsRead(ports, options.groups, households),
  };
}

function decided({ named, rules, towns }: Input, ports: Ports): { readonly played: Play; readonly towns: Outcome['towns'] } {
  const { problem, readyIn } = named;
  if (towns !== null && rules.wishes !== null) {
    const bar = progress(ports, 'wishes', 'households');
    const { played, answers } = playOnce(problem, readyIn, { ...rules.wishes, towns }, bar.tick);
    bar.stop();
    return { played, towns: answers };
  }
  const bar = progress(ports, 'koppel', '%');
  const played = play(problem, readyIn, rules, (done, total) => {
    bar.tick(Math.floor((PER_CENT * done) / total), PER_CENT);
  });
  bar.stop();
  return { played, towns: null };
}

const PER_CENT = 100;

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

/** Municipalities can wish without any household wishing: then nobody's list is read. */
function wishesOf(options: Options, ports: Ports, households: Households, places: Places): Rules['wishes'] {
  if (options.wishes === undefined && options.townWishes === undefined) return null;
  const option = options.wishes === undefined ? '--town-wishes' : '--wishes';
  if (options.method !== 'batch' && options.method !== 'optimum')
    refuse({
      code: 'koppel.wishes-method',
      where: option,
      what: `wishes do not decide under ${options.method}`,
      remedy: 'use --method batch (or optimum)',
    });
  const of = options.wishes === undefined ? households.id.map(() => []) : wishesRead(ports, options.wishes, households, places);
  return { of, least: decimal(options.leastTotal, '--least-total', 1) };
}

/** Municipalities wish for one round: what is asked of a week is not known to the next. */
function townsOf({ townWishes, seed }: Options, ports: Ports, places: Places, rules: Rules): Input['towns'] {
  if (townWishes === undefined) return null;
  const { dimensions, spread, waitWorth, floors, method, weeks } = rules;
  const other = [
    dimensions === null ? '' : '--capacity-dimensions',
    spread === null ? '' : '--spread',
    waitWorth === 0 ? '' : '--wait-worth',
    floors.group === 0 && floors.intake === 0 ? '' : 'a floor',
  ].find((each) => each !== '');
  const refusal = { code: 'koppel.town-wishes', where: '--town-wishes' };
  if (weeks > 1 && method !== 'optimum')
    refuse({
      ...refusal,
      what: 'what a wish costs is not known in one week of many: room that is given back costs nothing in a week that does not need it, and somebody a place later on',
      remedy: 'use --method optimum, which decides over all weeks as one round',
    });
  if (other !== undefined)
    refuse({
      ...refusal,
      what: `wishes of municipalities are decided for one round on scores alone, not with ${other}`,
      remedy: 'leave that out',
    });
  return townOrder(townWishesRead(ports, townWishes, places), natural(seed, '--seed', 0));
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

function weeksOf({ weeks, households: file }: Options, { readyOn, line }: Households): number {
  if (weeks !== undefined && readyOn === null)
    refuse({
      code: 'koppel.no-dates',
      where: '--weeks',
      what: 'the households have no ready_on',
      remedy: 'add that column, or leave --weeks out',
    });
  if (weeks !== undefined) return natural(weeks, '--weeks', 1, WEEKS_MAX);
  if (readyOn === null) return 1;
  const last = readyOn.length - 1;
  const needed = weekOf(readyOn[last], readyOn[0]) + 1;
  if (needed <= WEEKS_MAX) return needed;
  return refuse({
    code: 'koppel.too-many-weeks',
    where: `${file}, line ${String(line[last])}, column ready_on`,
    what: `${readyOn[last]} is ${String(needed)} weeks after the first household; at most ${String(WEEKS_MAX)} are played`,
    remedy: 'mend the day, or couple a shorter time',
  });
}

/** Twenty years: who plays more has made a mistake in a date. */
const WEEKS_MAX = 1044;

function readyWeeks({ id, readyOn, line }: Households, weeks: number, { households }: Options): Int32Array {
  return Int32Array.from(id, (household, at) => {
    const week = readyOn === null ? 0 : weekOf(readyOn[at], readyOn[0]);
    if (week >= weeks)
      refuse({
        code: 'koppel.after-last-week',
        where: `${households}, line ${String(line[at])}, column ready_on`,
        what: `household ${household} is ready in week ${String(week + 1)}, only ${String(weeks)} are played`,
        remedy: 'play more weeks or leave the household out',
      });
    return week;
  });
}

/** One household without a place is an outcome; when nobody fits anywhere the files do not belong together. */
function someFit({ persons, capacity, score }: Problem, { line, id }: Households, file: string): void {
  const places = capacity.length;
  const fits = (household: number): boolean => capacity.some((room, p) => room >= persons[household] && score[household * places + p] >= 0);
  if (id.some((_, household) => fits(household))) return;
  refuse({
    code: 'koppel.infeasible',
    where: `${file}, line ${String(line[0])}, column persons`,
    what: `household ${id[0]} fits in no place where it may go, and so do all others`,
    remedy: 'check that the scores name the pairs that are allowed and that the places have room',
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

function render(result: KoppelResult, { json, csv }: Options): string {
  if (json === true) return `${JSON.stringify(result)}\n`;
  if (csv !== true) return koppelText(result);
  const rows = result.placements.map(({ reason, terms, ...row }) => ({ ...row, ...terms, reason: reason.nl }));
  return stringify(rows, {
    header: true,
    columns: ['household', 'place', 'municipality', 'score', 'week', ...(result.rule === null ? [] : termIds), 'reason'],
  });
}

function oneFormat({ json, csv }: Options): void {
  if (json === true && csv === true)
    refuse({ code: 'cli.two-formats', where: '--json --csv', what: 'one answer has one format', remedy: 'leave one of the two out' });
}
