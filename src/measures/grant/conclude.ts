/** From findings to a decision: nothing is paid when a condition fails, and the amount is the sum of the lines to the cent. */
import type { Text } from '../../base/text.ts';
import { type Cents, cents } from '../../base/units.ts';
import type { Condition, Decision, Findings, GrantLine, Reasons } from '../grant-decision.ts';

export function conclude({ against, less, ...findings }: Findings): Decision {
  const refusal = reasons([...broken(findings.conditions), ...against]);
  if (refusal !== undefined) return { ...findings, lines: [], missing: [], amountCents: cents(0), outcome: 'refused', refusal };
  const amountCents = sumOf(findings.lines);
  const shorter = reasons(less);
  if (shorter === undefined) return { ...findings, amountCents, outcome: 'granted' };
  return { ...findings, amountCents, outcome: amountCents > 0 ? 'partly' : 'refused', refusal: shorter };
}

export const broken = (conditions: readonly Condition[]): readonly Text[] =>
  conditions.filter((each) => !each.met).map((each) => each.condition);

function reasons(all: readonly Text[]): Reasons | undefined {
  return all.length === 0 ? undefined : [all[0], ...all.slice(1)];
}

export const sumOf = (lines: readonly GrantLine[]): Cents => cents(lines.reduce((sum, line) => sum + line.amountCents, 0));

export const conditionOf = (condition: Text, met: boolean, ground: { readonly article: string; readonly source: string }): Condition => ({
  condition,
  article: ground.article,
  source: ground.source,
  met,
});

/** The day of a moment of arrival. */
export const dayReceived = (received: string): string => received.slice(0, 10);
