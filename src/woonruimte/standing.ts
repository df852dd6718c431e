/** Where one candidate stands for one home, apart from all others: refused and why, or in which class of priority, and what counts inside it. */
import { type Candidates, FIRST_HOME_BIT } from './candidates.ts';
import { DAYS_MAX } from './day.ts';
import type { LabelRule } from './ordinance.ts';
import type { Rules } from './rules.ts';
import { within } from './shape.ts';
import { ticket } from './ticket.ts';

export type Refusing = 'no-category' | 'income' | 'occupancy' | 'label';
const REFUSING: readonly Refusing[] = ['no-category', 'income', 'occupancy', 'label'];
const RULES = 64;

/** A class of priority, 0 first; below 0 a refusal, to be read with {@link refusingOf}. */
export function standing(rules: Rules, c: Candidates, row: number): number {
  const persons = c.persons[row];
  if (rules.categoryAt !== null) {
    const category = rules.categoryAt[persons];
    if (category < 0) return refused(0, 0);
    const income = c.income[row];
    if (income < rules.incomeFrom[category] || income > rules.incomeTo[category]) return refused(1, category);
  }
  if (rules.admits !== null && !within(persons, rules.admits.persons)) return refused(2, 0);
  for (let i = 0; i < rules.labels.length; i++) {
    const { rule, bit } = rules.labels[i];
    if (rule.effect === 'toelating' && !hasLabel(rule, bit, c, row)) return refused(3, i);
  }
  let place = 0;
  for (const step of rules.steps) {
    if (step === 'urgentie') place = place * (rules.groupRanks + 1) + urgencyRank(rules, c, row);
    else if (step === 'passendheid') place = place * 2 + (fits(rules, c, row) ? 0 : 1);
    else place = place * 2 + (bound(rules, c, row) ? 0 : 1);
  }
  return place;
}

/** One more than the highest class. */
export const classesOf = (rules: Rules): number =>
  rules.steps.reduce((classes, step) => classes * (step === 'urgentie' ? rules.groupRanks + 1 : 2), 1);

const refused = (kind: number, rule: number): number => -(1 + kind * RULES + rule);
export const refusingOf = (code: number): { readonly kind: Refusing; readonly rule: number } => ({
  kind: REFUSING[Math.floor((-code - 1) / RULES)],
  rule: (-code - 1) % RULES,
});

export function hasLabel(rule: LabelRule, bit: number, c: Candidates, row: number): boolean {
  if (rule.age !== null && (c.age === null || !within(c.age[row], rule.age))) return false;
  if (rule.persons !== null && !within(c.persons[row], rule.persons)) return false;
  return !rule.indication || (c.indications[row] & (1 << bit)) !== 0;
}

/** The most urgent group that is lawful: groups stand in order, so it is the lowest bit. -1 for none. */
export function urgencyGroup(rules: Rules, c: Candidates, row: number): number {
  const groups = c.urgentie[row] & rules.lawful;
  return 31 - Math.clz32(groups & -groups);
}

function urgencyRank(rules: Rules, c: Candidates, row: number): number {
  const group = urgencyGroup(rules, c, row);
  return group < 0 ? rules.groupRanks : rules.groupRank[group];
}

function fits(rules: Rules, c: Candidates, row: number): boolean {
  if (rules.prefers !== null && !within(c.persons[row], rules.prefers.persons)) return false;
  for (const { rule, bit } of rules.labels) if (rule.effect === 'voorrang' && !hasLabel(rule, bit, c, row)) return false;
  return true;
}

/** Art. 14, and art. 16: of a vergunninghouder who looks for a first home no binding is asked. */
function bound(rules: Rules, c: Candidates, row: number): boolean {
  return c.binding[row] >= (rules.tier === 'kern' ? 2 : 1) || (c.urgentie[row] & FIRST_HOME_BIT) !== 0;
}

/** What counts inside a class, lower first, below 2^29: the first 29 bits of the ticket, or points (by registration alone: none) and then that day. */
export function keyOf(rules: Rules, c: Candidates, row: number): number {
  const { method } = rules.ordinance.selection;
  if (method === 'loting') return Math.floor(ticketOf(rules, c, row) / 8);
  return (POINTS_TOP - pointsOf(rules, c, row)) * DAYS_MAX + c.registered[row];
}

/** Three kinds of points of at most 1000 each fit under it, and it fits in twelve bits. */
const POINTS_TOP = 4095;

export function pointsOf(rules: Rules, c: Candidates, row: number): number {
  const { selection } = rules.ordinance;
  if (selection.method !== 'punten') return 0;
  const waiting = Math.min(selection.yearsMost, selection.perYear * fullYears(rules, c.registered[row]));
  return waiting + Math.min(selection.zoekMost, c.zoekpunten[row]) + Math.min(selection.situatieMost, c.situatiepunten[row]);
}

function fullYears({ years, onDay }: Rules, registered: number): number {
  let k = Math.floor((onDay - registered) / DAYS_PER_YEAR);
  while (registered > years[k]) k--;
  return Math.max(0, k);
}

/** First guess only, never too few: the days themselves decide. */
const DAYS_PER_YEAR = 365;

export const ticketOf = (rules: Rules, c: Candidates, row: number): number =>
  ticket(rules.seed, rules.purpose, c.ticketA[row], c.ticketB[row]);
