/** The result of `doorstroom koppel`: what is printed as json, and what the tables are made of. */
import { type Text, text } from '../base/text.ts';
import type { Account } from '../koppeling/account.ts';
import type { Dimensions } from '../koppeling/dimensions.ts';
import type { Method } from '../koppeling/method.ts';
import { type Problem, UNPLACED } from '../koppeling/problem.ts';
import { reasonOf, reasonText } from '../koppeling/reason.ts';
import type { ScoreRule, TermId } from '../koppeling/score.ts';
import type { TownAnswer } from '../koppeling/town-wishes.ts';
import type { Play } from '../koppeling/weeks.ts';
import type { Fairness } from './koppel-fairness.ts';
import type { Households, Places } from './koppel-read.ts';
import type { Terms } from './koppel-score.ts';
import { type TownTold, townsTold } from './koppel-towns.ts';

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
  /** What municipalities wished, in the order in which it was decided; null when none could. */
  readonly townWishes: readonly TownTold[] | null;
  readonly spread: Account['spread'];
  readonly places: readonly { readonly place: string; readonly municipality: string; readonly capacity: number; readonly used: number }[];
  /** Weeks from being ready to being placed, over those placed. */
  readonly waits: Waits;
  readonly groups: readonly { persons: number; households: number; placed: number; meanScore: number; meanWaitWeeks: number }[];
  readonly fairness: Fairness;
  readonly weeks: readonly { week: number; ready: number; waiting: number; placed: number; placedPersons: number; value: number }[];
  readonly timing: { readonly readMs: number; readonly placeMs: number; readonly boundMs: number; readonly fairnessMs: number };
}

export interface Named {
  readonly problem: Problem;
  readonly households: Households;
  readonly places: Places;
  readonly terms: Terms | null;
  readonly wishes: boolean;
  readonly dimensions: Dimensions | null;
  readonly readyIn: Int32Array;
}

/** What was decided and what it comes to; `towns` is null where municipalities could not wish. */
export interface Outcome {
  readonly played: Play;
  readonly account: Account;
  readonly fairness: Fairness;
  readonly towns: readonly TownAnswer[] | null;
}

export interface Waits {
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  readonly most: number;
}

/** All 0 when nobody was placed. */
function waitsOf({ readyIn }: Named, { placedIn }: Play): Waits {
  const weeks = Array.from(placedIn, (week, household) => week - readyIn[household]).filter((_, household) => placedIn[household] >= 0);
  weeks.sort((a, b) => a - b);
  const at = (part: number): number => weeks.at(Math.min(weeks.length - 1, Math.floor(part * weeks.length))) ?? 0;
  return { mean: weeks.reduce((a, b) => a + b, 0) / Math.max(1, weeks.length), median: at(MEDIAN), p90: at(P90), most: weeks.at(-1) ?? 0 };
}
const [MEDIAN, P90] = [0.5, 0.9];

function placesTold({ problem, places }: Named, { assignment }: Play): KoppelResult['places'] {
  const used = new Int32Array(places.id.length);
  assignment.forEach((place, household) => {
    if (place !== UNPLACED) used[place] += problem.persons[household];
  });
  return places.id.map((place, p) => ({ place, municipality: places.municipality[p], capacity: places.capacity[p], used: used[p] }));
}

export function resultOf(method: Method, named: Named, { played, account, fairness, towns }: Outcome): Omit<KoppelResult, 'timing'> {
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
    ...placements(method, named, played, towns ?? []),
    townWishes: towns === null ? null : townsTold(towns, named.households, named.places),
    spread: account.spread,
    places: placesTold(named, played),
    waits: waitsOf(named, played),
    groups: account.groups.map((group) => ({ ...group, meanScore: group.meanScore / MICRO })),
    fairness,
    weeks: played.trace.map((week) => ({ ...week, value: week.value / MICRO })),
  };
}

function placements(
  method: Method,
  { problem, households, places, terms, dimensions }: Named,
  played: Play,
  towns: readonly TownAnswer[],
): Pick<KoppelResult, 'placements' | 'unmatched'> {
  const placed: Placement[] = [];
  const unmatched: KoppelResult['unmatched'][number][] = [];
  const last = played.openAfter.length - 1;
  const wished = new Map(towns.filter(({ granted }) => granted).map(({ household, wish }) => [household, wish.rank]));
  households.id.forEach((household, h) => {
    const place = played.assignment[h];
    const week = played.placedIn[h];
    const told = place === UNPLACED ? last : Math.min(week, last);
    const more = dimensions === null ? null : { dimensions, open: played.dimensionsAfter[told] };
    const rank = wished.get(h);
    const reason =
      rank === undefined
        ? reasonText(reasonOf(method, problem, h, place, played.openAfter[told], played.granted[h], more), (p) => places.id[p])
        : townReason(rank);
    if (place === UNPLACED) unmatched.push({ household, reason });
    else {
      const score = problem.score[h * places.id.length + place] / MICRO;
      const counted = terms === null ? {} : { terms: countedIn(terms, h * places.id.length + place) };
      placed.push({ household, place: places.id[place], municipality: places.municipality[place], score, week, ...counted, reason });
    }
  });
  return { placements: placed, unmatched };
}

const townReason = (rank: number): Text =>
  text(
    `Wens nummer ${String(rank)} van de gemeente: een huishouden van deze grootte, tegen de laagste kosten voor het geheel.`,
    `Wish number ${String(rank)} of the municipality: a household of this size, at the least cost to the whole.`,
  );

const grantedOf = (granted: Int32Array): readonly number[] =>
  Array.from({ length: granted.reduce((a, b) => Math.max(a, b), 0) }, (_, k) => granted.filter((wish) => wish === k + 1).length);

const countedIn = ({ values }: Terms, cell: number): Partial<Record<TermId, number>> =>
  Object.fromEntries([...values].map(([id, column]) => [id, column[cell] / MICRO]));

const MICRO = 1_000_000;
