/** Decisions on claims as a controller reads them: per claim lines, conditions and what is open, or one table for many claims. */
import type { Language, Text } from '../base/text.ts';
import { type Cents, cents } from '../base/units.ts';
import { numberText } from '../figures/number-text.ts';
import type { GrantRun, Purse } from '../measures/grant.ts';
import type { Decision, GrantLine, Standing } from '../measures/grant-decision.ts';
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
  return `${tableText({
    columns: ['claim', 'municipality', 'received', 'EUR', 'outcome', 'why'],
    rows: decisions.map((decision) => [
      decision.id,
      decision.municipality,
      decision.received,
      euroText(decision.amountCents),
      decision.outcome,
      reasons(decision)[0]?.[language] ?? '',
    ]),
  })}\n`;
}

function decisionText(decision: Decision, language: Language): string {
  const head = `${decision.scheme} ${decision.id}, ${decision.municipality}, received ${decision.received}: ${decision.outcome}, EUR ${euroText(decision.amountCents)}`;
  return [
    head,
    ...(decision.lines.length === 0 ? [] : [linesText(decision.lines, language)]),
    ...decision.conditions.map(
      (each) => `${each.met ? ' met    ' : ' NOT MET'} ${each.condition[language]} [${each.source}, ${each.article}]`,
    ),
    ...reasons(decision).map((reason) => ` refused: ${reason[language]}`),
    ...decision.missing.map((each) => ` amount not found: ${each.what[language]} [${each.source}]`),
    ...decision.unsettled.map((each) => ` open:    ${each.point[language]} ${each.meanwhile[language]}`),
    ...standings(decision.lines).map((reason) => ` assumed: ${reason[language]}`),
    ` decide by ${decision.decidedBefore.date} [${decision.decidedBefore.article}]`,
    '',
  ].join('\n');
}

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

function standingText(standing: Standing): string {
  if (standing.kind === 'published') return `published (read: ${standing.read})`;
  return `ASSUMPTION ${euroText(standing.low)} to ${euroText(standing.high)} (from: ${standing.from})`;
}

const standings = (lines: readonly GrantLine[]): readonly Text[] =>
  lines.flatMap((line) => (line.standing.kind === 'assumption' ? [line.standing.reason] : []));
