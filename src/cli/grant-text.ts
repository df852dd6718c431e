/** Decisions on claims as a controller reads them: per claim lines, conditions and what is open, or one table for many claims. */
import type { Language, Text } from '../base/text.ts';
import { type Cents, cents } from '../base/units.ts';
import { municipalityFind } from '../figures/municipality.ts';
import { numberText } from '../figures/number-text.ts';
import type { GrantRun, Purse } from '../measures/grant.ts';
import type { Decision, GrantLine, Standing } from '../measures/grant-decision.ts';
import type { OpenPoint } from '../measures/measure.ts';
import { tableText } from './table.ts';

/** Whole cents, never through a fraction: `EUR 1,250.05`. */
export function euroText(amount: Cents): string {
  const rest = Math.abs(amount % 100);
  const whole = (Math.abs(amount) - rest) / 100;
  return `${amount < 0 ? '-' : ''}${numberText(whole, 0, 'en')}.${String(rest).padStart(2, '0')}`;
}

export function grantText(run: GrantRun, language: Language, full: boolean): string {
  const many = run.decisions.length > 1;
  const parts = full || !many ? run.decisions.map((decision) => decisionText(decision, language)) : [];
  return [...parts, ...(many ? [decisionsText(run, language)] : []), ...run.purses.map((purse) => purseText(purse, language))].join('\n');
}

function purseText({ label, unit, ceiling, before, granted, left, article, source }: Purse, language: Language): string {
  const amount = (value: number): string => (unit === 'cents' ? `EUR ${euroText(cents(value))}` : numberText(value, 0, 'en'));
  return `${label[language]}: ceiling ${amount(ceiling)} [${source}, ${article}], before ${amount(before)}, granted ${amount(granted)}, left ${amount(left)}\n`;
}

function decisionsText({ decisions }: GrantRun, language: Language): string {
  const table = tableText({
    columns: ['claim', 'municipality', 'received', 'EUR', 'standing', 'outcome', 'why'],
    rows: decisions.map((decision) => [
      decision.id,
      placeText(decision),
      decision.received,
      euroText(decision.amountCents),
      worstStanding(decision.lines),
      decision.outcome,
      [...reasons(decision), ...decision.missing.map((each) => each.what)].map((each) => each[language])[0] ?? '',
    ]),
  });
  const points = new Set(decisions.flatMap((decision) => decision.unsettled.map((each) => openText(each, language))));
  const reasonsAssumed = new Set(
    decisions.flatMap((decision) => standings(decision.lines).map((reason) => ` assumed: ${reason[language]}`)),
  );
  return `${[table, ...points, ...reasonsAssumed].join('\n')}\n`;
}

const placeText = ({ municipality }: Decision): string => municipalityFind(municipality)?.name ?? municipality;
const openText = (each: OpenPoint, language: Language): string => ` open:    ${each.point[language]} ${each.meanwhile[language]}`;

function worstStanding(lines: readonly GrantLine[]): string {
  const assumed = lines.find((line) => line.standing.kind === 'assumption');
  return lines.length === 0 ? '' : standingText((assumed ?? lines[0]).standing);
}

function decisionText(decision: Decision, language: Language): string {
  const head = `${decision.scheme} ${decision.id}, ${placeText(decision)} (${decision.municipality}), received ${decision.received}: ${decision.outcome}, EUR ${euroText(decision.amountCents)}`;
  return [
    head,
    ...(decision.lines.length === 0 ? [] : [linesText(decision.lines, language)]),
    ...decision.conditions.map(
      (each) => `${each.met ? ' met    ' : ' NOT MET'} ${each.condition[language]} [${each.source}, ${each.article}]`,
    ),
    ...reasons(decision).map((reason) => ` ${decision.outcome === 'partly' ? 'less:   ' : 'refused:'} ${reason[language]}`),
    ...decision.missing.map((each) => ` NOT COMPUTABLE: ${each.what[language]}${claimed(each.claimedCents)} [${each.source}]`),
    ...decision.unsettled.map((each) => openText(each, language)),
    ...standings(decision.lines).map((reason) => ` assumed: ${reason[language]}`),
    ...('places' in decision
      ? decision.places.map((move) => ` ledger:  ${move.ledger} ${signed(move.places)} places from ${move.from}`)
      : []),
    ` decide by ${decision.decidedBefore.date} [${decision.decidedBefore.article}]`,
    '',
  ].join('\n');
}

const claimed = (amount: Cents | null): string => (amount === null ? '' : ` Claimed: EUR ${euroText(amount)}.`);
const signed = (places: number): string => (places < 0 ? String(places) : `+${String(places)}`);
const reasons = (decision: Decision): readonly Text[] => ('refusal' in decision ? decision.refusal : []);

function linesText(lines: readonly GrantLine[], language: Language): string {
  return tableText({
    columns: ['what', 'count', 'days', 'EUR each', 'EUR', 'standing', 'article'],
    rows: lines.map((line) => [
      line.what[language],
      String(line.count),
      line.days === undefined ? '' : String(line.days),
      euroText(line.unitAmountCents),
      euroText(line.amountCents),
      standingText(line.standing),
      `${line.source}, ${line.article}`,
    ]),
  });
}

export function standingText(standing: Standing): string {
  if (standing.kind === 'published') return `published (read: ${standing.read})`;
  return `ASSUMPTION ${euroText(standing.low)} to ${euroText(standing.high)} (from: ${standing.from})`;
}

const standings = (lines: readonly GrantLine[]): readonly Text[] =>
  lines.flatMap((line) => (line.standing.kind === 'assumption' ? [line.standing.reason] : []));
