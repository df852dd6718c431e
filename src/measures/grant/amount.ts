/** Amounts of the schemes, taken from the figures with their standing, and the lines of a decision made of them. */
import { must, present } from '../../base/must.ts';
import type { Text } from '../../base/text.ts';
import { type Cents, cents } from '../../base/units.ts';
import { figure } from '../../figures/catalogue.ts';
import { isAssumption, type SourcedFigure } from '../../figures/figure.ts';
import { sourceFind } from '../../figures/sources.ts';
import type { GrantLine, Standing } from '../grant-decision.ts';

export interface Amount {
  readonly cents: Cents;
  readonly article: string;
  readonly source: string;
  readonly standing: Standing;
}

/**
 * An amount that only the press gave, and roughly: nobody published the exact one, so it counts as an assumption. `around` is the key of
 * the assumed factor on it, with its range and reason.
 */
export function pressAmountOf(key: string, around: string): Amount {
  const [found, factor] = [sourced(key), figure(around)];
  must(isAssumption(factor) && factor.value === 1, `${around} is not an assumed factor around 1`);
  const { low, high } = factor.spread;
  const range = { low: cents(Math.round(found.value * low)), high: cents(Math.round(found.value * high)) };
  return { cents: cents(found.value), ...groundOf(key), standing: { kind: 'assumption', from: 'press', ...range, reason: factor.reason } };
}

/** A sourced figure in cents. Throws a Bug on an assumption, or on a figure in another unit. */
export function amountOf(key: string): Amount {
  const found = sourced(key);
  must(found.unit === 'cents' || found.unit === 'cents/day', `${key} is not an amount`);
  return { cents: cents(found.value), ...groundOf(key), standing: { kind: 'published', read: source(found).read } };
}

/** Where a sourced figure stands, as a decision cites it. */
export function groundOf(key: string): { readonly article: string; readonly source: string } {
  const found = sourced(key);
  return { article: found.place, source: found.source };
}

export const numberOf = (key: string): number => sourced(key).value;

function sourced(key: string): SourcedFigure {
  const found = figure(key);
  must(!isAssumption(found), `${key} is an assumption: say so where it is used`);
  return found;
}

const source = (found: SourcedFigure) => present(sourceFind(found.source), found.source);

export const lineOf = (what: Text, count: number, amount: Amount, days?: number): GrantLine => ({
  what,
  count,
  ...(days === undefined ? {} : { days }),
  unitAmountCents: amount.cents,
  amountCents: cents(count * (days ?? 1) * amount.cents),
  article: amount.article,
  source: amount.source,
  standing: amount.standing,
});
